using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

/// <summary>Community Life Choices 2021: its bands A to F and their prices, as far as the report on its successor prints them.</summary>
/// <remarks>
/// Taken from the report to Leicestershire County Council's Cabinet of 16 December 2025. The prices are fixed by the council and
/// contain what providers are paid for absence; the share of it the report does not print.
/// </remarks>
public static partial class LeicestershireCommunityLifeChoices2021
{
    private const int HalfDayMinutes = 3 * 60;
    private const int FullDayMinutes = 6 * 60;

    /// <summary>The report the scheme is taken from.</summary>
    public static Source Source => Reports.CommunityLifeChoices2025.Source;

    /// <summary>What may be commissioned for a day: bands A to D by the half and the full day, E and F by the hour.</summary>
    /// <remarks>
    /// "B and C or Band D only" is read as: band E goes with any of B, C and D (P-20). That band E is no longer than the session it goes
    /// with, and that bands E and F are sold to the minute, is this library's reading.
    /// </remarks>
    public static DayServiceTerms DayServices { get; } = DayServiceTerms.Create(
        [
            Day("A", "remote support, including activity packs", ratio: null, Paragraph(41, "041b")),
            Day("B", "moderate support in a group", new(1, 8), Paragraph(47, "047a")),
            Day("C", "medium support in a small group", new(1, 3), Paragraph(47, "047b")),
            Day("D", "continuous one-to-one support", new(1, 1), Paragraph(41, "041e")),
            Hourly("E", "additional hours of one-to-one support within a session", [new("B"), new("C"), new("D")], Paragraph(41, "041f")),
            Hourly("F", "one-to-one support in the community, also by a personal assistant", [], Paragraph(41, "041g")),
        ],
        new(FullDayMinutes, Paragraph(41, "041h")),
        LongDay.Refused,
        SupplementTime.DuringTheBase).AsT0;

    private static ServiceBand Day(string id, string purpose, StaffingRatio? ratio, Citation citation) => new(
        new(id),
        purpose,
        ratio,
        Commissioning.InBlocks([PriceUnit.HalfDay(HalfDayMinutes), PriceUnit.Session(FullDayMinutes)]),
        Supplements: [],
        citation);

    private static ServiceBand Hourly(string id, string purpose, ValueList<BandId> supplements, Citation citation) => new(
        new(id), purpose, new(1, 1), Commissioning.ProRata(PriceUnit.Hour, TimeStep.Minutes), supplements, citation);

    private static Citation Paragraph(int number, string id) => Reports.CommunityLifeChoices2025.Paragraph(PlainText.Of(number), id);
}
