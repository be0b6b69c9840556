using static HomeCare.Domain.Pricing.Tests.BidSample;

namespace HomeCare.Domain.Pricing.Tests;

public class BidRelationTests
{
    private static readonly Citation BelowAt = Cite("TEST-BELOW");
    private static readonly Citation RisingAt = Cite("TEST-RISING");
    private static readonly PricedItem Rural = Hour("rural");

    // The floors are invented; the ceilings of urban and fringe are the printed ones.
    private static BidSchedule Below { get; } = Schedule(
        [Free(Urban, "25.27"), Free(Sessional, "30.00")],
        [new(Sessional, Urban, BelowAt)],
        []);

    private static BidSchedule Rising { get; } = Schedule(
        [Free(Urban, "40.00"), Free(Fringe, "40.00"), Free(Rural, "40.00")],
        [],
        [new([Urban, Fringe, Rural], RisingAt)]);

    [Theory]
    [InlineData("24.00", "23.99", "")]
    [InlineData("24.00", "24.00", "not-below-own-price")]
    [InlineData("24.00", "24.01", "not-below-own-price")]
    [InlineData("25.27", "25.26", "")]
    [InlineData("25.27", "25.27", "not-below-own-price, not-below-ceiling")]
    [InlineData("26.00", "25.27", "above-ceiling, not-below-ceiling")]
    [Rule("HCL26-061d")]
    public void A_sessional_price_is_below_the_bidders_urban_price_and_its_ceiling(string urban, string sessional, string codes) =>
        string.Join(", ", Below.Evaluate(Bid((Urban, urban), (Sessional, sessional))).Codes()).ShouldBe(codes);

    [Fact]
    [Rule("HCL26-061d")]
    [Rule("P-12")]
    public void A_sessional_price_that_is_not_below_is_refused_with_the_urban_price()
    {
        var fault = Below.Evaluate(Bid((Urban, "24.00"), (Sessional, "24.00"))).Faults.ShouldHaveSingleItem();

        fault.ShouldBe(new(
            new(
                "not-below-own-price",
                "sessional at £24.00: it must be below the bidder's own price of £24.00 for urban",
                [new("item", "item sessional by the hour"), new("price", "24.00"), new("own-price", "24.00")]),
            BelowAt,
            Sessional,
            Lot: null,
            ["row 2"]));
    }

    [Theory]
    [InlineData("25.26", "missing-price")]
    [InlineData("25.27", "missing-price, not-below-ceiling")]
    public void Without_an_urban_price_the_ceiling_still_holds(string sessional, string codes) =>
        string.Join(", ", Below.Evaluate(Bid((Sessional, sessional))).Codes()).ShouldBe(codes);

    [Fact]
    public void A_sessional_price_is_below_the_lowest_of_the_zones_own_prices()
    {
        var schedule = Schedule(
            [Free(Urban, "25.27") with { ZonePrices = ZonePrices.MayDiffer }, Free(Sessional, "25.26")],
            [new(Sessional, Urban, BelowAt)],
            []) with
        { Zones = [Melton] };

        schedule.Evaluate(Bid((Urban, "24.00"), (Urban.In(Melton), "23.00"), (Sessional, "22.99"))).Codes().ShouldBeEmpty();
        schedule.Evaluate(Bid((Urban, "24.00"), (Urban.In(Melton), "23.00"), (Sessional, "23.00"))).Faults.ShouldHaveSingleItem()
            .Reason.Message.ShouldBe("sessional at £23.00: it must be below the bidder's own price of £23.00 for urban");
    }

    [Fact]
    public void A_zones_own_prices_are_compared_with_one_another()
    {
        var schedule = Schedule(
            [Free(Urban, "25.27") with { ZonePrices = ZonePrices.MayDiffer }, Free(Sessional, "25.26") with { ZonePrices = ZonePrices.MayDiffer }],
            [new(Sessional, Urban, BelowAt)],
            []) with
        { Zones = [Melton] };

        var outcome = schedule.Evaluate(
            Bid((Urban, "23.00"), (Urban.In(Melton), "25.00"), (Sessional, "22.00"), (Sessional.In(Melton), "24.00")));

        outcome.Faults.ShouldBeEmpty();
    }

    [Fact]
    public void A_fixed_price_that_is_not_written_is_a_limit_too()
    {
        var schedule = Schedule(
            [Asked(Urban, BidRule.Fixed(A.Set("24.00"), RuleAt)), Free(Sessional, "30.00")], [new(Sessional, Urban, BelowAt)], []);

        schedule.Evaluate(Bid((Sessional, "23.99"))).Codes().ShouldBeEmpty();
        schedule.Evaluate(Bid((Sessional, "24.00"))).Codes().ShouldBe(["not-below-own-price"]);
    }

    [Theory]
    [InlineData("24.00", "25.00", "26.00", "")]
    [InlineData("24.00", "24.00", "24.00", "")]
    [InlineData("24.00", "23.99", "26.00", "band fringe by the hour")]
    [InlineData("24.00", "25.00", "24.99", "band rural by the hour")]
    [InlineData("26.00", "25.00", "24.00", "band fringe by the hour; band rural by the hour")]
    [Rule("HCL26-068")]
    public void Prices_that_fall_where_they_should_rise_are_warned_of_and_accepted(string urban, string fringe, string rural, string warned)
    {
        var outcome = Rising.Evaluate(Bid((Urban, urban), (Fringe, fringe), (Rural, rural)));

        outcome.Faults.ShouldBeEmpty();
        outcome.Accepted.Count.ShouldBe(3);
        string.Join("; ", outcome.Warnings.Select(warning => warning.Item)).ShouldBe(warned);
        outcome.Warnings.ShouldAllBe(warning => warning.Reason.Code == "prices-not-rising" && warning.Rule == RisingAt);
    }

    [Fact]
    [Rule("HCL26-068")]
    public void A_price_that_does_not_rise_is_warned_of_with_the_one_before() =>
        Rising.Evaluate(Bid((Urban, "24.00"), (Fringe, "23.99"), (Rural, "26.00"))).Warnings.ShouldHaveSingleItem().Reason.ShouldBe(new(
            "prices-not-rising",
            "fringe at £23.99: the scheme expects more than for urban, which the bidder prices at £24.00",
            [new("item", "band fringe by the hour"), new("price", "23.99"), new("own-price", "24.00")]));

    [Fact]
    public void A_price_is_compared_with_the_one_before_that_was_bid() =>
        Rising.Evaluate(Bid((Urban, "24.00"), (Rural, "23.00"))).Warnings.ShouldHaveSingleItem().Item.ShouldBe(Rural);

    [Fact]
    public void Prices_asked_for_zones_may_be_expected_to_rise()
    {
        var schedule = Schedule(
            [Free(Urban.In(Melton), "40.00"), Free(Urban.In(Hinckley), "40.00")], [], [new([Urban.In(Melton), Urban.In(Hinckley)], RisingAt)]);

        schedule.Evaluate(Bid((Urban.In(Melton), "24.00"), (Urban.In(Hinckley), "23.00"))).Warnings.ShouldHaveSingleItem()
            .Item.ShouldBe(Urban.In(Hinckley));
    }

    [Fact]
    public void A_part_of_a_penny_is_not_compared_with_other_prices() =>
        Below.Evaluate(Bid((Urban, "24.005"), (Sessional, "24.01"))).Codes().ShouldBe(["too-many-decimals"]);

    private static AskedPrice Free(PricedItem item, string ceiling) => Asked(item, Within("20.00", ceiling));
}
