using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Arrangements that councils have, each composed of policies. The prices, the days and the contributions are invented.</summary>
public class RealWorldAbsenceTests
{
    private static readonly AbsenceTreatment FortyEightHours = AbsenceTreatment.ByNotice(NoticeRule.Hours(48));

    // A visit of £20.00 each morning of September.
    private static readonly ValueList<PlannedCare> September =
        [.. Enumerable.Range(1, 30).Select(day => Planned.Care($"2026-09-{day:00} 08:00", minutes: 60, price: "20.00"))];

    public static TheoryData<NoticeRule, string> Lengths => new()
    {
        { NoticeRule.Hours(24), "2026-09-15 08:00" },
        { NoticeRule.Hours(48), "2026-09-14 08:00" },
        { NoticeRule.Hours(72), "2026-09-13 08:00" },
        { NoticeRule.Weeks(1), "2026-09-09 08:00" },
        { NoticeRule.Weeks(2), "2026-09-02 08:00" },
    };

    [Theory]
    [MemberData(nameof(Lengths))]
    public void Notice_of_hours_or_weeks(NoticeRule rule, string lastMoment)
    {
        var policy = LedgerSample.Example(AbsenceTreatment.ByNotice(rule));
        var at = Planned.Notice(lastMoment) with { From = Planned.Time("2026-09-16 00:00"), Until = Planned.Time("2026-09-17 00:00") };

        Absences(policy, at).ShouldBe((1, A.Money("20.00")));
        Absences(policy, at with { Received = at.Received - Duration.FromMinutes(1) }).ShouldBe((0, Money.Zero));
    }

    [Fact]
    public void One_notice_of_two_weeks_holiday_leaves_what_starts_within_it()
    {
        var holiday = Planned.Notice("2026-09-06 12:00") with { From = Planned.Time("2026-09-07 00:00"), Until = Planned.Time("2026-09-21 00:00") };

        Absences(LedgerSample.Example(FortyEightHours), holiday).ShouldBe((2, A.Money("40.00")));
        Absences(LedgerSample.Example(AbsenceTreatment.ByNotice(NoticeRule.Weeks(1))), holiday).ShouldBe((7, A.Money("140.00")));
    }

    [Fact]
    public void An_emergency_admission_to_hospital_is_excepted()
    {
        var policy = LedgerSample.Example(FortyEightHours) with
        {
            Exceptions = [new(AbsenceCause.EmergencyAdmission, AbsenceTreatment.Never, A.Citation)],
        };
        var admission = Planned.Notice("2026-09-08 07:00") with { From = Planned.Time("2026-09-08 00:00"), Until = Planned.Time("2026-09-12 00:00") };

        Absences(policy, admission with { Cause = AbsenceCause.EmergencyAdmission }).ShouldBe((0, Money.Zero));
        Absences(policy, admission with { Cause = AbsenceCause.Hospital }).ShouldBe((2, A.Money("40.00")));
    }

    [Fact]
    public void Normal_hours_are_paid_for_fourteen_days_in_hospital_if_the_service_resumes()
    {
        var policy = LedgerSample.Example(FortyEightHours) with
        {
            Exceptions = [new(AbsenceCause.Hospital, AbsenceTreatment.Retainer(14, NoticeRule.Hours(48)), A.Citation)],
        };
        var stay = Planned.Notice("2026-09-02 12:00") with { Cause = AbsenceCause.Hospital, From = Planned.Time("2026-09-03 00:00") };

        Absences(policy, stay with { Resumed = Planned.Time("2026-09-21 00:00") }).ShouldBe((14, A.Money("280.00")));
        Absences(policy, stay with { Resumed = Planned.Time("2026-09-10 00:00") }).ShouldBe((7, A.Money("140.00")));
        Absences(policy, stay).ShouldBe((2, A.Money("40.00")));
    }

    [Fact]
    public void A_retainer_may_be_a_part_of_the_price()
    {
        var policy = LedgerSample.Example(FortyEightHours) with
        {
            Exceptions = [new(AbsenceCause.Hospital, AbsenceTreatment.Retainer(14, otherwise: null).Charging(Fraction.Percent(75)), A.Citation)],
        };

        Absences(policy, Planned.Notice("2026-09-02 12:00") with
        {
            Cause = AbsenceCause.Hospital,
            From = Planned.Time("2026-09-03 00:00"),
            Resumed = Planned.Time("2026-09-21 00:00"),
        }).ShouldBe((14, A.Money("210.00")));
    }

    [Fact]
    public void A_vacancy_is_paid_for_seven_days_and_then_nothing()
    {
        var policy = LedgerSample.Example(FortyEightHours) with
        {
            Exceptions = [new(AbsenceCause.ServiceEnded, AbsenceTreatment.Vacancy(7), A.Citation)],
        };

        Absences(policy, Planned.Notice("2026-09-10 12:00") with { Cause = AbsenceCause.ServiceEnded, From = Planned.Time("2026-09-10 12:00") })
            .ShouldBe((6, A.Money("120.00")));
        Absences(policy, Planned.Notice("2026-09-10 07:00") with { Cause = AbsenceCause.ServiceEnded, From = Planned.Time("2026-09-10 00:00") })
            .ShouldBe((7, A.Money("140.00")));
    }

    [Fact]
    [Rule("CARE-14")]
    public void The_provider_is_retained_in_hospital_and_the_person_is_not_charged_for_it()
    {
        var payment = LedgerSample.Example(FortyEightHours) with
        {
            Exceptions = [new(AbsenceCause.EmergencyAdmission, AbsenceTreatment.Retainer(7, otherwise: null), A.Citation)],
        };
        var charging = LedgerSample.Example(FortyEightHours) with
        {
            Exceptions = [new(AbsenceCause.EmergencyAdmission, AbsenceTreatment.Never, A.Citation)],
        };
        var stay = Planned.Notice("2026-09-08 09:00") with
        {
            Cause = AbsenceCause.EmergencyAdmission,
            From = Planned.Time("2026-09-09 00:00"),
            Resumed = Planned.Time("2026-09-14 00:00"),
        };

        var person = new AbsenceTerms(payment, charging).Assess(Month().With(stay).With(LedgerSample.Contribution("105.00"))).AsT0.People[0];

        // Six days of the first week at a seventh of £105.00 each are £90.00; then £140.00 of care is charged at £105.00, two days
        // of it at £40.00, and again at £105.00. The last three days are £45.00 at most.
        person.Paid.ShouldBe(A.Money("600.00"));
        person.Weeks.Select(week => (week.BeforeLimits, week.Charged, week.Limit)).ShouldBe(
        [
            (A.Money("120.00"), A.Money("90.00"), ChargeLimit.Contribution),
            (A.Money("40.00"), A.Money("40.00"), ChargeLimit.None),
            (A.Money("140.00"), A.Money("105.00"), ChargeLimit.Contribution),
            (A.Money("140.00"), A.Money("105.00"), ChargeLimit.Contribution),
            (A.Money("60.00"), A.Money("45.00"), ChargeLimit.Contribution),
        ]);
        person.Charged.ShouldBe(A.Money("385.00"));
    }

    [Fact]
    [Rule("CARE-14")]
    public void The_charge_of_planned_care_is_never_more_than_what_the_council_pays()
    {
        var away = Planned.Notice("2026-09-01 07:00") with { From = Planned.Time("2026-09-07 00:00"), Until = Planned.Time("2026-09-13 00:00") };
        var terms = new AbsenceTerms(LedgerSample.Example(FortyEightHours), LedgerSample.Example(AbsenceTreatment.Always));

        var week = terms.Assess(Month().With(away).With(LedgerSample.Contribution("105.00"))).AsT0.People[0].Weeks[1];

        (week.BeforeLimits, week.Contribution, week.Cost).ShouldBe((A.Money("140.00"), A.Money("105.00"), A.Money("20.00")));
        (week.Charged, week.Limit).ShouldBe((A.Money("20.00"), ChargeLimit.Cost));
    }

    [Fact]
    [Rule("A-11")]
    public void Planned_time_is_paid_or_actual_time()
    {
        var ledger = Month() with { Care = [.. September.Select(care => care with { Attendance = Attendance.For(45) })] };
        var policy = LedgerSample.Example(FortyEightHours);

        new AbsenceTerms(policy, null).Assess(ledger).AsT0.Providers[0].ForCare.ShouldBe(A.Money("600.00"));
        new AbsenceTerms(policy with { PartAttendance = PartAttendance.AsAttended }, null).Assess(ledger).AsT0.Providers[0].ForCare
            .ShouldBe(A.Money("450.00"));
    }

    [Fact]
    [Rule("A-10")]
    public void The_suspension_of_a_provider_is_one_notice_about_everybody()
    {
        var other = Planned.EveryDay with { Person = new("P-2") };
        var elsewhere = other with { Provider = new("EX-02") };
        var suspension = Planned.Notice("2026-09-02 09:00") with { Cause = AbsenceCause.ProviderSuspended, Person = null, Provider = new("EX-01") };

        LedgerSample.PaymentOnly.Assess(LedgerSample.Of(
                Planned.Care("2026-09-02 10:00"), Planned.Care("2026-09-02 10:00", arrangement: other), Planned.Care("2026-09-03 10:00", arrangement: elsewhere))
            .With(suspension)).AsT0.Providers.Select(total => (total.Provider.Value, total.Absences, total.Total)).ShouldBe(
            [
                ("EX-01", 2, Money.Zero),
                ("EX-02", 0, A.Money("60.00")),
            ]);
    }

    [Fact]
    public void A_day_of_live_in_care_is_a_seventh_of_its_week()
    {
        var liveIn = new PricedItem(PriceKey.Of(new PriceItemId("live-in")), PriceUnit.Week);
        var book = PriceBook.Create([new DatedRow<PricedItem, Money>(liveIn, A.Set("1941.08"), new LocalDate(2026, 4, 1), null)]).AsT0;
        var pricing = new WeeklyCarePricing(book, PartWeek.Sevenths, RoundingPolicy.Default);
        var monday = new LocalDate(2026, 10, 19);

        var days = Enumerable.Range(0, 7).Select(monday.PlusDays).Select(day => PlannedCare.Create(
            Planned.EveryDay,
            new() { Start = day + new LocalTime(10, 0), Length = VisitLength.Until(new(10, 0)) },
            CarePrice.Of([new(pricing.PriceOf(liveIn.Key, day, 1).AsT0.Exact, IsAddOn: false)])).AsT0).ToValueList();
        var ledger = new CareLedger(monday, monday.PlusDays(6), days);
        var wholeInvoice = new AbsenceTerms(LedgerSample.Example(FortyEightHours), null)
        {
            Rounding = new(RoundingPoint.PerInvoice, PennyRounding.HalfAwayFromZero),
        };

        // The night of the clock change has an hour more. A week is its price where the invoice is rounded, and not each of its days.
        days.Select(day => day.Minutes).ShouldBe([1440, 1440, 1440, 1440, 1440, 1500, 1440]);
        wholeInvoice.Assess(ledger).AsT0.Providers[0].Total.ShouldBe(A.Money("1941.08"));
        (wholeInvoice with { Rounding = RoundingPolicy.Default }).Assess(ledger).AsT0.Providers[0].Total.ShouldBe(A.Money("1941.10"));

        var away = ledger.With(Planned.Notice("2026-10-21 12:00") with { From = Planned.Time("2026-10-22 00:00") });
        var paid = wholeInvoice.Assess(away).AsT0.Providers[0];
        (paid.ForCare, paid.ForAbsences, paid.AbsencesPaid).ShouldBe((A.Money("831.89"), A.Money("554.59"), 2));
    }

    private static CareLedger Month() => new(new(2026, 9, 1), new(2026, 9, 30), September);

    private static (int Paid, Money Amount) Absences(AbsencePolicy policy, AbsenceNotice notice)
    {
        var total = new AbsenceTerms(policy, null).Assess(Month().With(notice)).AsT0.Providers[0];
        return (total.AbsencesPaid, total.ForAbsences);
    }
}
