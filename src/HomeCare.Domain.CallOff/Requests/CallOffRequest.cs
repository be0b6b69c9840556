using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>One person's package of care that needs a provider.</summary>
/// <param name="Reference">The authority's reference. It says nothing about the person, and the draw depends on it.</param>
/// <param name="Lot">The lot it is called off from.</param>
/// <param name="Parish">The parish or locality of the home, or null. It is recorded; the zone and the band decide.</param>
/// <param name="Zone">The delivery zone of the home.</param>
/// <param name="Band">The price band of the home on the day care must start.</param>
/// <param name="Plan">The visits of a week.</param>
/// <param name="Needs">What the provider must be able to do.</param>
/// <param name="RequiredStart">The day care must start.</param>
/// <param name="DecidedOn">The day of the decision; not after the required start.</param>
public sealed record CallOffRequest(
    PackageReference Reference,
    LotId Lot,
    string? Parish,
    ZoneId Zone,
    BandId Band,
    WeeklyPlan Plan,
    ValueList<CapabilityId> Needs,
    LocalDate RequiredStart,
    LocalDate DecidedOn) : IPackage
{
    /// <summary>What the provider must be able to do, each once and in ordinal order.</summary>
    public ValueList<CapabilityId> Needs { get; init => field = InOrder(value); } = InOrder(Needs);

    /// <summary>What else is known of the package; nothing by default.</summary>
    public PackageDetails Details { get; init; } = PackageDetails.None;

    ZoneId? IPackage.Zone => Zone;

    int IPackage.CareMinutes => Plan.CareMinutes;

    private static ValueList<CapabilityId> InOrder(ValueList<CapabilityId> needs)
    {
        ArgumentNullException.ThrowIfNull(needs);
        return needs.Distinct().Order().ToValueList();
    }
}
