using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>Whose care it is, by whom, and on which terms: what many planned visits or sessions share.</summary>
/// <param name="Person">The person.</param>
/// <param name="Provider">The provider.</param>
/// <param name="Service">The service.</param>
public sealed record CareArrangement(PersonReference Person, ProviderId Provider, ServiceId Service)
{
    /// <summary>On which days the service runs; by default any.</summary>
    public ServiceDays Days { get; init; } = ServiceDays.AnyDay;

    /// <summary>
    /// Whether the price of this care already pays for absences. By default it does not; it does for a person who is still on a
    /// legacy price, and then no absence is charged, whatever the policy says (T-15).
    /// </summary>
    public AbsenceInPrice Absences { get; init; } = AbsenceInPrice.ChargedSeparately;

    /// <summary>Who arranges the care and so pays the provider; by default the council. It changes who pays, and no amount (CLC26-071b).</summary>
    public FundingRoute Funding { get; init; } = FundingRoute.CouncilCommissioned;

    /// <summary>When the plan was made, or null where that is not recorded. A notice from before it is a finding.</summary>
    public Instant? PlannedAt { get; init; }
}
