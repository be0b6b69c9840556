using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.TestSupport;

/// <summary>Ordinary values to start a test from. All figures but the scheme's own are invented.</summary>
public static class A
{
    public static readonly ZoneId Zone = new("charnwood-north");
    public static readonly BandId Urban = new("urban");
    public static readonly BandId Fringe = new("fringe");

    public static Citation Citation { get; } = new("TEST-1", new("A test", "Nobody", null), "nowhere");

    public static CallOffTerms Terms { get; } = LeicestershireHomeCare2026.Scheme.TermsFor(new("1")).AsT0;

    public static DrawSeed Seed { get; } = DrawSeed.Read("00112233445566778899aabbccddeeff").AsT0;

    public static HourlyRate Rate(string pounds) => new(Money(pounds));

    public static Money Money(string pounds) => Domain.Money.Read(pounds).AsT0;

    public static Published<Money> Set(string pounds) => new(new Cited<Money>(Money(pounds), Citation));

    public static Published<Money> NotYetSet() => new(new NotYetSet(Citation));

    public static WeeklyVisit Visit(int minutes, int carers = 1, IsoDayOfWeek day = IsoDayOfWeek.Monday, int hour = 8) =>
        new(day, new LocalTime(hour, 0), minutes, carers);

    public static WeeklyPlan Plan(params WeeklyVisit[] visits) => WeeklyPlan.Create(visits).AsT0;

    public static OfferedRates Rates(string fringe = "26.00", string? sessional = "23.00", string urban = "25.00") => new(
        [new(Urban, Rate(urban)), new(Fringe, Rate(fringe))],
        sessional is null ? null : Rate(sessional));

    public static Candidate Candidate(string id) => new(
        new(id),
        "Example " + id,
        new Membership([new("1")], [Zone], Standing.Active),
        Rates(),
        Capabilities: [],
        SpareMinutes: 6000,
        EarliestStart: null,
        new RegulatorStanding(CqcRating.Good, new LocalDate(2025, 1, 15), null),
        AwardedMinutes: 0,
        Ppon: null);

    public static CallOffRequest Request(params WeeklyVisit[] visits) => new(
        new("EX-0001"),
        new("1"),
        Parish: null,
        Zone,
        Fringe,
        Plan(visits.Length == 0 ? [Visit(30)] : visits),
        Needs: [],
        RequiredStart: new LocalDate(2026, 12, 1),
        DecidedOn: new LocalDate(2026, 11, 23));

    public static CallOffSnapshot Snapshot(params Candidate[] candidates) => CallOffSnapshot.Create(Terms, candidates).AsT0;

    public static Ranking Rank(CallOffRequest request, params Candidate[] candidates) =>
        CallOffRanker.Rank(Snapshot(candidates), request, Seed).AsT0;
}
