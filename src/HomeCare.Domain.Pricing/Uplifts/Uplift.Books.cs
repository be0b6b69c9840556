using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

public sealed partial class Uplift
{
    /// <summary>The book after the uplift, for prices that are of no one package.</summary>
    /// <remarks>
    /// <para>The row that holds on the uplift's date ends the day before, and the new row follows it to its last day or the
    /// decision's, the earlier. A row that ends on the day before is followed by the new row. A price that ended earlier, or is not
    /// yet set, stays as it is and is named. The new rows are provisional where the old ones were.</para>
    /// <para>The new rows are known from the day of the decision, or from the day the old row became known if that was later: asked as
    /// known before it, the book answers as it did.</para>
    /// </remarks>
    /// <param name="book">The book.</param>
    /// <returns>
    /// The book, or every refusal: <c>package-uplift</c> (the uplift depends on packages or contracts, so apply it to each price),
    /// <c>priced-from-then</c> (a price begins on the uplift's date or after it, as it does when the uplift is applied twice),
    /// those of <see cref="ApplyTo(UpliftCase)"/> and those of <see cref="PriceBook.Create"/>.
    /// </returns>
    public OneOf<UpliftedBook, ValueList<Refusal>> ApplyTo(PriceBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (Decision.Timing.NeedsJoining || Decision.Exclusions != UpliftExclusions.None)
        {
            return (ValueList<Refusal>)[new Refusal(
                "package-uplift",
                "this uplift depends on the contract or the package: apply it to each price with what is known of them",
                [])];
        }

        var rows = book.Table.All.SelectMany(series => series.Rows).ToArray();
        var standing = rows.Where(row => row.WithdrawnOn is null).ToArray();
        var outcomes = standing.GroupBy(row => row.Key).Select(Apply).ToArray();
        ValueList<Refusal> refusals = [.. standing.SelectMany(RowFaults), .. outcomes.SelectMany(outcome => outcome.Refusals)];
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var replaced = outcomes.Where(outcome => outcome.Replaced is not null).ToDictionary(outcome => outcome.Replaced!, outcome => outcome.Rows);
        var all = rows.SelectMany(row => replaced.TryGetValue(row, out var instead) ? instead : [row]);
        return PriceBook.Create(all).MapT0(after => new UpliftedBook(
            after,
            outcomes.Where(outcome => outcome.Uplifted is not null).Select(outcome => outcome.Uplifted!).ToValueList(),
            outcomes.Where(outcome => outcome.Unchanged is not null).Select(outcome => outcome.Unchanged!).ToValueList()));
    }

    private IEnumerable<Refusal> RowFaults(DatedRow<PricedItem, Money> row)
    {
        var date = Decision.Timing.Date;
        if (row.FirstDay >= date)
        {
            yield return new(
                "priced-from-then",
                $"{row} begins on or after {PlainText.Of(date)}, the uplift's date: an uplift goes on top of earlier prices only",
                [new("row", row.ToString()), new("uplift", PlainText.Of(date))]);
        }
    }

    // The last row of an item is the one to uplift: no standing row begins on the uplift's date or after it.
    private RowOutcome Apply(IEnumerable<DatedRow<PricedItem, Money>> rowsOfItem)
    {
        var date = Decision.Timing.Date;
        var row = rowsOfItem.MaxBy(one => one.FirstDay)!;
        if (!row.Value.TryGet(out var before))
        {
            return new() { Unchanged = new(row.Key, null, UnchangedBecause.NotYetSet, $"the price of {row.Key} is not yet set", [new("row", row.ToString())]) };
        }

        if (row.LastDay < date.PlusDays(-1))
        {
            return new()
            {
                Unchanged = new(
                    row.Key,
                    before,
                    UnchangedBecause.Ended,
                    $"the price of {row.Key} ended on {PlainText.Of(row.LastDay.Value)}",
                    [new("row", row.ToString()), new("last-day", PlainText.Of(row.LastDay.Value))]),
            };
        }

        return ApplyTo(new UpliftCase(row.Key, before)).Match(
            uplifted => new RowOutcome { Replaced = row, Rows = Instead(row, uplifted), Uplifted = uplifted },
            unchanged => new RowOutcome { Unchanged = unchanged },
            refusals => new RowOutcome { Refusals = refusals });
    }

    private ValueList<DatedRow<PricedItem, Money>> Instead(DatedRow<PricedItem, Money> row, UpliftedPrice uplifted)
    {
        var known = LocalDate.Max(Decision.DecidedOn, row.KnownFrom);
        var before = uplifted.From.PlusDays(-1);
        var runsOn = !(row.LastDay <= before);
        var last = runsOn ? Earlier(row.LastDay, Decision.LastDay) : Decision.LastDay;
        var next = new DatedRow<PricedItem, Money>(row.Key, new(new Cited<Money>(uplifted.After, Decision.Citation)), uplifted.From, last)
        {
            KnownFrom = known,
            Status = row.Status,
        };
        return (runsOn, known > row.KnownFrom) switch
        {
            (true, true) => [row with { WithdrawnOn = known }, row with { LastDay = before, KnownFrom = known }, next],
            (true, false) => [row with { LastDay = before }, next],
            (false, _) => [row, next],
        };
    }

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other : one;

    private sealed record RowOutcome
    {
        internal DatedRow<PricedItem, Money>? Replaced { get; init; }

        internal ValueList<DatedRow<PricedItem, Money>> Rows { get; init; } = [];

        internal UpliftedPrice? Uplifted { get; init; }

        internal UnchangedPrice? Unchanged { get; init; }

        internal ValueList<Refusal> Refusals { get; init; } = [];
    }
}
