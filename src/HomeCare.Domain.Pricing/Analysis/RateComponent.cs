namespace HomeCare.Domain.Pricing;

/// <summary>What one kind of cost takes of the rate for an hour.</summary>
/// <param name="Kind">The kind of cost.</param>
/// <param name="PerHour">How much of it an hour bears, exactly.</param>
public sealed record RateComponent(RateComponentKind Kind, ExactAmount PerHour);
