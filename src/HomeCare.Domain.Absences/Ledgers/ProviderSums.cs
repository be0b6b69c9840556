using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences;

/// <summary>What a provider is paid, while it is added up.</summary>
internal sealed class ProviderSums(ProviderId provider, FundingRoute funding)
{
    private int planned;
    private int absences;
    private int absencesPaid;
    private RunningSum forCare;
    private RunningSum forAbsences;

    internal void Add(AbsenceJudgement judgement, (ExactAmount, Money) paid, RoundingPolicy rounding)
    {
        planned++;
        if (judgement.IsAbsence)
        {
            absences++;
            absencesPaid += judgement.IsCharged ? 1 : 0;
            forAbsences.Add(paid, rounding);
        }
        else
        {
            forCare.Add(paid, rounding);
        }
    }

    internal ProviderTotal Total(RoundingPolicy rounding) =>
        new(provider, funding, planned, absences, absencesPaid, forCare.In(rounding), forAbsences.In(rounding));
}
