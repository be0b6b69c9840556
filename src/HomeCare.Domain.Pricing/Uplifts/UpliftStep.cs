using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>One step of an uplift. Steps are taken in order, exactly: another order can give another price.</summary>
public sealed class UpliftStep : OneOfBase<PercentageChange, FlatAmount, LiftTo, CapAt, WeightedIndex, DecidedChange, GreaterOf>
{
    private UpliftStep(OneOf<PercentageChange, FlatAmount, LiftTo, CapAt, WeightedIndex, DecidedChange, GreaterOf> kind)
        : base(kind)
    {
    }

    /// <summary>A percentage on every price.</summary>
    /// <param name="percent">The percentage, 3.6 for 3.6%.</param>
    /// <returns>The step.</returns>
    public static UpliftStep Percent(decimal percent) => new(new PercentageChange(Fraction.Percent(percent)));

    /// <summary>A sum on every price.</summary>
    /// <param name="amounts">The sums.</param>
    /// <returns>The step.</returns>
    public static UpliftStep Add(params ReadOnlySpan<ItemAmount> amounts) => new(new FlatAmount([.. amounts]));

    /// <summary>A lift of lower prices to a minimum.</summary>
    /// <param name="minimums">The minimums.</param>
    /// <returns>The step.</returns>
    public static UpliftStep LiftTo(params ReadOnlySpan<ItemAmount> minimums) => new(new LiftTo([.. minimums]));

    /// <summary>A cap of higher prices at a ceiling.</summary>
    /// <param name="ceilings">The ceilings.</param>
    /// <returns>The step.</returns>
    public static UpliftStep CapAt(params ReadOnlySpan<ItemAmount> ceilings) => new(new CapAt([.. ceilings]));

    /// <summary>The change of a weighted index.</summary>
    /// <param name="index">The index.</param>
    /// <returns>The step.</returns>
    public static UpliftStep By(WeightedIndex index) => new(index);

    /// <summary>A percentage decided in place of a computed index.</summary>
    /// <param name="computed">The index that was computed.</param>
    /// <param name="percent">The percentage decided, 2 for 2%.</param>
    /// <param name="decidedBy">Who decided.</param>
    /// <param name="reason">Why.</param>
    /// <returns>The step.</returns>
    public static UpliftStep InPlaceOf(WeightedIndex computed, decimal percent, string decidedBy, string reason) =>
        new(new DecidedChange(computed, Fraction.Percent(percent), decidedBy, reason));

    /// <summary>The greater result of two formulas.</summary>
    /// <param name="first">The steps of the first.</param>
    /// <param name="second">The steps of the second.</param>
    /// <returns>The step.</returns>
    public static UpliftStep GreaterOf(ValueList<UpliftStep> first, ValueList<UpliftStep> second) => new(new GreaterOf(first, second));

    /// <summary>The step as people read it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Match(
        percentage => percentage.ToString(),
        flat => flat.ToString(),
        lift => lift.ToString(),
        cap => cap.ToString(),
        index => UpliftText.Signed(index.Change) + " as " + index,
        decided => decided.ToString(),
        greater => greater.ToString());

    /// <summary>The sums of a step that has sums; null for any other.</summary>
    internal ValueList<ItemAmount>? Amounts =>
        Match<ValueList<ItemAmount>?>(_ => null, flat => flat.Amounts, lift => lift.Amounts, cap => cap.Amounts, _ => null, _ => null, _ => null);

    /// <summary>The step itself and, for the greater of two formulas, all that they are made of.</summary>
    internal IEnumerable<UpliftStep> Inside => TryPickT6(out var greater, out _)
        ? greater.First.Concat(greater.Second).SelectMany(step => step.Inside).Prepend(this)
        : [this];

    internal static ExactAmount Run(ValueList<UpliftStep> steps, PricedItem item, ExactAmount before) =>
        steps.Aggregate(before, (amount, step) => step.Take(item, amount).After);

    /// <summary>What the step does to a price whose sums are all there.</summary>
    internal UpliftLine Take(PricedItem item, ExactAmount before)
    {
        return Match(
            percentage => Line(percentage.ToString(), before * (Fraction.One + percentage.Change)),
            flat => Line($"plus {Of(flat.Amounts)}", before + Of(flat.Amounts)),
            lift => Line($"lifted to at least {Of(lift.Amounts)}", Greater(before, Of(lift.Amounts))),
            cap => Line($"capped at {Of(cap.Amounts)}", Lesser(before, Of(cap.Amounts))),
            index => Line(ToString(), before * (Fraction.One + index.Change)),
            decided => Line(decided.ToString(), before * (Fraction.One + decided.Change)),
            greater => Choose(greater, Run(greater.First, item, before), Run(greater.Second, item, before)));

        UpliftLine Line(string words, ExactAmount after) => new(this, words, before, after);

        ExactAmount Of(ValueList<ItemAmount> amounts) => ExactAmount.FromMoney(ItemAmount.For(item, amounts)!.Value);

        UpliftLine Choose(GreaterOf greater, ExactAmount first, ExactAmount second) => Line(
            $"the greater of {first} ({UpliftText.Of(greater.First)}) and {second} ({UpliftText.Of(greater.Second)})",
            Greater(first, second));
    }

    private static ExactAmount Greater(ExactAmount one, ExactAmount other) => one >= other ? one : other;

    private static ExactAmount Lesser(ExactAmount one, ExactAmount other) => one <= other ? one : other;
}
