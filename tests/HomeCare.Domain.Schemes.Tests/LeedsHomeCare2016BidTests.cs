using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>All prices bid, and the range of the last test, are invented: the report publishes none.</summary>
public class LeedsHomeCare2016BidTests
{
    private static readonly BidSchedule Bids = LeedsHomeCare2016.Bids;
    private static readonly PriceAreaId Inner = new("inner");
    private static readonly PriceAreaId Outer = new("outer");

    [Fact]
    [Rule("LEEDS14-3.7.1b")]
    public void Bidders_price_an_hour_in_the_inner_and_an_hour_in_the_outer_area() =>
        Bids.Asked.Select(asked => (asked.Item, asked.Requirement, asked.Citation.Id)).ShouldBe(
        [
            (Hour(Inner), BidRequirement.WhereSelected, "LEEDS14-3.7.1b"),
            (Hour(Outer), BidRequirement.WhereSelected, "LEEDS14-3.7.1b"),
        ]);

    [Fact]
    [Rule("LEEDS14-3.7.1b")]
    public void A_bid_for_both_areas_that_lacks_one_price_is_missing_it() =>
        Bids.Evaluate(Bid(Inner) with { Areas = [Inner, Outer] }).Faults
            .ShouldContain(fault => fault.Reason.Code == "missing-price" && fault.Item == Hour(Outer));

    [Fact]
    [Rule("LEEDS14-3.7.3")]
    [Rule("LEEDS14-5.2")]
    public void Bidding_before_the_range_is_set_is_refused()
    {
        var outcome = Bids.Evaluate(Bid(Inner, Outer));

        outcome.Faults.Select(fault => fault.Reason.Message).ShouldBe(
            ["Inner Leeds: the floor and ceiling are not yet set", "Outer Leeds: the floor and ceiling are not yet set"]);
        outcome.Faults.ShouldAllBe(fault => fault.Reason.Code == "range-not-set");
        outcome.Accepted.ShouldBeEmpty();
    }

    [Fact]
    [Rule("LEEDS14-3.7.2b")]
    [Rule("LEEDS14-4.5.4")]
    public void The_range_is_cited_and_not_invented()
    {
        var range = Bids.Asked[0].Rule.AsT1.Range;

        (range.Floor.Citation.Id, range.Floor.IsT1, range.Ceiling.IsT1).ShouldBe(("LEEDS14-3.7.3", true, true));
    }

    [Fact]
    public void What_a_fault_costs_a_bidder_is_not_stated() => Bids.Consequence.IsT1.ShouldBeTrue();

    [Theory]
    [InlineData("13.99", "below-floor")]
    [InlineData("14.00", "")]
    [InlineData("15.00", "")]
    [InlineData("15.01", "above-ceiling")]
    [Rule("LEEDS14-3.7.2a")]
    public void Once_a_range_is_set_a_bid_is_accepted_from_floor_to_ceiling(string pounds, string codes)
    {
        var rule = BidRule.Within(new(A.Set("14.00"), A.Set("15.00")), A.Citation);
        var schedule = Bids.WithRule(Hour(Inner), rule).WithRule(Hour(Outer), rule);
        var bid = Bid(Inner, Outer);
        var first = bid.Prices[0] with { Amount = ExactAmount.FromMoney(A.Money(pounds)) };

        var outcome = schedule.Evaluate(bid with { Prices = [first, bid.Prices[1]] });

        string.Join(", ", outcome.Faults.Select(fault => fault.Reason.Code)).ShouldBe(codes);
    }

    private static PricedItem Hour(PriceAreaId area) => new(PriceKey.Of(area), PriceUnit.Hour);

    private static Bid Bid(params PriceAreaId[] areas) => new()
    {
        Bidder = new("A1"),
        Prices = areas.Select(area => new BidPrice(Hour(area), ExactAmount.FromMoney(A.Money("14.50")))).ToValueList(),
    };
}
