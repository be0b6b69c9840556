using HomeCare.Domain.CallOff;
using HomeCare.Domain.Procurement;
using NodaTime;

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
    [InlineData("", "", "", "16: standing: \"\" is not a standing: write one of: active, suspended, limited, excluded, dormant, leaving")]
    public void A_standing_that_does_not_hold_together_is_refused(string standing, string reason, string limit, string problem) =>
        AnOffersFile.FaultsOfRow(("standing", standing), ("standing_reason", reason), ("limit_hours", limit))
            .ShouldBe(["offers.csv:2:" + problem]);

    [Theory]
    [InlineData("excluded", "debarred", "")]
    [InlineData("dormant", "", "2025-06-30")]
    [InlineData("leaving", "owner retires", "2027-01-31")]
    public void A_provider_may_be_excluded_dormant_or_leaving(string standing, string reason, string day)
    {
        Standing expected = standing switch
        {
            "excluded" => Standing.Excluded(reason),
            "dormant" => Standing.Dormant(new LocalDate(2025, 6, 30)),
            _ => Standing.Leaving(new LocalDate(2027, 1, 31), reason),
        };
        Candidate(("standing", standing), ("standing_reason", reason), ("standing_date", day)).Membership.Standing.ShouldBe(expected);
    }

    [Theory]
    [InlineData("excluded", "", "", "17: standing_reason: it is empty: say why the provider is excluded")]
    [InlineData("excluded", "debarred", "2027-01-31", "19: standing_date: a provider that is excluded has no day: leave it empty or correct the standing")]
    [InlineData("dormant", "", "", "19: standing_date: it is empty: give the day since when it is dormant")]
    [InlineData("dormant", "quiet", "2025-06-30", "17: standing_reason: a provider that is dormant needs no reason: leave it empty or correct the standing")]
    [InlineData("leaving", "owner retires", "", "19: standing_date: it is empty: give the last day of its membership")]
    [InlineData("leaving", "owner retires", "soon", "19: standing_date: \"soon\" is not a date: write a date as year-month-day, such as 2026-09-01")]
    public void A_day_of_standing_that_does_not_fit_is_refused(string standing, string reason, string day, string problem) =>
        Faults(("standing", standing), ("standing_reason", reason), ("standing_date", day)).ShouldBe(["offers.csv:2:" + problem]);

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

    private static Candidate Candidate(params (string Heading, string Cell)[] changes) => AnOffersFile.WiderCandidateOf(["standing_date"], changes);

    private static string[] Faults(params (string Heading, string Cell)[] changes) => AnOffersFile.FaultsOfWiderRow(["standing_date"], changes);
}
