using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>A change made of the changes of several indices, each with its weight, such as wages and prices (CLC26-039).</summary>
/// <remarks>The weights and the months are always the scheme's: none has a default, and a reading that is missing is never interpolated.</remarks>
public sealed record WeightedIndex
{
    private const long FinestShare = 1_000_000_000;
    private const int LargestChange = 1_000;

    private WeightedIndex(ValueList<IndexWeight> weights, ValueList<IndexReading> readings)
    {
        Weights = weights;
        Readings = readings;
        Change = weights.Zip(readings, (weight, reading) => weight.Weight * Printed(reading)).Aggregate(Fraction.Zero, (sum, part) => sum + part);
    }

    /// <summary>The weights, in the order given.</summary>
    public ValueList<IndexWeight> Weights { get; }

    /// <summary>The reading that each weight is of, in the order of the weights.</summary>
    public ValueList<IndexReading> Readings { get; }

    /// <summary>The exact weighted change: 0.036 for 60% of 4% and 40% of 3%. Nought and less are possible.</summary>
    public Fraction Change { get; }

    /// <summary>A weighted index of readings.</summary>
    /// <param name="weights">The weights, which add up to one exactly; one for each index.</param>
    /// <param name="readings">The readings there are, in any order; those of other indices and months are not looked at.</param>
    /// <returns>
    /// The index, or every refusal: <c>index-too-fine-or-large</c> (more than nine decimals as a part of one), <c>weights-not-one</c>, <c>weight-not-positive</c>, <c>index-twice</c>, and for a weight
    /// without exactly one printed reading <c>index-missing</c>, <c>index-not-yet-set</c> or <c>index-read-twice</c>, which name
    /// the index and the month.
    /// </returns>
    public static OneOf<WeightedIndex, ValueList<Refusal>> Create(ValueList<IndexWeight> weights, IEnumerable<IndexReading> readings)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(readings);
        var all = readings.ToArray();
        var fine = SizeFaults(weights, all).ToValueList();
        if (fine.Count > 0)
        {
            return fine;
        }

        ValueList<Refusal> refusals = [.. WeightFaults(weights), .. weights.SelectMany(weight => ReadingFaults(weight, all))];
        return refusals.Count > 0
            ? refusals
            : new WeightedIndex(weights, weights.Select(weight => Of(weight, all).Single()).ToValueList());
    }

    /// <summary>The index as people read it, such as <c>3.6% (60% of nlw 4% for 2026-04, 40% of cpi 3% for 2026-09)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{UpliftText.Percent(Change)} ({string.Join(", ", Weights.Zip(Readings, Part))})";

    private static string Part(IndexWeight weight, IndexReading reading) =>
        $"{UpliftText.Percent(weight.Weight)} of {weight.Index} {UpliftText.Percent(Printed(reading))} for {UpliftText.Of(weight.Month)}";

    private static Fraction Printed(IndexReading reading) => reading.Change.AsT0.Value;

    private static IEnumerable<IndexReading> Of(IndexWeight weight, IndexReading[] readings) =>
        readings.Where(reading => reading.Index == weight.Index && reading.Month == weight.Month);

    // Nothing is added up before these bounds hold: the sum of two shares within them fits into a 128-bit fraction.
    private static IEnumerable<Refusal> SizeFaults(ValueList<IndexWeight> weights, IndexReading[] readings) => weights
        .Select(weight => (weight.Index, Number: weight.Weight))
        .Concat(readings.Where(reading => reading.Change.IsT0).Select(reading => (reading.Index, Number: Printed(reading))))
        .Where(one => one.Number.Denominator > FinestShare || one.Number > Fraction.Whole(LargestChange) || one.Number < Fraction.Whole(-LargestChange))
        .Select(one => new Refusal(
            "index-too-fine-or-large",
            $"a weight or a change of {one.Index} is too fine or too large to be taken exactly: at most nine decimals, as a part of one, "
                + $"and at most {PlainText.Of(LargestChange)} times",
            [new("index", one.Index.Value), new("number", one.Number.ToString())]));

    private static IEnumerable<Refusal> WeightFaults(ValueList<IndexWeight> weights)
    {
        var sum = weights.Aggregate(Fraction.Zero, (total, weight) => total + weight.Weight);
        if (sum != Fraction.One)
        {
            yield return new(
                "weights-not-one",
                $"the weights add up to {UpliftText.Percent(sum)}: they must add up to 100% exactly",
                [new("sum", sum.ToString())]);
        }

        foreach (var weight in weights.Where(weight => weight.Weight <= Fraction.Zero))
        {
            yield return new(
                "weight-not-positive",
                $"the weight of {weight.Index} is {UpliftText.Percent(weight.Weight)}: leave out an index without a weight, and no weight is negative",
                [new("index", weight.Index.Value), new("weight", weight.Weight.ToString())]);
        }

        foreach (var twice in weights.GroupBy(weight => weight.Index).Where(group => group.Count() > 1))
        {
            yield return new("index-twice", $"{twice.Key} has several weights: give it one", [new("index", twice.Key.Value)]);
        }
    }

    private static IEnumerable<Refusal> ReadingFaults(IndexWeight weight, IndexReading[] readings)
    {
        var found = Of(weight, readings).ToArray();
        var asked = $"{weight.Index} for {UpliftText.Of(weight.Month)}";
        ValueList<Fact> facts = [new("index", weight.Index.Value), new("month", UpliftText.Of(weight.Month))];
        if (found.Length == 0)
        {
            yield return new("index-missing", $"there is no reading of {asked}: give the one its source prints, as nothing is interpolated", facts);
        }
        else if (found.Length > 1)
        {
            yield return new("index-read-twice", $"there are {PlainText.Of(found.Length)} readings of {asked}: give one", facts);
        }
        else if (found[0].Change.IsT1)
        {
            yield return new("index-not-yet-set", $"{asked} is not yet set: wait until its source prints it", facts);
        }
    }
}
