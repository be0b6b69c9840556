namespace HomeCare.Domain.Procurement;

/// <summary>A provider that the authority monitors, and what its last visit found.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Basis">On what it works for the authority.</param>
/// <param name="LastVisit">What the last visit found.</param>
public sealed record MonitoredProvider(ProviderId Provider, ContractBasis Basis, VisitOutcome LastVisit);
