using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The floors of £22.00, and every price bid, are invented: the report prints ceilings only.</summary>
public class HomeCare2026BidTests
{
    private static readonly BidSchedule Published = LeicestershireHomeCare2026.Bids;
    private static readonly BidSchedule ByCeilings = Published with { UnsetBounds = UnsetBounds.JudgeByWhatIsSet };
    private static readonly BidSchedule WithFloors = LeicestershireHomeCare2026.BidsFor(PricingWithFloors("22.00"));

    [Fact]
    [Rule("HCL26-045f")]
    [Rule("HCL26-072")]
    [Rule("HCL26-079")]
    public void Bidders_price_an_hour_in_four_bands_and_one_sessional_hour_for_the_county()
    {
        Published.Asked.Select(asked => (asked.Name, asked.Item.ToString())).ShouldBe(
        [
            ("Urban", "band urban by the hour"),
            ("Fringe", "band fringe by the hour"),
            ("Rural", "band rural by the hour"),
            ("Isolated", "band isolated by the hour"),
            ("Sessional", "item sessional by the hour"),
        ]);
        Published.Asked.ShouldAllBe(asked =>
            asked.Requirement == BidRequirement.Always && asked.Lot == new LotId("1") && asked.ZonePrices == ZonePrices.OneForAll);
        Published.Zones.Count.ShouldBe(14);
    }

    [Fact]
    public void What_the_schedule_asks_is_cited()
    {
        Published.Asked.Select(asked => asked.Citation.Id)
            .ShouldBe(["HCL26-067b", "HCL26-067b", "HCL26-067b", "HCL26-067b", "HCL26-079"]);
        Published.Asked.ShouldAllBe(asked => asked.Rule.Citation.Id == "HCL26-076");
    }

    [Theory]
    [InlineData("urban", "25.27", "25.28")]
    [InlineData("fringe", "26.36", "26.37")]
    [InlineData("rural", "29.39", "29.40")]
    [InlineData("isolated", "32.71", "32.72")]
    [Rule("HCL26-075")]
    [Rule("P-10")]
    public void A_bid_at_a_ceiling_is_within_it_and_a_penny_more_is_not(string band, string ceiling, string above)
    {
        ByCeilings.Evaluate(Bid((band, ceiling))).Faults.ShouldBeEmpty();
        var fault = ByCeilings.Evaluate(Bid((band, above))).Faults.ShouldHaveSingleItem();
        (fault.Reason.Code, fault.Rule.Id, fault.Item).ShouldBe(("above-ceiling", "HCL26-076", Hour(band)));
        fault.Reason.Facts.ShouldContain(new Fact("ceiling", ceiling));
    }

    [Fact]
    [Rule("HCL26-074")]
    [Rule("P-11")]
    public void While_the_floors_are_not_published_no_bid_is_accepted_and_ceilings_are_judged_all_the_same()
    {
        var outcome = Published.Evaluate(Bid(("urban", "25.28")));

        outcome.Faults.Select(fault => $"{fault.Item!.Key}: {fault.Reason.Code}").ShouldBe(
        [
            "band urban: above-ceiling",
            "band urban: range-not-set",
            "band fringe: range-not-set",
            "band rural: range-not-set",
            "band isolated: range-not-set",
            "item sessional: range-not-set",
        ]);
        outcome.Accepted.ShouldBeEmpty();
    }

    [Fact]
    public void By_the_ceilings_alone_what_is_accepted_is_provisional_and_each_unset_range_is_warned_of()
    {
        var outcome = ByCeilings.Evaluate(Bid());

        outcome.Accepted.Count.ShouldBe(5);
        outcome.Accepted.ShouldAllBe(price => price.Status == DatedStatus.Provisional);
        outcome.Warnings.Select(warning => warning.Reason.Message).ShouldBe(
        [
            "Urban: the floor is not yet set",
            "Fringe: the floor is not yet set",
            "Rural: the floor is not yet set",
            "Isolated: the floor is not yet set",
            "Sessional: the floor and ceiling are not yet set",
        ]);
    }

    [Theory]
    [InlineData("5.99", "below-floor")]
    [InlineData("21.99", "below-floor")]
    [InlineData("22.00", null)]
    [InlineData("25.27", null)]
    [InlineData("25.28", "above-ceiling")]
    [Rule("HCL26-018")]
    [Rule("HCL26-073")]
    [Rule("HCL26-074")]
    [Rule("HCL26-076")]
    [Rule("HCL26-095")]
    public void With_an_invented_floor_a_bid_is_accepted_from_floor_to_ceiling(string urban, string? code)
    {
        var outcome = WithFloors.Evaluate(Bid(("urban", urban), ("sessional", "21.50")));

        outcome.Faults.Where(fault => fault.Item == Hour("urban")).Select(fault => fault.Reason.Code).ShouldBe(code is null ? [] : [code]);
        outcome.Accepted.Count.ShouldBe(code is null ? 5 : 0);
    }

    [Fact]
    [Rule("HCL26-076")]
    public void One_price_out_of_range_stops_the_bidder_and_every_failing_price_is_listed()
    {
        var outcome = WithFloors.Evaluate(Bid(("urban", "25.28"), ("rural", "21.99")));

        outcome.Accepted.ShouldBeEmpty();
        outcome.Faults.Select(fault => (fault.Item, fault.Reason.Code)).ShouldBe(
            [(Hour("urban"), "above-ceiling"), (Hour("rural"), "below-floor")]);
        outcome.Consequence.ShouldBe(new(new Cited<BidConsequence>(
            BidConsequence.RejectBidder, new("HCL26-076", LeicestershireHomeCare2026.Source, "paragraph 76"))));
    }

    [Fact]
    [Rule("HCL26-067b")]
    public void A_bid_without_the_price_of_a_band_is_missing_it()
    {
        var bid = Bid();
        var without = bid with { Prices = bid.Prices.Where(price => price.Item != Hour("rural")).ToValueList() };

        var fault = WithFloors.Evaluate(without).Faults.ShouldHaveSingleItem();

        (fault.Reason.Code, fault.Rule.Id, fault.Item).ShouldBe(("missing-price", "HCL26-067b", Hour("rural")));
    }

    [Fact]
    [Rule("HCL26-079")]
    public void A_bid_for_lot_1_without_a_sessional_price_is_missing_it()
    {
        var bid = Bid();
        var without = bid with { Prices = bid.Prices.SkipLast(1).ToValueList() };

        var fault = WithFloors.Evaluate(without).Faults.ShouldHaveSingleItem();

        (fault.Reason.Code, fault.Rule.Id, fault.Lot).ShouldBe(("missing-price", "HCL26-079", new LotId("1")));
    }

    [Theory]
    [InlineData("25.27", "25.26", "")]
    [InlineData("25.27", "25.27", "not-below-own-price, not-below-ceiling")]
    [InlineData("24.00", "23.99", "")]
    [InlineData("24.00", "24.00", "not-below-own-price")]
    [Rule("HCL26-061d")]
    public void A_sessional_price_is_lower_than_the_bidders_urban_price_and_than_its_ceiling(string urban, string sessional, string codes)
    {
        var faults = ByCeilings.Evaluate(Bid(("urban", urban), ("sessional", sessional))).Faults;

        string.Join(", ", faults.Select(fault => fault.Reason.Code)).ShouldBe(codes);
        faults.ShouldAllBe(fault => fault.Rule.Id == "HCL26-061d");
    }

    [Theory]
    [InlineData("26.36", 0)]
    [InlineData("24.51", 0)]
    [InlineData("24.50", 0)]
    [InlineData("24.49", 1)]
    [Rule("HCL26-068")]
    public void A_band_priced_below_the_one_before_is_warned_of_and_accepted(string fringe, int warnings)
    {
        var outcome = WithFloors.Evaluate(Bid(("urban", "24.50"), ("fringe", fringe)));

        outcome.IsSound.ShouldBeTrue();
        outcome.Warnings.Count(warning => warning.Reason.Code == "prices-not-rising" && warning.Rule.Id == "HCL26-068").ShouldBe(warnings);
    }

    [Fact]
    [Rule("HCL26-068")]
    public void Isolated_priced_below_rural_is_warned_of() =>
        WithFloors.Evaluate(Bid(("rural", "29.00"), ("isolated", "28.99"))).Warnings
            .Where(warning => warning.Reason.Code == "prices-not-rising").ShouldHaveSingleItem().Item.ShouldBe(Hour("isolated"));

    [Fact]
    [Rule("P-08")]
    public void A_bid_of_four_bands_and_a_sessional_price_holds_for_any_zones() =>
        WithFloors.Evaluate(Bid() with { Lots = [new("1")], Zones = [new("melton"), new("hinckley")] }).IsSound.ShouldBeTrue();

    [Fact]
    [Rule("HCL26-083a")]
    public void A_floor_above_a_ceiling_makes_no_schedule()
    {
        PricingWithFloors("25.27").Bands.Count.ShouldBe(4);
        Should.Throw<ArgumentException>(() => PricingWithFloors("25.28"));
    }

    private static PricedItem Hour(string band) => new(PriceKey.Of(new BandId(band)), PriceUnit.Hour);

    // The sessional range is invented as well.
    private static HomeCarePricing PricingWithFloors(string floor)
    {
        var pricing = LeicestershireHomeCare2026.Scheme.Pricing;
        return pricing with
        {
            Bands = pricing.Bands.Select(band => band with { Range = new(A.Set(floor), band.Range.Ceiling) }).ToValueList(),
            Sessional = pricing.Sessional! with { Range = new(A.Set("20.00"), A.Set("25.26")) },
        };
    }

    private static Bid Bid(params (string Name, string Pounds)[] others)
    {
        (string Name, string Pounds)[] ordinary =
            [("urban", "24.00"), ("fringe", "25.50"), ("rural", "28.00"), ("isolated", "31.00"), ("sessional", "23.00")];
        var prices = ordinary.Select(price => others.FirstOrDefault(other => other.Name == price.Name, price));
        return new()
        {
            Bidder = new("A1"),
            Prices = prices
                .Select(price => new BidPrice(
                    price.Name == "sessional" ? LeicestershireHomeCare2026.SessionalRate : Hour(price.Name),
                    ExactAmount.FromMoney(A.Money(price.Pounds))))
                .ToValueList(),
        };
    }
}
