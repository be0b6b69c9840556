namespace HomeCare.Domain.Pricing;

/// <summary>A rate for an hour and the costs it covers. The surplus is not stated: it is what is left.</summary>
/// <param name="Visit">What kind of visit the rate is for.</param>
/// <param name="Rate">The rate.</param>
/// <param name="Components">The costs; several of one kind add up.</param>
public sealed record RateBuildUp(RatedVisit Visit, HourlyRate Rate, ValueList<RateComponent> Components)
{
    /// <summary>The sum of the costs.</summary>
    public ExactAmount Costs => Components.Aggregate(ExactAmount.Zero, (sum, component) => sum + component.PerHour);

    /// <summary>What is left of the rate; negative where the costs are more than it.</summary>
    public ExactAmount Surplus => ExactAmount.FromMoney(Rate.PerHour) - Costs;

    /// <summary>The surplus in percent.</summary>
    /// <param name="of">What it is a percentage of.</param>
    /// <returns>The percentage, or null where that is nought.</returns>
    public Fraction? SurplusPercent(SurplusBase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        var whole = of.Whole(ExactAmount.FromMoney(Rate.PerHour), Costs);
        return whole == ExactAmount.Zero ? null : Surplus / whole * Fraction.Whole(100);
    }

    /// <summary>What one kind of cost takes of the rate.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The sum of its components; nought where there are none.</returns>
    public ExactAmount Of(RateComponentKind kind) => Components.Where(component => component.Kind == kind)
        .Aggregate(ExactAmount.Zero, (sum, component) => sum + component.PerHour);

    /// <summary>Whether the rate is a fair one for its costs, as far as numbers can say.</summary>
    /// <param name="expected">What the council expects.</param>
    /// <returns>
    /// Everything found: pay below the minimum (<c>COST-07</c>), a cost left out (<c>COST-08</c>) or counted needlessly
    /// (<c>COST-09</c>), a surplus outside the range (<c>COST-10</c>), or costs above the rate (<c>COST-11</c>).
    /// </returns>
    public ValueList<Finding> Check(RateExpectations expected)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return [.. Pay(expected.MinimumPay), .. Missing(), .. Needless(), .. Left(expected.Surplus)];
    }

    private IEnumerable<Finding> Pay(Money minimum)
    {
        var pay = Of(RateComponentKind.CarerPay);
        if (pay != ExactAmount.Zero && pay < ExactAmount.FromMoney(minimum))
        {
            yield return CostRules.PayBelowMinimum.Found(
                $"the rate pays the carer {pay} an hour, below the minimum of {minimum}",
                new("pay", pay.ToFractionOfPence()),
                new("minimum", minimum.ToDigits()));
        }
    }

    private IEnumerable<Finding> Missing() => RateComponentKind.List.OrderBy(kind => kind.Value)
        .Where(kind => kind.IsRequired && Arises(kind) && Of(kind) == ExactAmount.Zero)
        .Select(kind => CostRules.MissingComponent.Found($"the rate covers no {kind.Name}", new Fact("component", kind.Name)));

    private IEnumerable<Finding> Needless() => RateComponentKind.List.OrderBy(kind => kind.Value)
        .Where(kind => !Arises(kind) && Of(kind) != ExactAmount.Zero)
        .Select(kind => CostRules.NeedlessComponent.Found(
            $"the rate counts {Of(kind)} of {kind.Name}, which a sessional visit does not have",
            new("component", kind.Name),
            new("amount", Of(kind).ToFractionOfPence())));

    private bool Arises(RateComponentKind kind) => Visit == RatedVisit.Standard || !kind.IsBetweenVisits;

    private IEnumerable<Finding> Left(SurplusRange range)
    {
        if (Surplus < ExactAmount.Zero)
        {
            yield return CostRules.CostsAboveRate.Found(
                $"the costs of an hour are {Costs}, above the rate of {Rate.PerHour}",
                new("costs", Costs.ToFractionOfPence()),
                new("rate", Rate.PerHour.ToDigits()));
        }
        else if (SurplusPercent(range.Of) is { } percent && (percent < range.Lowest || percent > range.Highest))
        {
            var written = percent.ToDecimalText(2, PennyRounding.HalfAwayFromZero);
            yield return CostRules.SurplusOutsideRange.Found(
                $"the surplus is {written} % of the {range.Of.Name}, outside {Plain(range.Lowest)} to {Plain(range.Highest)} %",
                new("surplus-percent", percent.ToString()),
                new("lowest", range.Lowest.ToString()),
                new("highest", range.Highest.ToString()));
        }
    }

    private static string Plain(Fraction percent) => percent.Denominator == 1
        ? percent.ToString()
        : percent.ToDecimalText(2, PennyRounding.HalfAwayFromZero);
}
