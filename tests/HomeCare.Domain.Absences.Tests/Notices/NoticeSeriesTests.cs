namespace HomeCare.Domain.Absences.Tests;

public class NoticeSeriesTests
{
    private static readonly AbsencePolicy OneDay = Days.Hours(24);

    private static readonly AbsenceNotice WholeWeek = Days.Notice("N-1", "06 12:00", 7, 14);

    [Fact]
    public void Without_notice_all_is_as_planned() => OneDay.Week().ShouldBe(".......");

    [Fact]
    [Rule("CLC26-069b")]
    public void One_notice_of_two_weeks_leaves_one_session_to_be_charged() =>
        Planned.Policy.Of(15, Days.Notice("N-1", "06 12:00", 7, 21)).ShouldBe("Cooooooooooooo.");

    [Theory]
    [InlineData(24, "Coooooo")]
    [InlineData(48, "CCooooo")]
    [InlineData(72, "CCCoooo")]
    public void What_is_charged_is_the_first_days(int hours, string week) => Days.Hours(hours).Week(WholeWeek).ShouldBe(week);

    [Fact]
    public void Several_notices_each_have_their_own_time() =>
        OneDay.Week(Days.Notice("N-1", "06 12:00", 7, 9), Days.Notice("N-2", "10 12:00", 11, 13)).ShouldBe("Co..Co.");

    [Fact]
    public void Of_two_about_the_same_day_the_one_in_time_wins_in_either_order()
    {
        var early = Days.Notice("N-2", "05 12:00", 7, 9);

        OneDay.Week(WholeWeek, early).ShouldBe("ooooooo");
        OneDay.Week(early, WholeWeek).ShouldBe("ooooooo");
    }

    [Theory]
    [InlineData("06 09:00", "06 12:00", "N-1")]
    [InlineData("06 12:00", "06 09:00", "N-2")]
    public void Of_two_that_cost_the_same_the_one_received_first_decides(string first, string second, string decides) =>
        OneDay.Judge(Planned.Care(Days.At("09 10:00")), [Days.Notice("N-1", first, 7, 14), Days.Notice("N-2", second, 7, 14)])
            .AsT0.Notice!.Id.Value.ShouldBe(decides);

    [Fact]
    public void The_first_moment_is_covered_and_the_last_is_not() =>
        OneDay.Week(WholeWeek with { From = Planned.Time(Days.At("08 10:00")), Until = Planned.Time(Days.At("10 10:00")) }).ShouldBe(".oo....");

    [Fact]
    public void A_moment_later_the_first_is_not_covered_and_the_last_is() =>
        OneDay.Week(WholeWeek with { From = Planned.Time(Days.At("08 10:01")), Until = Planned.Time(Days.At("10 10:01")) }).ShouldBe("..oo...");

    [Fact]
    public void A_notice_without_an_end_is_until_further_notice() => OneDay.Of(20, WholeWeek with { Until = null }).ShouldBe("C" + new string('o', 19));

    [Fact]
    public void A_correction_that_shortens_keeps_the_time_of_the_first_and_plans_the_rest_again() =>
        OneDay.Week(WholeWeek, Days.Notice("N-2", "09 12:00", 7, 12).Correcting("N-1")).ShouldBe("Coooo..");

    [Fact]
    public void A_correction_that_extends_has_its_own_time_for_what_it_adds() =>
        OneDay.Week(Days.Notice("N-1", "06 12:00", 7, 10), Days.Notice("N-2", "09 12:00", 7, 13).Correcting("N-1")).ShouldBe("CooCoo.");

    [Fact]
    public void A_correction_that_moves_leaves_what_had_started_by_then() =>
        Days.Hours(48).Week(Days.Notice("N-1", "06 12:00", 9, 12), Days.Notice("N-2", "10 12:00", 11, 13).Correcting("N-1")).ShouldBe("..oooC.");

    [Theory]
    [InlineData("09 09:59:59", "Co.....")]
    [InlineData("09 10:00", "Co.....")]
    [InlineData("09 10:00:01", "Coo....")]
    public void A_correction_counts_for_care_that_starts_when_it_comes_or_later(string received, string week) =>
        OneDay.Week(WholeWeek, Days.Notice("N-2", received, 7, 9).Correcting("N-1")).ShouldBe(week);

    [Fact]
    public void A_correction_after_the_start_of_care_it_adds_is_a_notice_after_the_start()
    {
        AbsenceNotice[] notices = [Days.Notice("N-1", "06 12:00", 8, 10), Days.Notice("N-2", "07 12:00", 7, 10).Correcting("N-1")];

        OneDay.Week(notices).ShouldBe("Coo....");
        OneDay.Judge(Planned.Care(Days.At("07 10:00")), notices).AsT0.Reason.ShouldBe(AbsenceReason.NoticeAfterStart);
    }

    [Fact]
    public void Care_that_was_planned_again_in_between_has_the_time_of_the_second_correction() =>
        OneDay.Week(
            WholeWeek,
            Days.Notice("N-2", "08 12:00", 7, 9).Correcting("N-1"),
            Days.Notice("N-3", "09 12:00", 10, 12).Correcting("N-2")).ShouldBe("Co.Co..");

    [Fact]
    public void Care_that_every_correction_covers_keeps_the_time_of_the_first() =>
        OneDay.Week(
            Days.Notice("N-1", "05 12:00", 7, 14),
            Days.Notice("N-2", "06 12:00", 7, 12).Correcting("N-1"),
            Days.Notice("N-3", "06 13:00", 7, 10).Correcting("N-2")).ShouldBe("ooo....");

    [Fact]
    public void Two_absences_corrected_apart_do_not_touch_each_other() =>
        OneDay.Week(
            Days.Notice("N-1", "05 12:00", 7, 10),
            Days.Notice("N-2", "05 12:00", 9, 14),
            Days.Notice("N-3", "08 12:00", 12, 14).Correcting("N-2")).ShouldBe("ooo..oo");

    [Theory]
    [InlineData("emergency-admission", "person", "C")]
    [InlineData("person", "emergency-admission", "o")]
    public void A_correction_of_the_cause_counts_from_then_on(string first, string corrected, string monday)
    {
        var policy = Days.Policy(AbsenceTreatment.ByNotice(NoticeRule.Hours(24)), (AbsenceCause.EmergencyAdmission, AbsenceTreatment.Never));

        policy.Of(
            1,
            WholeWeek with { Cause = AbsenceCause.FromName(first) },
            (Days.Notice("N-2", "06 15:00", 7, 14) with { Cause = AbsenceCause.FromName(corrected) }).Correcting("N-1")).ShouldBe(monday);
    }

    [Fact]
    public void A_correction_of_the_cause_after_the_start_leaves_the_cause_and_the_time_it_had()
    {
        var policy = Days.Policy(AbsenceTreatment.ByNotice(NoticeRule.Hours(48)), (AbsenceCause.EmergencyAdmission, AbsenceTreatment.Never));

        // Tuesday is a person's absence by then, with the notice of Sunday noon: 46 hours.
        policy.Week(
            WholeWeek with { Cause = AbsenceCause.EmergencyAdmission },
            Days.Notice("N-2", "07 12:00", 7, 14).Correcting("N-1")).ShouldBe("oCooooo");
    }

    [Fact]
    public void The_judgement_names_the_notice_whose_time_counted_or_whose_cause_did()
    {
        AbsenceNotice[] notices = [WholeWeek, (Days.Notice("N-2", "06 15:00", 7, 14) with { Cause = AbsenceCause.Hospital }).Correcting("N-1")];
        var care = Planned.Care(Days.At("09 10:00"));

        OneDay.Judge(care, notices).AsT0.Notice!.Id.Value.ShouldBe("N-1");
        Days.Policy(AbsenceTreatment.Never).Judge(care, notices).AsT0.Explain(care).ShouldBe("not chargeable: a hospital stay is not charged");
    }

    [Theory]
    [InlineData("09 09:59:59", "Co.....")]
    [InlineData("09 10:00", "Co.....")]
    [InlineData("09 10:00:01", "Coo....")]
    public void A_notice_that_is_withdrawn_stands_for_care_that_started_before(string withdrawn, string week) =>
        OneDay.Week(WholeWeek with { Withdrawn = Planned.Moment(Days.At(withdrawn)) }).ShouldBe(week);

    [Fact]
    public void Notice_given_again_after_a_withdrawal_has_its_own_time() =>
        OneDay.Week(WholeWeek with { Withdrawn = Planned.Moment(Days.At("08 12:00")) }, Days.Notice("N-2", "09 12:00", 10, 14)).ShouldBe("Co.Cooo");

    [Fact]
    public void With_its_last_correction_all_of_an_absence_is_withdrawn() =>
        OneDay.Week(
            WholeWeek,
            (Days.Notice("N-2", "08 12:00", 7, 12) with { Withdrawn = Planned.Moment(Days.At("10 09:00")) }).Correcting("N-1")).ShouldBe("Coo....");

    [Fact]
    public void A_correction_after_the_correction_goes_back_to_the_first_with_its_time_for_what_all_covered() =>
        OneDay.Week(
            WholeWeek,
            Days.Notice("N-2", "08 12:00", 7, 12).Correcting("N-1"),
            Days.Notice("N-3", "11 12:00", 7, 14).Correcting("N-2")).ShouldBe("CooooCo");

    [Theory]
    [InlineData("09 10:00", "Co.....")]
    [InlineData("09 10:01", "Coo....")]
    public void Care_from_the_moment_the_service_began_again_is_planned(string resumed, string week) =>
        OneDay.Week(WholeWeek with { Until = null, Resumed = Planned.Time(Days.At(resumed)) }).ShouldBe(week);

    [Fact]
    public void That_the_service_began_again_holds_also_where_the_correction_that_says_so_came_later() =>
        OneDay.Week(
            WholeWeek with { Until = null },
            Days.Notice("N-2", "11 12:00", 7, 14).Correcting("N-1") with { Resumed = Planned.Time(Days.At("09 00:00")) }).ShouldBe("Co.....");

    [Fact]
    public void A_retainer_is_charged_for_the_days_before_the_correction_that_records_that_the_service_began_again() =>
        Days.Policy(AbsenceTreatment.Retainer(3, otherwise: null)).Week(
            WholeWeek,
            (Days.Notice("N-2", "09 12:00", 7, 14) with { Resumed = Planned.Time(Days.At("12 00:00")) }).Correcting("N-1")).ShouldBe("CCCoo..");

    [Fact]
    public void The_days_of_a_retainer_are_counted_from_the_day_that_the_correction_says() =>
        Days.Policy(AbsenceTreatment.Retainer(3, otherwise: null)).Week(
            WholeWeek,
            (Days.Notice("N-2", "06 15:00", 8, 14) with { Resumed = Planned.Time(Days.At("13 00:00")) }).Correcting("N-1")).ShouldBe(".CCCoo.");

    [Theory]
    [InlineData("received", "Co.....")]
    [InlineData("recorded", "Coo....")]
    public void A_correction_has_come_when_the_moment_that_counts_has(string moment, string week) =>
        (OneDay with { Moment = NoticeMoment.FromName(moment) }).Week(
            WholeWeek with { Recorded = WholeWeek.Received },
            Days.Notice("N-2", "09 09:00", 7, 9).Correcting("N-1") with { Recorded = Planned.Moment(Days.At("09 11:00")) }).ShouldBe(week);

    [Fact]
    public void A_later_correction_that_was_recorded_first_counts_from_then() =>
        (OneDay with { Moment = NoticeMoment.Recorded }).Week(
            WholeWeek with { Recorded = WholeWeek.Received },
            Days.Notice("N-2", "07 12:00", 7, 14).Correcting("N-1") with { Recorded = Planned.Moment(Days.At("10 12:00")) },
            Days.Notice("N-3", "08 12:00", 7, 9).Correcting("N-2") with { Recorded = Planned.Moment(Days.At("08 12:00")) }).ShouldBe("Co.....");

    [Theory]
    [InlineData("received", true)]
    [InlineData("sent", false)]
    [InlineData("recorded", true)]
    public void The_moment_that_counts_is_the_one_of_the_policy(string moment, bool isCharged) =>
        (OneDay with { Moment = NoticeMoment.FromName(moment) }).Judge(Planned.Care(Days.At("09 10:00")), [WholeWeek with
        {
            Sent = Planned.Moment(Days.At("08 09:59")),
            Received = Planned.Moment(Days.At("08 10:01")),
            Recorded = Planned.Moment(Days.At("08 10:02")),
        }]).AsT0.IsCharged.ShouldBe(isCharged);

    [Theory]
    [InlineData("P-1", "EX-01", "day-service", true)]
    [InlineData("P-1", "EX-01", null, true)]
    [InlineData("P-1", null, null, true)]
    [InlineData(null, "EX-01", null, true)]
    [InlineData("P-2", "EX-01", "day-service", false)]
    [InlineData("P-1", "EX-02", "day-service", false)]
    [InlineData("P-1", "EX-01", "home-care", false)]
    [InlineData(null, "EX-02", null, false)]
    [InlineData("P-2", null, null, false)]
    public void A_notice_is_about_its_person_provider_and_service(string? person, string? provider, string? service, bool isAbsence) =>
        OneDay.Judge(Planned.Care(Days.At("09 10:00")), [WholeWeek with
        {
            Person = person is null ? null : new(person),
            Provider = provider is null ? null : new(provider),
            Service = service is null ? null : new(service),
        }]).AsT0.IsAbsence.ShouldBe(isAbsence);

    [Fact]
    public void A_notice_about_everybody_stands_beside_those_about_the_person() =>
        OneDay.Week(
            Days.Notice("N-1", "06 12:00", 7, 9),
            Days.Notice("N-2", "05 12:00", 7, 8) with { Person = null, Provider = new("EX-01"), Cause = AbsenceCause.ProviderSuspended }).ShouldBe("oo.....");
}
