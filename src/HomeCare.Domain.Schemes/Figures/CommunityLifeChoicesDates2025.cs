using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>The dates that the report on Community Life Choices of 16 December 2025 prints beside those of the next framework itself.</summary>
/// <remarks>A month is read as all of its days, and a season as three whole months: which days are meant the report does not say.</remarks>
public static class CommunityLifeChoicesDates2025
{
    /// <summary>The last day of the current framework.</summary>
    public static Cited<LocalDate> CurrentEnds { get; } = new(new LocalDate(2026, 8, 30), Paragraph("4", "004a"));

    /// <summary>The month of the award letters for the next one.</summary>
    public static Cited<DateInterval> AwardLetters { get; } = new(new YearMonth(2026, 5).ToDateInterval(), Paragraph("6", "006c"));

    /// <summary>The day the arrangements of the current framework were agreed.</summary>
    public static Cited<LocalDate> CurrentAgreed { get; } = new(new LocalDate(2021, 12, 14), Paragraph("9", "009"));

    /// <summary>The first day of the current framework.</summary>
    public static Cited<LocalDate> CurrentBegan { get; } = new(new LocalDate(2021, 11, 29), Paragraph("22", "022"));

    /// <summary>When the award of the next framework is planned, by a later paragraph: summer 2026.</summary>
    public static Cited<DateInterval> Award { get; } = new(new(new(2026, 6, 1), new(2026, 8, 31)), Paragraph("85", "085"));

    private static Citation Paragraph(string number, string id) => Reports.CommunityLifeChoices2025.Paragraph(number, id);
}
