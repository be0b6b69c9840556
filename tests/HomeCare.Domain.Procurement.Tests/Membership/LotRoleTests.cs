namespace HomeCare.Domain.Procurement.Tests;

public class LotRoleTests
{
    [Theory]
    [InlineData("lead")]
    [InlineData("supplementary")]
    [InlineData("contingency")]
    [InlineData("exception")]
    [InlineData("principal")]
    [InlineData("secondary")]
    [InlineData("tier-1")]
    [InlineData("tier-2")]
    [InlineData("tier-12")]
    [Rule("HCL21-007d")]
    [Rule("HCL21-010p")]
    public void A_role_is_read_from_its_name_in_files(string name) => LotRole.Read(name).AsT0.ToString().ShouldBe(name);

    [Theory]
    [InlineData("lead", null)]
    [InlineData("tier-1", 1)]
    [InlineData("tier-12", 12)]
    public void Only_a_tier_has_a_number(string name, int? number) => LotRole.Read(name).AsT0.TierNumber.ShouldBe(number);

    [Fact]
    public void Named_roles_are_the_ones_read()
    {
        LotRole[] roles = [LotRole.Lead, LotRole.Supplementary, LotRole.Contingency, LotRole.Exception, LotRole.Principal, LotRole.Secondary, LotRole.Tier(2)];
        roles.ShouldAllBe(role => LotRole.Read(role.Name).AsT0 == role);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Lead")]
    [InlineData("tier")]
    [InlineData("tier-")]
    [InlineData("tier-0")]
    [InlineData("tier-01")]
    [InlineData("tier--1")]
    [InlineData("tier- 1")]
    [InlineData("tier-1 ")]
    [InlineData("tier-99999999999")]
    public void Another_text_is_not_a_role(string text) => LotRole.Read(text).AsT1.Code.ShouldBe("role");

    [Fact]
    public void A_text_that_is_not_a_role_is_refused_with_what_may_be_meant() =>
        LotRole.Read("leed").AsT1.ShouldBe(new Refusal(
            "role", "\"leed\" is not a role: did you mean lead?; a tier needs its number", [new("found", "leed")]));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void There_is_no_tier_before_the_first(int number) =>
        Should.Throw<ArgumentOutOfRangeException>(() => LotRole.Tier(number)).ParamName.ShouldBe("number");
}
