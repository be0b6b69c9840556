using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>A scheme's prices by key, unit and day, each with its source.</summary>
/// <remarks>
/// A price stops where its source stops: no rate is carried on after its year. Look-ups allocate nothing but the answer; a
/// program that prices much takes <see cref="DatedTable{TKey, TValue}.Of"/> from <see cref="Table"/> once and asks that.
/// </remarks>
public sealed class PriceBook : IEquatable<PriceBook>
{
    private PriceBook(DatedTable<PricedItem, Money> table) => Table = table;

    /// <summary>The rows.</summary>
    public DatedTable<PricedItem, Money> Table { get; }

    /// <summary>A book of rows, in any order.</summary>
    /// <param name="rows">The rows.</param>
    /// <returns>
    /// The book, or every refusal: <c>negative-price</c>, and those of <see cref="DatedTable{TKey, TValue}.Create"/>, in which
    /// an overlap names both rows.
    /// </returns>
    public static OneOf<PriceBook, ValueList<Refusal>> Create(IEnumerable<DatedRow<PricedItem, Money>> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var all = rows.ToArray();
        var negative = all.Where(row => row.Value.TryGet(out var price) && price < Money.Zero).Select(row => new Refusal(
            "negative-price", $"{row}: a price is not negative", [new("row", row.ToString())]));
        var table = DatedTable<PricedItem, Money>.Create(all);
        ValueList<Refusal> refusals = [.. negative, .. table.Match(_ => [], faults => faults)];
        return refusals.Count > 0 ? refusals : new PriceBook(table.AsT0);
    }

    /// <summary>The price of an item on a day, with all that is known.</summary>
    /// <param name="item">The item.</param>
    /// <param name="day">The day of the care.</param>
    /// <returns>The price, or why there is none; see <see cref="PriceOf(PricedItem, LocalDate, LocalDate)"/>.</returns>
    public OneOf<Price, Refusal> PriceOf(PricedItem item, LocalDate day) => PriceOf(item, day, LocalDate.MaxIsoValue);

    /// <summary>The price of an item on a day, as it was known on another.</summary>
    /// <param name="item">The item.</param>
    /// <param name="day">The day of the care.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>
    /// The price, or a refusal: <c>wrong-unit</c> where the key is priced by other units only, otherwise as in
    /// <see cref="DatedAnswer{TKey, TValue}.ToRefusal"/>.
    /// </returns>
    public OneOf<Price, Refusal> PriceOf(PricedItem item, LocalDate day, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(item);
        var answer = Table.Find(item, day, knownOn);
        if (answer.TryGet(out var amount))
        {
            return new Price(amount, item.Unit);
        }

        var units = UnitsOf(item.Key);
        return answer.Kind == DatedAnswerKind.UnknownKey && units.Count > 0 && !units.Contains(item.Unit)
            ? new Refusal(
                "wrong-unit",
                $"{item.Key} is not priced by the {item.Unit}: it is by the {string.Join(" and the ", units)}",
                [new("key", item.Key.ToString()), new("unit", item.Unit.ToString())])
            : answer.ToRefusal("price of " + item, day);
    }

    /// <summary>The units that a key is priced by.</summary>
    /// <param name="key">The key.</param>
    /// <returns>The units, in the order of the rows.</returns>
    public ValueList<PriceUnit> UnitsOf(PriceKey key) => Table.All.Where(series => series.Key.Key == key).Select(series => series.Key.Unit).ToValueList();

    /// <summary>Books are equal when their tables are.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are.</returns>
    public bool Equals(PriceBook? other) => other is not null && Table.Equals(other.Table);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PriceBook);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Table);
}
