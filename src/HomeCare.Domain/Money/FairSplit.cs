using OneOf;

namespace HomeCare.Domain;

/// <summary>Divides a sum of money so that the shares add up to it exactly, to the penny.</summary>
/// <remarks>
/// By the largest remainder; see <see cref="Apportionment"/>. Equal shares differ by at most a penny, and the earlier ones
/// are the larger: £0.03 in five is 1p, 1p, 1p, nought and nought. No share of a positive sum is negative. A negative sum,
/// such as a credit, is divided like the positive one with the sign turned.
/// </remarks>
public static class FairSplit
{
    /// <summary>Divides a sum into equal shares.</summary>
    /// <param name="amount">The sum; may be negative.</param>
    /// <param name="parts">How many shares; at least one.</param>
    /// <returns>The shares, the earlier ones larger by a penny where it does not divide evenly.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is not one share.</exception>
    public static ValueList<Money> Equally(Money amount, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(parts, 1);
        var (each, left) = Math.DivRem(amount.Pence, parts);
        return Enumerable.Range(0, parts)
            .Select(i => Money.FromPence(i < Math.Abs(left) ? each + Math.Sign(left) : each))
            .ToValueList();
    }

    /// <summary>Divides a sum by weights, such as agreed shares or hours.</summary>
    /// <param name="amount">The sum; may be negative.</param>
    /// <param name="weights">The weight of each share; not negative, and not all nought.</param>
    /// <returns>
    /// The shares in the order of the weights, each less than a penny from its exact share, or the refusals of
    /// <see cref="Apportionment.ByLargestRemainder"/>.
    /// </returns>
    public static OneOf<ValueList<Money>, ValueList<Refusal>> ByWeights(Money amount, IEnumerable<Fraction> weights) =>
        Apportionment.ByLargestRemainder(amount.Pence, weights).MapT0(parts => parts.Select(Money.FromPence).ToValueList());

    /// <summary>Divides a sum over periods by their days, such as a weekly charge over the end of a month.</summary>
    /// <param name="amount">The sum; may be negative.</param>
    /// <param name="days">How many days of each period count; not negative, and not all nought.</param>
    /// <returns>The shares in the order of the periods, or refusals, as by <see cref="ByWeights"/>.</returns>
    public static OneOf<ValueList<Money>, ValueList<Refusal>> ByDays(Money amount, IEnumerable<int> days)
    {
        ArgumentNullException.ThrowIfNull(days);
        return ByWeights(amount, days.Select(count => Fraction.Whole(count)));
    }
}
