using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The library: <see cref="AbsenceTerms.Assess"/>, with the care, the notices and the contributions already in its own form.</summary>
internal sealed class AbsenceLibrary
{
    private static readonly Citation Citation = new("EX", new("An invented workload", "Nobody", null), "nowhere");

    private static readonly AbsencePolicy Charging = new(
        "Invented charges",
        AbsenceTreatment
            .ByNotice(new NoticeRule(new HoursOfNotice(48) { Clock = NoticeClock.OnTheClock }))
            .Charging(Fraction.Of(1, 2)),
        Citation)
    {
        Exceptions =
        [
            new(AbsenceCause.Hospital, AbsenceTreatment.Never, Citation),
            new(AbsenceCause.EmergencyAdmission, AbsenceTreatment.Never, Citation),
            new(AbsenceCause.Provider, AbsenceTreatment.Never, Citation),
            new(AbsenceCause.ProviderSuspended, AbsenceTreatment.Never, Citation),
        ],
        PartAttendance = PartAttendance.AsAttended,
    };

    private static readonly AbsenceTerms Both = new(LeicestershireCommunityLifeChoices2026.Absences, Charging);
    private static readonly AbsenceTerms PaymentOnly = Both with { Charging = null };

    private readonly CareLedger ledger;

    internal AbsenceLibrary(AbsenceWorkload workload)
    {
        var arrangements = workload.Care.Select(one => one.Plan).Distinct().ToDictionary(plan => plan, Arrangement);
        ledger = new(
            AbsenceWorkload.FirstDay,
            AbsenceWorkload.LastDay,
            workload.Care.Select(one => Care(one, arrangements[one.Plan])).ToValueList())
        {
            Notices = workload.Notices.Select(Notice).ToValueList(),
            Contributions = workload.Contributions.Select(Contribution).ToValueList(),
        };
    }

    internal AbsenceAssessment Assess() => Both.Assess(ledger).AsT0;

    internal AbsenceAssessment AssessPayment() => PaymentOnly.Assess(ledger).AsT0;

    private static CareArrangement Arrangement(AbsencePlan plan) => new(new(plan.Person), new(plan.Provider), new(plan.Service))
    {
        Days = plan.IsOnWeekdays ? ServiceDays.WeekdaysOnly : ServiceDays.AnyDay,
        Absences = plan.HasAbsencesInRate ? AbsenceInPrice.InTheRate : AbsenceInPrice.ChargedSeparately,
        Funding = plan.IsDirect ? FundingRoute.DirectPayment : FundingRoute.CouncilCommissioned,
    };

    // Each has a price of its own, as care that was priced from a price book has.
    private static PlannedCare Care(AbsenceOccurrence one, CareArrangement arrangement) =>
        PlannedCare.Create(arrangement, new() { Start = one.Start, Length = VisitLength.OfMinutes(one.Plan.Minutes) }, Price(one.Plan)).AsT0 with
        {
            FrameworkPrice = one.Plan.IsDirect ? Price(one.Plan) : null,
            Attendance = one.Attended is not { } minutes ? Attendance.NotRecorded
                : minutes == 0 ? Attendance.Absent
                : minutes == one.Plan.Minutes ? Attendance.AsPlanned
                : Attendance.For(minutes),
        };

    private static CarePrice Price(AbsencePlan plan)
    {
        var line = new CareLine(ExactAmount.FromFractionOfPence(plan.IsByTheHour ? plan.Pence * plan.Minutes : plan.Pence, plan.IsByTheHour ? 60 : 1), IsAddOn: false);
        return plan.AddOnPence is { } more
            ? CarePrice.Of([line, new(ExactAmount.FromFractionOfPence(more, 1), IsAddOn: true)])
            : CarePrice.Of([line]);
    }

    private static AbsenceNotice Notice(AbsenceMessage one) => new()
    {
        Id = new(one.Id),
        Cause = AbsenceCause.FromName(one.Cause),
        Person = one.Person is null ? null : new(one.Person),
        Provider = one.Provider is null ? null : new(one.Provider),
        From = one.From,
        Until = one.Until,
        Received = one.Received,
        Corrects = one.Corrects is null ? null : new(one.Corrects),
        Withdrawn = one.Withdrawn,
    };

    private static AssessedContribution Contribution(AbsenceContribution one) => new(
        new(one.Person), one.WeeklyPence is { } pence ? Money.FromPence(pence) : null, one.FirstDay, one.LastDay);
}
