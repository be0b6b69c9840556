using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>An authority's change of prices from a day: steps taken in order, exactly, and rounded once.</summary>
/// <remarks>
/// Without an uplift no price changes (CLC26-038a), and nothing else changes the price a provider joined at (CLC26-059a). An
/// uplifted price is never tested against a price range again (U-03).
/// </remarks>
public sealed partial class Uplift
{
    private Uplift(UpliftDecision decision) => Decision = decision;

    /// <summary>What was decided.</summary>
    public UpliftDecision Decision { get; }

    /// <summary>An uplift as it was decided.</summary>
    /// <param name="decision">The decision.</param>
    /// <returns>
    /// The uplift, or every refusal: <c>provider-requested-rise</c>, <c>not-a-name</c> (who decided, or a reason, is no text to show),
    /// <c>no-steps</c>, <c>reason-needed</c> (a change of nought or less without one), <c>below-nothing</c> (a percentage of -100 or
    /// less), <c>changes-too-fine-or-large</c> (percentages of more than 20 decimals in all, or 10,000 times the price), <c>no-amounts</c>, <c>amount-twice</c>, <c>negative-amount</c>, <c>limit-not-a-multiple</c> (rounding up would pass it),
    /// <c>exclusion-of-nothing</c> (months below one, a negative value), <c>ends-before-it-begins</c>.
    /// </returns>
    public static OneOf<Uplift, ValueList<Refusal>> Create(UpliftDecision decision)
    {
        ArgumentNullException.ThrowIfNull(decision);
        var refusals = Faults(decision).ToValueList();
        return refusals.Count > 0 ? refusals : new Uplift(decision);
    }

    /// <summary>The price after the uplift.</summary>
    /// <param name="price">The price, with what is known of its contract and package.</param>
    /// <returns>
    /// The new price with every step, or the price left as it is with the reason, or every refusal: <c>no-amount-for-price</c> (a step
    /// or the guide prices have no sum for the item by its unit), <c>joining-day-needed</c>, <c>agreed-day-needed</c>,
    /// <c>weekly-value-needed</c>, <c>negative-price</c> (before or after).
    /// </returns>
    public OneOf<UpliftedPrice, UnchangedPrice, ValueList<Refusal>> ApplyTo(UpliftCase price)
    {
        ArgumentNullException.ThrowIfNull(price);
        ValueList<Refusal> refusals = [.. Missing(price.Item), .. Unknown(price)];
        if (refusals.Count > 0)
        {
            return refusals;
        }

        if (Decision.Timing.DayFor(price.JoinedOn) is not { } day)
        {
            return new UnchangedPrice(
                price.Item,
                price.Amount,
                UnchangedBecause.JoinedRecently,
                $"the contract began on {PlainText.Of(price.JoinedOn!.Value)}, too late for this uplift",
                [new("joined-on", PlainText.Of(price.JoinedOn.Value)), new("uplift", PlainText.Of(Decision.Timing.Date))]);
        }

        if (Excluded(price, day) is { } unchanged)
        {
            return unchanged;
        }

        return Take(price.Item, price.Amount, day).Match<OneOf<UpliftedPrice, UnchangedPrice, ValueList<Refusal>>>(
            uplifted => uplifted,
            negative => (ValueList<Refusal>)[negative]);
    }

    /// <summary>The range of a price after the uplift: its floor and its ceiling through the same steps, or as they are.</summary>
    /// <remarks>Exclusions and guide prices are of prices, not of ranges. What is not yet set stays so.</remarks>
    /// <param name="range">The range.</param>
    /// <param name="item">What it is the range of.</param>
    /// <returns>The range from the uplift's date on, or every refusal: <c>no-amount-for-price</c>, <c>negative-price</c>.</returns>
    public OneOf<PriceRange, ValueList<Refusal>> ApplyTo(PriceRange range, PricedItem item)
    {
        ArgumentNullException.ThrowIfNull(range);
        ArgumentNullException.ThrowIfNull(item);
        if (Decision.Ranges == RangeUplift.Stays)
        {
            return range;
        }

        var missing = MissingInSteps(item).ToValueList();
        if (missing.Count > 0)
        {
            return missing;
        }

        var (floor, ceiling) = (Bound(range.Floor, item), Bound(range.Ceiling, item));
        ValueList<Refusal> refusals = [.. Faults(floor), .. Faults(ceiling)];
        return refusals.Count > 0 ? refusals : new PriceRange(floor.AsT0, ceiling.AsT0);
    }

    private static Refusal[] Faults(OneOf<Published<Money>, Refusal> bound) => bound.Match<Refusal[]>(_ => [], fault => [fault]);

    private OneOf<Published<Money>, Refusal> Bound(Published<Money> bound, PricedItem item)
    {
        if (!bound.TryGet(out var before))
        {
            return bound;
        }

        var exact = UpliftStep.Run(Decision.Steps, item, ExactAmount.FromMoney(before));
        return exact < ExactAmount.Zero ? Negative(item, exact) : new Published<Money>(new Cited<Money>(Decision.Rounding.Round(exact), Decision.Citation));
    }

    private OneOf<UpliftedPrice, Refusal> Take(PricedItem item, Money before, LocalDate day)
    {
        var lines = new List<UpliftLine>();
        var amount = ExactAmount.FromMoney(before);
        foreach (var step in Decision.Steps.Concat(GuideStep))
        {
            lines.Add(step.Take(item, amount));
            amount = lines[^1].After;
        }

        return amount < ExactAmount.Zero
            ? Negative(item, amount)
            : new UpliftedPrice(item, before, lines.ToValueList(), Decision.Rounding.Round(amount), day, Decision.Citation);
    }

    // The guide price is a cap after the last step, for the prices that are not above it already.
    private IEnumerable<UpliftStep> GuideStep => Decision.NothingAbove.Count > 0 ? [UpliftStep.CapAt([.. Decision.NothingAbove])] : [];

    private UnchangedPrice? Excluded(UpliftCase price, LocalDate day)
    {
        var (exclusions, guide) = (Decision.Exclusions, ItemAmount.For(price.Item, Decision.NothingAbove));
        if (exclusions.AgreedInLastMonths is { } months && price.AgreedOn >= day.PlusMonths(-months))
        {
            return new(
                price.Item,
                price.Amount,
                UnchangedBecause.AgreedRecently,
                $"the package was agreed on {PlainText.Of(price.AgreedOn.Value)}, on or after {PlainText.Of(day.PlusMonths(-months))}",
                [new("agreed-on", PlainText.Of(price.AgreedOn.Value)), new("uplift", PlainText.Of(day)), new("months", PlainText.Of(months))]);
        }

        if (price.WeeklyValue > exclusions.AboveWeeklyValue)
        {
            return new(
                price.Item,
                price.Amount,
                UnchangedBecause.AboveWeeklyValue,
                $"the package costs {price.WeeklyValue} a week, more than {exclusions.AboveWeeklyValue}",
                [new("weekly-value", price.WeeklyValue.Value.ToDigits()), new("highest", exclusions.AboveWeeklyValue.Value.ToDigits())]);
        }

        return price.Amount > guide ? AboveGuide(price.Item, price.Amount, guide.Value) : null;
    }

    private static UnchangedPrice AboveGuide(PricedItem item, Money amount, Money guide) => new(
        item,
        amount,
        UnchangedBecause.AboveGuidePrice,
        $"the price of {amount} is above the guide price of {guide} already",
        [new("price", amount.ToDigits()), new("guide-price", guide.ToDigits())]);
}
