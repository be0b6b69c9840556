namespace HomeCare.Domain.Procurement;

/// <summary>The estimated value of a package of care, and what the estimate rests on (ambiguity A15).</summary>
/// <param name="Weekly">What it costs a week, including VAT where VAT is chargeable.</param>
/// <param name="ExpectedWeeks">How many weeks it is expected to last; null when that cannot be said.</param>
/// <param name="ReviewWeeks">The weeks between reviews; null when that is not recorded.</param>
public sealed record CallOffValue(Money Weekly, int? ExpectedWeeks, int? ReviewWeeks);
