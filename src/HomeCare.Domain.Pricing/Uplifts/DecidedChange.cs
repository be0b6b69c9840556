namespace HomeCare.Domain.Pricing;

/// <summary>The step that changes every price by a percentage decided in place of a computed index (CLC26-040).</summary>
/// <remarks>It always says who decided and why, so that the index and the decision stand side by side.</remarks>
/// <param name="Computed">The index that was computed.</param>
/// <param name="Change">The change decided, below the index or not; 0 leaves prices as they are.</param>
/// <param name="DecidedBy">Who decided; required.</param>
/// <param name="Reason">Why; required.</param>
public sealed record DecidedChange(WeightedIndex Computed, Fraction Change, string DecidedBy, string Reason)
{
    /// <summary>The step as people read it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{UpliftText.Signed(Change)}, decided by {DecidedBy} in place of the index of {Computed}: {Reason}";
}
