namespace HomeCare.Domain.CallOff;

/// <summary>How a price becomes a part of the price points, from nought to all of them, exactly.</summary>
/// <remarks>
/// <para>A lower price never has a smaller part. Whether every price is the same, or there is one offer only, is no special
/// case of the formulas that compare: such an offer has the part that the formula gives, which is all of the points but for
/// <see cref="LinearToCeiling"/> and <see cref="DeviationFrom"/>.</para>
/// <para>A formula that <see cref="DependsOnOthers"/> can reverse the order of two offers when a third one joins or
/// leaves, though neither of the two has changed. Only <see cref="LinearToCeiling"/> cannot; among the award methods,
/// <see cref="AwardMethod.PricePerQualityPoint"/> and <see cref="AwardMethod.LowestPrice"/> cannot either.</para>
/// </remarks>
public sealed record PriceFormula
{
    private readonly Func<PriceFormula, PriceField, ExactAmount, Fraction> part;
    private readonly Func<PriceFormula, PriceField, ExactAmount, string> words;

    private PriceFormula(
        string name,
        string sentence,
        Func<PriceFormula, PriceField, ExactAmount, Fraction> part,
        Func<PriceFormula, PriceField, ExactAmount, string> words)
    {
        Name = name;
        Sentence = sentence;
        this.part = part;
        this.words = words;
    }

    /// <summary>The lowest price over this price: twice the lowest price has half the points.</summary>
    public static PriceFormula LowestOverPrice { get; } = new(
        "lowest-over-price",
        "The lowest price divided by this price.",
        (_, field, price) => field.Lowest / price,
        (_, field, _) => $"the lowest price is {field.Lowest}");

    /// <summary>How far this price is under the ceiling, over the ceiling: the ceiling has nothing, half of it has half.</summary>
    public static PriceFormula LinearToCeiling { get; } = new(
        "linear-to-ceiling",
        "The distance from this price to the ceiling, divided by the ceiling.",
        (_, field, price) => (field.Ceiling!.Value - price) / field.Ceiling.Value,
        (_, field, _) => $"the ceiling is {field.Ceiling}")
    {
        DependsOnOthers = false,
        NeedsCeiling = true,
    };

    /// <summary>A straight line from the lowest price, with all the points, to the ceiling, with none.</summary>
    public static PriceFormula LinearFromLowestToCeiling { get; } = new(
        "linear-from-lowest-to-ceiling",
        "The distance from this price to the ceiling, divided by that from the lowest price to the ceiling.",
        (_, field, price) => Between(field.Lowest, price, field.Ceiling!.Value),
        (_, field, _) => $"the lowest price is {field.Lowest} and the ceiling {field.Ceiling}")
    {
        NeedsCeiling = true,
    };

    /// <summary>A straight line from the lowest price, with all the points, to the highest offered, with none.</summary>
    public static PriceFormula LinearBetweenLowestAndHighest { get; } = new(
        "linear-between-lowest-and-highest",
        "The distance from this price to the highest, divided by that from the lowest to the highest.",
        (_, field, price) => Between(field.Lowest, price, field.Highest),
        (_, field, _) => $"the lowest price is {field.Lowest} and the highest {field.Highest}");

    /// <summary>A price loses the same percentage of the points as it is above the lowest: nothing is left at twice the lowest.</summary>
    public static PriceFormula PercentAboveLowest { get; } = new(
        "percent-above-lowest",
        "All points, less the percentage by which this price is above the lowest.",
        (_, field, price) => Within(Fraction.Whole(2) - (price / field.Lowest)),
        (_, field, _) => $"the lowest price is {field.Lowest}");

    /// <summary>The stable name, such as <c>lowest-over-price</c>.</summary>
    public string Name { get; }

    /// <summary>What part of the points a price has, in one sentence.</summary>
    public string Sentence { get; }

    /// <summary>Whether the points of an offer can change when another offer joins, leaves or changes.</summary>
    public bool DependsOnOthers { get; private init; } = true;

    /// <summary>Whether the competition must have a ceiling.</summary>
    public bool NeedsCeiling { get; private init; }

    /// <summary>What part of the points each place has, the cheapest first; none but for <see cref="FixedPointsByPlace"/>.</summary>
    public ValueList<Fraction> PartsByPlace { get; private init; } = [];

    /// <summary>What a price is compared with; null but for <see cref="DeviationFrom"/>.</summary>
    public PriceAverage? Average { get; private init; }

    /// <summary>
    /// Fixed points by place: the cheapest offer has the first part, the next the second, and places beyond the list have
    /// nothing. Equal prices share the better place, and the places after them are skipped.
    /// </summary>
    /// <param name="parts">The parts of the points, each from nought to one, none larger than the one before.</param>
    /// <returns>The formula. A competition with parts that are out of order or of range is refused.</returns>
    public static PriceFormula FixedPointsByPlace(ValueList<Fraction> parts)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new(
            "fixed-points-by-place",
            "The part that is published for the place of this price among the prices.",
            ByPlace,
            (_, field, price) => $"place {PlainText.Of(field.PlaceOf(price))} by price")
        {
            PartsByPlace = parts,
        };
    }

    /// <summary>
    /// Half of the points at the average, and one percent of them more or less for each percent under or over it, never
    /// less than nothing nor more than all.
    /// </summary>
    /// <param name="average">The mean or the median of the prices that are scored.</param>
    /// <returns>The formula.</returns>
    public static PriceFormula DeviationFrom(PriceAverage average)
    {
        ArgumentNullException.ThrowIfNull(average);
        return new(
            "deviation-from-" + average.Name,
            $"Half, and a hundredth more or less for each percent by which this price is under or over the {average.Name}.",
            (formula, field, price) => Within(Fraction.Of(3, 2) - (price / formula.Average!.Of(field.Prices))),
            (formula, field, _) => $"the {formula.Average!.Name} price is {formula.Average.Of(field.Prices)}")
        {
            Average = average,
        };
    }

    /// <summary>The name of the formula.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;

    internal bool HasFallingParts => PartsByPlace.All(IsPart)
        && PartsByPlace.Zip(PartsByPlace.Skip(1)).All(pair => pair.First >= pair.Second);

    internal Fraction PartOf(PriceField field, ExactAmount price) => part(this, field, price);

    internal string Words(PriceField field, ExactAmount price) => words(this, field, price);

    private static Fraction ByPlace(PriceFormula formula, PriceField field, ExactAmount price) =>
        field.PlaceOf(price) is var place && place <= formula.PartsByPlace.Count ? formula.PartsByPlace[place - 1] : Fraction.Zero;

    private static Fraction Between(ExactAmount lowest, ExactAmount price, ExactAmount highest) =>
        lowest == highest ? Fraction.One : (highest - price) / (highest - lowest);

    private static Fraction Within(Fraction number) =>
        number < Fraction.Zero ? Fraction.Zero : number > Fraction.One ? Fraction.One : number;

    private static bool IsPart(Fraction number) => number >= Fraction.Zero && number <= Fraction.One;
}
