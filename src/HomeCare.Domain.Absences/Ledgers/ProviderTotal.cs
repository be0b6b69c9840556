using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences;

/// <summary>What a provider is paid over the days of a ledger by one payer.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Funding">Who pays: the council, or people with direct payments.</param>
/// <param name="Planned">How many visits and sessions were planned.</param>
/// <param name="Absences">How many of them did not happen.</param>
/// <param name="AbsencesPaid">How many of those are paid for, in whole or in part.</param>
/// <param name="ForCare">The sum for care that happened.</param>
/// <param name="ForAbsences">The sum for absences.</param>
public sealed record ProviderTotal(
    ProviderId Provider, FundingRoute Funding, int Planned, int Absences, int AbsencesPaid, Money ForCare, Money ForAbsences)
{
    /// <summary>Both sums.</summary>
    public Money Total => ForCare + ForAbsences;
}
