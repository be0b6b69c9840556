using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes.Tests;

public class HelpToLiveAtHome2016BidTests
{
    private static readonly BidSchedule Bids = LeicestershireHelpToLiveAtHome2016.Bids;

    [Fact]
    [Rule("HTLAH18-015b")]
    public void Each_lot_is_priced_by_competition_and_without_a_range()
    {
        Bids.Lots.ShouldBe([new("12"), new("13"), new("18")]);
        Bids.Asked.ShouldAllBe(asked => asked.Rule.IsT4 && asked.Rule.Citation.Id == "HTLAH18-015b");
    }

    [Fact]
    [Rule("HTLAH18-015b")]
    public void The_average_rate_is_as_printed() =>
        LeicestershireHelpToLiveAtHome2016.AverageRate.ShouldBe(new(
            A.Rate("15.81"), new("HTLAH18-015b", LeicestershireHelpToLiveAtHome2016.Source, "paragraph 15")));

    [Fact]
    public void A_bid_for_one_lot_is_accepted_at_any_price()
    {
        var bid = new Bid
        {
            Bidder = new("A1"),
            Lots = [new("12")],
            Prices = [new(Bids.Asked[0].Item, ExactAmount.FromMoney(A.Money("15.81")))],
        };

        Bids.Evaluate(bid).Accepted.ShouldHaveSingleItem().Price.ShouldBe(A.Money("15.81"));
    }
}
