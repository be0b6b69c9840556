using System.Numerics;
namespace HomeCare.Domain.Pricing;

public sealed partial class Uplift
{
    private const int MostDecimalsOfSteps = 20;
    private const int LargestGrowth = 10_000;

    private static IEnumerable<Refusal> Faults(UpliftDecision decision) =>
    [
        .. OriginFaults(decision),
        .. TextFaults(decision),
        .. StepFaults(decision),
        .. SizeFaults(decision),
        .. AmountFaults(decision),
        .. LimitFaults(decision),
        .. ExclusionFaults(decision.Exclusions),
        .. PeriodFaults(decision),
    ];

    private static IEnumerable<Refusal> OriginFaults(UpliftDecision decision)
    {
        if (decision.Origin == PriceChangeOrigin.Provider)
        {
            yield return new(
                "provider-requested-rise",
                "a provider asks for the rise: the price it joined at changes only by an uplift of the authority",
                [new("origin", "provider")]);
        }
    }

    private static IEnumerable<Refusal> TextFaults(UpliftDecision decision)
    {
        var decided = decision.Steps.SelectMany(step => step.Inside).Where(step => step.IsT5).Select(step => step.AsT5).ToArray();
        (string What, string? Text)[] texts =
        [
            ("who decided", decision.DecidedBy),
            .. decided.Select(step => ("who decided in place of the index", (string?)step.DecidedBy)),
            .. decided.Select(step => ("the reason of the decision in place of the index", (string?)step.Reason)),
            .. decision.Reason is null ? [] : new (string, string?)[] { ("the reason", decision.Reason) },
        ];
        return texts.Where(text => PlainText.ProblemWith(text.Text) is not null).Select(text => new Refusal(
            "not-a-name",
            $"{text.What} cannot be shown: {PlainText.ProblemWith(text.Text)}",
            [new("what", text.What)]));
    }

    private static IEnumerable<Refusal> StepFaults(UpliftDecision decision)
    {
        var lists = decision.Steps.SelectMany(step => step.Inside).Where(step => step.IsT6)
            .SelectMany(step => new[] { step.AsT6.First, step.AsT6.Second })
            .Prepend(decision.Steps);
        if (lists.Any(list => list.Count == 0))
        {
            yield return new("no-steps", "the uplift, or one of two formulas, has no steps: say how prices change, or record no uplift", []);
        }

        foreach (var step in decision.Steps.SelectMany(step => step.Inside))
        {
            if (decision.Reason is null && DoesNotRaise(step))
            {
                yield return new(
                    "reason-needed",
                    $"the step \"{step}\" does not raise prices: give the reason of the decision",
                    [new("step", step.ToString())]);
            }

            if (ChangeOf(step) is { } change && change <= Fraction.Whole(-1))
            {
                yield return new(
                    "below-nothing",
                    $"the step \"{step}\" leaves nothing of a price: a fall is of less than 100%",
                    [new("step", step.ToString())]);
            }
        }
    }

    // The largest money there is, taken through steps within these bounds, fits into a 128-bit fraction.
    private static IEnumerable<Refusal> SizeFaults(UpliftDecision decision)
    {
        var changes = decision.Steps.SelectMany(step => step.Inside).Select(ChangeOf).OfType<Fraction>().ToArray();
        var fineness = changes.Aggregate(BigInteger.One, (all, change) => all * (BigInteger)change.Denominator);
        var growth = changes.Where(change => change > Fraction.Zero).Aggregate(BigInteger.One, (all, change) => all * ((BigInteger)change.Ceiling() + 1));
        if (fineness > BigInteger.Pow(10, MostDecimalsOfSteps) || growth > LargestGrowth)
        {
            yield return new(
                "changes-too-fine-or-large",
                $"the percentages are too fine or too large to be taken exactly: at most {PlainText.Of(MostDecimalsOfSteps)} decimals in all, as parts of one, "
                    + $"and {PlainText.Of(LargestGrowth)} times the price",
                []);
        }
    }

    // A change decided in place of an index has a reason of its own.
    private static bool DoesNotRaise(UpliftStep step) => step.Match(
        percentage => percentage.Change <= Fraction.Zero,
        flat => flat.Amounts.Any(amount => amount.Amount <= Money.Zero),
        _ => false,
        _ => false,
        index => index.Change <= Fraction.Zero,
        _ => false,
        _ => false);

    private static Fraction? ChangeOf(UpliftStep step) => step.Match<Fraction?>(
        percentage => percentage.Change, _ => null, _ => null, _ => null, index => index.Change, decided => decided.Change, _ => null);

    private static IEnumerable<Refusal> AmountFaults(UpliftDecision decision)
    {
        var steps = decision.Steps.SelectMany(step => step.Inside).Where(step => step.Amounts is not null).ToArray();
        foreach (var step in steps.Where(step => step.Amounts!.Count == 0))
        {
            yield return new("no-amounts", "a step has no sums: give one for each unit or item it is for", [new("step", step.ToString().Trim())]);
        }

        var lists = steps.Select(step => step.Amounts!).Append(decision.NothingAbove);
        foreach (var twice in lists.SelectMany(list => list.GroupBy(amount => amount.Item).Where(group => group.Count() > 1)))
        {
            yield return new("amount-twice", $"{twice.Key} has several sums in one step: give one", [new("item", twice.Key.ToString())]);
        }

        var bounds = steps.Where(step => !step.IsT1).SelectMany(step => step.Amounts!).Concat(decision.NothingAbove);
        foreach (var negative in bounds.Where(amount => amount.Amount < Money.Zero))
        {
            yield return new("negative-amount", $"{negative} is negative: no price is", [new("amount", negative.Amount.ToDigits())]);
        }
    }

    private static IEnumerable<Refusal> LimitFaults(UpliftDecision decision)
    {
        var multiple = decision.Rounding.MultipleOfPence;
        return decision.Steps.SelectMany(step => step.Inside).Where(step => step.IsT3).SelectMany(step => step.AsT3.Amounts)
            .Concat(decision.NothingAbove)
            .Where(limit => limit.Amount.Pence % multiple != 0)
            .Select(limit => new Refusal(
                "limit-not-a-multiple",
                $"{limit} is not a multiple of {PlainText.Of(multiple)}p: rounding up would pass it, so set a limit that is one",
                [new("limit", limit.Amount.ToDigits()), new("multiple-of-pence", PlainText.Of(multiple))]));
    }

    private static IEnumerable<Refusal> ExclusionFaults(UpliftExclusions exclusions)
    {
        if (exclusions.AgreedInLastMonths < 1)
        {
            yield return new(
                "exclusion-of-nothing",
                "packages agreed in less than a month are left out: say at least one month, or leave it out",
                [new("months", PlainText.Of(exclusions.AgreedInLastMonths.Value))]);
        }

        if (exclusions.AboveWeeklyValue < Money.Zero)
        {
            yield return new(
                "exclusion-of-nothing",
                "the weekly value above which packages are left out is negative: say a sum of money that is not",
                [new("weekly-value", exclusions.AboveWeeklyValue.Value.ToDigits())]);
        }
    }

    private static IEnumerable<Refusal> PeriodFaults(UpliftDecision decision)
    {
        if (decision.LastDay < decision.Timing.Date)
        {
            yield return new(
                "ends-before-it-begins",
                $"the last day of the new prices, {PlainText.Of(decision.LastDay.Value)}, is before their first, {PlainText.Of(decision.Timing.Date)}",
                [new("first-day", PlainText.Of(decision.Timing.Date)), new("last-day", PlainText.Of(decision.LastDay.Value))]);
        }
    }

    // Tested before the rounding, as rounding up would make nought of it.
    private static Refusal Negative(PricedItem item, ExactAmount amount) => Negative(item, Money.FromPence((long)amount.Pence.Floor()));

    private static Refusal Negative(PricedItem item, Money amount) =>
        new("negative-price", $"the price of {item} would be {amount}: a price is not negative", [new("item", item.ToString()), new("price", amount.ToDigits())]);

    private IEnumerable<Refusal> Missing(PricedItem item) => Decision.NothingAbove.Count > 0 && ItemAmount.For(item, Decision.NothingAbove) is null
        ? MissingInSteps(item).Append(NoAmount(item, "the guide prices"))
        : MissingInSteps(item);

    private IEnumerable<Refusal> MissingInSteps(PricedItem item) => Decision.Steps.SelectMany(step => step.Inside)
        .Where(step => step.Amounts is { } amounts && ItemAmount.For(item, amounts) is null)
        .Select(step => NoAmount(item, $"the step \"{step}\""));

    private static Refusal NoAmount(PricedItem item, string where) => new(
        "no-amount-for-price",
        $"{where} has no sum for {item}: give one for the item, or for every price by the {item.Unit}",
        [new("item", item.ToString())]);

    private IEnumerable<Refusal> Unknown(UpliftCase price)
    {
        if (price.Amount < Money.Zero)
        {
            yield return Negative(price.Item, price.Amount);
        }

        if (Decision.Timing.NeedsJoining && price.JoinedOn is null)
        {
            yield return new("joining-day-needed", "this uplift depends on the day the contract began: give it", [new("item", price.Item.ToString())]);
        }

        if (Decision.Exclusions.AgreedInLastMonths is not null && price.AgreedOn is null)
        {
            yield return new("agreed-day-needed", "this uplift leaves out recent packages: give the day the package was agreed", [new("item", price.Item.ToString())]);
        }

        if (Decision.Exclusions.AboveWeeklyValue is not null && price.WeeklyValue is null)
        {
            yield return new("weekly-value-needed", "this uplift leaves out costly packages: give what a week of the package costs", [new("item", price.Item.ToString())]);
        }
    }
}
