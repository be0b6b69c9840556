namespace HomeCare.Domain.Pricing;

/// <summary>What another payer bears of the cost of care, such as the National Health Service.</summary>
/// <param name="Payer">Who pays it.</param>
/// <param name="Amount">How much, for the same period as the cost.</param>
public sealed record Contribution(string Payer, Money Amount);
