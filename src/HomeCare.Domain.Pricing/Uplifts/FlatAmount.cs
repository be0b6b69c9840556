namespace HomeCare.Domain.Pricing;

/// <summary>The step that adds a sum to every price.</summary>
/// <param name="Amounts">What is added; a sum that is not above nought needs a reason in the decision. At most one for an item; see <see cref="ItemAmount"/>.</param>
public sealed record FlatAmount(ValueList<ItemAmount> Amounts)
{
    /// <summary>The step as people read it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "plus " + string.Join(", ", Amounts);
}
