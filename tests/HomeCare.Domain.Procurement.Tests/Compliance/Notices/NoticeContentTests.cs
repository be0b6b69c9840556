using static HomeCare.Domain.Procurement.Tests.ANoticedScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class NoticeContentTests
{
    [Theory]
    [InlineData("NOT-01", Verdict.Met)]
    [InlineData("NOT-02", Verdict.Met)]
    [InlineData("NOT-03", Verdict.Met)]
    [InlineData("NOT-04", Verdict.Met)]
    [InlineData("NOT-05", Verdict.NotApplicable)]
    [InlineData("NOT-06", Verdict.Met)]
    [InlineData("NOT-07", Verdict.Met)]
    [InlineData("NOT-08", Verdict.Met)]
    [InlineData("NOT-09", Verdict.NotApplicable)]
    [InlineData("NOT-10", Verdict.Met)]
    [InlineData("NOT-11", Verdict.NotApplicable)]
    [InlineData("NOT-12", Verdict.NotApplicable)]
    [InlineData("NOT-14", Verdict.Met)]
    [InlineData("NOT-15", Verdict.Met)]
    [InlineData("NOT-16", Verdict.Met)]
    [InlineData("NOT-17", Verdict.Met)]
    [InlineData("TIME-09", Verdict.Met)]
    public void A_scheme_with_two_rounds_in_order_has_nothing_to_find(string rule, Verdict expected) =>
        Reopened.Check(rule, "2028-12-01").ShouldBe(expected);

    [Theory]
    [InlineData("NOT-01")]
    [InlineData("NOT-02")]
    [InlineData("NOT-03")]
    [InlineData("NOT-04")]
    [InlineData("NOT-05")]
    [InlineData("NOT-06")]
    [InlineData("NOT-07")]
    [InlineData("NOT-08")]
    [InlineData("NOT-09")]
    [InlineData("NOT-10")]
    [InlineData("NOT-11")]
    [InlineData("NOT-12")]
    [InlineData("NOT-14")]
    [InlineData("NOT-15")]
    [InlineData("NOT-16")]
    [InlineData("NOT-17")]
    [InlineData("TIME-09")]
    public void A_framework_not_under_the_act_is_not_bound(string rule) =>
        (Broken with { Kind = FrameworkKind.NotUnderTheAct }).Check(rule).ShouldBe(Verdict.NotApplicable);

    [Fact]
    [Rule("NOT-13")]
    public void No_rule_asks_a_framework_for_performance_indicators() =>
        ProcurementAct2023.WholeAct.Rules.ShouldNotContain(rule => rule.Id == "NOT-13");

    [Fact]
    [Rule("NOT-01")]
    public void The_first_tender_notice_names_no_framework_before_it()
    {
        var finding = With(round => round with { TenderNotice = round.TenderNotice! with { PreviousProcurement = SecondProcurement } })
            .Check("NOT-01").ShouldFind(Severity.Breach);
        finding.Fact("stated").ShouldBe(SecondProcurement.Value);
        finding.Rule.Citation.Source.ShouldBe(ProcurementAct2023.Regulations);
    }

    [Fact]
    [Rule("NOT-01")]
    public void A_later_tender_notice_names_the_procurement_of_the_framework_before_and_not_its_own()
    {
        var finding = ReopenedWith(round => round with { TenderNotice = round.TenderNotice! with { PreviousProcurement = SecondProcurement } })
            .Check("NOT-01").ShouldFind(Severity.Breach);
        finding.Fact("stated").ShouldBe(SecondProcurement.Value);
        finding.Fact("previous-procurement").ShouldBe(FirstProcurement.Value);
    }

    [Fact]
    [Rule("NOT-01")]
    public void A_later_tender_notice_without_it_is_not_recorded_to_have_it() =>
        ReopenedWith(round => round with { TenderNotice = round.TenderNotice! with { PreviousProcurement = null } })
            .Check("NOT-01").ShouldLack("the procurement of round 1 as the tender notice of round 2 names it");

    [Fact]
    [Rule("NOT-01")]
    public void The_framework_before_needs_its_procurement_on_record() =>
        (Reopened with { Rounds = [Reopened.Rounds[0] with { TenderNotice = Reopened.Rounds[0].TenderNotice! with { Procurement = null } }, Reopened.Rounds[1]] })
            .Check("NOT-01").ShouldLack("the procurement of round 1");

    [Fact]
    [Rule("NOT-01")]
    public void An_abandoned_round_led_to_no_framework_that_the_next_could_name()
    {
        var abandoned = new Round { AbandonedOn = Day("2027-01-04"), AbandonmentNoticePublished = Day("2027-01-05") };
        (Reopened with { Rounds = [Reopened.Rounds[0], abandoned, Reopened.Rounds[1]] }).Check("NOT-01").ShouldBe(Verdict.Met);
    }

    [Fact]
    [Rule("NOT-01")]
    public void A_framework_that_reopens_outside_section_49_need_not_name_the_one_before() =>
        (Reopened with
        {
            Kind = FrameworkKind.LightTouchReopeningFramework,
            Rounds = [Reopened.Rounds[0], Reopened.Rounds[1] with { TenderNotice = new() { Published = Day("2028-03-01"), StatesSupplierNumbers = true } }],
        }).Check("NOT-01").ShouldBe(Verdict.Met);

    [Fact]
    [Rule("NOT-01")]
    public void Every_tender_notice_for_a_framework_states_the_number_of_suppliers() =>
        (With(round => round with { TenderNotice = round.TenderNotice! with { StatesSupplierNumbers = false } }) with { Kind = FrameworkKind.ClosedFramework })
            .Check("NOT-01").ShouldFind(Severity.Breach).Message.ShouldContain("round 1");

    [Fact]
    [Rule("NOT-01")]
    public void A_tender_notice_that_does_not_say_open_framework_is_a_breach_and_silence_on_it_is_not_recorded()
    {
        With(round => round with { TenderNotice = round.TenderNotice! with { SaysOpenFramework = false } }).Check("NOT-01").ShouldFind(Severity.Breach);
        With(round => round with { TenderNotice = round.TenderNotice! with { SaysOpenFramework = null } }).Check("NOT-01")
            .ShouldLack("whether the tender notice of round 1 states that the framework is under an open framework");
    }

    [Fact]
    [Rule("NOT-01")]
    public void The_estimated_end_of_the_scheme_is_asked_for() =>
        With(round => round with { TenderNotice = round.TenderNotice! with { SchemeEnd = null } })
            .Check("NOT-01").ShouldLack("the end of the scheme as the tender notice of round 1 estimates it");

    [Fact]
    [Rule("NOT-01")]
    public void A_tender_notice_is_asked_for_unless_the_award_was_direct()
    {
        With(round => round with { TenderNotice = null }).Check("NOT-01").ShouldLack("the tender notice of round 1");
        (With(round => round with { TenderNotice = null, Route = AwardRoute.DirectAward }) with { Kind = FrameworkKind.LightTouchClosedFramework })
            .Check("NOT-01").ShouldBe(Verdict.NotApplicable);
    }

    [Fact]
    [Rule("NOT-14")]
    public void The_award_notice_states_the_day_of_the_decision_and_no_other()
    {
        var finding = With(round => round with { AwardNotice = round.AwardNotice! with { StatesDecidedOn = Day("2026-05-06") } })
            .Check("NOT-14").ShouldFind(Severity.Breach);
        finding.Fact("stated").ShouldBe("2026-05-06");
        finding.Fact("decided").ShouldBe("2026-05-01");
    }

    [Fact]
    [Rule("NOT-14")]
    public void What_the_award_notice_cannot_be_compared_with_is_not_recorded()
    {
        With(round => round with { AwardNotice = round.AwardNotice! with { StatesDecidedOn = null } })
            .Check("NOT-14").ShouldLack("the day of the decision as the award notice of round 1 states it");
        With(round => round with { AwardDecidedOn = null }).Check("NOT-14").ShouldLack("the day round 1 was decided");
    }

    [Fact]
    [Rule("NOT-14")]
    public void A_later_award_notice_names_the_framework_before() =>
        ReopenedWith(round => round with { AwardNotice = round.AwardNotice! with { PreviousProcurement = SecondProcurement } })
            .Check("NOT-14").ShouldFind(Severity.Breach).Fact("previous-procurement").ShouldBe(FirstProcurement.Value);

    [Fact]
    [Rule("NOT-15")]
    public void A_later_details_notice_names_the_framework_before() =>
        ReopenedWith(round => round with { DetailsNotice = round.DetailsNotice! with { PreviousProcurement = SecondProcurement } })
            .Check("NOT-15").ShouldFind(Severity.Breach).Fact("previous-procurement").ShouldBe(FirstProcurement.Value);

    [Fact]
    [Rule("NOT-15")]
    public void A_details_notice_states_its_term_and_that_the_framework_is_open()
    {
        With(round => round with { DetailsNotice = round.DetailsNotice! with { StatesTerm = false } }).Check("NOT-15").ShouldFind(Severity.Breach);
        With(round => round with { DetailsNotice = round.DetailsNotice! with { SaysOpenFramework = false } }).Check("NOT-15").ShouldFind(Severity.Breach);
    }

    [Theory]
    [Rule("NOT-15")]
    [InlineData("2034-05-01", "1 day after")]
    [InlineData("2034-08-31", "123 days after")]
    public void An_end_after_the_eight_years_is_a_breach_that_names_the_last_lawful_day(string stated, string overshoot)
    {
        var finding = StatesEnd(Scheme, stated).Check("NOT-15").ShouldFind(Severity.Breach);
        finding.Fact("last-lawful-day").ShouldBe("2034-04-30");
        finding.Message.ShouldContain(overshoot);
    }

    [Theory]
    [Rule("NOT-15")]
    [InlineData("2034-04-29", Verdict.Found)]
    [InlineData("2034-04-30", Verdict.Met)]
    [InlineData("2034-04", Verdict.Met)]
    [InlineData("2034-03", Verdict.Found)]
    public void An_end_before_the_eight_years_must_be_the_schemes_own(string stated, Verdict expected) =>
        StatesEnd(Scheme, stated).Check("NOT-15").ShouldBe(expected);

    [Theory]
    [Rule("NOT-15")]
    [InlineData("2033-04-30", Verdict.Met)]
    [InlineData("2034-04-30", Verdict.Found)]
    public void A_scheme_with_an_earlier_end_of_its_own_states_that_one(string stated, Verdict expected) =>
        StatesEnd(Scheme with { StatedEnd = On("2033-04-30") }, stated).Check("NOT-15").ShouldBe(expected);

    [Fact]
    [Rule("NOT-15")]
    public void Without_a_stated_end_of_the_scheme_the_last_lawful_day_is_expected()
    {
        (Scheme with { StatedEnd = null }).Check("NOT-15").ShouldBe(Verdict.Met);
        StatesEnd(Scheme with { StatedEnd = null }, "2034-04-29").Check("NOT-15").ShouldFind(Severity.Breach);
    }

    [Fact]
    [Rule("NOT-15")]
    public void An_unlawful_end_of_the_scheme_does_not_make_the_same_end_in_the_notice_right() =>
        StatesEnd(Scheme with { StatedEnd = On("2034-08-31") }, "2034-08-31").Check("NOT-15").ShouldFind(Severity.Breach);

    [Fact]
    [Rule("NOT-15")]
    public void One_supplier_alone_brings_the_lawful_end_forward_for_its_own_notice_and_not_for_an_earlier_one()
    {
        var finding = ReopenedWith(round => round with { Appointments = [Appointed("P-4")] }).Check("NOT-15").ShouldFind(Severity.Breach);
        finding.Message.ShouldContain("round 2");
        finding.Fact("last-lawful-day").ShouldBe("2032-05-30");
    }

    [Fact]
    [Rule("NOT-15")]
    public void Without_the_first_award_the_end_cannot_be_compared() =>
        With(round => round with { AwardDecidedOn = null }).Check("NOT-15").ShouldLack("the award date of round 1");

    [Fact]
    [Rule("NOT-16")]
    public void Both_notices_confirm_the_conflicts_assessment()
    {
        With(round => round with { TenderNotice = round.TenderNotice! with { ConfirmsConflictsAssessment = false } })
            .Check("NOT-16").ShouldFind(Severity.Breach).Message.ShouldContain("tender notice");
        With(round => round with { DetailsNotice = round.DetailsNotice! with { ConfirmsConflictsAssessment = false } })
            .Check("NOT-16").ShouldFind(Severity.Breach).Message.ShouldContain("details notice");
        With(round => round with { DetailsNotice = round.DetailsNotice! with { ConfirmsConflictsAssessment = null } })
            .Check("NOT-16").ShouldLack("whether the details notice of round 1 states that the conflicts assessment was revised");
    }

    [Fact]
    [Rule("NOT-17")]
    public void Lots_were_considered_where_there_are_two_or_a_decision_says_so()
    {
        var one = Scheme with { Lots = [Scheme.Lots[0]] };
        one.Check("NOT-17").ShouldLack("a decision whether round 1 could be divided into lots");
        one.Decided(DecisionTopic.LotsConsidered, answer: true).Check("NOT-17").ShouldBe(Verdict.Met);
        Scheme.Decided(DecisionTopic.LotsConsidered, answer: false).Check("NOT-17").ShouldFind(Severity.Breach);
    }

    [Theory]
    [Rule("NOT-17")]
    [InlineData("2026-01-02", Verdict.Met)]
    [InlineData("2026-01-01", Verdict.Found)]
    public void Lots_are_considered_on_the_day_of_the_tender_notice_at_the_latest(string published, Verdict expected) =>
        (With(round => round with { TenderNotice = round.TenderNotice! with { Published = Day(published) } }) with { Lots = [Scheme.Lots[0]] })
            .Decided(DecisionTopic.LotsConsidered, answer: true).Check("NOT-17").ShouldBe(expected);

    // Against every rule at once, so that only the kind can switch them off.
    private static FrameworkScheme Broken => With(round => round with
    {
        TenderNotice = round.TenderNotice! with { StatesSupplierNumbers = false, ConfirmsConflictsAssessment = false },
        TenderDeadline = Day("2026-01-06"),
        AssessmentSummariesSent = null,
        AwardNotice = round.AwardNotice! with { StatesDecidedOn = Day("2026-05-02"), StandstillEnds = Day("2026-05-07") },
        EnteredOn = Day("2026-05-05"),
        TermStart = Day("2026-05-04"),
        DetailsNotice = null,
        TerminatedOn = Day("2026-06-01"),
    }) with
    {
        EstimatedValue = Pounds("6000000.00"),
        Modifications = [new() { On = Day("2026-06-01"), Round = 1, What = "something" }],
    };

    private static FrameworkScheme StatesEnd(FrameworkScheme scheme, string end) => scheme with
    {
        Rounds = [scheme.Rounds[0] with { DetailsNotice = scheme.Rounds[0].DetailsNotice! with { SchemeEnd = On(end) } }],
    };
}
