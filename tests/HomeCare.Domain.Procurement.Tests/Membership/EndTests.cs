namespace HomeCare.Domain.Procurement.Tests;

public class EndTests
{
    [Fact]
    [Rule("HCL26-037b")]
    public void A_member_leaves_on_a_ground_with_a_name_for_files() =>
        ExitGround.List.OrderBy(ground => ground.Value).Select(ground => ground.Name)
            .ShouldBe(["owner-retirement", "business-sale", "not-carried-over", "other"]);

    [Fact]
    [Rule("HCL26-048c")]
    [Rule("HCL26-089")]
    public void An_agreement_is_terminated_on_a_ground_with_a_name_for_files() =>
        TerminationGround.List.OrderBy(ground => ground.Value).Select(ground => ground.Name)
            .ShouldBe(["breach", "exclusion", "notice"]);

    [Theory]
    [InlineData("exited")]
    [InlineData("terminated")]
    [Rule("HCL26-037b")]
    [Rule("HCL26-048c")]
    [Rule("R-08")]
    public void On_the_day_of_the_end_it_is_no_member_and_the_day_before_it_is(string end)
    {
        var life = Sample.Member(Sample.Act(end, "2027-10-01"));

        life.MembershipOn(Sample.Day("2027-09-30")).IsT0.ShouldBeTrue();
        life.MembershipOn(Sample.Day("2027-10-01")).IsT0.ShouldBeFalse();
    }

    [Fact]
    [Rule("HCL26-037b")]
    public void The_ground_and_the_reason_of_an_exit_are_kept() =>
        Sample.Member(Sample.Act("exited", "2027-10-01")).Acts[^1]
            .ShouldBe(new Exit(Sample.Day("2027-10-01"), ExitGround.OwnerRetirement, "the owner retired"));

    [Fact]
    [Rule("HCL26-048c")]
    public void A_place_may_be_ended_before_its_service_starts() =>
        Sample.Life(Sample.Application, Sample.Passed, Sample.Award, Sample.Act("terminated", "2026-08-01"))
            .StageOn(Sample.Day("2026-09-01")).ShouldBe(MembershipStage.Terminated);

    [Fact]
    [Rule("HCL26-025")]
    [Rule("HCL26-037a")]
    public void Of_87_appointed_providers_79_are_members_after_eight_exits() =>
        Enumerable.Range(0, 87)
            .Select(i => Sample.Member(i < 8 ? [Sample.Act("exited", "2027-10-01")] : []))
            .Count(life => life.MembershipOn(Sample.Day("2027-10-01")).IsT0)
            .ShouldBe(79);
}
