using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>A month of planned care from a weekly plan, as a consumer writes it.</summary>
public class RecurringCareTests
{
    private static readonly LocalDate Handover = new(2026, 8, 31);
    private static readonly LocalDate MonthEnd = new(2026, 9, 30);
    private static readonly DayServicePricing Ceilings = new(Clc.Ceilings, RoundingPolicy.Default);

    private static readonly IsoDayOfWeek[] FiveDays =
        [IsoDayOfWeek.Monday, IsoDayOfWeek.Tuesday, IsoDayOfWeek.Wednesday, IsoDayOfWeek.Thursday, IsoDayOfWeek.Friday];

    [Fact]
    [Rule("CLC26-069b")]
    [Rule("CLC26-069c")]
    public void A_month_of_home_care_is_priced_by_the_visit_pricer()
    {
        var terms = LeicestershireHomeCare2026.VisitTerms;
        var pricer = new VisitPricer(terms, terms.BookOf(A.Rates(), A.Citation, new(2026, 5, 1), lastDay: null).AsT0);
        var plan = A.Plan([.. FiveDays.Select(day => A.Visit(30, day: day)), A.Visit(120, carers: 2, day: IsoDayOfWeek.Friday, hour: 18)]);

        var visits = VisitSchedule.Create(plan.Between(new(2026, 9, 1), MonthEnd)).AsT0;
        var care = PlannedCare.Of(Planned.EveryDay, pricer.Price(visits, HomeBands.Always(A.Urban)).AsT0);
        var ledger = new CareLedger(new(2026, 9, 1), MonthEnd, care) { Notices = [Planned.Notice("2026-09-25 07:00") with { From = Planned.Time("2026-09-25 00:00") }] };
        var month = new AbsenceTerms(LeicestershireHomeCare2026.Absences, Charging: null).Assess(ledger).AsT0;

        // Half hours at £25.00 and, on Fridays, two hours of two carers at the sessional £23.00. What starts on Friday 25th within
        // 24 hours of the notice is paid, and nothing after it.
        care.Count.ShouldBe(22 + 4);
        month.Providers.ShouldHaveSingleItem().ShouldBe(new ProviderTotal(
            Planned.EveryDay.Provider, FundingRoute.CouncilCommissioned, 26, 5, 2, A.Money("501.00"), A.Money("104.50")));
    }

    [Fact]
    [Rule("CLC26-068b")]
    [Rule("CLC26-070")]
    [Rule("A-09")]
    public void A_month_of_five_days_is_priced_by_the_session_and_has_none_on_the_bank_holiday()
    {
        var plan = Clc.Plan(Clc.At("3", 10, 16), Clc.Hours("5", 2));

        var days = WeeklyAttendance.Create(FiveDays, plan).AsT0.Between(Handover, MonthEnd, WorkingDayCalendar.EnglandAndWales).AsT0;
        var care = PlannedCare.Of(Planned.Weekdays, days, Ceilings).AsT0;
        var ledger = new CareLedger(Handover, MonthEnd, care) { Notices = [Planned.Notice("2026-08-28 11:00")] };
        var month = LedgerSample.PaymentOnly.Assess(ledger).AsT0;

        care.Count.ShouldBe(22);
        care[0].Start.ShouldBe(Planned.Time("2026-09-01 10:00"));
        care[0].Minutes.ShouldBe(360);
        care[0].Price!.Lines.ShouldBe([LedgerSample.Line("73.88"), LedgerSample.Line("34.28", isAddOn: true)]);
        month.Care.Where(one => one.Payment.IsCharged).ShouldHaveSingleItem().Paid.ShouldBe(A.Money("108.16"));
        month.Providers[0].Total.ShouldBe(A.Money("108.16"));
    }

    [Fact]
    public void Days_that_differ_are_attendances_of_their_own()
    {
        var whole = WeeklyAttendance.Create([IsoDayOfWeek.Monday], Clc.Plan(Clc.At("1", 10, 16))).AsT0;
        var half = WeeklyAttendance.Create([IsoDayOfWeek.Tuesday], Clc.Plan(Clc.At("1", 13, 16))).AsT0;
        var week = (First: new LocalDate(2026, 9, 7), Last: new LocalDate(2026, 9, 13));

        PlannedCare.Of(Planned.Weekdays, [.. half.Between(week.First, week.Last), .. whole.Between(week.First, week.Last)], Ceilings).AsT0
            .Select(care => (care.Start, care.Minutes, care.Price!.Exact.Round(PennyRounding.HalfAwayFromZero))).ShouldBe(
            [
                (Planned.Time("2026-09-07 10:00"), 360, A.Money("49.42")),
                (Planned.Time("2026-09-08 13:00"), 180, A.Money("24.71")),
            ]);
    }

    [Fact]
    public void A_day_of_several_segments_is_one_session_from_the_first_start_to_the_last_end()
    {
        var care = Of(Clc.At("1", 9, 12), Clc.At("6", 14, 24)).AsT0.ShouldHaveSingleItem();

        (care.Start, care.Minutes).ShouldBe((Planned.Time("2026-09-01 09:00"), 15 * 60));
        care.Price!.Lines.Select(line => line.IsAddOn).ShouldBe([false, false]);
    }

    [Fact]
    public void A_session_without_a_time_is_refused_with_the_day()
    {
        var refusals = Of(Clc.Hours("3", 6), Clc.Hours("5", 2)).AsT1;

        refusals.ShouldHaveSingleItem().ShouldBe(new Refusal(
            "no-time",
            "the plan of 2026-09-01 does not say when the 6 h of band 3 starts: write it from a time until a time",
            [new("day", "2026-09-01"), new("segment", "6 h of band 3")]));
    }

    [Fact]
    public void Hours_added_beside_a_session_say_when_they_are()
    {
        var terms = DayServiceTerms.Create(Clc.Terms.Bands, Clc.Terms.SessionMinutes, LongDay.Refused, SupplementTime.BesideTheBase).AsT0;
        var plan = DayPlan.Create(terms, [Clc.At("3", 10, 14), Clc.Hours("5", 2)]).AsT0;

        PlannedCare.Of(Planned.Weekdays, [new(new(2026, 9, 1), plan)], Ceilings).AsT1.ShouldHaveSingleItem().Code.ShouldBe("no-time");
        plan = DayPlan.Create(terms, [Clc.At("3", 10, 14), Clc.At("5", 14, 16)]).AsT0;
        PlannedCare.Of(Planned.Weekdays, [new(new(2026, 9, 1), plan)], Ceilings).AsT0.ShouldHaveSingleItem().Minutes.ShouldBe(360);
    }

    [Fact]
    public void Every_fault_of_every_day_is_refused_together()
    {
        var untimed = Clc.Plan(Clc.Hours("1", 6));
        var early = new PlannedDay(new(2026, 8, 30), Clc.Plan(Clc.At("1", 10, 16)));

        PlannedCare.Of(Planned.Weekdays, [new(new(2026, 9, 1), untimed), early, early], Ceilings).AsT1.Codes()
            .ShouldBe(["day-twice", "before-first", "before-first", "no-time"]);
    }

    [Fact]
    public void No_days_are_no_care() => PlannedCare.Of(Planned.Weekdays, [], Ceilings).AsT0.ShouldBeEmpty();

    [Fact]
    public void A_session_that_starts_in_the_skipped_hour_is_refused_with_its_day() =>
        PlannedCare.Of(Planned.EveryDay, [new(new(2027, 3, 28), Clc.Plan(Clc.At("1", 1, 4)))], Ceilings).AsT1.ShouldHaveSingleItem()
            .Message.ShouldStartWith("the visit on 2027-03-28 01:00, 180 minutes, 1 carer: the clocks go forward past 2027-03-28 01:00");

    private static OneOf.OneOf<ValueList<PlannedCare>, ValueList<Refusal>> Of(params DaySegment[] segments) =>
        PlannedCare.Of(Planned.Weekdays, [new(new(2026, 9, 1), Clc.Plan(segments))], Ceilings);
}
