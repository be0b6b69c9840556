namespace HomeCare.Domain.Procurement;

/// <summary>An excluded supplier: it may have no call-off, whatever the framework says (SUP-03).</summary>
/// <param name="Reason">Why, in the authority's words.</param>
public sealed record Excluded(string Reason);
