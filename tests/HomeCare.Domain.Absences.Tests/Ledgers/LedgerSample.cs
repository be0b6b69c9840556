using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Ledgers of four whole weeks from Monday 31 August 2026. Contributions and charging policies are invented.</summary>
internal static class LedgerSample
{
    internal static readonly LocalDate FirstDay = new(2026, 8, 31);

    internal static readonly LocalDate LastDay = new(2026, 9, 27);

    /// <summary>The framework's policy for the provider; the person is not asked about.</summary>
    internal static readonly AbsenceTerms PaymentOnly = new(Planned.Policy, Charging: null);

    internal static CareLedger Of(params PlannedCare[] care) => new(FirstDay, LastDay, care.ToValueList());

    internal static CareLedger With(this CareLedger ledger, params AbsenceNotice[] notices) => ledger with { Notices = notices.ToValueList() };

    internal static CareLedger With(this CareLedger ledger, params AssessedContribution[] contributions) =>
        ledger with { Contributions = contributions.ToValueList() };

    /// <summary>A contribution for a week, or the full cost.</summary>
    internal static AssessedContribution Contribution(string? weekly, LocalDate? firstDay = null, LocalDate? lastDay = null) =>
        new(Planned.Person, weekly is null ? null : A.Money(weekly), firstDay ?? new(2026, 1, 1), lastDay);

    internal static AbsencePolicy Example(AbsenceTreatment treatment) => new("Example", treatment, A.Citation);

    internal static CareLine Line(string amount, bool isAddOn = false) => new(ExactAmount.FromMoney(A.Money(amount)), isAddOn);

    internal static PlannedCare Priced(string start, CarePrice? price, CareArrangement? arrangement = null) => PlannedCare.Create(
        arrangement ?? Planned.EveryDay, new() { Start = Planned.Time(start), Length = VisitLength.OfMinutes(360) }, price).AsT0;

    internal static ValueList<Refusal> Refusals(this AbsenceTerms terms, CareLedger ledger) =>
        terms.Assess(ledger).Match(_ => [], refusals => refusals);

    internal static IEnumerable<string> Codes(this ValueList<Refusal> refusals) => refusals.Select(refusal => refusal.Code);

    internal static PersonWeek Week(this AbsenceTerms terms, CareLedger ledger) => terms.Assess(ledger).AsT0.People[0].Weeks[0];
}
