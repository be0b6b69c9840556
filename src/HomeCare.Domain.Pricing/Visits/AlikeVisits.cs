namespace HomeCare.Domain.Pricing;

/// <summary>The visits of a week that have the same length and the same number of carers, and so the same price.</summary>
/// <param name="Visits">How many of them there are; at least one.</param>
/// <param name="Minutes">The length of each.</param>
/// <param name="Carers">The carers at each.</param>
public sealed record AlikeVisits(int Visits, int Minutes, int Carers);
