namespace HomeCare.Domain.Pricing;

/// <summary>The step that lifts a price that is below a minimum to it, and leaves any other as it is.</summary>
/// <param name="Amounts">The minimums. At most one for an item; see <see cref="ItemAmount"/>.</param>
public sealed record LiftTo(ValueList<ItemAmount> Amounts)
{
    /// <summary>The step as people read it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "lifted to at least " + string.Join(", ", Amounts);
}
