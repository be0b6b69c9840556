namespace HomeCare.Domain.Pricing;

/// <summary>The step that brings a price that is above a ceiling down to it, and leaves any other as it is.</summary>
/// <param name="Amounts">The ceilings. At most one for an item; see <see cref="ItemAmount"/>.</param>
public sealed record CapAt(ValueList<ItemAmount> Amounts)
{
    /// <summary>The step as people read it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "capped at " + string.Join(", ", Amounts);
}
