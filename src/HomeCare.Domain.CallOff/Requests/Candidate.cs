using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>A provider on the framework and everything about it that a call-off may look at.</summary>
/// <param name="Id">What the authority calls the provider; the last word in a tie.</param>
/// <param name="Name">Its name for people. Nothing is decided by it.</param>
/// <param name="Membership">Its lots, zones and standing.</param>
/// <param name="Rates">Its hourly rates.</param>
/// <param name="Capabilities">What it can do.</param>
/// <param name="SpareMinutes">Care minutes a week that it can still take on; not negative.</param>
/// <param name="EarliestStart">The first day it can start new work, or null when it can start at any time.</param>
/// <param name="Regulator">Its rating.</param>
/// <param name="AwardedMinutes">Care minutes a week already awarded to it; not negative.</param>
/// <param name="Ppon">Its public procurement organisation number, or null where not given.</param>
public sealed record Candidate(
    ProviderId Id,
    string Name,
    Membership Membership,
    OfferedRates Rates,
    ValueList<CapabilityId> Capabilities,
    int SpareMinutes,
    LocalDate? EarliestStart,
    RegulatorStanding Regulator,
    int AwardedMinutes,
    Ppon? Ppon) : ICandidate
{
    /// <summary>What else is known of the provider; nothing by default.</summary>
    public CandidateDetails Details { get; init; } = CandidateDetails.None;
}
