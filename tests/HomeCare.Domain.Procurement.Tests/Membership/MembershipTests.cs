namespace HomeCare.Domain.Procurement.Tests;

public class MembershipTests
{
    [Fact]
    public void Memberships_of_the_same_lots_and_zones_in_the_same_standing_are_equal() =>
        Member("melton").ShouldBe(Member("melton"));

    [Fact]
    public void Memberships_of_other_zones_are_not_equal() => Member("melton").ShouldNotBe(Member("blaby"));

    [Fact]
    public void A_suspended_member_is_not_equal_to_an_active_one() =>
        (Member("melton") with { Standing = Standing.Suspended("a") }).ShouldNotBe(Member("melton"));

    private static Membership Member(string zone) => new([new("1"), new("2")], [new(zone)], new(new Active()));
}
