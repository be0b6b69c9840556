namespace HomeCare.Domain.Procurement.Tests;

public class MembershipLifeTests
{
    [Fact]
    public void A_refused_act_says_the_stage_the_day_and_what_is_permitted() =>
        Sample.Refused(Sample.Application, Sample.Suspension("2026-03-01")).ShouldBe(
        [
            new Refusal(
                "not-permitted",
                "provider EX-07, suspended on 2026-03-01: the stage applied does not permit it; permitted is passed, failed",
                [
                    new("provider", "EX-07"), new("act", "suspended"), new("day", "2026-03-01"), new("stage", "applied"),
                    new("permitted", "passed, failed"),
                ]),
        ]);

    [Fact]
    public void After_the_end_nothing_is_permitted() =>
        Sample.Refused([.. Sample.ActsTo("exited"), Sample.Lifting("2028-01-01")]).Single().Message
            .ShouldBe("provider EX-07, lifted on 2028-01-01: the stage exited does not permit it; permitted is nothing");

    [Fact]
    public void A_remedy_is_named_as_permitted_only_while_a_notice_is_open()
    {
        var withoutNotice = Sample.Member();
        var withNotice = Sample.Member(Sample.Act("notice-to-remedy", Sample.Later));

        withoutNotice.Permitted.ShouldNotContain(MembershipActKind.Remedied);
        withNotice.Permitted.ShouldContain(MembershipActKind.Remedied);
    }

    [Theory]
    [InlineData("2026-04-30", "out-of-order")]
    [InlineData("2026-05-01", null)]
    [InlineData("2026-05-02", null)]
    public void An_act_may_be_of_the_day_of_the_one_before_and_of_none_earlier(string day, string? code) =>
        MembershipLife.Create(Sample.Provider, [Sample.Application, Sample.Passed, Sample.Award, new ServiceStart(Sample.Day(day))], [])
            .Match<string?>(_ => null, refusals => refusals.Single().Code).ShouldBe(code);

    [Fact]
    public void An_act_out_of_order_says_which_day_it_comes_after() =>
        Sample.Refused([.. Sample.ToMember, Sample.Suspension("2026-08-31")]).Single().Message.ShouldBe(
            "provider EX-07, suspended on 2026-08-31: it comes after an act of 2026-09-01: write the acts in the order of their days");

    [Fact]
    public void A_day_out_of_order_does_not_put_the_days_after_it_out_of_order() =>
        Sample.Codes([.. Sample.ToMember, Sample.Suspension("2026-08-01"), Sample.Lifting("2026-08-15"), Sample.Suspension("2026-10-01")])
            .ShouldBe(["out-of-order", "out-of-order"]);

    [Fact]
    public void Everything_wrong_is_reported_at_once() =>
        Sample.Codes(
            Sample.Application,
            Sample.Start,
            Sample.Passed,
            Sample.Award with { Basis = AwardBasis.PastAward, Exclusion = SupplierStatus.Excluded, Lots = [] },
            Sample.Start,
            Sample.Suspension("2026-08-01", " "))
            .ShouldBe(["not-permitted", "award-basis", "excluded-supplier", "no-lots", "out-of-order", "text"]);

    [Fact]
    public void A_faulty_act_that_the_stage_permits_does_not_make_the_next_one_a_fault() =>
        Sample.Codes([.. Sample.ToMember, Sample.Suspension("2026-10-01", ""), Sample.Lifting("2026-11-01")]).ShouldBe(["text"]);

    [Theory]
    [InlineData("withdrawn-late", "awarded")]
    [InlineData("limited", "active")]
    [InlineData("suspended", "active")]
    [InlineData("lifted", "suspended")]
    [InlineData("notice-to-remedy", "active")]
    [InlineData("terminated", "active")]
    [InlineData("exited", "active")]
    [Rule("R-08")]
    public void A_reason_must_be_text_that_can_be_shown(string act, string stage) =>
        Sample.Refused([.. Sample.ActsTo(stage), WithReason(Sample.Act(act, Sample.Later), "a\nb")]).Single().Message.ShouldBe(
            $"provider EX-07, {act} on 2028-01-10: the reason cannot be shown: it has a control character, an invisible one, or is not Unicode");

    [Fact]
    public void A_remedy_needs_a_reason_too() =>
        Sample.Codes([.. Sample.ToMember, Sample.Act("notice-to-remedy", Sample.Later), new Remedy(Sample.Day(Sample.Later), "")])
            .ShouldBe(["text"]);

    [Fact]
    public void A_life_without_acts_is_one_that_has_not_begun() =>
        Sample.Life().StageOn(Sample.Day(Sample.Later)).ShouldBe(MembershipStage.NotApplied);

    [Theory]
    [InlineData("2026-01-04", "not-applied")]
    [InlineData("2026-01-05", "applied")]
    [InlineData("2026-02-02", "passed")]
    [InlineData("2026-05-01", "awarded")]
    [InlineData("2026-08-31", "awarded")]
    [InlineData("2026-09-01", "active")]
    [Rule("HCL26-023a")]
    [Rule("HCL26-053")]
    public void The_stage_on_a_day_is_that_of_the_acts_up_to_it(string day, string stage) =>
        Sample.Member().StageOn(Sample.Day(day)).Name.ShouldBe(stage);

    [Fact]
    public void Of_two_acts_on_one_day_the_last_says_how_the_day_counts() =>
        Sample.Member(Sample.Suspension("2026-10-01"), Sample.Lifting("2026-10-01"))
            .StageOn(Sample.Day("2026-10-01")).ShouldBe(MembershipStage.Active);

    [Fact]
    public void A_membership_on_a_day_is_what_a_call_off_takes() =>
        Sample.Member(Sample.Suspension("2026-10-01")).MembershipOn(Sample.Day("2026-10-01")).AsT0
            .ShouldBe(new Membership([new("1")], [new("melton")], Standing.Suspended("rated Inadequate")));

    [Fact]
    [Rule("HCL26-053")]
    [Rule("CLC26-006d")]
    [Rule("HCL26-008e")]
    public void A_provider_whose_service_has_not_started_has_no_membership_to_call_off_from() =>
        Sample.Member().MembershipOn(Sample.Day("2026-08-31")).AsT1.ShouldBe(new Refusal(
            "not-a-member",
            "provider EX-07 is not a member on 2026-08-31: it is at the stage awarded",
            [new("provider", "EX-07"), new("day", "2026-08-31"), new("stage", "awarded")]));

    [Fact]
    public void A_provider_that_is_no_member_has_no_standing_lots_or_zones()
    {
        var life = Sample.Member(Sample.Act("exited", "2027-01-01"));
        var day = Sample.Day("2027-01-01");

        (life.StandingOn(day).AsT1.Code, life.LotsOn(day).Count, life.ZonesOn(day).Count).ShouldBe(("not-a-member", 0, 0));
    }

    [Fact]
    public void One_more_act_is_judged_with_those_before()
    {
        var life = Sample.Member();

        life.With(Sample.Suspension("2026-10-01")).AsT0.ShouldBe(Sample.Member(Sample.Suspension("2026-10-01")));
        life.With(Sample.Lifting("2026-10-01")).AsT1.Single().Code.ShouldBe("not-permitted");
    }

    private static MembershipAct WithReason(MembershipAct act, string reason) => act switch
    {
        LateWithdrawal late => late with { Reason = reason },
        WorkLimit limit => limit with { Reason = reason },
        Suspension suspension => suspension with { Reason = reason },
        Lifting lifting => lifting with { Reason = reason },
        NoticeToRemedy notice => notice with { Reason = reason },
        Termination termination => termination with { Reason = reason },
        Exit exit => exit with { Reason = reason },
        _ => throw new ArgumentOutOfRangeException(nameof(act)),
    };
}
