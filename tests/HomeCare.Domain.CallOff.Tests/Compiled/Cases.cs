using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Invents terms, candidates and packages from a seed: few different values, so that ties and every refusal are common.</summary>
internal sealed class Cases(ulong seed)
{
    private static readonly CallOffTerms Usual = A.Terms;
    private static readonly LocalDate Start = new(2026, 12, 1);

    // Every way in which a rule can be looked at: of the candidate, in integers, for each package.
    private static readonly Gate[] Gates =
    [
        .. Gate.BuiltIn,
        Gate.RatedAtLeast(CqcRating.Good, [], Unrated.Passes),
        Gate.Declared("not-accredited", "The provider is accredited.", "accredited", Comparison.Same, Wanted.Of("yes")),
        Gate.Declared("too-far-trained", "The provider is trained.", "trained", Comparison.AtLeast, Wanted.ByPackage("trained")),
    ];

    private static readonly Gate[] Always = [Gate.PriceOffered, Gate.SessionalOffered, Gate.Exclusion];

    private ulong state = seed;

    internal int Below(int count) => (int)(Next() % (ulong)count);

    internal T OneOf<T>(params T[] choices) => choices[Below(choices.Length)];

    internal T Mostly<T>(T usual, params T[] others) => Below(6) > 0 ? usual : OneOf(others);

    internal CallOffTerms Terms()
    {
        var asked = OneOf(2, 5, 9);
        var gates = Gates.Where(gate => Always.Contains(gate) || Below(10) < asked).OrderBy(_ => Next()).ToArray();
        return new(
            Usual.Scheme,
            Usual.Lot,
            Usual.FirstDay,
            Usual.LastDay,
            Usual.Zones,
            Capabilities(Mostly(3, 0, 64, 65, 130)),
            Usual.Pricing with { Sessional = Mostly(Usual.Pricing.Sessional, null, Usual.Pricing.Sessional! with { Below = null }) },
            gates.Select((gate, number) => new EligibilityRule(gate, new("R" + PlainText.Of(number), A.Citation.Source, "nowhere"))).ToValueList(),
            Rung.List.Where(_ => Below(2) > 0).OrderBy(_ => Next()).ToValueList());
    }

    internal CallOffSnapshot Snapshot(CallOffTerms terms, int candidates) => CallOffSnapshot.Create(
        terms,
        Enumerable.Range(0, candidates).Select(number => Candidate(terms, "P" + PlainText.Of(number)))).AsT0;

    internal Candidate Candidate(CallOffTerms terms, string id) => new(
        new(id),
        "Example " + id,
        new Membership([Mostly(terms.Lot, new LotId("2"))], Zones(), Standings()),
        Rates(),
        terms.Capabilities.Take(4).Concat(terms.Capabilities.TakeLast(1)).Where(_ => Below(4) > 0).ToValueList(),
        SpareMinutes: Mostly(6000, 0, 29, 30, 90),
        EarliestStart: Mostly<LocalDate?>(null, Start, Start.PlusDays(1)),
        new(OneOf([.. CqcRating.List, CqcRating.Good, CqcRating.Good]), null, null),
        AwardedMinutes: OneOf(0, 0, 60),
        Ppon: null)
    {
        Details = Below(2) == 0 ? CandidateDetails.None : new()
        {
            LastAwardedOn = OneOf<LocalDate?>(null, Start.PlusDays(-9), Start.PlusDays(-8)),
            TenderQuality = OneOf<Fraction?>(null, Fraction.Whole(3), Fraction.Of(7, 2)),
            Declarations = [new("accredited", OneOf("yes", "no")), new("people-per-worker", OneOf("1", "2")), new("trained", OneOf("1", "2"))],
        },
    };

    internal CallOffRequest Request(CallOffTerms terms)
    {
        var visits = Enumerable.Range(0, 1 + Below(4))
            .Select(day => A.Visit(OneOf(15, 30, 50, 89, 90, 91, 480), OneOf(1, 1, 2), (IsoDayOfWeek)(day + 1)))
            .ToArray();
        return A.Request(visits) with
        {
            Reference = new("EX-" + PlainText.Of(Below(1000000))),
            Zone = Mostly(terms.Zones[0], terms.Zones[1]),
            Band = OneOf(A.Urban, A.Fringe),
            Needs = terms.Capabilities.Take(3).Concat(terms.Capabilities.TakeLast(1)).Where(_ => Below(5) == 0).ToValueList(),
            Details = Below(2) == 0 ? PackageDetails.None : new()
            {
                Acceptable = Below(2) == 0 ? [] : Some(6),
                NotWanted = Some(1),
                FoundSuitable = Some(8),
                CurrentProvider = new("P" + PlainText.Of(Below(5))),
                Distances = Some(5).Select(provider => new ProviderDistance(provider, Below(3))).ToValueList(),
                Declarations = [new("people-per-worker", OneOf("1", "2")), new("trained", OneOf("1", "2"))],
            },
        };
    }

    private static ValueList<CapabilityId> Capabilities(int count) =>
        Enumerable.Range(0, count).Select(number => new CapabilityId("can-" + PlainText.Of(number))).ToValueList();

    private ValueList<ProviderId> Some(int count) =>
        Enumerable.Range(0, count).Select(_ => new ProviderId("P" + PlainText.Of(Below(9)))).Distinct().ToValueList();

    private ValueList<ZoneId> Zones() => Usual.Zones.Take(3).Append(new("elsewhere")).Where(_ => Below(4) > 0).ToValueList();

    private Standing Standings() => Mostly(
        Standing.Active,
        Standing.Suspended("a test"),
        Standing.Limited(60, "a test"),
        Standing.Limited(480, "a test"),
        Standing.Excluded("a test"),
        Standing.Dormant(Start),
        Standing.Leaving(Start, "a test"));

    private OfferedRates Rates()
    {
        string[] prices = ["", "23.00", "24.00", "24.01", "25.27", "25.27", "25.27", "25.28"];
        var bands = new[] { (Band: A.Urban, Price: OneOf(prices)), (Band: A.Fringe, Price: OneOf(prices)) };
        var sessional = OneOf("", "21.00", "22.00", "22.00", "24.98", "25.00");
        return new(
            bands.Where(band => band.Price.Length > 0).Select(band => new BandRate(band.Band, A.Rate(band.Price))).ToValueList(),
            sessional.Length == 0 ? null : A.Rate(sessional));
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9e3779b97f4a7c15;
            var mixed = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
            return mixed ^ (mixed >> 31);
        }
    }
}
