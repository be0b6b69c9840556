using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>What a person's week comes to, while it is added up.</summary>
internal struct WeekSums((LocalDate First, LocalDate Last) days)
{
    private RunningSum charged;
    private RunningSum cost;

    internal (LocalDate First, LocalDate Last) Days { get; } = days;

    internal void Add((ExactAmount, Money) charge, (ExactAmount, Money) paid, PlannedCare care, AbsenceTerms terms)
    {
        charged.Add(charge, terms.Rounding);
        cost.Add(
            ReferenceEquals(terms.CostLimit, CostLimit.Incurred) ? paid : care.Price!.Share(Fraction.One, AddOnHours.Charged, terms.Rounding),
            terms.Rounding);
    }

    internal readonly PersonWeek Close(AbsenceTerms terms, Money? contribution) =>
        new(Days.First, Days.Last, charged.In(terms.Rounding), contribution, cost.In(terms.Rounding));
}
