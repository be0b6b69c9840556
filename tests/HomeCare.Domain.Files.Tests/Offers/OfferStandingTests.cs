using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files.Tests;

public class OfferStandingTests
{
    [Fact]
    public void An_active_provider_has_neither_reason_nor_limit() =>
        AnOffersFile.CandidateOf(("standing", "active")).Membership.Standing.ShouldBe(Standing.Active);

    [Fact]
    public void A_suspended_provider_has_a_reason() =>
        AnOffersFile.CandidateOf(("standing", "suspended"), ("standing_reason", "rated Inadequate"))
            .Membership.Standing.ShouldBe(Standing.Suspended("rated Inadequate"));

    [Fact]
    public void A_limited_provider_has_a_reason_and_a_limit() =>
        AnOffersFile.CandidateOf(("standing", "limited"), ("standing_reason", "new manager"), ("limit_hours", "10"))
            .Membership.Standing.ShouldBe(Standing.Limited(600, "new manager"));

    [Theory]
    [InlineData("limited", "new manager", "", "18: limit_hours: \"\" is not a number of hours in whole minutes: write hours such as 12.5 or 12:20, at most 9999")]
    [InlineData("limited", "", "10", "17: standing_reason: it is empty: say why the provider is limited")]
    [InlineData("suspended", "", "", "17: standing_reason: it is empty: say why the provider is suspended")]
    [InlineData("suspended", "a reason", "10", "18: limit_hours: a provider that is suspended has no limit: leave it empty or write limited")]
    [InlineData("active", "a reason", "", "17: standing_reason: a provider that is active needs no reason: leave it empty or correct the standing")]
    [InlineData("active", "", "10", "18: limit_hours: a provider that is active has no limit: leave it empty or write limited")]
    [InlineData("suspnded", "", "", "16: standing: \"suspnded\" is not a standing: did you mean suspended?")]
    [InlineData("Active", "", "", "16: standing: \"Active\" is not a standing: did you mean active?")]
    [InlineData("", "", "", "16: standing: \"\" is not a standing: write one of: active, suspended, limited")]
    public void A_standing_that_does_not_hold_together_is_refused(string standing, string reason, string limit, string problem) =>
        AnOffersFile.FaultsOfRow(("standing", standing), ("standing_reason", reason), ("limit_hours", limit))
            .ShouldBe(["offers.csv:2:" + problem]);

    [Fact]
    public void A_limited_provider_with_neither_reason_nor_limit_has_two_faults() =>
        AnOffersFile.FaultsOfRow(("standing", "limited")).Length.ShouldBe(2);

    [Fact]
    public void A_reason_for_which_there_is_no_column_is_missed_after_the_last_one()
    {
        var headings = AnOffersFile.Headings.Replace(",standing_reason,limit_hours", string.Empty);
        var row = AnOffersFile.Row(("standing", "suspended"))[..^2];
        AnOffersFile.FaultsOf(headings, row).ShouldBe(
            ["offers.csv:2:17: standing_reason: it is empty: say why the provider is suspended"]);
    }
}
