using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>What rules and rungs may look at of a provider, whatever the service, but for its prices.</summary>
public interface ICandidate
{
    /// <summary>What the authority calls the provider.</summary>
    ProviderId Id { get; }

    /// <summary>Its name for people.</summary>
    string Name { get; }

    /// <summary>Its lots, zones and standing.</summary>
    Membership Membership { get; }

    /// <summary>What it declares that it can do.</summary>
    ValueList<CapabilityId> Capabilities { get; }

    /// <summary>Care minutes a week that it can still take on.</summary>
    int SpareMinutes { get; }

    /// <summary>The first day it can start new work, or null when it can start at any time.</summary>
    LocalDate? EarliestStart { get; }

    /// <summary>Its rating.</summary>
    RegulatorStanding Regulator { get; }

    /// <summary>Care minutes a week already awarded to it.</summary>
    int AwardedMinutes { get; }

    /// <summary>What else is known.</summary>
    CandidateDetails Details { get; }
}
