using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>On its way out of the framework: it keeps its packages until the last day and takes no new ones.</summary>
/// <param name="LastDay">The last day of its membership.</param>
/// <param name="Reason">Why, in the authority's words.</param>
public sealed record Leaving(LocalDate LastDay, string Reason);
