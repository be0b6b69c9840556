namespace HomeCare.Domain.Procurement.Tests;

public class DormancyTests
{
    [Theory]
    [InlineData("2026-12-31", "2027-12-31", false)]
    [InlineData("2026-12-31", "2028-01-01", true)]
    [InlineData("2027-02-28", "2028-02-29", false)]
    [InlineData("2027-02-28", "2028-03-01", true)]
    [InlineData("9999-12-31", "2028-03-01", false)]
    [InlineData("2028-02-29", "2029-02-28", false)]
    [InlineData("2028-02-29", "2029-03-01", true)]
    [InlineData("2029-06-01", "2029-05-01", false)]
    [Rule("HCL26-084f")]
    [Rule("T-12")]
    public void A_member_is_dormant_more_than_twelve_months_after_its_last_package(string ended, string day, bool dormant) =>
        Accepts(day, ended).ShouldBe(dormant);

    [Theory]
    [InlineData("2027-08-31", false)]
    [InlineData("2027-09-01", true)]
    [Rule("HCL26-084f")]
    [Rule("T-12")]
    public void A_member_that_never_had_a_package_is_dormant_when_twelve_months_of_service_are_over(string day, bool dormant) =>
        Accepts(day, null).ShouldBe(dormant);

    [Fact]
    public void Too_early_a_record_says_when_the_last_package_ended() =>
        Sample.Refused([.. Sample.ToMember, new Dormancy(Sample.Day("2027-12-31"), Sample.Day("2026-12-31"))]).Single().Message.ShouldBe(
            "provider EX-07, dormant on 2027-12-31: its last package ended on 2026-12-31: a member is dormant after more than twelve months without one");

    [Fact]
    public void Too_early_a_record_says_when_service_started_where_there_was_no_package() =>
        Sample.Refused([.. Sample.ToMember, new Dormancy(Sample.Day("2027-08-31"), null)]).Single().Message.ShouldBe(
            "provider EX-07, dormant on 2027-08-31: it has had no package since its service started on 2026-09-01: a member is dormant after more than twelve months without one");

    [Fact]
    [Rule("HCL26-084f")]
    [Rule("LEEDS14-3.1a")]
    public void A_dormant_member_is_still_a_member_in_good_standing()
    {
        var life = Sample.Life(Sample.ActsTo("dormant"));

        life.StageOn(Sample.Day(Sample.Later)).ShouldBe(MembershipStage.Dormant);
        life.StandingOn(Sample.Day(Sample.Later)).AsT0.ShouldBe(Standing.Active);
    }

    [Fact]
    public void A_package_makes_it_active_again() =>
        Sample.Life([.. Sample.ActsTo("dormant"), Sample.Act("active-again", Sample.Later)])
            .StageOn(Sample.Day(Sample.Later)).ShouldBe(MembershipStage.Active);

    private static bool Accepts(string day, string? lastPackageEnded) => MembershipLife.Create(
        Sample.Provider,
        [.. Sample.ToMember, new Dormancy(Sample.Day(day), lastPackageEnded is null ? null : Sample.Day(lastPackageEnded))],
        []).IsT0;
}
