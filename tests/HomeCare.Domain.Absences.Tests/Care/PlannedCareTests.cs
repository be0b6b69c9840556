using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences.Tests;

public class PlannedCareTests
{
    [Fact]
    public void Every_fault_of_the_time_is_refused() =>
        PlannedCare.Create(Planned.EveryDay, new() { Start = Planned.Time("2026-09-02 10:00"), Length = VisitLength.OfMinutes(1501), Carers = 7 }, price: null)
            .AsT1.Codes().ShouldBe(["visit-carers", "visit-minutes"]);

    [Fact]
    public void Care_over_a_clock_change_ends_when_its_minutes_have_passed()
    {
        var care = Planned.Care("2026-10-24 22:00", minutes: 480);

        (care.Start, care.StartsAt, care.EndsAt)
            .ShouldBe((Planned.Time("2026-10-24 22:00"), Planned.Moment("2026-10-24 22:00"), Planned.Moment("2026-10-25 05:00")));
    }

    [Fact]
    public void Care_is_read_with_its_row()
    {
        var care = Planned.Care("2026-09-02 10:00");

        care.ToString().ShouldBe("2026-09-02 10:00, 360 minutes, person P-1, provider EX-01");
        (care with { Place = "line 7" }).ToString().ShouldBe("2026-09-02 10:00, 360 minutes, person P-1, provider EX-01 (line 7)");
    }

    [Fact]
    public void A_visit_priced_in_parts_is_one_visit_with_a_line_for_each()
    {
        var terms = new VisitTerms { DayRule = DayRule.SplitAtMidnight };
        var book = PriceBook.Create(
        [
            new DatedRow<PricedItem, Money>(terms.HourItem, A.Set("20.00"), new NodaTime.LocalDate(2026, 4, 1), new NodaTime.LocalDate(2026, 9, 2)),
            new DatedRow<PricedItem, Money>(terms.HourItem, A.Set("25.00"), new NodaTime.LocalDate(2026, 9, 3), null),
        ]).AsT0;
        var visits = VisitSchedule.Create(
        [
            new() { Start = Planned.Time("2026-09-02 08:00"), Length = VisitLength.OfMinutes(60) },
            new() { Start = Planned.Time("2026-09-02 23:00"), Length = VisitLength.OfMinutes(180), Carers = 2 },
        ]).AsT0;

        PlannedCare.Of(Planned.EveryDay, new VisitPricer(terms, book).Price(visits, HomeBands.Unbanded).AsT0)
            .Select(care => (care.Start, care.Minutes, care.Price!)).ShouldBe(
            [
                (Planned.Time("2026-09-02 08:00"), 60, CarePrice.Of(A.Money("20.00"))),
                (Planned.Time("2026-09-02 23:00"), 180, CarePrice.Of([LedgerSample.Line("40.00"), LedgerSample.Line("100.00")])),
            ]);
    }

    [Fact]
    public void An_arrangement_is_of_the_council_on_any_day_with_absences_charged_separately_unless_it_says_otherwise()
    {
        var arrangement = new CareArrangement(Planned.Person, new("EX-01"), new("day-service"));

        (arrangement.Days, arrangement.Absences, arrangement.Funding, arrangement.PlannedAt)
            .ShouldBe((ServiceDays.AnyDay, AbsenceInPrice.ChargedSeparately, FundingRoute.CouncilCommissioned, null));
    }

    [Fact]
    public void Attendance_is_read_in_words()
    {
        new[] { Attendance.NotRecorded, Attendance.AsPlanned, Attendance.Absent, Attendance.For(120) }
            .Select(one => (one.ToString(), one.IsThere, one.IsAbsent, one.Minutes)).ShouldBe(
            [
                ("not recorded", false, false, null),
                ("as planned", true, false, null),
                ("absent", false, true, null),
                ("there for 120 minutes", true, false, 120),
            ]);
        Should.Throw<ArgumentOutOfRangeException>(() => Attendance.For(0)).ParamName.ShouldBe("minutes");
    }
}
