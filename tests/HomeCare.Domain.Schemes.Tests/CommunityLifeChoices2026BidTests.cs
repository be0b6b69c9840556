using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes.Tests;

public class CommunityLifeChoices2026BidTests
{
    private static readonly BidSchedule Bids = LeicestershireCommunityLifeChoices2026.Bids;

    [Theory]
    [InlineData("1", "48.11", "48.12", "49.42", "49.43", "CLC26-043b")]
    [InlineData("2", "56.55", "56.56", "57.91", "57.92", "CLC26-043c")]
    [InlineData("3", "71.14", "71.15", "73.88", "73.89", "CLC26-043d")]
    [InlineData("4", "144.00", "144.01", "148.23", "148.24", "CLC26-043e")]
    [InlineData("5", "16.65", "16.66", "17.14", "17.15", "CLC26-043f")]
    [InlineData("6", "18.92", "18.93", "20.37", "20.38", "CLC26-043g")]
    [InlineData("pa", "18.92", "18.93", "20.37", "20.38", "CLC26-043h")]
    [Rule("CLC26-042")]
    [Rule("CLC26-043b")]
    [Rule("CLC26-043c")]
    [Rule("CLC26-043d")]
    [Rule("CLC26-043e")]
    [Rule("CLC26-043f")]
    [Rule("CLC26-043g")]
    [Rule("CLC26-043h")]
    [Rule("P-06")]
    public void A_bid_is_accepted_from_the_floor_to_the_ceiling_of_its_band(
        string band, string below, string floor, string ceiling, string above, string id)
    {
        (Codes(band, below), Codes(band, floor), Codes(band, ceiling), Codes(band, above)).ShouldBe(("below-floor", "", "", "above-ceiling"));
        var range = Asked(band).Rule.AsT1.Range;
        (range.Floor, range.Ceiling).ShouldBe((Printed(floor, id), Printed(ceiling, id)));
    }

    [Fact]
    [Rule("CLC26-043i")]
    public void Bands_1_to_4_are_priced_by_the_session_of_six_hours_and_the_others_by_the_hour() =>
        Bids.Asked.Select(asked => $"{asked.Name}: {asked.Item}").ShouldBe(
        [
            "Band 1: band 1 by the session of 6 h",
            "Band 2: band 2 by the session of 6 h",
            "Band 3: band 3 by the session of 6 h",
            "Band 4: band 4 by the session of 6 h",
            "Band 5: band 5 by the hour",
            "Band 6: band 6 by the hour",
            "PA Band: band pa by the hour",
        ]);

    [Fact]
    [Rule("CLC26-043i")]
    [Rule("P-04")]
    public void Band_1_by_the_hour_is_the_wrong_unit_and_is_not_converted()
    {
        var fault = Bids.Evaluate(Bid(new BidPrice(new(PriceKey.Of(new BandId("1")), PriceUnit.Hour), Pounds("8.24")))).Faults
            .ShouldHaveSingleItem();

        (fault.Reason.Code, fault.Reason.Message, fault.Rule.Id).ShouldBe((
            "wrong-unit", "Band 1 is priced by the hour: price it by the session of 6 h", "CLC26-043b"));
    }

    [Fact]
    [Rule("CLC26-044a")]
    [Rule("P-05")]
    public void A_bid_of_5_99_on_band_1_is_disqualified_with_everything_else_it_bids()
    {
        var outcome = Bids.Evaluate(Bid(Price("1", "5.99"), Price("6", "19.00")));

        var fault = outcome.Faults.ShouldHaveSingleItem();
        (fault.Reason.Code, fault.Reason.Message, fault.Rule.Id).ShouldBe(("below-floor", "Band 1 at £5.99: the floor is £48.12", "CLC26-044a"));
        outcome.Accepted.ShouldBeEmpty();
        outcome.Prices.Select(price => price.Verdict).ShouldBe([PriceVerdict.Refused, PriceVerdict.TakenDown]);
    }

    [Fact]
    [Rule("P-07")]
    public void A_part_of_a_penny_is_refused_and_not_rounded() => Codes("1", "48.125").ShouldBe("too-many-decimals");

    [Fact]
    [Rule("P-24")]
    public void A_band_that_is_not_priced_is_not_offered()
    {
        var outcome = Bids.Evaluate(Bid(Price("3", "72.00"), Price("5", "17.00")));

        outcome.IsSound.ShouldBeTrue();
        outcome.NotOffered.Select(item => item.Key.Band!.Value).ShouldBe(["1", "2", "4", "6", "pa"]);
    }

    [Fact]
    [Rule("P-25")]
    public void Band_6_and_the_pa_band_have_prices_of_their_own() =>
        Bids.Evaluate(Bid(Price("6", "19.00"), Price("pa", "20.00"))).Accepted.Select(price => price.Price)
            .ShouldBe([A.Money("19.00"), A.Money("20.00")]);

    [Fact]
    public void The_pa_band_is_of_its_own_lot()
    {
        Bids.Lots.ShouldBe(LeicestershireCommunityLifeChoices2026.Lots.Value.Select(lot => lot.Id).ToValueList());
        var bid = Bid(Price("pa", "20.00"));

        Bids.Evaluate(bid with { Lots = [new("personal-assistants")] }).NotOffered.ShouldBeEmpty();
        Bids.Evaluate(bid with { Lots = [new("day-services")] }).Faults.ShouldHaveSingleItem().Reason.Code.ShouldBe("not-selected");
    }

    [Fact]
    [Rule("CLC26-043a")]
    public void The_ranges_are_indicative_so_what_is_accepted_is_provisional() =>
        Bids.Evaluate(Bid(Price("1", "48.12"))).Accepted.ShouldHaveSingleItem().Status.ShouldBe(DatedStatus.Provisional);

    private static AskedPrice Asked(string band) => Bids.Asked.Single(asked => asked.Item.Key.Band == new BandId(band));

    private static string Codes(string band, string pounds) =>
        string.Join(", ", Bids.Evaluate(Bid(Price(band, pounds))).Faults.Select(fault => fault.Reason.Code));

    private static BidPrice Price(string band, string pounds) => new(Asked(band).Item, Pounds(pounds));

    private static Bid Bid(params BidPrice[] prices) => new() { Bidder = new("A1"), Prices = [.. prices] };

    private static ExactAmount Pounds(string pounds) => ExactAmount.FromPence(
        Fraction.FromDecimal(decimal.Parse(pounds, System.Globalization.CultureInfo.InvariantCulture)) * Fraction.Whole(100));

    private static Published<Money> Printed(string pounds, string id) => new(new Cited<Money>(
        A.Money(pounds), new(id, LeicestershireCommunityLifeChoices2026.Source, "paragraph 43")));
}
