namespace HomeCare.Domain.Pricing;

/// <summary>What one step of an uplift did to a price.</summary>
/// <param name="Step">The step.</param>
/// <param name="Words">What it did, in words.</param>
/// <param name="Before">The exact price before it.</param>
/// <param name="After">The exact price after it, unrounded.</param>
public sealed record UpliftLine(UpliftStep Step, string Words, ExactAmount Before, ExactAmount After);
