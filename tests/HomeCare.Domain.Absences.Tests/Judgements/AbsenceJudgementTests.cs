namespace HomeCare.Domain.Absences.Tests;

public class AbsenceJudgementTests
{
    [Fact]
    public void A_judgement_explains_itself_for_some_care() =>
        Should.Throw<ArgumentNullException>(() => Planned.Policy.Judge(Planned.Care("2026-09-09 10:00"), []).AsT0.Explain(null!));

    [Fact]
    public void Care_that_was_given_or_that_nothing_is_recorded_of_is_no_absence() =>
        AbsenceReason.List.Where(reason => reason.IsCare).Select(reason => reason.Name).Order(StringComparer.Ordinal)
            .ShouldBe(["as-planned", "attended", "part-attended"]);

    [Fact]
    public void Every_cause_has_words() => AbsenceCause.List.Select(cause => cause.Words).ShouldBeUnique();

    [Fact]
    public void A_judgement_by_a_rule_has_the_rule_the_deadline_and_the_notice()
    {
        var notice = Planned.Notice("2026-09-08 12:00");
        var judgement = Planned.Policy.Judge(Planned.Care("2026-09-09 10:00"), [notice]).AsT0;

        (judgement.Notice, judgement.NoticeAt, judgement.Rule, judgement.Deadline).ShouldBe(
            (notice, notice.Received, NoticeRule.Hours(24), new NoticeDeadline(Planned.Moment("2026-09-08 10:00"), IsLateAt: true)));
    }

    [Fact]
    public void A_judgement_without_notice_has_none_of_them()
    {
        var judgement = Planned.Policy.Judge(Planned.Care("2026-09-09 10:00") with { Attendance = Attendance.Absent }, []).AsT0;

        (judgement.Notice, judgement.NoticeAt, judgement.Rule, judgement.Deadline).ShouldBe((null, null, null, null));
        (judgement.IsAbsence, judgement.IsCharged).ShouldBe((true, true));
    }

    [Fact]
    public void A_deadline_that_the_calendar_does_not_reach_is_refused() =>
        Planned.Policy.Judge(Planned.Care("2126-09-09 10:00", arrangement: Planned.Weekdays), [Planned.Notice("2026-09-08 12:00")])
            .AsT1.ShouldHaveSingleItem().Code.ShouldBe("outside-calendar");

    [Fact]
    public void A_deadline_that_does_not_decide_is_not_asked_for() =>
        Planned.Policy.Judge(Planned.Care("2126-09-09 10:00", arrangement: Planned.Weekdays), [Planned.Notice("2026-09-08 12:00") with { Cause = AbsenceCause.Provider, Provider = Planned.Weekdays.Provider }])
            .AsT0.Reason.ShouldBe(AbsenceReason.NotCharged);
}
