namespace HomeCare.Domain.Pricing;

/// <summary>The step that changes every price by one percentage.</summary>
/// <param name="Change">The change, 0.036 for a rise of 3.6%; nought and less need a reason in the decision.</param>
public sealed record PercentageChange(Fraction Change)
{
    /// <summary>The step as people read it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => UpliftText.Signed(Change);
}
