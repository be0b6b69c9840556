namespace HomeCare.Domain.Procurement;

/// <summary>A part of a framework for one kind of service, with its own members.</summary>
/// <param name="Id">What the scheme calls it.</param>
/// <param name="Name">Its name for people.</param>
/// <param name="Service">The kind of service it buys.</param>
/// <param name="Citation">Where the scheme states it.</param>
public sealed record Lot(LotId Id, string Name, ServiceId Service, Citation Citation);
