using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>How exact amounts become whole pence.</summary>
internal static class RoundingForms
{
    /// <summary>Where and how; what is left out is by default.</summary>
    internal static readonly RecordForm<RoundingPolicy> Policy = new(of => new(
        of.Default("point", ClosedSets.OneOf<RoundingPoint>("a point of rounding"), one => one.Point, RoundingPolicy.Default.Point),
        of.Default("half", ClosedSets.OneOf<PennyRounding>("a rounding of half a penny"), one => one.Half, RoundingPolicy.Default.Half)));
}
