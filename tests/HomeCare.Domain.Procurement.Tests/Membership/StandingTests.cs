namespace HomeCare.Domain.Procurement.Tests;

public class StandingTests
{
    [Fact]
    public void In_good_standing_is_active() => Word(Standing.Active).ShouldBe("active");

    [Fact]
    [Rule("HCL26-088b")]
    public void A_suspended_member_keeps_the_reason() =>
        Word(Standing.Suspended("rated Inadequate")).ShouldBe("suspended: rated Inadequate");

    [Fact]
    [Rule("HCL26-100c")]
    public void A_limited_member_keeps_the_limit_and_the_reason() =>
        Word(Standing.Limited(2400, "an action plan")).ShouldBe("limited to 2400: an action plan");

    [Fact]
    public void Active_is_equal_to_any_other_active() => new Standing(new Active()).ShouldBe(Standing.Active);

    [Fact]
    public void Suspended_for_the_same_reason_is_equal() => Standing.Suspended("a").ShouldBe(Standing.Suspended("a"));

    [Fact]
    public void Suspended_for_another_reason_is_not_equal() =>
        Standing.Suspended("a").ShouldNotBe(Standing.Suspended("b"));

    [Fact]
    public void Another_limit_is_not_equal() => Standing.Limited(60, "a").ShouldNotBe(Standing.Limited(61, "a"));

    [Fact]
    public void Suspended_is_not_active() => Standing.Suspended("a").ShouldNotBe(Standing.Active);

    private static string Word(Standing standing) => standing.Match(
        active => "active",
        suspended => "suspended: " + suspended.Reason,
        limited => $"limited to {limited.NewMinutesAWeek}: {limited.Reason}",
            excluded => "excluded: " + excluded.Reason,
            dormant => $"dormant since {dormant.Since}",
            leaving => $"leaving on {leaving.LastDay}: {leaving.Reason}");
}
