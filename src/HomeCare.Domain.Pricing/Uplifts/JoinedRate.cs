using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>The price a provider joined at, which only the authority's uplifts change (CLC26-059a).</summary>
/// <param name="Item">What the price is of.</param>
/// <param name="Amount">The price at joining.</param>
/// <param name="JoinedOn">The day its contract began.</param>
public sealed record JoinedRate(PricedItem Item, Money Amount, LocalDate JoinedOn)
{
    /// <summary>The rate in use on a day: the joining rate through each uplift in force by then, one after the other.</summary>
    /// <remarks>
    /// Each uplift is rounded once, at its end, as each year's price is money. The rate is not tested against a range again (U-03),
    /// and without an uplift it is the joining rate.
    /// </remarks>
    /// <param name="day">The day, on or after joining.</param>
    /// <param name="uplifts">The uplifts recorded, in any order.</param>
    /// <returns>
    /// The rate, or every refusal: <c>negative-price</c>, <c>before-joining</c>, <c>beyond-horizon</c> (the last uplift sets prices to an earlier day only), <c>uplifts-on-one-day</c> (two take effect on the same day for this
    /// contract), and those of <see cref="Uplift.ApplyTo(UpliftCase)"/>.
    /// </returns>
    public OneOf<RateInUse, ValueList<Refusal>> On(LocalDate day, IEnumerable<Uplift> uplifts)
    {
        ArgumentNullException.ThrowIfNull(uplifts);
        var due = uplifts
            .Select(uplift => (Uplift: uplift, Day: uplift.Decision.Timing.DayFor(JoinedOn)))
            .Where(one => one.Day <= day)
            .OrderBy(one => one.Day)
            .ToArray();
        ValueList<Refusal> refusals = [.. Negative(), .. OutOfTime(day, due.LastOrDefault().Uplift), .. due.GroupBy(one => one.Day!.Value).Where(group => group.Count() > 1).Select(Clash)];
        if (refusals.Count > 0)
        {
            return refusals;
        }

        var rate = new RateInUse(Item, Amount, Amount, [], []);
        foreach (var (uplift, _) in due)
        {
            var outcome = uplift.ApplyTo(new UpliftCase(Item, rate.Amount) { JoinedOn = JoinedOn });
            if (outcome.TryPickT2(out var faults, out var change))
            {
                return faults;
            }

            rate = change.Match(
                uplifted => rate with { Amount = uplifted.After, Uplifts = [.. rate.Uplifts, uplifted] },
                unchanged => rate with { Unchanged = [.. rate.Unchanged, unchanged] });
        }

        return rate;
    }

    private Refusal[] Negative() => Amount < Money.Zero
        ? [new("negative-price", $"the price of {Item} at joining is {Amount}: a price is not negative", [new("item", Item.ToString()), new("price", Amount.ToDigits())])]
        : [];

    private static Refusal Clash(IGrouping<LocalDate, (Uplift Uplift, LocalDate? Day)> group) => new(
        "uplifts-on-one-day",
        $"{PlainText.Of(group.Count())} uplifts take effect on {PlainText.Of(group.Key)}: record the one that was decided",
        [new("day", PlainText.Of(group.Key)), new("uplifts", string.Join(", ", group.Select(one => one.Uplift.Decision.Citation.Id)))]);

    private IEnumerable<Refusal> OutOfTime(LocalDate day, Uplift? last)
    {
        if (day < JoinedOn)
        {
            yield return new(
                "before-joining",
                $"there is no rate on {PlainText.Of(day)}: the provider joined on {PlainText.Of(JoinedOn)}",
                [new("day", PlainText.Of(day)), new("joined-on", PlainText.Of(JoinedOn))]);
        }

        if (last?.Decision.LastDay < day)
        {
            yield return new(
                "beyond-horizon",
                $"the uplift last decided, {last.Decision.Citation.Id}, sets prices to {PlainText.Of(last.Decision.LastDay.Value)} only, before {PlainText.Of(day)}",
                [new("day", PlainText.Of(day)), new("last-day", PlainText.Of(last.Decision.LastDay.Value))]);
        }
    }
}
