using NodaTime;
using OneOf;

namespace HomeCare.Domain;

/// <summary>The bank holidays of the three divisions of the United Kingdom for a run of whole years: one loaded file.</summary>
/// <remarks>
/// Bank holidays are set by the Banking and Financial Dealings Act 1971 and by proclamation, at times only months ahead, so a
/// stored list can be behind. It says nothing about days outside its years (TIME-07).
/// </remarks>
public sealed class BankHolidays : IEquatable<BankHolidays>
{
    internal BankHolidays(int firstYear, int lastYear, IEnumerable<BankHoliday> days)
    {
        FirstDay = new(firstYear, 1, 1);
        LastDay = new(lastYear, 12, 31);
        Days = days
            .Where(day => day.Date >= FirstDay && day.Date <= LastDay)
            .OrderBy(day => day.Date)
            .ThenBy(day => day.Division.Value)
            .ToValueList();
    }

    /// <summary>The list that comes with the library: 2018 to 2028 as published on gov.uk.</summary>
    /// <remarks>
    /// As it stood on 21 August 2026, with Scotland's extra bank holiday of 15 June 2026; and 2018, which gov.uk no longer
    /// lists, as it was published then.
    /// </remarks>
    public static BankHolidays Published { get; } = ReadPublished();

    /// <summary>The first day it knows about: 1 January of the first year that all three divisions have.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day it knows about: 31 December of the last year that all three divisions have.</summary>
    public LocalDate LastDay { get; }

    /// <summary>Every bank holiday from the first day to the last, by date and then in the order of the divisions.</summary>
    public ValueList<BankHoliday> Days { get; }

    /// <summary>Reads a file in the form of <c>https://www.gov.uk/bank-holidays.json</c>, or names everything wrong with it.</summary>
    /// <remarks>
    /// It covers the whole years that all three divisions have; a year that one of them lacks at either end is left out. Within
    /// those years each division must have the bank holidays that every year has (8, 9 and 10), so that a file cut short is not
    /// taken for a year without holidays. Files with years before 2007, when Scotland had fewer, are refused for that reason.
    /// </remarks>
    /// <param name="json">Its bytes: JSON in UTF-8, with or without a byte-order mark.</param>
    /// <returns>
    /// The bank holidays, or refusals in the order they stand in, each with its <c>path</c>: <c>not-json</c>,
    /// <c>missing-division</c>, <c>wrong-division</c>, <c>no-events</c>, <c>missing-member</c>, <c>unknown-member</c>,
    /// <c>repeated-member</c>, <c>wrong-kind</c>, <c>bad-title</c>, <c>not-a-date</c>, <c>repeated-date</c>; and then
    /// <c>no-common-year</c>, and <c>too-few-holidays</c> (also for a year left out in between) for each division that could be
    /// read whole.
    /// </returns>
    public static OneOf<BankHolidays, ValueList<Refusal>> Read(ReadOnlyMemory<byte> json) => new BankHolidaysReader().Read(json);

    /// <summary>The divisions and the days covered.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => $"bank holidays {PlainText.Of(FirstDay)} to {PlainText.Of(LastDay)}";

    /// <summary>Two lists are equal when they have the same bank holidays for the same days.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(BankHolidays? other) => other is not null && FirstDay == other.FirstDay && LastDay == other.LastDay && Days.Equals(other.Days);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BankHolidays);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(FirstDay, LastDay, Days.Count);

    private static BankHolidays ReadPublished()
    {
        using var resource = typeof(BankHolidays).Assembly.GetManifestResourceStream("bank-holidays.json")!;
        using var bytes = new MemoryStream();
        resource.CopyTo(bytes);
        return Read(bytes.ToArray()).AsT0;
    }
}
