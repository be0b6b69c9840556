using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>The cost of care, what other payers bear of it, and what is left to the authority.</summary>
public sealed record NetCost
{
    private NetCost(Money gross, ValueList<Contribution> contributions)
    {
        (Gross, Contributions) = (gross, contributions);
        Contributed = contributions.Aggregate(Money.Zero, (sum, one) => sum + one.Amount);
    }

    /// <summary>The whole cost.</summary>
    public Money Gross { get; }

    /// <summary>What others pay, by payer in ordinal order.</summary>
    public ValueList<Contribution> Contributions { get; }

    /// <summary>The sum of what others pay.</summary>
    public Money Contributed { get; }

    /// <summary>What is left to the authority; never negative.</summary>
    public Money Net => Gross - Contributed;

    /// <summary>What others pay as a share of the whole, exactly; nought where nothing is paid at all.</summary>
    public Fraction ContributedShare => Gross == Money.Zero ? Fraction.Zero : Fraction.Of(Contributed.Pence, Gross.Pence);

    /// <summary>A cost and what others pay of it.</summary>
    /// <param name="gross">The whole cost; not negative.</param>
    /// <param name="contributions">What others pay, each payer once, in any order; may be none.</param>
    /// <returns>
    /// The cost, or every refusal: <c>negative-gross</c>, <c>payer</c> (not a name), <c>payer-twice</c>,
    /// <c>negative-contribution</c>, and <c>contributions-above-gross</c>.
    /// </returns>
    public static OneOf<NetCost, ValueList<Refusal>> Create(Money gross, IEnumerable<Contribution> contributions)
    {
        ArgumentNullException.ThrowIfNull(contributions);
        var cost = new NetCost(gross, contributions.OrderBy(one => one.Payer, StringComparer.Ordinal).ThenBy(one => one.Amount).ToValueList());
        var faults = cost.Faults().ToValueList();
        return faults.Count > 0 ? faults : cost;
    }

    private IEnumerable<Refusal> Faults()
    {
        if (Gross < Money.Zero)
        {
            yield return new("negative-gross", $"the cost is {Gross}: it is not negative", [new("gross", Gross.ToDigits())]);
        }

        foreach (var one in Contributions)
        {
            if (PlainText.ProblemWith(one.Payer) is { } problem)
            {
                yield return new("payer", $"a payer has a name: {problem}", [new("amount", one.Amount.ToDigits())]);
            }
            else if (one.Amount < Money.Zero)
            {
                yield return new(
                    "negative-contribution",
                    $"{one.Payer} pays {one.Amount}: a contribution is not negative",
                    [new("payer", one.Payer), new("amount", one.Amount.ToDigits())]);
            }
        }

        foreach (var twice in Contributions.Where(one => PlainText.ProblemWith(one.Payer) is null)
            .GroupBy(one => one.Payer, StringComparer.Ordinal)
            .Where(group => group.Count() > 1))
        {
            yield return new("payer-twice", $"{twice.Key} pays more than once: write the sum", [new("payer", twice.Key)]);
        }

        if (Contributed > Gross)
        {
            yield return new(
                "contributions-above-gross",
                $"others pay {Contributed}, more than the whole cost of {Gross}",
                [new("contributed", Contributed.ToDigits()), new("gross", Gross.ToDigits())]);
        }
    }
}
