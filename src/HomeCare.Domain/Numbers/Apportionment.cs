using OneOf;

namespace HomeCare.Domain;

/// <summary>Divides a whole number of units, such as pence or tenths of a percent, so that the parts add up to it exactly.</summary>
/// <remarks>
/// By the largest remainder: each part first gets the whole units below its exact share, and the units left over go one
/// each to the parts with the largest remainders. Of equal remainders the earlier part comes first, so the order of the
/// weights is part of the answer. Each part is less than one unit from its exact share, and a weight of nought gets nothing.
/// A negative total is divided like the positive one, with the sign turned.
/// </remarks>
public static class Apportionment
{
    /// <summary>Divides a total by weights.</summary>
    /// <param name="total">The units to divide; may be negative.</param>
    /// <param name="weights">The weight of each part; not negative, and not all nought. They need not add up to anything.</param>
    /// <returns>
    /// The parts in the order of the weights, or every refusal: <c>negative-weight</c> for each one, and <c>no-weight</c>
    /// where there are no weights or all are nought.
    /// </returns>
    /// <exception cref="OverflowException">The weights, or a weight times the total, do not fit into a 128-bit fraction.</exception>
    public static OneOf<ValueList<long>, ValueList<Refusal>> ByLargestRemainder(long total, IEnumerable<Fraction> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        var all = weights.ToArray();
        ValueList<Refusal> refusals = [.. all.SelectMany(Faults)];
        if (all.All(weight => weight == Fraction.Zero))
        {
            return (ValueList<Refusal>)[.. refusals, new("no-weight", "there is nothing to divide by: give at least one weight above nought", [])];
        }

        return refusals.Count > 0 ? refusals : Divide(total, all);
    }

    private static IEnumerable<Refusal> Faults(Fraction weight, int index)
    {
        if (weight < Fraction.Zero)
        {
            yield return new(
                "negative-weight",
                $"weight {PlainText.Of(index + 1)} is {weight}: a weight is not negative",
                [new("position", PlainText.Of(index + 1)), new("weight", weight.ToString())]);
        }
    }

    private static ValueList<long> Divide(long total, Fraction[] weights)
    {
        var sum = weights.Aggregate(Fraction.Zero, (one, other) => one + other);
        var size = Fraction.Whole(Int128.Abs(total));
        var exact = weights.Select(weight => weight / sum * size).ToArray();
        var parts = exact.Select(share => share.Floor()).ToArray();
        var left = parts.Aggregate(size.Numerator, (rest, part) => rest - part);

        // The sort is stable: of equal remainders the earlier part comes first.
        var order = Enumerable.Range(0, parts.Length).OrderByDescending(i => exact[i] - Fraction.Whole(parts[i]));
        foreach (var i in order.Take((int)left))
        {
            parts[i]++;
        }

        return parts.Select(part => (long)(total < 0 ? -part : part)).ToValueList();
    }
}
