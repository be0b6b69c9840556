using NodaTime;

namespace HomeCare.Domain.Schemes;

/// <summary>The dates that the Leeds report on home care of 19 November 2014 prints of its framework and of the next one.</summary>
/// <remarks>A month is read as all of its days.</remarks>
public static class LeedsDates2014
{
    /// <summary>The term of the contracts, first and last day inside.</summary>
    public static Cited<DateInterval> FirstTerm { get; } = new(new(new(2010, 10, 1), new(2013, 10, 31)), Paragraph("2.1", "2.1a"));

    /// <summary>The years by which they were extended in 2013.</summary>
    public static Cited<int> ExtensionYears { get; } = new(2, Paragraph("2.1", "2.1b"));

    /// <summary>The month by which the next contract is aimed for.</summary>
    public static Cited<DateInterval> NextAimedFor { get; } = Month(2015, 11, "2.3", "2.3a");

    /// <summary>The month in which the contracts expire without a further extension.</summary>
    public static Cited<DateInterval> Expires { get; } = Month(2015, 10, "3.1", "3.1b");

    /// <summary>The month to which a further extension is sought.</summary>
    public static Cited<DateInterval> FurtherExtensionUntil { get; } = Month(2016, 4, "3.1", "3.1b");

    /// <summary>The month in which that extension expires, by a later paragraph.</summary>
    public static Cited<DateInterval> FurtherExtensionExpires { get; } = Month(2016, 3, "3.6.2", "3.6.2a");

    /// <summary>The month in which the next contract begins, by a later paragraph.</summary>
    public static Cited<DateInterval> NextBegins { get; } = Month(2016, 3, "4.5.1", "4.5.1b");

    private static Cited<DateInterval> Month(int year, int month, string number, string id) =>
        new(new YearMonth(year, month).ToDateInterval(), Paragraph(number, id));

    private static Citation Paragraph(string number, string id) => Reports.Leeds2014.Paragraph(number, id);
}
