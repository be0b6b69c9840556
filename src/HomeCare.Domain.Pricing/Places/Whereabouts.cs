namespace HomeCare.Domain.Pricing;

/// <summary>The question in which places of one kind a place lies, such as the zones of a parish.</summary>
/// <param name="Place">The place.</param>
/// <param name="Within">The kind of the places it lies in.</param>
public sealed record Whereabouts(PlaceKey Place, PlaceKind Within)
{
    /// <summary>The question as people read it, such as <c>zone of parish Kegworth</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Within} of {Place}";
}
