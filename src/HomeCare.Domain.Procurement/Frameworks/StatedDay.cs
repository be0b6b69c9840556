using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Procurement;

/// <summary>A day as a document states it: a date, or only a month.</summary>
/// <remarks>A month is kept as the days it may mean. A rule that the earliest of them breaks is broken whatever was meant.</remarks>
public sealed record StatedDay
{
    private StatedDay(LocalDate earliest, LocalDate latest)
    {
        Earliest = earliest;
        Latest = latest;
    }

    /// <summary>The first day that the words may mean.</summary>
    public LocalDate Earliest { get; }

    /// <summary>The last day that the words may mean.</summary>
    public LocalDate Latest { get; }

    /// <summary>A day stated as a date.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The day.</returns>
    public static StatedDay On(LocalDate date) => new(date, date);

    /// <summary>A day of which only the month is stated.</summary>
    /// <param name="month">The month.</param>
    /// <returns>Some day of that month.</returns>
    public static StatedDay In(YearMonth month) => new(month.OnDayOfMonth(1), month.ToDateInterval().End);

    /// <summary>Reads <c>2034-09-30</c> or <c>2034-09</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The day, or null when the text is neither.</returns>
    public static StatedDay? Read(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } date ? On(date.Value)
        : YearMonthPattern.Iso.Parse(text) is { Success: true } month ? In(month.Value)
        : null;

    /// <summary>The day with its preposition: <c>on 2034-09-30</c>, or <c>in 2034-09</c>.</summary>
    internal string Phrase => (Earliest == Latest ? "on " : "in ") + ToString();

    /// <summary><c>2034-09-30</c>, or <c>2034-09</c> where only the month is stated.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => Earliest == Latest ? PlainText.Of(Earliest) : PlainText.Of(Earliest)[..^3];
}
