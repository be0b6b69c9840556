namespace HomeCare.Domain.Pricing;

/// <summary>The step that takes the greater result of two formulas.</summary>
/// <param name="First">The steps of the first, in order.</param>
/// <param name="Second">The steps of the second, in order.</param>
public sealed record GreaterOf(ValueList<UpliftStep> First, ValueList<UpliftStep> Second)
{
    /// <summary>The step as people read it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"the greater of ({UpliftText.Of(First)}) and ({UpliftText.Of(Second)})";
}
