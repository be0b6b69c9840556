using static HomeCare.Domain.Pricing.Tests.BidSample;

namespace HomeCare.Domain.Pricing.Tests;

public class BidConsequenceTests
{
    private static readonly PricedItem One = Urban.In("1");
    private static readonly PricedItem OneMore = Fringe.In("1");
    private static readonly PricedItem Two = Urban.In("2");

    [Fact]
    public void A_price_is_refused_alone_where_the_scheme_says_so() =>
        Evaluate(BidConsequence.RejectPrice, (One, "25.28"), (OneMore, "24.00"), (Two, "24.00")).Accepts()
            .ShouldBe("lot 1, band fringe by the hour: £24.00; lot 2, band urban by the hour: £24.00");

    [Fact]
    public void A_price_takes_down_its_lot_where_the_scheme_says_so()
    {
        var outcome = Evaluate(BidConsequence.RejectLot, (One, "25.28"), (OneMore, "24.00"), (Two, "24.00"));

        outcome.Accepts().ShouldBe("lot 2, band urban by the hour: £24.00");
        outcome.Prices.Select(price => (price.Submitted.Item, price.Verdict)).ShouldBe(
            [(One, PriceVerdict.Refused), (OneMore, PriceVerdict.TakenDown), (Two, PriceVerdict.Accepted)]);
    }

    [Fact]
    [Rule("HCL26-076")]
    [Rule("P-05")]
    public void A_price_takes_down_the_bidder_where_the_scheme_says_so()
    {
        var outcome = Evaluate(BidConsequence.RejectBidder, (One, "25.28"), (OneMore, "24.00"), (Two, "21.99"));

        outcome.IsSound.ShouldBeFalse();
        outcome.Accepted.ShouldBeEmpty();
        outcome.Codes().ShouldBe(["above-ceiling", "below-floor"]);
        outcome.Prices.Select(price => price.Verdict).ShouldBe([PriceVerdict.Refused, PriceVerdict.TakenDown, PriceVerdict.Refused]);
        outcome.Prices[0].Because.ShouldBe([outcome.Faults[0]]);
        outcome.Prices[1].Because.ShouldBe(outcome.Faults);
        outcome.Prices[2].Because.ShouldBe([outcome.Faults[1]]);
        outcome.Consequence.ShouldBe(With(BidConsequence.RejectBidder));
    }

    [Fact]
    public void A_missing_price_takes_down_its_lot() =>
        Evaluate(BidConsequence.RejectLot, (One, "24.00"), (Two, "24.00")).Accepts().ShouldBe("lot 2, band urban by the hour: £24.00");

    [Fact]
    public void A_price_that_is_not_asked_of_any_lot_takes_down_every_lot() =>
        Evaluate(BidConsequence.RejectLot, (One, "24.00"), (OneMore, "24.00"), (Two, "24.00"), (Sessional, "20.00")).Accepted.ShouldBeEmpty();

    [Fact]
    public void A_price_that_is_not_asked_of_a_known_lot_takes_down_that_lot() =>
        Evaluate(BidConsequence.RejectLot, (One, "24.00"), (OneMore, "24.00"), (Two, "24.00"), (Sessional.In("1"), "20.00")).Accepts()
            .ShouldBe("lot 2, band urban by the hour: £24.00");

    [Fact]
    public void While_the_consequence_is_not_set_a_faulty_bid_is_not_accepted_in_part()
    {
        var schedule = Ranges with { Consequence = new(new NotYetSet(A.Citation)) };

        schedule.Evaluate(Bid((Urban, "25.28"), (Fringe, "24.00"))).Accepted.ShouldBeEmpty();
        schedule.Evaluate(Bid((Urban, "25.27"), (Fringe, "24.00"))).Accepted.Count.ShouldBe(2);
    }

    [Fact]
    public void A_fixed_price_that_is_not_written_falls_with_the_bidder()
    {
        var schedule = Schedule(Asked(Urban, BidRule.Fixed(A.Set("25.27"), RuleAt)), Asked(Fringe, Within("22.00", "26.36"))) with
        {
            Consequence = With(BidConsequence.RejectBidder),
        };

        schedule.Evaluate(Bid((Fringe, "26.37"))).Accepted.ShouldBeEmpty();
        schedule.Evaluate(Bid((Fringe, "26.36"))).Accepted.Count.ShouldBe(2);
    }

    private static BidOutcome Evaluate(BidConsequence consequence, params (PricedItem Item, string Pounds)[] prices)
    {
        var schedule = Schedule(
            Asked(One, Within("22.00", "25.27")), Asked(OneMore, Within("22.00", "26.36")), Asked(Two, Within("22.00", "25.27")));
        return (schedule with { Consequence = With(consequence) }).Evaluate(Bid(prices));
    }
}
