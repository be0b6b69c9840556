using NodaTime;
using OneOf;

namespace HomeCare.Domain;

/// <summary>Values by key and day, each with its source, in which no two rows ever answer the same question.</summary>
/// <remarks>
/// <para>It has two clocks: the day a value holds, and the day it was known. A correction is the wrong row with the day it
/// was withdrawn and the right row known from that day, so that both questions keep their answers.</para>
/// <para>A look-up takes constant time for the key and logarithmic time for a day that has a row, and allocates nothing.</para>
/// </remarks>
/// <typeparam name="TKey">The type of the key, with equality by value.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class DatedTable<TKey, TValue> : IEquatable<DatedTable<TKey, TValue>>
    where TKey : notnull
{
    private readonly Dictionary<TKey, DatedSeries<TKey, TValue>> series;

    private DatedTable(ValueList<DatedSeries<TKey, TValue>> all)
    {
        All = all;
        series = all.ToDictionary(one => one.Key);
    }

    /// <summary>What is held of each key, in the order the keys first came in.</summary>
    public ValueList<DatedSeries<TKey, TValue>> All { get; }

    /// <summary>A table of rows, in any order.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>
    /// The table, or every refusal: <c>ends-before-it-begins</c>, <c>withdrawn-before-known</c>, and <c>rows-overlap</c> for
    /// each row that holds on a day, and was known on a day, of an earlier row of its key, naming both once.
    /// </returns>
    public static OneOf<DatedTable<TKey, TValue>, ValueList<Refusal>> Create(IEnumerable<DatedRow<TKey, TValue>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var all = rows.ToArray();
        var groups = all.GroupBy(row => row.Key).ToArray();
        ValueList<Refusal> refusals = [.. all.SelectMany(Faults), .. groups.SelectMany(group => Overlaps([.. group.Where(row => !Faults(row).Any())]))];
        return refusals.Count > 0
            ? refusals
            : new DatedTable<TKey, TValue>(groups.Select(group => new DatedSeries<TKey, TValue>(group.Key, [.. group])).ToValueList());
    }

    /// <summary>All that is held of a key.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The series, or null for a key that the table does not have.</returns>
    public DatedSeries<TKey, TValue>? Of(TKey key) => series.GetValueOrDefault(key);

    /// <summary>The answer for a key and a day, with all that is known.</summary>
    /// <param name="key">The key.</param>
    /// <param name="day">The day.</param>
    /// <returns>The answer.</returns>
    public DatedAnswer<TKey, TValue> Find(TKey key, LocalDate day) => Find(key, day, LocalDate.MaxIsoValue);

    /// <summary>The answer for a key and a day, as it was known on another.</summary>
    /// <param name="key">The key.</param>
    /// <param name="day">The day asked about.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>The answer.</returns>
    public DatedAnswer<TKey, TValue> Find(TKey key, LocalDate day, LocalDate knownOn) =>
        series.TryGetValue(key, out var found) ? found.On(day, knownOn) : default;

    /// <summary>Tables are equal when they hold equal rows of the same keys in the same order.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(DatedTable<TKey, TValue>? other) => other is not null && All.Equals(other.All);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DatedTable<TKey, TValue>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(All);

    private static IEnumerable<Refusal> Faults(DatedRow<TKey, TValue> row)
    {
        if (row.LastDay < row.FirstDay)
        {
            yield return new(
                "ends-before-it-begins",
                $"{row}: the last day is before the first",
                [new("row", row.ToString()), new("first-day", PlainText.Of(row.FirstDay)), new("last-day", PlainText.Of(row.LastDay.Value))]);
        }

        if (row.WithdrawnOn <= row.KnownFrom)
        {
            yield return new(
                "withdrawn-before-known",
                $"{row}: it is withdrawn on {PlainText.Of(row.WithdrawnOn.Value)} and known from {PlainText.Of(row.KnownFrom)}",
                [new("row", row.ToString()), new("known-from", PlainText.Of(row.KnownFrom)), new("withdrawn-on", PlainText.Of(row.WithdrawnOn.Value))]);
        }
    }

    private static IEnumerable<Refusal> Overlaps(DatedRow<TKey, TValue>[] rows)
    {
        var ordered = rows.OrderBy(row => row.FirstDay).ToArray();
        var told = new bool[ordered.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            for (var j = i + 1; j < ordered.Length && !(ordered[j].FirstDay > ordered[i].LastDay); j++)
            {
                if (!told[j] && KnownTogether(ordered[i], ordered[j]))
                {
                    told[j] = true;
                    yield return Overlap(ordered[i], ordered[j]);
                }
            }
        }
    }

    private static Refusal Overlap(DatedRow<TKey, TValue> earlier, DatedRow<TKey, TValue> later)
    {
        var right = earlier.FirstDay < later.FirstDay
            ? $"end the first before {PlainText.Of(later.FirstDay)}, or withdraw the row that is wrong"
            : "keep one of them, or withdraw the row that is wrong";
        return new("rows-overlap", $"{earlier} overlaps {later}: {right}", [new("row", earlier.ToString()), new("overlaps", later.ToString())]);
    }

    private static bool KnownTogether(DatedRow<TKey, TValue> one, DatedRow<TKey, TValue> other) =>
        !(one.KnownFrom >= other.WithdrawnOn) && !(other.KnownFrom >= one.WithdrawnOn);
}
