using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>The dates that the report on the home care procurement of 25 November 2021 prints.</summary>
/// <remarks>A month is read as all of its days, and a season as three whole months: which days are meant the report does not say.</remarks>
public static class HomeCareDates2021
{
    /// <summary>The first day of the framework.</summary>
    public static Cited<LocalDate> Began { get; } = new(new LocalDate(2021, 11, 1), Paragraph("2", "002a"));

    /// <summary>The day on which Help to Live at Home expired, by one paragraph.</summary>
    public static Cited<LocalDate> EarlierExpired { get; } = new(new LocalDate(2021, 11, 5), Paragraph("2", "002b"));

    /// <summary>When the framework was to begin before it was put off: autumn 2020.</summary>
    public static Cited<DateInterval> PlannedFor { get; } = new(new(new(2020, 9, 1), new(2020, 11, 30)), Paragraph("5", "005a"));

    /// <summary>How many months it was put off.</summary>
    public static Cited<int> DelayMonths { get; } = new(12, Paragraph("5", "005a"));

    /// <summary>The month in which contracts were awarded, by one paragraph.</summary>
    public static Cited<DateInterval> ContractsAwarded { get; } =
        new(new YearMonth(2021, 9).ToDateInterval(), Paragraph("5", "005b"));

    /// <summary>The day on which all arrangements of Help to Live at Home ended, by another paragraph.</summary>
    public static Cited<LocalDate> EarlierEnded { get; } = new(new LocalDate(2021, 10, 31), Paragraph("6", "006"));

    /// <summary>The day the tender was published.</summary>
    public static Cited<LocalDate> TenderPublished { get; } = new(new LocalDate(2021, 4, 14), Paragraph("8", "008a"));

    /// <summary>The days of evaluation and moderation, first and last inside.</summary>
    public static Cited<DateInterval> Evaluation { get; } = new(new(new(2021, 5, 22), new(2021, 7, 7)), Paragraph("8", "008d"));

    /// <summary>The day of the award letters.</summary>
    public static Cited<LocalDate> AwardLetters { get; } = new(new LocalDate(2021, 8, 20), Paragraph("9", "009c"));

    /// <summary>How many months an interim contract lasts at most.</summary>
    public static Cited<int> InterimMonths { get; } = new(12, Paragraph("12", "012a"));

    /// <summary>How many months packages may go to providers outside the framework at least.</summary>
    public static Cited<int> SecondTierMonths { get; } = new(6, Paragraph("15", "015c"));

    private static Citation Paragraph(string number, string id) => Reports.HomeCare2021.Paragraph(number, id);
}
