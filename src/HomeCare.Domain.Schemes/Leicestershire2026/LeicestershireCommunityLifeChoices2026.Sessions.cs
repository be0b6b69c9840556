using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireCommunityLifeChoices2026
{
    /// <summary>What may be commissioned for a day: bands 1 to 4 by the hour or the six-hour session, 5, 6 and PA by the hour.</summary>
    /// <remarks>
    /// The report says that sessions may be commissioned by the hour, and that band 5 goes with bands 3 and 4 only. That part hours
    /// and a seventh hour of session are refused, that either of bands 3 and 4 will do for band 5, that band 5 lies within the
    /// session and is no longer than it, and that bands 5, 6 and PA are sold to the minute, is this library's reading.
    /// </remarks>
    public static DayServiceTerms DayServices { get; } = DayServiceTerms.Create(
        [
            Session("1", "moderate support in a group", people: 8, "043b"),
            Session("2", "support in a smaller group", people: 5, "043c"),
            Session("3", "medium support in a small group", people: 3, "043d"),
            Session("4", "continuous one-to-one support", people: 1, "043e"),
            Hourly("5", "additional hours of one-to-one support within a session", [new("3"), new("4")], "043f"),
            Hourly("6", "one-to-one support in the community", [], "043g"),
            Hourly("pa", "one-to-one support in the community by a personal assistant", [], "043h"),
        ],
        new(6 * 60, Paragraph(45, "045a")),
        LongDay.Refused,
        SupplementTime.DuringTheBase).AsT0;

    private static ServiceBand Session(string id, string purpose, int people, string citation) => new(
        new(id),
        purpose,
        new(1, people),
        Commissioning.ProRata(PriceUnit.Session(6 * 60), TimeStep.WholeHours),
        Supplements: [],
        Paragraph(43, citation));

    private static ServiceBand Hourly(string id, string purpose, ValueList<BandId> supplements, string citation) => new(
        new(id), purpose, new(1, 1), Commissioning.ProRata(PriceUnit.Hour, TimeStep.Minutes), supplements, Paragraph(43, citation));
}
