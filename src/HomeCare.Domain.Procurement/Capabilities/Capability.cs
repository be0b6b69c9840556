namespace HomeCare.Domain.Procurement;

/// <summary>Something a person may need and a provider may be able to do.</summary>
/// <param name="Id">What the scheme calls it.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Citation">Where the scheme names it.</param>
public sealed record Capability(CapabilityId Id, string Name, Citation Citation);
