using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>What rules and rungs may look at of a package, whatever the service: home care or day services.</summary>
public interface IPackage
{
    /// <summary>The authority's reference.</summary>
    PackageReference Reference { get; }

    /// <summary>The lot it is called off from.</summary>
    LotId Lot { get; }

    /// <summary>The delivery zone of the home, or null where the service has none.</summary>
    ZoneId? Zone { get; }

    /// <summary>What the provider must be able to do, each once and in ordinal order.</summary>
    ValueList<CapabilityId> Needs { get; }

    /// <summary>The day care must start.</summary>
    LocalDate RequiredStart { get; }

    /// <summary>The day of the decision.</summary>
    LocalDate DecidedOn { get; }

    /// <summary>The care minutes of a week, those of every carer.</summary>
    int CareMinutes { get; }

    /// <summary>What else is known.</summary>
    PackageDetails Details { get; }
}
