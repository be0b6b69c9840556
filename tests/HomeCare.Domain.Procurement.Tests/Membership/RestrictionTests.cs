namespace HomeCare.Domain.Procurement.Tests;

public class RestrictionTests
{
    [Theory]
    [InlineData("2026-09-30", "active")]
    [InlineData("2026-10-01", "suspended: rated Inadequate")]
    [InlineData("2027-03-31", "suspended: rated Inadequate")]
    [InlineData("2027-04-01", "active")]
    [Rule("HCL26-088b")]
    public void A_member_is_suspended_from_the_day_of_the_act_until_the_day_it_is_lifted(string day, string standing) =>
        Standing(Sample.Member(Sample.Suspension("2026-10-01"), Sample.Lifting("2027-04-01")), day).ShouldBe(standing);

    [Fact]
    [Rule("HCL26-088b")]
    [Rule("T-09")]
    public void Only_the_authority_lifts_a_suspension_so_without_its_act_it_lasts_for_ever() =>
        Standing(Sample.Member(Sample.Suspension("2026-10-01")), "2034-08-31").ShouldBe("suspended: rated Inadequate");

    [Fact]
    [Rule("T-09")]
    public void No_other_act_leads_out_of_a_suspension_but_those_that_end_the_membership() =>
        MembershipLifeCycle.Permitted(MembershipStage.Suspended)
            .Where(act => MembershipLifeCycle.Next(MembershipStage.Suspended, act) is { IsMember: true } next && next != MembershipStage.Suspended)
            .ShouldBe([MembershipActKind.Lifted]);

    [Theory]
    [InlineData("2026-09-30", "active")]
    [InlineData("2026-10-01", "limited to 2400: an action plan")]
    [InlineData("2026-12-01", "limited to 1200: an action plan")]
    [InlineData("2027-04-01", "active")]
    [Rule("HCL26-100c")]
    public void A_limit_may_be_changed_and_lasts_until_it_is_lifted(string day, string standing) =>
        Standing(Sample.Member(Limit("2026-10-01", 2400), Limit("2026-12-01", 1200), Sample.Lifting("2027-04-01")), day).ShouldBe(standing);

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(1, true)]
    [Rule("HCL26-100c")]
    public void A_limit_may_be_nothing_and_not_less(int minutes, bool accepted) =>
        MembershipLife.Create(Sample.Provider, [.. Sample.ToMember, Limit("2026-10-01", minutes)], []).IsT0.ShouldBe(accepted);

    [Theory]
    [InlineData("2026-11-01", "suspended: rated Inadequate")]
    [InlineData("2026-12-01", "active")]
    public void A_suspension_takes_the_place_of_a_limit_and_leaves_none_behind(string day, string standing) =>
        Standing(Sample.Member(Limit("2026-10-01", 2400), Sample.Suspension("2026-11-01"), Sample.Lifting("2026-12-01")), day)
            .ShouldBe(standing);

    [Fact]
    [Rule("HCL26-089")]
    public void A_notice_to_remedy_changes_no_standing_and_is_open_until_the_remedy()
    {
        var life = Sample.Member(Sample.Act("notice-to-remedy", "2026-10-01"), Sample.Act("remedied", "2026-11-01"));

        string[] days = ["2026-09-30", "2026-10-01", "2026-10-31", "2026-11-01"];
        days.Select(day => life.HasOpenNoticeOn(Sample.Day(day))).ShouldBe([false, true, true, false]);
        days.ShouldAllBe(day => Standing(life, day) == "active");
    }

    [Fact]
    [Rule("HCL26-089")]
    public void A_breach_may_be_followed_by_notice_suspension_and_termination_each_an_act_of_its_own() =>
        Sample.Member(Sample.Act("notice-to-remedy", "2026-10-01"), Sample.Suspension("2026-11-01"), Sample.Act("terminated", "2026-12-01"))
            .StageOn(Sample.Day("2026-12-01")).ShouldBe(MembershipStage.Terminated);

    [Fact]
    public void One_remedy_closes_every_notice() =>
        Sample.Codes(
            [.. Sample.ToMember, Notice("2026-10-01"), Notice("2026-10-02"), Sample.Act("remedied", "2026-11-01"), Sample.Act("remedied", "2026-11-02")])
            .ShouldBe(["nothing-to-remedy"]);

    [Fact]
    public void No_notice_is_open_after_the_end() =>
        Sample.Member(Notice("2026-10-01"), Sample.Act("exited", "2026-11-01")).HasOpenNoticeOn(Sample.Day("2026-11-01")).ShouldBeFalse();

    private static MembershipAct Notice(string day) => Sample.Act("notice-to-remedy", day);

    private static WorkLimit Limit(string day, int minutes) => new(Sample.Day(day), minutes, "an action plan");

    private static string Standing(MembershipLife life, string day) => life.StandingOn(Sample.Day(day)).Match(
        standing => standing.Match(
            active => "active",
            suspended => "suspended: " + suspended.Reason,
            limited => $"limited to {limited.NewMinutesAWeek}: {limited.Reason}",
            excluded => "excluded: " + excluded.Reason,
            dormant => $"dormant since {dormant.Since}",
            leaving => $"leaving on {leaving.LastDay}: {leaving.Reason}"),
        refusal => refusal.Code);
}
