using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>A service of a provider on the framework and everything about it that a call-off may look at.</summary>
/// <remarks>
/// A provider with several places is several candidates, each with an identifier of its own such as <c>P07/melton</c>: they
/// differ in distance, in transport and in what they can do.
/// </remarks>
/// <param name="Id">What the authority calls it; the last word in a tie.</param>
/// <param name="Name">Its name for people. Nothing is decided by it.</param>
/// <param name="Membership">Its lots, the zones it works in where the lot goes by zones, and its standing.</param>
/// <param name="Rates">Its prices; a band it does not price it does not offer.</param>
/// <param name="Capabilities">The support needs, outcomes and activities that it declares. They were not evaluated.</param>
/// <param name="SpareMinutes">Minutes of attendance a week that it can still take on; not negative.</param>
/// <param name="EarliestStart">The first day it can start new work, or null when it can start at any time.</param>
/// <param name="Regulator">Its rating; not rated where its service is not regulated.</param>
/// <param name="AwardedMinutes">Minutes of attendance a week already awarded to it; not negative.</param>
public sealed record DayServiceCandidate(
    ProviderId Id,
    string Name,
    Membership Membership,
    ValueList<DayServiceRate> Rates,
    ValueList<CapabilityId> Capabilities,
    int SpareMinutes,
    LocalDate? EarliestStart,
    RegulatorStanding Regulator,
    int AwardedMinutes) : ICandidate
{
    /// <summary>What else is known of it; nothing by default.</summary>
    public CandidateDetails Details { get; init; } = CandidateDetails.None;
}
