using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Both sides of the boundaries that a law about all cases passes over.</summary>
public class BoundaryTests
{
    private const string Early = "2026-08-01 09:00";

    private static readonly PlannedCare Wednesday = Planned.Care("2026-09-02 10:00");

    [Theory]
    [InlineData("2026-09-02 09:59", "as-planned")]
    [InlineData("2026-09-02 10:00", "as-planned")]
    [InlineData("2026-09-02 10:01", "in-time")]
    public void A_notice_that_was_withdrawn_at_the_start_or_before_does_not_stand(string withdrawn, string reason) =>
        Reason([Planned.Notice(Early) with { Withdrawn = Planned.Moment(withdrawn) }]).ShouldBe(reason);

    [Theory]
    [InlineData("2026-09-02 09:59", "as-planned")]
    [InlineData("2026-09-02 10:00", "as-planned")]
    [InlineData("2026-09-02 10:01", "in-time")]
    public void Care_is_planned_again_where_a_correction_without_it_came_at_its_start_or_before(string corrected, string reason)
    {
        var first = Planned.Notice(Early);
        Reason([first, Planned.Notice(corrected, "N-2") with { Corrects = first.Id, From = Planned.Time("2026-09-03 00:00") }]).ShouldBe(reason);
    }

    [Theory]
    [InlineData("2026-09-02 10:00", "2026-09-02 10:01", "in-time")]
    [InlineData("2026-09-02 10:01", "2026-09-02 10:02", "as-planned")]
    [InlineData("2026-09-01 10:00", "2026-09-02 10:00", "as-planned")]
    public void A_notice_covers_what_starts_from_its_first_moment_and_before_its_last(string from, string until, string reason) =>
        Reason([Planned.Notice(Early) with { From = Planned.Time(from), Until = Planned.Time(until) }]).ShouldBe(reason);

    [Theory]
    [InlineData("2026-09-02 10:00", "as-planned")]
    [InlineData("2026-09-02 10:01", "in-time")]
    public void Care_from_when_the_service_began_again_is_not_covered(string resumed, string reason) =>
        Reason([Planned.Notice(Early) with { Resumed = Planned.Time(resumed) }]).ShouldBe(reason);

    [Fact]
    public void A_notice_about_another_service_provider_or_person_is_passed_over()
    {
        Reason([Planned.Notice(Early) with { Service = new("other") }]).ShouldBe("as-planned");
        Reason([Planned.Notice(Early) with { Provider = new("EX-99") }]).ShouldBe("as-planned");
        Reason([Planned.Notice(Early) with { Person = new("P-9") }]).ShouldBe("as-planned");
    }

    [Fact]
    public void The_rule_of_working_days_is_for_weekday_services_alone()
    {
        var sixDays = Planned.Care("2026-09-07 10:00");
        Planned.Policy.Judge(sixDays, "2026-09-05 12:00").Reason.ShouldBe(AbsenceReason.InTime);
        Planned.Policy.Judge(Planned.Care("2026-09-07 10:00", arrangement: Planned.Weekdays), "2026-09-05 12:00").Reason.ShouldBe(AbsenceReason.LateNotice);
    }

    [Theory]
    [InlineData("beginning-with-the-day", "2026-09-02 23:59", "within-days")]
    [InlineData("beginning-with-the-day", "2026-09-03 00:00", "days-over")]
    [InlineData("beginning-with-the-day-after", "2026-09-03 23:59", "within-days")]
    [InlineData("beginning-with-the-day-after", "2026-09-04 00:00", "days-over")]
    public void Two_days_of_absence_from_the_first_of_September_end_at_midnight(string counting, string start, string reason)
    {
        var policy = CareAt.ByNotice(NoticeRule.Hours(24)) with
        {
            Treatment = AbsenceTreatment.ForDays(2, DayCounting.FromName(counting), RetainerCondition.Always, otherwise: null),
        };
        policy.Judge(Planned.Care(start, 15), [Planned.Notice(Early) with { From = Planned.Time("2026-09-01 18:00") }]).AsT0.Reason.Name.ShouldBe(reason);
    }

    [Fact]
    public void A_retainer_waits_for_the_service_to_begin_again_and_not_for_the_expected_end()
    {
        var policy = CareAt.ByNotice(NoticeRule.Hours(24)) with { Treatment = AbsenceTreatment.Retainer(14, otherwise: null).Charging(Fraction.Of(1, 2)) };
        var notice = Planned.Notice(Early) with { From = Planned.Time("2026-09-01 00:00"), Until = Planned.Time("2026-09-05 00:00") };
        policy.Judge(Wednesday, [notice]).AsT0.ShouldSatisfyAllConditions(
            one => one.Reason.ShouldBe(AbsenceReason.NotResumed), one => one.Share.ShouldBe(Fraction.Zero));
        policy.Judge(Wednesday, [notice with { Resumed = Planned.Time("2026-09-05 00:00") }]).AsT0.ShouldSatisfyAllConditions(
            one => one.Reason.ShouldBe(AbsenceReason.WithinDays), one => one.Share.ShouldBe(Fraction.Of(1, 2)));
        policy.Judge(Wednesday with { Attendance = Attendance.Absent }, []).AsT0.Share.ShouldBe(Fraction.Of(1, 2));
    }

    [Theory]
    [InlineData(359, 359)]
    [InlineData(360, 360)]
    [InlineData(361, 360)]
    public void Care_is_charged_as_attended_and_never_more_than_planned(int there, int charged)
    {
        var care = Wednesday with { Attendance = Attendance.For(there) };
        (Planned.Policy with { PartAttendance = PartAttendance.AsAttended }).Judge(care, []).AsT0.Share.ShouldBe(Fraction.Of(charged, 360));
        Planned.Policy.Judge(care, []).AsT0.Share.ShouldBe(Fraction.One);
    }

    [Fact]
    public void Care_that_starts_at_the_moment_of_the_notice_uses_up_no_hours_of_care()
    {
        var rule = new NoticeRule(new HoursOfNotice(5) { Part = ChargedPart.HoursOfCare });
        PlannedCare[] care = [Planned.Care("2026-09-02 10:00", 60), Planned.Care("2026-09-02 11:00", 360)];
        CareAt.Shares(rule, care, Planned.Moment("2026-09-02 10:00")).ShouldBe([Fraction.One, Fraction.Of(5, 6)]);
        CareAt.Shares(rule, care, Planned.Moment("2026-09-02 09:59")).ShouldBe([Fraction.One, Fraction.Of(4, 6)]);
    }

    [Fact]
    [Rule("CLC26-066b")]
    public void Care_whose_price_pays_for_absences_is_never_charged_for_one_not_even_a_no_show()
    {
        var care = Planned.Care("2026-09-02 10:00", arrangement: Planned.EveryDay with { Absences = AbsenceInPrice.InTheRate });
        Planned.Policy.Judge(care, "2026-09-02 09:00").Share.ShouldBe(Fraction.Zero);
        Planned.Policy.Judge(care with { Attendance = Attendance.Absent }, []).AsT0.Share.ShouldBe(Fraction.Zero);
        Planned.Policy.Judge(care with { Attendance = Attendance.AsPlanned }, []).AsT0.Share.ShouldBe(Fraction.One);
    }

    [Fact]
    public void Of_two_notices_that_cost_the_same_the_one_received_first_decides()
    {
        var notices = new[] { Planned.Notice("2026-09-02 09:00", "N-1"), Planned.Notice("2026-09-02 08:00", "N-2") };
        Planned.Policy.Judge(Wednesday, notices).AsT0.Notice!.Id.ShouldBe(new NoticeReference("N-2"));
    }

    [Fact]
    public void A_withdrawn_notice_about_planned_care_is_not_told_to_cover_nothing()
    {
        var notice = Planned.Notice(Early) with { Withdrawn = Planned.Moment("2026-08-02 09:00") };
        Findings(Wednesday, notice).ShouldBeEmpty();
        Findings(Wednesday, notice with { Until = Planned.Time("2026-09-01 00:00") }).ShouldBe(["notice-covers-nothing"]);
    }

    [Fact]
    public void Only_care_that_happened_is_told_to_have_happened_after_a_notice()
    {
        Findings(Wednesday, Planned.Notice(Early)).ShouldBeEmpty();
        Findings(Wednesday with { Attendance = Attendance.AsPlanned }, Planned.Notice(Early)).ShouldBe(["attended-after-notice"]);
        Findings(Wednesday with { Attendance = Attendance.AsPlanned }, Planned.Notice(Early) with { Withdrawn = Planned.Moment(Early) }).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-08-01 09:00", 0)]
    [InlineData("2026-08-01 09:01", 1)]
    public void A_notice_from_before_the_plan_is_told(string planned, int told)
    {
        var care = Planned.Care("2026-09-02 10:00", arrangement: Planned.EveryDay with { PlannedAt = Planned.Moment(planned) });
        Findings(care, Planned.Notice(Early)).Count(code => code == "notice-before-plan").ShouldBe(told);
    }

    [Fact]
    public void Where_both_limits_are_the_same_the_contribution_is_told()
    {
        PersonWeek week = new(new(2026, 8, 31), new(2026, 9, 6), A.Money("60.00"), A.Money("20.00"), A.Money("20.00"));
        week.Limit.ShouldBe(ChargeLimit.Contribution);
        (week with { Cost = A.Money("19.99") }).Limit.ShouldBe(ChargeLimit.Cost);
        (week with { BeforeLimits = A.Money("20.00") }).Limit.ShouldBe(ChargeLimit.None);
    }

    private static string Reason(IEnumerable<AbsenceNotice> notices) => Planned.Policy.Judge(Wednesday, notices).AsT0.Reason.Name;

    private static string[] Findings(PlannedCare care, AbsenceNotice notice) =>
    [
        .. new AbsenceTerms(Planned.Policy, Charging: null)
            .Assess(new(new(2026, 8, 31), new(2026, 9, 6), [care]) { Notices = [notice] }).AsT0.Findings.Select(one => one.Code),
    ];
}
