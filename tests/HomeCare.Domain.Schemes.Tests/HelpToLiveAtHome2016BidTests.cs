using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes.Tests;

public class HelpToLiveAtHome2016BidTests
{
    private static readonly BidSchedule Bids = LeicestershireHelpToLiveAtHome2016.Bids;

    [Theory]
    [InlineData("12", "Hinckley and Twycross", "HTLAH18-013b")]
    [InlineData("13", "Groby and Market Bosworth", "HTLAH18-013c")]
    [InlineData("18", "Mountsorrel and Quorn", "HTLAH18-013d")]
    [Rule("HTLAH18-013a")]
    [Rule("HTLAH18-013b")]
    [Rule("HTLAH18-013c")]
    [Rule("HTLAH18-013d")]
    public void The_lots_let_again_are_the_three_that_the_report_names(string lot, string name, string id)
    {
        var asked = Bids.Asked.Single(one => one.Lot == new LotId(lot));

        (asked.Name, asked.Citation.Id, Bids.Citation.Id).ShouldBe((name, id, "HTLAH18-013a"));
    }

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
