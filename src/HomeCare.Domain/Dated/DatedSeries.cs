using NodaTime;

namespace HomeCare.Domain;

/// <summary>All that a dated table holds of one key.</summary>
/// <remarks>
/// A look-up allocates nothing and takes time logarithmic in the rows; where no row covers the day, the days on both sides
/// that have one are looked for row by row.
/// </remarks>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="TValue">The type of the value.</typeparam>
public sealed class DatedSeries<TKey, TValue> : IEquatable<DatedSeries<TKey, TValue>>
    where TKey : notnull
{
    // The days at which some row begins or ceases to hold; the rows of a slab hold from its day to the day before the next.
    private readonly LocalDate[] slabs;
    private readonly DatedRow<TKey, TValue>[][] rowsOfSlab;

    internal DatedSeries(TKey key, DatedRow<TKey, TValue>[] rows)
    {
        Key = key;
        Rows = rows.OrderBy(row => row.FirstDay).ThenBy(row => row.KnownFrom).ToValueList();
        slabs = rows.Select(row => row.FirstDay)
            .Concat(rows.Where(row => row.LastDay is not null && row.LastDay < LocalDate.MaxIsoValue).Select(row => row.LastDay!.Value.PlusDays(1)))
            .Distinct()
            .Order()
            .ToArray();
        rowsOfSlab = [.. slabs.Select(slab => Rows.Where(row => slab >= row.FirstDay && !(slab > row.LastDay)).OrderBy(row => row.KnownFrom).ToArray())];
    }

    /// <summary>The key.</summary>
    public TKey Key { get; }

    /// <summary>The rows, by first day and then by the day they became known.</summary>
    public ValueList<DatedRow<TKey, TValue>> Rows { get; }

    /// <summary>The answer for a day, with all that is known.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The answer.</returns>
    public DatedAnswer<TKey, TValue> On(LocalDate day) => On(day, LocalDate.MaxIsoValue);

    /// <summary>The answer for a day, as it was known on another.</summary>
    /// <param name="day">The day asked about.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>The answer.</returns>
    public DatedAnswer<TKey, TValue> On(LocalDate day, LocalDate knownOn)
    {
        var found = Array.BinarySearch(slabs, day);
        var slab = found >= 0 ? found : ~found - 1;
        return slab >= 0 && KnownIn(slab, knownOn) is { } row ? Answer(row) : Missing(slab, knownOn);
    }

    /// <summary>Series are equal when their rows are.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(DatedSeries<TKey, TValue>? other) => other is not null && Key.Equals(other.Key) && Rows.Equals(other.Rows);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DatedSeries<TKey, TValue>);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rows);

    private static DatedAnswer<TKey, TValue> Answer(DatedRow<TKey, TValue> row) => new(
        row.Value.IsT1 ? DatedAnswerKind.NotYetSet
            : row.Status == DatedStatus.Provisional ? DatedAnswerKind.Provisional
            : DatedAnswerKind.InForce,
        row,
        null,
        null);

    // The last of the slab's rows that became known by the day; those before it were withdrawn by then, as no two overlap.
    private DatedRow<TKey, TValue>? KnownIn(int slab, LocalDate knownOn)
    {
        var rows = rowsOfSlab[slab];
        var (low, high) = (0, rows.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            (low, high) = rows[middle].KnownFrom <= knownOn ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && rows[low - 1].WasKnownOn(knownOn) ? rows[low - 1] : null;
    }

    private DatedAnswer<TKey, TValue> Missing(int slab, LocalDate knownOn)
    {
        LocalDate? before = null;
        LocalDate? after = null;
        for (var earlier = slab - 1; before is null && earlier >= 0; earlier--)
        {
            before = KnownIn(earlier, knownOn) is null ? null : slabs[earlier + 1].PlusDays(-1);
        }

        for (var later = slab + 1; after is null && later < slabs.Length; later++)
        {
            after = KnownIn(later, knownOn) is null ? null : slabs[later];
        }

        var kind = (before, after) switch
        {
            (null, null) => DatedAnswerKind.UnknownKey,
            (null, _) => DatedAnswerKind.BeforeFirst,
            (_, null) => DatedAnswerKind.BeyondHorizon,
            _ => DatedAnswerKind.Gap,
        };
        return new(kind, null, before, after);
    }
}
