using static HomeCare.Domain.Pricing.Tests.BidSample;

namespace HomeCare.Domain.Pricing.Tests;

public class BidRuleTests
{
    // The floor is invented; the ceiling is the printed one.
    [Theory]
    [InlineData("5.99", "below-floor")]
    [InlineData("21.99", "below-floor")]
    [InlineData("22.00", null)]
    [InlineData("25.27", null)]
    [InlineData("25.28", "above-ceiling")]
    [Rule("HCL26-018")]
    [Rule("HCL26-045f")]
    [Rule("HCL26-073")]
    [Rule("HCL26-074")]
    [Rule("HCL26-082a")]
    [Rule("HCL26-095")]
    [Rule("HCL26-102")]
    [Rule("LEEDS14-3.7.2a")]
    public void A_price_is_accepted_from_the_floor_to_the_ceiling(string pounds, string? code) =>
        CodesOf(Within("22.00", "25.27"), pounds).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void A_bid_one_penny_below_the_floor_is_refused_with_the_floor()
    {
        var fault = Ranges.Evaluate(Bid((Urban, "21.99"), (Fringe, "26.00"))).Faults.ShouldHaveSingleItem();

        fault.ShouldBe(new(
            new(
                "below-floor",
                "urban at £21.99: the floor is £22.00",
                [new("item", "band urban by the hour"), new("price", "21.99"), new("floor", "22.00"), new("ceiling", "25.27")]),
            RuleAt,
            Urban,
            Lot: null,
            ["row 1"]));
        fault.ToString().ShouldBe("row 1: urban at £21.99: the floor is £22.00 (TEST-RULE)");
    }

    [Fact]
    public void A_bid_one_penny_above_the_ceiling_is_refused_with_the_ceiling() =>
        Ranges.Evaluate(Bid((Urban, "25.28"), (Fringe, "26.00"))).Faults.ShouldHaveSingleItem().Reason.Message
            .ShouldBe("urban at £25.28: the ceiling is £25.27");

    [Theory]
    [InlineData("5.99", null)]
    [InlineData("25.27", null)]
    [InlineData("25.28", "above-ceiling")]
    public void A_price_meets_or_beats_a_ceiling_without_a_floor(string pounds, string? code) =>
        CodesOf(BidRule.AtMost(A.Set("25.27"), RuleAt), pounds).ShouldBe(code is null ? [] : [code]);

    [Theory]
    [InlineData(null, "25.27", "25.27", "range-not-set")]
    [InlineData(null, "25.27", "25.28", "above-ceiling, range-not-set")]
    [InlineData("22.00", null, "22.00", "range-not-set")]
    [InlineData("22.00", null, "21.99", "below-floor, range-not-set")]
    [InlineData(null, null, "24.00", "range-not-set")]
    [Rule("HCL26-074")]
    [Rule("LEEDS14-3.7.3")]
    [Rule("P-11")]
    public void A_bid_before_the_range_is_set_is_refused_and_judged_by_the_end_that_is(
        string? floor, string? ceiling, string pounds, string codes) =>
        string.Join(", ", CodesOf(Within(floor, ceiling), pounds)).ShouldBe(codes);

    [Theory]
    [InlineData(null, "25.27", "urban: the floor is not yet set")]
    [InlineData("22.00", null, "urban: the ceiling is not yet set")]
    [InlineData(null, null, "urban: the floor and ceiling are not yet set")]
    public void A_range_that_is_not_set_says_which_end(string? floor, string? ceiling, string message) =>
        Schedule(Asked(Urban, Within(floor, ceiling))).Evaluate(Bid((Urban, "24.00"))).Faults.ShouldHaveSingleItem().Reason.Message
            .ShouldBe(message);

    [Fact]
    public void A_ceiling_only_that_is_not_set_accepts_nothing() =>
        CodesOf(BidRule.AtMost(A.NotYetSet(), RuleAt), "24.00").ShouldBe(["range-not-set"]);

    [Fact]
    public void Judged_by_what_is_set_a_price_is_provisional_and_warned_of()
    {
        var schedule = Schedule(Asked(Urban, Within(null, "25.27"))) with { UnsetBounds = UnsetBounds.JudgeByWhatIsSet };

        var outcome = schedule.Evaluate(Bid((Urban, "25.27")));

        outcome.Faults.ShouldBeEmpty();
        outcome.Warnings.ShouldHaveSingleItem().Reason.Code.ShouldBe("range-not-set");
        outcome.Accepted.ShouldBe([new(Urban, A.Money("25.27"), Money.Zero, DatedStatus.Provisional, "row 1")]);
    }

    [Fact]
    public void Judged_by_what_is_set_a_price_above_the_ceiling_is_refused() =>
        (Schedule(Asked(Urban, Within(null, "25.27"))) with { UnsetBounds = UnsetBounds.JudgeByWhatIsSet })
            .Evaluate(Bid((Urban, "25.28"))).Codes().ShouldBe(["above-ceiling"]);

    [Fact]
    public void A_set_range_is_not_warned_of_and_its_prices_are_in_force()
    {
        var outcome = (Ranges with { UnsetBounds = UnsetBounds.JudgeByWhatIsSet }).Evaluate(Bid((Urban, "25.27"), (Fringe, "26.36")));

        outcome.Warnings.ShouldBeEmpty();
        outcome.Accepted.Select(price => price.Status).ShouldBe([DatedStatus.InForce, DatedStatus.InForce]);
    }

    [Theory]
    [InlineData("25.26", "fixed-price")]
    [InlineData("25.27", null)]
    [InlineData("25.28", "fixed-price")]
    [Rule("HCL26-042e")]
    [Rule("HCL26-072")]
    [Rule("HCL26-100a")]
    public void A_fixed_price_is_the_only_one_that_may_be_bid(string pounds, string? code) =>
        CodesOf(BidRule.Fixed(A.Set("25.27"), RuleAt), pounds).ShouldBe(code is null ? [] : [code]);

    [Fact]
    [Rule("HCL21-016b")]
    public void Who_bids_under_a_fixed_price_has_it_without_writing_it()
    {
        var outcome = Schedule(Asked(Urban, BidRule.Fixed(A.Set("25.27"), RuleAt))).Evaluate(Bid());

        outcome.Faults.ShouldBeEmpty();
        outcome.Prices.ShouldBeEmpty();
        outcome.Accepted.ShouldBe([new(Urban, A.Money("25.27"), Money.Zero, DatedStatus.InForce, string.Empty)]);
    }

    [Fact]
    public void A_fixed_price_that_is_refused_is_not_accepted_all_the_same() =>
        Schedule(Asked(Urban, BidRule.Fixed(A.Set("25.27"), RuleAt))).Evaluate(Bid((Urban, "25.26"))).Accepted.ShouldBeEmpty();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_fixed_price_that_is_not_set_is_never_accepted(bool written)
    {
        var schedule = Schedule(Asked(Urban, BidRule.Fixed(A.NotYetSet(), RuleAt)), Asked(Fringe, Within("22.00", "26.36"))) with
        {
            UnsetBounds = UnsetBounds.JudgeByWhatIsSet,
        };

        var outcome = schedule.Evaluate(written ? Bid((Urban, "25.27"), (Fringe, "26.00")) : Bid((Fringe, "26.00")));

        outcome.Codes().ShouldBe(["range-not-set"]);
        outcome.Accepts().ShouldBe("band fringe by the hour: £26.00");
    }

    [Theory]
    [InlineData("24.00", null)]
    [InlineData("24.50", null)]
    [InlineData("24.25", "not-a-price-point")]
    public void A_bidder_picks_a_price_point(string pounds, string? code) =>
        CodesOf(Points(), pounds).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void A_price_that_is_no_point_is_told_the_points() =>
        Schedule(Asked(Urban, Points())).Evaluate(Bid((Urban, "24.25"))).Faults.ShouldHaveSingleItem().Reason.Message
            .ShouldBe("urban at £24.25: pick one of 24.00, 24.50");

    [Fact]
    public void The_scheme_adds_its_supplement_in_each_zone_that_has_one()
    {
        var points = Points(new ZoneSupplement(Melton, Cited("0.75")), new ZoneSupplement(Hinckley, Cited("0.10")));

        var outcome = Schedule(Asked(Urban, points)).Evaluate(Bid((Urban, "24.50")));

        outcome.Accepted.ShouldBe(
        [
            new(Urban, A.Money("24.50"), Money.Zero, DatedStatus.InForce, "row 1"),
            new(Urban.In(Hinckley), A.Money("24.60"), A.Money("0.10"), DatedStatus.InForce, "row 1"),
            new(Urban.In(Melton), A.Money("25.25"), A.Money("0.75"), DatedStatus.InForce, "row 1"),
        ]);
    }

    [Fact]
    public void A_supplement_is_added_only_in_the_zones_bid_for()
    {
        var points = Points(new ZoneSupplement(Melton, Cited("0.75")), new ZoneSupplement(Hinckley, Cited("0.10")));

        Schedule(Asked(Urban, points)).Evaluate(Bid((Urban, "24.50")) with { Zones = [Melton] }).Accepts()
            .ShouldBe("band urban by the hour: £24.50; zone melton, band urban by the hour: £25.25");
    }

    [Fact]
    public void A_zones_own_point_has_its_supplement_in_place_of_the_general_one()
    {
        var asked = Asked(Urban, Points(new ZoneSupplement(Melton, Cited("0.75")))) with { ZonePrices = ZonePrices.MayDiffer };

        Schedule(asked).Evaluate(Bid((Urban, "24.50"), (Urban.In(Melton), "24.00"))).Accepts()
            .ShouldBe("band urban by the hour: £24.50; zone melton, band urban by the hour: £24.75");
    }

    [Fact]
    public void Points_are_at_least_one() =>
        Should.Throw<ArgumentOutOfRangeException>(() => BidRule.PickFrom([], [], RuleAt)).ParamName.ShouldBe("points");

    [Fact]
    public void A_zone_has_one_supplement() =>
        Should.Throw<ArgumentException>(() => Points(new ZoneSupplement(Melton, Cited("0.75")), new ZoneSupplement(Melton, Cited("0.10"))))
            .Message.ShouldStartWith("The zone melton has two supplements.");

    [Theory]
    [InlineData("0.01")]
    [InlineData("999999999999.99")]
    [Rule("HTLAH18-015b")]
    public void A_competitive_price_has_no_range(string pounds) =>
        CodesOf(BidRule.Competitive(RuleAt), pounds).ShouldBeEmpty();

    [Fact]
    public void A_rule_says_where_it_stands()
    {
        BidRule[] rules =
        [
            BidRule.Fixed(A.Set("1.00"), RuleAt), Within(null, null), BidRule.AtMost(A.Set("1.00"), RuleAt), Points(), BidRule.Competitive(RuleAt),
        ];

        rules.ShouldAllBe(rule => rule.Citation == RuleAt);
    }

    private static BidRule Points(params ZoneSupplement[] supplements) =>
        BidRule.PickFrom([Cited("24.00"), Cited("24.50")], [.. supplements], RuleAt);

    private static Cited<Money> Cited(string pounds) => new(A.Money(pounds), A.Citation);
}
