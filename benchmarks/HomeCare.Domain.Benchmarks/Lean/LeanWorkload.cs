using HomeCare.Domain.CallOff;
using NodaTime;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The workload in integers, sorted out before anything is timed; what lean LINQ and the databases work with.</summary>
/// <remarks>Offers that no package could go to, such as those of suspended providers, are in no list.</remarks>
internal sealed class LeanWorkload
{
    internal const int NotOffered = -1;

    private const int MostOnTheStack = 256;

    private static readonly Gate[] OfTheProvider =
    [
        Gate.Lot, Gate.Exclusion, Gate.Suspension, Gate.Departure, Gate.Rating, Gate.Ceiling, Gate.Floor, Gate.SessionalBelowBand,
    ];

    private readonly Dictionary<ZoneId, int> zones;
    private readonly Dictionary<BandId, int> bands;
    private readonly Dictionary<CapabilityId, int> capabilities;

    internal LeanWorkload(CallOffWorkload workload)
    {
        Source = workload;
        var terms = workload.Snapshot.Terms;
        zones = Numbered(terms.Zones);
        bands = Numbered(terms.Pricing.Bands.Select(band => band.Id));
        capabilities = Numbered(terms.Capabilities);
        Draw = new(CallOffWorkload.SeedInHexadecimal, Candidates.Select(candidate => candidate.Id.Value));
        Levels = LevelsOf(Candidates);
        Failed = [.. Candidates.Select(candidate => RulesFailed(terms, workload.Packages[0], candidate))];
        Lists = [.. Enumerable.Range(0, zones.Count * ListsOfAZone).Select(_ => Array.Empty<LeanOffer>())];
        foreach (var list in Offers().GroupBy(one => one.List))
        {
            Lists[list.Key] = [.. list.Select(one => one.Offer)];
        }

        Providers =
        [
            .. Candidates.Index().Select(one => new LeanProvider(
                one.Index,
                Failed[one.Index] == 0,
                ZonesOf(one.Item),
                CapabilitiesOf(one.Item.Capabilities),
                Math.Min(one.Item.SpareMinutes, LimitOf(one.Item)),
                StartOf(one.Item),
                Levels[one.Index],
                RatesOf(one.Item))),
        ];
        Packages = [.. workload.Packages.Select(Read)];
    }

    internal CallOffWorkload Source { get; }

    internal ValueList<Candidate> Candidates => Source.Snapshot.Candidates;

    internal LeanDraw Draw { get; }

    internal LeanPackage[] Packages { get; }

    /// <summary>The offers of each zone and band.</summary>
    internal LeanOffer[][] Lists { get; }

    /// <summary>Every provider.</summary>
    internal LeanProvider[] Providers { get; }

    internal int[] Levels { get; }

    /// <summary>The rules that each provider fails whatever the package is, a bit for each.</summary>
    internal long[] Failed { get; }

    internal int ListsOfAZone => bands.Count + 1;

    internal LeanOffer[] ListFor(in LeanPackage package) => Lists[(package.Zone * ListsOfAZone) + package.List];

    internal long BitOf(Gate gate) => 1L << Source.Snapshot.Terms.Eligibility.Index().First(rule => rule.Item.Gate == gate).Index;

    internal long ZonesOf(Candidate candidate) => candidate.Membership.Zones.Aggregate(0L, (bits, zone) => bits | (1L << zones[zone]));

    internal static int LimitOf(Candidate candidate) =>
        candidate.Membership.Standing is { IsT2: true } standing ? standing.AsT2.NewMinutesAWeek : int.MaxValue;

    internal static int StartOf(Candidate candidate) => candidate.EarliestStart is { } day ? Day(day) : 0;

    internal int CapabilitiesOf(IEnumerable<CapabilityId> some) => some.Aggregate(0, (bits, one) => bits | (1 << capabilities[one]));

    /// <summary>Pence an hour in each band and, last, for long visits.</summary>
    internal int[] RatesOf(Candidate candidate) =>
    [
        .. bands.Keys.Select(band => candidate.Rates.In(band) is { } rate ? (int)rate.PerHour.Pence : NotOffered),
        candidate.Rates.Sessional is { } sessional ? (int)sessional.PerHour.Pence : NotOffered,
    ];

    /// <summary>Orders places that are level by the draw, and writes the numbers.</summary>
    internal int Settle(in LeanPackage package, ReadOnlySpan<LeanPlace> ordered, Span<int> places)
    {
        (ulong First, ulong Second)? key = null;
        Span<ulong> drawn = stackalloc ulong[MostOnTheStack];
        Span<int> numbers = stackalloc int[MostOnTheStack];
        for (int first = 0, next; first < ordered.Length && first < places.Length; first = next)
        {
            next = first + 1;
            while (next < ordered.Length && ordered[next].Cost == ordered[first].Cost && ordered[next].Level == ordered[first].Level)
            {
                next++;
            }

            var tied = next - first;
            if (tied == 1)
            {
                places[first] = ordered[first].Candidate;
                continue;
            }

            key ??= Draw.KeyOf(package.Reference);
            var keys = tied <= MostOnTheStack ? drawn[..tied] : new ulong[tied];
            var level = tied <= MostOnTheStack ? numbers[..tied] : new int[tied];
            for (var i = 0; i < tied; i++)
            {
                level[i] = ordered[first + i].Candidate;
                keys[i] = Draw.KeyOf(key.Value, level[i]);
            }

            keys.Sort(level);
            level[..Math.Min(tied, places.Length - first)].CopyTo(places[first..]);
        }

        return Math.Min(ordered.Length, places.Length);
    }

    private static int Day(LocalDate day) => Period.DaysBetween(new LocalDate(2000, 1, 1), day);

    private static Dictionary<T, int> Numbered<T>(IEnumerable<T> all)
        where T : notnull => all.Index().ToDictionary(one => one.Item, one => one.Index);

    private static int[] LevelsOf(ValueList<Candidate> candidates)
    {
        var levels = candidates
            .Select(candidate => (LinqRanker.RatingOrder(candidate.Regulator.Rating.Name), candidate.AwardedMinutes))
            .ToArray();
        var order = levels.Distinct().Order().Index().ToDictionary(one => one.Item, one => one.Index);
        return [.. levels.Select(level => order[level])];
    }

    private long RulesFailed(CallOffTerms terms, CallOffRequest any, Candidate candidate) => OfTheProvider
        .Where(gate => gate.Test(terms.Consider(any, candidate)) is not null)
        .Aggregate(0L, (bits, gate) => bits | BitOf(gate));

    private IEnumerable<(int List, LeanOffer Offer)> Offers() =>
        from one in Candidates.Index()
        where Failed[one.Index] == 0
        let rates = RatesOf(one.Item)
        from zone in one.Item.Membership.Zones
        from list in Enumerable.Range(0, ListsOfAZone)
        where rates[list] != NotOffered
        select ((zones[zone] * ListsOfAZone) + list, new LeanOffer(
            one.Index,
            rates[list],
            rates[^1],
            CapabilitiesOf(one.Item.Capabilities),
            Math.Min(one.Item.SpareMinutes, LimitOf(one.Item)),
            StartOf(one.Item),
            Levels[one.Index]));

    private LeanPackage Read(CallOffRequest request)
    {
        var pricing = Source.Snapshot.Terms.Pricing;
        var minutes = request.Plan.Visits.Where(visit => !pricing.IsSessional(visit.Minutes)).Sum(visit => visit.Minutes * visit.Carers);
        var sessional = request.Plan.CareMinutes - minutes;
        var (list, listed, rest) = minutes > 0 ? (bands[request.Band], minutes, sessional) : (bands.Count, sessional, 0);
        return new(
            LeanDraw.WordsOfReference(request.Reference.Value),
            zones[request.Zone],
            list,
            listed,
            rest,
            request.Plan.CareMinutes,
            CapabilitiesOf(request.Needs),
            Day(request.RequiredStart));
    }
}
