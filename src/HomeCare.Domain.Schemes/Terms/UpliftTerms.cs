using HomeCare.Domain.Pricing;
using OneOf;

namespace HomeCare.Domain.Schemes;

/// <summary>By which indices a scheme's prices are uplifted, and how far. No document of a published scheme prints the weights (U-01).</summary>
/// <param name="Indices">The indices; none where no index decides, such as one percentage that is decided each year.</param>
/// <param name="Weights">Their weights in the same order, which add up to one, or that they are not yet set.</param>
/// <param name="Discretion">That the authority may decide otherwise, and where that stands; null where the documents do not say.</param>
public sealed record UpliftTerms(ValueList<PriceIndexId> Indices, Published<ValueList<Fraction>> Weights, Cited<string>? Discretion)
{
    /// <summary>The sums that no uplift takes a price above, each for one of its unit; null, the default, where there are none.</summary>
    public Cited<ValueList<ItemAmount>>? Ceilings { get; init; }

    /// <summary>The steps of an uplift under these terms: the change, and then the cap at the scheme's ceilings where it has them.</summary>
    /// <param name="change">The change, such as one percentage or <see cref="ChangeBy"/>.</param>
    /// <returns>The steps, for <see cref="UpliftDecision.Steps"/>.</returns>
    public ValueList<UpliftStep> StepsOf(UpliftStep change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Ceilings is { } ceilings ? [change, UpliftStep.CapAt([.. ceilings.Value])] : [change];
    }

    /// <summary>The change by the scheme's indices, with weights and months that the authority decided.</summary>
    /// <param name="weights">One weight for each of the indices.</param>
    /// <param name="readings">The readings there are.</param>
    /// <returns>
    /// The change, or every refusal: <c>index-not-of-scheme</c>, <c>index-without-weight</c>, <c>weight-differs</c> (from one that
    /// the scheme publishes), and those of <see cref="WeightedIndex.Create"/>.
    /// </returns>
    public OneOf<WeightedIndex, ValueList<Refusal>> ChangeBy(ValueList<IndexWeight> weights, IEnumerable<IndexReading> readings)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(readings);
        var index = WeightedIndex.Create(weights, readings);
        ValueList<Refusal> refusals = [.. Faults(weights), .. index.Match(_ => [], faults => faults)];
        return refusals.Count > 0 ? refusals : index;
    }

    private IEnumerable<Refusal> Faults(ValueList<IndexWeight> weights) =>
    [
        .. weights.Where(weight => !Indices.Contains(weight.Index)).Select(weight => Fault(
            "index-not-of-scheme", $"{weight.Index} is no index of the scheme: its indices are {PlainText.List(Indices)}", weight.Index)),
        .. Indices.Where(index => weights.All(weight => weight.Index != index)).Select(index => Fault(
            "index-without-weight", $"{index} is an index of the scheme and has no weight: give every index one", index)),
        .. Weights.TryGet(out var published)
            ? Indices.Zip(published).SelectMany(pair => weights.Where(weight => weight.Index == pair.First && weight.Weight != pair.Second))
                .Select(weight => Fault("weight-differs", $"{weight.Index} does not have the weight {weight.Weight} ({Weights.Citation.Id})", weight.Index))
            : [],
    ];

    private static Refusal Fault(string code, string message, PriceIndexId index) => new(code, message, [new("index", index.Value)]);
}
