using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Every price in these tests is invented.</summary>
public class TenderedCeilingsTests
{
    private static readonly TenderedCeilings Tendered = TenderedCeilings.Create([Price(1, 3, "9.00"), Price(2, 1, "48.00"), Price(1, 1, "25.00")], A.Citation).AsT0;

    [Theory]
    [InlineData("24.99", null)]
    [InlineData("25.00", null)]
    [InlineData("25.01", "above-tendered-price")]
    public void A_price_at_call_off_meets_or_beats_the_tendered_one(string price, string? code) =>
        Tendered.Check([Price(1, 1, price)]).Select(refusal => refusal.Code).SingleOrDefault().ShouldBe(code);

    [Fact]
    public void Each_ratio_has_its_own_ceiling_and_everything_wrong_is_told() =>
        Tendered.Check([Price(2, 1, "48.01"), Price(1, 1, "25.00"), Price(1, 2, "12.00"), Price(1, 3, "0.00"), Price(1, 3, "9.01")])
            .Select(refusal => refusal.Message).ShouldBe([
                "the ratio 1:3 is listed twice",
                "the price at 1:3 is £0.00: it must be more than nothing",
                "£48.01 at 2:1 is £0.01 above the tendered £48.00: a price at call-off must meet or beat it",
                "nothing was tendered at 1:2, so that no price at that ratio can be called off (tendered: 1:1, 2:1, 1:3)",
                "£9.01 at 1:3 is £0.01 above the tendered £9.00: a price at call-off must meet or beat it",
            ]);

    [Fact]
    public void A_tender_has_one_price_of_more_than_nothing_for_a_ratio() =>
        TenderedCeilings.Create([Price(1, 1, "1.00"), Price(1, 1, "2.00"), Price(1, 2, "0.00")], A.Citation)
            .AsT1.Select(refusal => refusal.Code).ShouldBe(["duplicate-ratio", "ratio-price-not-positive"]);

    [Fact]
    public void An_offer_above_what_its_provider_tendered_is_set_aside()
    {
        var competition = Competing.Score(
            ScoringTerms.LowestPrice,
            Competing.Bare("A", "80.00") with { Tendered = Tendered, RatioPrices = [Price(1, 1, "25.01")] },
            Competing.Bare("B", "90.00") with { Tendered = Tendered, RatioPrices = [Price(1, 1, "25.00")] },
            Competing.Bare("C", "95.00"));
        competition.SetAside.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem().Facts
            .ShouldBe([new("ratio", "1:1"), new("price", "25.01"), new("tendered", "25.00")]);
        competition.Places.Select(place => place.Offers[0].Offer.Provider.Value).ShouldBe(["B", "C"]);
    }

    [Fact]
    public void An_offer_with_a_tender_and_no_price_to_compare_is_not_scored() =>
        CompetitionScoring.Create(ScoringTerms.LowestPrice).AsT0.Score([Competing.Bare("A", "80.00") with { Tendered = Tendered }])
            .AsT1.Select(refusal => refusal.Code).ShouldBe(["ratio-prices-missing"]);

    private static RatioPrice Price(int staff, int people, string pounds) => new(new StaffingRatio(staff, people), A.Money(pounds));
}
