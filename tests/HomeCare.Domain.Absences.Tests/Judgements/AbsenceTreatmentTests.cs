using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Every treatment and cause. The sessions are on Wednesday 9 September 2026 at 10:00 where nothing else is said.</summary>
public class AbsenceTreatmentTests
{
    private static readonly CareArrangement Legacy = Planned.EveryDay with { Absences = AbsenceInPrice.InTheRate };

    [Theory]
    [InlineData("2026-09-08 10:01")]
    [InlineData("2026-09-01 10:00")]
    [InlineData("2026-09-09 12:00")]
    [Rule("CLC26-066b")]
    public void Where_absences_are_in_the_rate_none_is_charged_whatever_the_notice(string received) =>
        Judge(LeicestershireCommunityLifeChoices2021.Absences, Planned.Notice(received)).ShouldBe(("absence-in-rate", Fraction.Zero));

    [Fact]
    [Rule("CLC26-066b")]
    public void Where_absences_are_in_the_rate_a_person_who_was_not_there_is_not_charged_for_and_one_who_was_is()
    {
        var policy = LeicestershireCommunityLifeChoices2021.Absences;

        Attended(policy, Attendance.Absent).ShouldBe(("absence-in-rate", Fraction.Zero));
        Attended(policy, Attendance.AsPlanned).ShouldBe(("attended", Fraction.One));
        Attended(policy, Attendance.NotRecorded).ShouldBe(("as-planned", Fraction.One));
    }

    [Fact]
    [Rule("CLC26-066b")]
    public void A_legacy_price_with_absences_inside_is_never_paid_twice_under_any_policy()
    {
        foreach (var treatment in new[] { AbsenceTreatment.Always, AbsenceTreatment.Vacancy(30), AbsenceTreatment.Retainer(30, NoticeRule.Weeks(1)), Late.Treatment })
        {
            Judge(Days.Policy(treatment), Planned.Notice("2026-09-09 09:00"), Planned.Care("2026-09-09 10:00", arrangement: Legacy))
                .ShouldBe(("absence-in-rate", Fraction.Zero));
            Days.Policy(treatment).Judge(Planned.Care("2026-09-09 10:00", arrangement: Legacy) with { Attendance = Attendance.Absent }, [])
                .AsT0.IsCharged.ShouldBeFalse();
        }
    }

    [Theory]
    [InlineData(AbsenceInPrice.InTheRate, "absence-in-rate", false)]
    [InlineData(AbsenceInPrice.ChargedSeparately, "late-notice", true)]
    [Rule("CLC26-066b")]
    public void After_the_review_the_new_policy_charges(AbsenceInPrice absences, string reason, bool isCharged)
    {
        var judgement = Planned.Policy.Judge(
            Planned.Care("2026-10-01 10:00", arrangement: Planned.EveryDay with { Absences = absences }), [Planned.Notice("2026-10-01 09:00")]).AsT0;

        (judgement.Reason.Name, judgement.IsCharged).ShouldBe((reason, isCharged));
    }

    [Theory]
    [InlineData("2026-09-08 09:59", "in-time", 0)]
    [InlineData("2026-09-08 10:00", "late-notice", 1)]
    [InlineData("2026-09-09 09:59", "late-notice", 1)]
    [InlineData("2026-09-09 10:00", "notice-after-start", 1)]
    [InlineData("2026-09-12 10:00", "notice-after-start", 1)]
    [Rule("CLC26-068b")]
    public void An_absence_inside_the_criteria_is_charged_whole_and_one_outside_is_not(string received, string reason, int share) =>
        Judge(Planned.Policy, Planned.Notice(received)).ShouldBe((reason, Fraction.Whole(share)));

    [Theory]
    [InlineData("person")]
    [InlineData("hospital")]
    [InlineData("emergency-admission")]
    [InlineData("commissioner")]
    [InlineData("service-ended")]
    [Rule("CLC26-066a")]
    public void Any_reason_counts(string cause)
    {
        Judge(Planned.Policy, By(cause, "2026-09-09 09:00")).ShouldBe(("late-notice", Fraction.One));
        Judge(Planned.Policy, By(cause, "2026-09-08 09:00")).ShouldBe(("in-time", Fraction.Zero));
    }

    [Theory]
    [InlineData("provider", "2026-09-09 09:00")]
    [InlineData("provider", "2026-09-09 10:30")]
    [InlineData("provider-suspended", "2026-09-09 09:00")]
    [Rule("CLC26-066a")]
    public void What_the_provider_did_not_give_is_not_charged(string cause, string received) =>
        Judge(Planned.Policy, By(cause, received)).ShouldBe(("cause-not-charged", Fraction.Zero));

    [Fact]
    public void A_visit_that_the_provider_missed_is_not_charged_although_the_person_gave_late_notice_too() =>
        Planned.Policy.Judge(
            Planned.Care("2026-09-09 10:00") with { Attendance = Attendance.Absent },
            [Planned.Notice("2026-09-09 09:00"), By("provider", "2026-09-09 11:00") with { Id = new("N-2") }]).AsT0.Reason.ShouldBe(AbsenceReason.NotCharged);

    [Fact]
    public void Care_that_the_provider_gave_after_all_is_charged_as_care() =>
        Planned.Policy.Judge(Planned.Care("2026-09-09 10:00") with { Attendance = Attendance.AsPlanned }, [By("provider", "2026-09-08 09:00")])
            .AsT0.Reason.ShouldBe(AbsenceReason.Attended);

    [Fact]
    public void A_suspension_stops_the_charge_for_everybody_with_that_provider_and_nobody_else()
    {
        var suspension = By("provider-suspended", "2026-09-09 09:00") with { Person = null, Provider = new("EX-01") };
        var other = Planned.EveryDay with { Person = new("P-2") };

        Judge(Planned.Policy, suspension).ShouldBe(("cause-not-charged", Fraction.Zero));
        Judge(Planned.Policy, suspension, Planned.Care("2026-09-09 10:00", arrangement: other)).ShouldBe(("cause-not-charged", Fraction.Zero));
        Judge(Planned.Policy, suspension, Planned.Care("2026-09-09 10:00", arrangement: other with { Provider = new("EX-02") })).ShouldBe(("as-planned", Fraction.One));
    }

    [Theory]
    [InlineData("emergency-admission", "cause-not-charged", 0)]
    [InlineData("hospital", "late-notice", 1)]
    [InlineData("person", "late-notice", 1)]
    public void A_council_may_except_an_emergency_admission(string cause, string reason, int share) =>
        Judge(Days.Policy(Late.Treatment, (AbsenceCause.EmergencyAdmission, AbsenceTreatment.Never)), By(cause, "2026-09-09 09:00")).ShouldBe((reason, Fraction.Whole(share)));

    [Theory]
    [InlineData(FundingRoute.CouncilCommissioned)]
    [InlineData(FundingRoute.DirectPayment)]
    [Rule("CLC26-071b")]
    public void A_direct_payment_changes_no_judgement(FundingRoute funding)
    {
        var care = Planned.Care("2026-09-09 10:00", arrangement: Planned.EveryDay with { Funding = funding });

        Judge(Planned.Policy, Planned.Notice("2026-09-08 09:59"), care).ShouldBe(("in-time", Fraction.Zero));
        Judge(Planned.Policy, Planned.Notice("2026-09-08 10:00"), care).ShouldBe(("late-notice", Fraction.One));
    }

    [Fact]
    public void Never_is_never_and_always_is_always()
    {
        Judge(Days.Policy(AbsenceTreatment.Never), Planned.Notice("2026-09-09 10:00")).ShouldBe(("cause-not-charged", Fraction.Zero));
        Judge(Days.Policy(AbsenceTreatment.Always), Planned.Notice("2026-01-01 10:00")).ShouldBe(("cause-charged", Fraction.One));
    }

    [Fact]
    public void A_share_of_the_price_is_charged_where_one_is_and_nothing_where_none_is()
    {
        var half = Fraction.Of(1, 2);

        Judge(Days.Policy(AbsenceTreatment.Always.Charging(half)), Planned.Notice("2026-01-01 10:00")).ShouldBe(("cause-charged", half));
        Judge(Days.Policy(Late.Treatment.Charging(half)), Planned.Notice("2026-09-09 09:00")).ShouldBe(("late-notice", half));
        Judge(Days.Policy(Late.Treatment.Charging(half)), Planned.Notice("2026-09-09 11:00")).ShouldBe(("notice-after-start", half));
        Judge(Days.Policy(Late.Treatment.Charging(half)), Planned.Notice("2026-09-08 09:00")).ShouldBe(("in-time", Fraction.Zero));
        Judge(Days.Policy(AbsenceTreatment.Vacancy(7).Charging(half)), Absence(7)).ShouldBe(("within-days", half));
        Judge(Days.Policy(AbsenceTreatment.Retainer(7, NoticeRule.Weeks(1)).Charging(half)), Absence(7)).ShouldBe(("late-notice", half));
        Attended(Days.Policy(Late.Treatment.Charging(half)), Attendance.Absent).ShouldBe(("no-show", half));
    }

    [Theory]
    [InlineData("by-notice", "no-show", true)]
    [InlineData("always", "no-show", true)]
    [InlineData("retainer", "no-show", true)]
    [InlineData("never", "cause-not-charged", false)]
    [InlineData("in-the-rate", "absence-in-rate", false)]
    public void A_person_who_was_not_there_without_notice_is_charged_for_where_absences_are(string treatment, string reason, bool isCharged) =>
        Attended(
            Days.Policy(
                treatment switch
                {
                    "by-notice" => Late.Treatment,
                    "always" => AbsenceTreatment.Always,
                    "retainer" => AbsenceTreatment.Retainer(7, otherwise: null),
                    "never" => AbsenceTreatment.Never,
                    _ => AbsenceTreatment.InTheRate,
                }),
            Attendance.Absent).ShouldBe((reason, isCharged ? Fraction.One : Fraction.Zero));

    [Fact]
    public void A_council_may_except_an_absence_without_notice() =>
        Attended(Days.Policy(Late.Treatment, (AbsenceCause.NoShow, AbsenceTreatment.Never)), Attendance.Absent).ShouldBe(("cause-not-charged", Fraction.Zero));

    [Fact]
    public void By_the_published_policy_an_absence_without_notice_is_charged_whole() =>
        Attended(Planned.Policy, Attendance.Absent).ShouldBe(("no-show", Fraction.One));

    [Theory]
    [InlineData(1, "part-attended", 1, 360)]
    [InlineData(120, "part-attended", 1, 3)]
    [InlineData(359, "part-attended", 359, 360)]
    [InlineData(360, "attended", 1, 1)]
    [InlineData(400, "attended", 1, 1)]
    public void Late_arrival_and_early_leaving_are_charged_as_planned_or_as_attended(int minutes, string reason, int above, int below)
    {
        Attended(Planned.Policy, Attendance.For(minutes)).ShouldBe((reason, Fraction.One));
        Attended(Planned.Policy with { PartAttendance = PartAttendance.AsAttended }, Attendance.For(minutes)).ShouldBe((reason, Fraction.Of(above, below)));
    }

    [Fact]
    public void A_person_who_was_there_although_notice_stands_is_charged_for_as_there()
    {
        var care = Planned.Care("2026-09-09 10:00") with { Attendance = Attendance.For(120) };

        Judge(Planned.Policy, Planned.Notice("2026-09-01 10:00"), care).ShouldBe(("part-attended", Fraction.One));
    }

    [Fact]
    public void A_person_recorded_away_with_notice_in_time_is_not_charged_for() =>
        Judge(Planned.Policy, Planned.Notice("2026-09-01 10:00"), Planned.Care("2026-09-09 10:00") with { Attendance = Attendance.Absent })
            .ShouldBe(("in-time", Fraction.Zero));

    [Fact]
    [Rule("A-15")]
    public void Where_absences_are_in_the_rate_a_day_attended_instead_is_care_as_any_other()
    {
        var policy = LeicestershireCommunityLifeChoices2021.Absences;
        var notice = Planned.Notice("2026-09-01 10:00") with { Until = Planned.Time("2026-09-10 00:00") };

        Judge(policy, notice).ShouldBe(("absence-in-rate", Fraction.Zero));
        Judge(policy, notice, Planned.Care("2026-09-10 10:00") with { Attendance = Attendance.AsPlanned }).ShouldBe(("attended", Fraction.One));
    }

    [Theory]
    [InlineData("2026-09-07 10:00", "as-planned", true)]
    [InlineData("2026-09-07 14:00", "within-days", true)]
    [InlineData("2026-09-13 23:59", "within-days", true)]
    [InlineData("2026-09-14 00:00", "days-over", false)]
    [InlineData("2026-09-30 10:00", "days-over", false)]
    [InlineData("2026-10-01 10:00", "as-planned", true)]
    public void A_retainer_of_seven_days_from_an_afternoon_is_for_that_day_and_six_more(string start, string reason, bool isCharged) =>
        Stay(AbsenceTreatment.Retainer(7, otherwise: null), start).ShouldBe((reason, isCharged));

    [Theory]
    [InlineData("2026-09-07 10:00", "as-planned", true)]
    [InlineData("2026-09-07 14:00", "within-days", true)]
    [InlineData("2026-09-14 23:59", "within-days", true)]
    [InlineData("2026-09-15 00:00", "days-over", false)]
    public void Counted_from_the_day_after_it_is_for_the_rest_of_that_day_and_seven_more(string start, string reason, bool isCharged) =>
        Stay(AbsenceTreatment.ForDays(7, DayCounting.BeginningWithTheDayAfter, RetainerCondition.ServiceResumes, otherwise: null), start).ShouldBe((reason, isCharged));

    [Theory]
    [InlineData("2026-09-13 10:00", "not-resumed")]
    [InlineData("2026-09-14 10:00", "days-over")]
    public void A_retainer_is_not_charged_where_the_service_has_not_begun_again(string start, string reason)
    {
        var notice = By("hospital", "2026-09-07 13:00") with { From = Planned.Time("2026-09-07 13:00"), Until = Planned.Time("2026-10-01 00:00") };

        Judge(Days.Policy(AbsenceTreatment.Retainer(7, otherwise: null)), notice, Planned.Care(start)).ShouldBe((reason, Fraction.Zero));
    }

    [Theory]
    [InlineData("2026-09-08 13:00", "late-notice", 1)]
    [InlineData("2026-09-08 13:01", "in-time", 0)]
    [InlineData("2026-09-20 10:00", "in-time", 0)]
    public void Where_it_has_not_a_retainer_may_leave_the_rule_of_notice(string start, string reason, int share)
    {
        var notice = By("hospital", "2026-09-07 13:00") with { From = Planned.Time("2026-09-07 13:00") };

        Judge(Days.Policy(AbsenceTreatment.Retainer(7, NoticeRule.Hours(24))), notice, Planned.Care(start)).ShouldBe((reason, Fraction.Whole(share)));
    }

    [Fact]
    public void Where_the_service_began_again_the_rule_of_notice_is_not_asked() =>
        Stay(AbsenceTreatment.Retainer(7, NoticeRule.Weeks(4)), "2026-09-14 10:00").ShouldBe(("days-over", false));

    [Theory]
    [InlineData("2026-09-07 10:00", "within-days", true)]
    [InlineData("2026-09-13 10:00", "within-days", true)]
    [InlineData("2026-09-14 10:00", "days-over", false)]
    public void A_vacancy_is_paid_for_seven_days_and_then_not(string start, string reason, bool isCharged)
    {
        var notice = By("service-ended", "2026-08-01 10:00") with { From = Planned.Time("2026-09-07 00:00") };
        var judgement = Days.Policy(Late.Treatment, (AbsenceCause.ServiceEnded, AbsenceTreatment.Vacancy(7))).Judge(Planned.Care(start), [notice]).AsT0;

        (judgement.Reason.Name, judgement.IsCharged).ShouldBe((reason, isCharged));
    }

    [Fact]
    public void The_most_days_there_are_never_end() =>
        Judge(
            Days.Policy(AbsenceTreatment.ForDays(int.MaxValue, DayCounting.BeginningWithTheDayAfter, RetainerCondition.Always, otherwise: null)),
            Planned.Notice("2026-09-01 10:00")).ShouldBe(("within-days", Fraction.One));

    [Theory]
    [InlineData("received", "2026-09-08 10:00")]
    [InlineData("sent", "2026-09-08 09:00")]
    [InlineData("recorded", "2026-09-08 11:00")]
    public void The_moment_of_the_notice_is_the_one_the_policy_goes_by_in_every_treatment(string moment, string at)
    {
        var notice = Absence(7) with
        {
            Received = Planned.Moment("2026-09-08 10:00"),
            Sent = Planned.Moment("2026-09-08 09:00"),
            Recorded = Planned.Moment("2026-09-08 11:00"),
        };
        foreach (var treatment in new[] { Late.Treatment, AbsenceTreatment.Never, AbsenceTreatment.Always, AbsenceTreatment.InTheRate, AbsenceTreatment.Vacancy(7) })
        {
            (Days.Policy(treatment) with { Moment = NoticeMoment.FromName(moment) }).Judge(Planned.Care("2026-09-09 10:00"), [notice])
                .AsT0.NoticeAt.ShouldBe(Planned.Moment(at));
        }
    }

    [Fact]
    public void Hours_of_care_are_used_up_by_care_of_the_same_provider_that_may_be_charged()
    {
        var policy = Days.Policy(AbsenceTreatment.ByNotice(new(new HoursOfNotice(24) { Part = ChargedPart.HoursOfCare })));
        PlannedCare[] earlier =
        [
            Planned.Care("2026-09-08 12:00", 1080),
            Planned.Care("2026-09-09 06:30", 60, Planned.EveryDay with { Provider = new("EX-02") }),
            Planned.Care("2026-09-09 07:30", 60, Legacy),
            Planned.Care("2026-09-09 08:30", 60) with { Attendance = Attendance.AsPlanned },
        ];
        var ledger = new CareLedger(new(2026, 9, 8), new(2026, 9, 9), [.. earlier, Planned.Care("2026-09-09 10:00", 480)])
        {
            Notices = [Planned.Notice("2026-09-08 11:00")],
        };

        // 24 hours less the 18 of the night leave 6 of 8.
        new AbsenceTerms(policy, Charging: null).Assess(ledger).AsT0.Care[^1].Payment.Share.ShouldBe(Fraction.Of(3, 4));
    }

    private static AbsencePolicy Late => Days.Hours(24);

    private static AbsenceNotice By(string cause, string received) => Planned.Notice(received) with { Cause = AbsenceCause.FromName(cause), Provider = Planned.EveryDay.Provider };

    /// <summary>An absence from the seventh, of which notice came on the eighth at noon.</summary>
    private static AbsenceNotice Absence(int from) => Planned.Notice("2026-09-08 12:00") with { From = new LocalDateTime(2026, 9, from, 0, 0) };

    private static (string Reason, Fraction Share) Judge(AbsencePolicy policy, AbsenceNotice notice) => Judge(policy, notice, Planned.Care("2026-09-09 10:00"));

    private static (string Reason, Fraction Share) Judge(AbsencePolicy policy, AbsenceNotice notice, PlannedCare care)
    {
        var judgement = policy.Judge(care, [notice]).AsT0;
        return (judgement.Reason.Name, judgement.Share);
    }

    private static (string Reason, Fraction Share) Attended(AbsencePolicy policy, Attendance attendance)
    {
        var judgement = policy.Judge(Planned.Care("2026-09-09 10:00") with { Attendance = attendance }, []).AsT0;
        return (judgement.Reason.Name, judgement.Share);
    }

    // In hospital from the afternoon of the seventh until the end of the month, and then the service began again.
    private static (string Reason, bool IsCharged) Stay(AbsenceTreatment treatment, string start)
    {
        var stay = By("hospital", "2026-09-07 13:00") with { From = Planned.Time("2026-09-07 13:00"), Resumed = Planned.Time("2026-10-01 00:00") };
        var judgement = Days.Policy(treatment).Judge(Planned.Care(start), [stay]).AsT0;
        return (judgement.Reason.Name, judgement.IsCharged);
    }
}
