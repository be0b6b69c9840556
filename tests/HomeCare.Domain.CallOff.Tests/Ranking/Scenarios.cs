using FsCheck;
using FsCheck.Fluent;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Generates scenarios with few different values, so that ties and each refusal are common.</summary>
public static class Scenarios
{
    private static readonly ZoneId Elsewhere = new("melton");
    private static readonly CapabilityId Skin = new("skin-monitoring");
    private static readonly CapabilityId Stoma = new("stoma-care");
    private static readonly LocalDate Start = new(2026, 12, 1);

    public static Arbitrary<Scenario> Arbitrary() => Arb.From(Scenario(), Shrink);

    private static IEnumerable<Scenario> Shrink(Scenario scenario) =>
        scenario.Candidates.Select(candidate => scenario.Without(candidate.Id));

    private static Gen<Scenario> Scenario() =>
        from request in Request()
        from count in Gen.Choose(0, 12)
        from candidates in Candidate().ListOf(count)
        select new Scenario(request, candidates.Select((candidate, i) => candidate with { Id = new($"P{i:00}") }).ToValueList());

    private static Gen<CallOffRequest> Request() =>
        from count in Gen.Choose(1, 4)
        from minutes in Gen.Elements(15, 30, 50, 89, 90, 91, 480).ListOf(count)
        from carers in Gen.Choose(1, 2).ListOf(count)
        from needs in Gen.Elements<ValueList<CapabilityId>>([], [Skin], [Skin, Stoma])
        let visits = minutes.Zip(carers, (length, of) => (length, of))
            .Select((visit, i) => A.Visit(visit.length, visit.of, (IsoDayOfWeek)(i + 1)))
        select A.Request([.. visits]) with { Needs = needs };

    private static Gen<Candidate> Candidate() =>
        from fringe in Gen.Elements("", "25.00", "25.01", "26.36", "26.36", "26.37")
        from sessional in Gen.Elements("", "22.00", "24.00", "24.98", "25.00")
        from zone in Mostly(A.Zone, Elsewhere)
        from lot in Mostly(new LotId("1"), new LotId("2"))
        from standing in Mostly(Standing.Active, Standing.Suspended("a test"), Standing.Limited(60, "a test"), Standing.Limited(480, "a test"), Standing.Excluded("a test"), Standing.Dormant(Start), Standing.Leaving(Start, "a test"))
        from spare in Mostly(6000, 0, 29, 30, 90)
        from start in Mostly<LocalDate?>(null, Start, Start.PlusDays(1))
        from rating in Gen.Elements(
            CqcRating.Good, CqcRating.Good, CqcRating.RequiresImprovement, CqcRating.NotRated, CqcRating.Outstanding, CqcRating.Inadequate)
        from hours in Gen.Elements(0, 0, 60)
        from capabilities in Mostly<ValueList<CapabilityId>>([Stoma, Skin], [Skin], [])
        select A.Candidate("P") with
        {
            Membership = new([lot], [zone], standing),
            Rates = new(
                fringe.Length == 0 ? [new BandRate(A.Urban, A.Rate("25.00"))] : [new(A.Urban, A.Rate("25.00")), new(A.Fringe, A.Rate(fringe))],
                sessional.Length == 0 ? null : A.Rate(sessional)),
            Capabilities = capabilities,
            SpareMinutes = spare,
            EarliestStart = start,
            Regulator = new(rating, null, null),
            AwardedMinutes = hours,
        };

    // The usual value five times out of six, so that most candidates pass most rules.
    private static Gen<T> Mostly<T>(T usual, params T[] others) =>
        Gen.Frequency((5, Gen.Constant(usual)), (1, Gen.Elements(others)));
}
