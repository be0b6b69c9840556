using System.Numerics;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files;

/// <summary>By what prices are uplifted, and how far.</summary>
internal static class UpliftForms
{
    private static readonly RecordForm<ItemAmount> Amount = new(of => new(
        of.Required("item", PriceForms.Item, one => one.Item),
        of.Required("amount", ValueForms.Price, one => one.Amount)));

    private static readonly Form<Published<ValueList<Fraction>>> Weights = new PublishedForm<ValueList<Fraction>>(new ListForm<Fraction>(ValueForms.Fraction));

    internal static readonly RecordForm<UpliftTerms> Terms = new(of =>
    {
        var indices = of.List("indices", Forms.Identifier(text => new PriceIndexId(text)), one => one.Indices);
        var weights = of.Optional(
            "weights", Weights, one => one.Indices.Count == 0 && one.Weights.IsT0 && SchemeReading.IsOwn(one.Weights.Citation) ? null : one.Weights);
        var discretion = of.Optional("discretion", new CitedForm<string>(Forms.Text), one => one.Discretion);
        var ceilings = of.Optional("ceilings", new CitedForm<ValueList<ItemAmount>>(new ListForm<ItemAmount>(Amount)), one => one.Ceilings);
        var none = new Published<ValueList<Fraction>>(new Cited<ValueList<Fraction>>([], of.Citation("OWN-00")));
        return of.Made(
            () => [.. Misfits(indices, weights), .. ceilings is null ? [] : Misfits(ceilings.Value)],
            () => new(indices, weights ?? none, discretion) { Ceilings = ceilings });
    });

    private static IEnumerable<Misfit> Misfits(ValueList<PriceIndexId> indices, Published<ValueList<Fraction>>? weights)
    {
        foreach (var twice in Misfit.Repeats(indices, one => one, index => $"indices[{PlainText.Of(index)}]", index => $"the index {index} is there twice: write it once"))
        {
            yield return twice;
        }

        if (weights is null && indices.Count > 0)
        {
            yield return new("weights", "this member is missing: add the weights of the indices, or that they are not yet set");
        }
        else if (weights is not null && weights.TryGet(out var set) && Problem(indices, set) is { } problem)
        {
            yield return new("weights", problem);
        }
    }

    private static IEnumerable<Misfit> Misfits(ValueList<ItemAmount> ceilings) =>
    [
        .. ceilings.Count == 0 ? [new Misfit("ceilings", "there is no ceiling: write at least one, or leave the member out")] : Array.Empty<Misfit>(),
        .. Misfit.Repeats(ceilings, one => one.Item, index => $"ceilings[{PlainText.Of(index)}].item", item => $"{item} has two ceilings: write one"),
    ];

    private static string? Problem(ValueList<PriceIndexId> indices, ValueList<Fraction> weights) =>
        weights.Count != indices.Count ? "write one weight for each of the indices, in their order"
        : weights.Any(weight => weight <= Fraction.Zero) ? "a weight is nought or less: leave out an index without a weight"
        : weights.Count > 0 && !AddUpToOne(weights) ? "the weights must add up to one exactly, such as 3/5 and 2/5"
        : null;

    private static bool AddUpToOne(ValueList<Fraction> weights)
    {
        var (above, below) = (BigInteger.Zero, BigInteger.One);
        foreach (var weight in weights)
        {
            above = (above * (BigInteger)weight.Denominator) + ((BigInteger)weight.Numerator * below);
            below *= (BigInteger)weight.Denominator;
        }

        return above == below;
    }
}
