using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    internal static FrameworkTerm Term() => new(
        FirstAward: new(new NotYetSet(Paragraph(8, "008d"))),
        Commencement: new(new LocalDate(2026, 9, 1), Paragraph(3, "003c")),
        TotalYears: new(8, Paragraph(48, "048b")),
        StatedEnd: new(new YearMonth(2034, 9), Paragraph(51, "051a")));

    // "The end of year one" and "year five", counted from commencement.
    private static ReopeningPlan Reopening() => new(
        Openings:
        [
            new(new LocalDate(2027, 8, 31), new LocalDate(2027, 8, 31), Paragraph(5, "005d")),
            new(new LocalDate(2030, 9, 1), new LocalDate(2031, 8, 31), Paragraph(5, "005d")),
        ],
        OpeningsAtLeast: new(2, Paragraph(52, "052a")),
        FirstWithinYears: new(3, Paragraph(52, "052b")),
        GapAtMostYears: new(5, Paragraph(52, "052c")));

    private static LotId MaintenanceLot => new("1");

    private static LotId ContinuingHealthCareLot => new("2");

    private static ValueList<LotCallOff> Lots() =>
    [
        new(
            new(MaintenanceLot, "home care maintenance", new("home-care-maintenance"), Paragraph(50, "050b")),
            WhyNotRanked: null),
        new(
            new(ContinuingHealthCareLot, "Continuing Health Care", new("continuing-health-care"), Paragraph(50, "050d")),
            WhyNotRanked: "its price ranges are not yet set"),
        new(
            new(new("3"), "live-in and 24-hour care", new("live-in-care"), Paragraph(50, "050e")),
            WhyNotRanked: "its packages are awarded by mini-competition (HCL26-045d)"),
    ];
}
