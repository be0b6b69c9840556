using static HomeCare.Domain.Pricing.Tests.BidSample;

namespace HomeCare.Domain.Pricing.Tests;

public class BidSelectionTests
{
    private static readonly PriceAreaId Inner = new("inner");
    private static readonly PriceAreaId Outer = new("outer");
    private static readonly PricedItem InInner = new(PriceKey.Of(Inner), PriceUnit.Hour);
    private static readonly PricedItem InOuter = new(PriceKey.Of(Outer), PriceUnit.Hour);

    private static BidSchedule Areas { get; } = Schedule(
        Asked(InInner, Within("22.00", "25.27")) with { Requirement = BidRequirement.WhereSelected },
        Asked(InOuter, Within("22.00", "26.36")) with { Requirement = BidRequirement.WhereSelected });

    private static BidSchedule Lots { get; } = Schedule(
        Asked(Urban.In("1"), Within("22.00", "25.27")),
        Asked(Urban.In("2"), Within("22.00", "26.36")));

    [Fact]
    [Rule("LEEDS14-3.7.1b")]
    public void A_bid_for_both_areas_needs_both_prices() =>
        Areas.Evaluate(Bid((InInner, "24.00")) with { Areas = [Inner, Outer] }).Faults.ShouldHaveSingleItem().Item.ShouldBe(InOuter);

    [Fact]
    [Rule("LEEDS14-3.7.1b")]
    public void A_bid_for_one_area_needs_its_price_only()
    {
        var outcome = Areas.Evaluate(Bid((InInner, "24.00")) with { Areas = [Inner] });

        outcome.Faults.ShouldBeEmpty();
        outcome.NotOffered.ShouldBe([InOuter]);
    }

    [Fact]
    public void A_bid_that_names_no_area_is_for_all_of_them() =>
        Areas.Evaluate(Bid((InInner, "24.00"))).Codes().ShouldBe(["missing-price"]);

    [Fact]
    public void A_price_for_an_area_that_the_bid_does_not_name_is_refused() =>
        Areas.Evaluate(Bid((InInner, "24.00"), (InOuter, "24.00")) with { Areas = [Inner] }).Faults.ShouldHaveSingleItem().Reason.ShouldBe(new(
            "not-selected",
            "area outer by the hour is priced for area outer, which the bid does not name: name it, or leave the price out",
            [new("item", "area outer by the hour"), new("area", "outer")]));

    [Fact]
    [Rule("HCL26-067b")]
    public void A_bid_for_a_zone_needs_the_price_of_the_zone()
    {
        var schedule = Schedule(
            Asked(Urban.In(Melton), Within("22.00", "25.27")) with { Requirement = BidRequirement.WhereSelected },
            Asked(Urban.In(Hinckley), Within("22.00", "25.27")) with { Requirement = BidRequirement.WhereSelected });
        var bid = Bid((Urban.In(Melton), "24.00"));

        schedule.Evaluate(bid with { Zones = [Melton] }).Faults.ShouldBeEmpty();
        schedule.Evaluate(bid with { Zones = [Melton, Hinckley] }).Codes().ShouldBe(["missing-price"]);
        schedule.Evaluate(bid with { Zones = [Hinckley] }).Codes().ShouldBe(["not-selected", "missing-price"]);
    }

    [Fact]
    public void A_bid_for_one_lot_needs_the_prices_of_that_lot_only()
    {
        var outcome = Lots.Evaluate(Bid((Urban.In("1"), "24.00")) with { Lots = [new("1")] });

        outcome.Faults.ShouldBeEmpty();
        outcome.NotOffered.ShouldBeEmpty();
    }

    [Fact]
    public void A_bid_that_names_no_lot_is_for_all_of_them() =>
        Lots.Evaluate(Bid((Urban.In("1"), "24.00"))).Codes().ShouldBe(["missing-price"]);

    [Fact]
    public void A_price_of_a_lot_that_the_bid_does_not_name_is_refused() =>
        Lots.Evaluate(Bid((Urban.In("1"), "24.00"), (Urban.In("2"), "24.00")) with { Lots = [new("1")] }).Codes().ShouldBe(["not-selected"]);

    [Fact]
    public void An_unknown_lot_zone_or_area_refuses_the_whole_bid_and_is_named()
    {
        var bid = Bid((InInner, "24.00"), (InOuter, "24.00")) with
        {
            Lots = [new("9")],
            Zones = [Melton],
            Areas = [Inner, Outer, new("iner")],
        };

        var outcome = Areas.Evaluate(bid);

        outcome.Faults.Select(fault => fault.Reason.Message).ShouldBe(
        [
            "there is no lot 9 to bid for: name no lot",
            "there is no zone melton to bid for: name no zone",
            "there is no area iner to bid for: did you mean inner?",
        ]);
        outcome.Codes().ShouldBe(["unknown-lot", "unknown-zone", "unknown-area"]);
        outcome.Accepted.ShouldBeEmpty();
        outcome.Prices.ShouldAllBe(price => price.Verdict == PriceVerdict.TakenDown && price.Because.Count == 3);
    }

    [Fact]
    [Rule("P-08")]
    public void A_zone_may_have_its_own_price_where_the_schedule_lets_it()
    {
        var bid = Bid((Urban.In(Melton), "24.50"), (Urban, "24.00"));
        var asked = Asked(Urban, Within("22.00", "25.27"));

        (Schedule(asked with { ZonePrices = ZonePrices.MayDiffer }) with { Zones = [Melton] }).Evaluate(bid).Accepts()
            .ShouldBe("band urban by the hour: £24.00; zone melton, band urban by the hour: £24.50");
        (Schedule(asked) with { Zones = [Melton] }).Evaluate(bid).Codes().ShouldBe(["not-asked"]);
    }

    [Fact]
    public void A_zones_own_price_is_judged_by_the_same_range()
    {
        var schedule = Schedule(Asked(Urban, Within("22.00", "25.27")) with { ZonePrices = ZonePrices.MayDiffer }) with { Zones = [Melton] };

        schedule.Evaluate(Bid((Urban.In(Melton), "25.28"), (Urban, "24.00"))).Codes().ShouldBe(["above-ceiling"]);
    }

    [Fact]
    public void A_zones_own_price_does_not_stand_for_the_general_one()
    {
        var schedule = Schedule(Asked(Urban, Within("22.00", "25.27")) with { ZonePrices = ZonePrices.MayDiffer }) with { Zones = [Melton] };

        schedule.Evaluate(Bid((Urban.In(Melton), "24.00"))).Codes().ShouldBe(["missing-price"]);
    }

    [Fact]
    public void A_price_for_an_unknown_zone_is_refused()
    {
        var schedule = Schedule(Asked(Urban, Within("22.00", "25.27")) with { ZonePrices = ZonePrices.MayDiffer }) with { Zones = [Melton] };

        schedule.Evaluate(Bid((Urban.In(Hinckley), "24.00"), (Urban, "24.00"))).Codes().ShouldBe(["unknown-zone"]);
    }

    [Fact]
    public void A_zones_own_price_by_another_unit_is_told_the_unit()
    {
        var schedule = Schedule(Asked(Urban, Within("22.00", "25.27")) with { ZonePrices = ZonePrices.MayDiffer }) with { Zones = [Melton] };

        schedule.Evaluate(Bid((Urban.In(Melton) with { Unit = PriceUnit.Week }, "24.00"), (Urban, "24.00"))).Codes().ShouldBe(["wrong-unit"]);
    }
}
