using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>The dates that the report on home care of 12 September 2025 prints, of the framework of 2021 and of the next one.</summary>
/// <remarks>A month is read as all of its days, and a season as three whole months: which days are meant the report does not say.</remarks>
public static class HomeCareDates2025
{
    /// <summary>The day the framework of 2021 ends without its option.</summary>
    public static Cited<LocalDate> CurrentEnds { get; } = new(new LocalDate(2025, 10, 31), Paragraph("2", "002a"));

    /// <summary>How many years its one option adds at most.</summary>
    public static Cited<int> OptionYears { get; } = new(1, Paragraph("2", "002b"));

    /// <summary>The last day it can run to.</summary>
    public static Cited<LocalDate> CurrentEndsAtTheLatest { get; } = new(new LocalDate(2026, 10, 31), Paragraph("2", "002b"));

    /// <summary>When award letters for the next framework are planned: April or May 2026.</summary>
    public static Cited<DateInterval> AwardLetters { get; } =
        new(new(new(2026, 4, 1), new(2026, 5, 31)), Paragraph("8", "008d"));

    /// <summary>The first day of the framework of 2021.</summary>
    public static Cited<LocalDate> CurrentBegan { get; } = new(new LocalDate(2021, 11, 1), Paragraph("10", "010b"));

    /// <summary>The month in which its procurement was completed.</summary>
    public static Cited<DateInterval> ProcurementCompleted { get; } =
        new(new YearMonth(2021, 8).ToDateInterval(), Paragraph("10", "010b"));

    /// <summary>The day it was opened again.</summary>
    public static Cited<LocalDate> Reopened { get; } = new(new LocalDate(2022, 1, 11), Paragraph("24", "024a"));

    /// <summary>The last day for bids to join it then.</summary>
    public static Cited<LocalDate> ReopeningClosed { get; } = new(new LocalDate(2022, 3, 3), Paragraph("24", "024b"));

    /// <summary>The day of the award letters that followed.</summary>
    public static Cited<LocalDate> ReopeningLetters { get; } = new(new LocalDate(2022, 6, 17), Paragraph("24", "024c"));

    /// <summary>About when the number of people was largest.</summary>
    public static Cited<YearMonth> MostPeople { get; } = new(new YearMonth(2023, 8), Paragraph("34", "034a"));

    /// <summary>When the award of the next framework is planned, by a later paragraph: summer 2026.</summary>
    public static Cited<DateInterval> Award { get; } = new(new(new(2026, 6, 1), new(2026, 8, 31)), Paragraph("101", "101"));

    private static Citation Paragraph(string number, string id) => Reports.HomeCare2025.Paragraph(number, id);
}
