using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

public class LeicestershireHomeCare2021Tests
{
    [Theory]
    [InlineData("urban", "25.27", "HCL26-042a")]
    [InlineData("fringe", "26.36", "HCL26-042b")]
    [InlineData("rural", "29.39", "HCL26-042c")]
    [InlineData("isolated", "32.71", "HCL26-042d")]
    [Rule("HCL26-042a")]
    [Rule("HCL26-042b")]
    [Rule("HCL26-042c")]
    [Rule("HCL26-042d")]
    [Rule("HCL26-047a")]
    public void An_hour_has_the_price_of_its_band_in_2025_26(string band, string pounds, string citation)
    {
        var line = Price(new(2025, 4, 1), band, 60).Lines.Single();

        (line.Rounded, line.Citation.Id).ShouldBe((A.Money(pounds), citation));
        Price(new(2026, 3, 31), band, 60).Total.ShouldBe(A.Money(pounds));
    }

    [Theory]
    [InlineData("2025-03-31", "before-first")]
    [InlineData("2026-04-01", "beyond-horizon")]
    [Rule("HCL26-042a")]
    public void No_price_is_carried_beyond_its_year(string day, string code) =>
        new VisitPricer(LeicestershireHomeCare2021.VisitTerms, LeicestershireHomeCare2021.Prices)
            .Price(Schedule(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value, 60), HomeBands.Always(new("urban"))).AsT1.Single().Code.ShouldBe(code);

    [Fact]
    public void Long_visits_have_the_price_of_the_band_too() => Price(new(2025, 11, 3), "isolated", 120).Total.ShouldBe(A.Money("65.42"));

    [Fact]
    [Rule("HCL26-042e")]
    [Rule("HCL21-016b")]
    public void The_council_sets_the_prices_also_of_direct_awards()
    {
        var rows = LeicestershireHomeCare2021.Prices.Table.All.Select(series => series.Rows.Single()).ToArray();
        var citation = LeicestershireHomeCare2021.PricesAreFixed.Citation;
        var schedule = new BidSchedule(
            rows.Select(row => new AskedPrice
            {
                Item = row.Key,
                Name = row.Key.ToString(),
                Rule = BidRule.Fixed(row.Value, citation),
                Citation = citation,
            }).ToValueList(),
            below: [],
            rising: [])
        {
            Title = "An example",
            Citation = citation,
            Consequence = new(new Cited<BidConsequence>(BidConsequence.RejectPrice, A.Citation)),
        };
        var own = new Bid { Bidder = new("A1"), Prices = [new(rows[0].Key, ExactAmount.FromMoney(rows[0].Value.AsT0.Value - A.Money("0.01")))] };

        // Whoever is awarded a package has the prices of the book without writing one, and no other.
        schedule.Evaluate(own with { Prices = [] }).Accepted.Select(price => (price.Item, price.Price))
            .ShouldBe(rows.Select(row => (row.Key, row.Value.AsT0.Value)));
        var fault = schedule.Evaluate(own).Faults.ShouldHaveSingleItem();
        (fault.Reason.Code, fault.Rule.Id).ShouldBe(("fixed-price", "HCL26-042e"));
        (citation.Id, LeicestershireHomeCare2021.DirectAwardsHaveTheSamePrices.Id).ShouldBe(("HCL26-042e", "HCL21-016b"));
    }

    [Theory]
    [InlineData(89, "37.48")]
    [InlineData(90, "36.00")]
    [Rule("HCL26-061a")]
    [Rule("HCL26-061b")]
    public void Visits_of_2026_have_a_providers_accepted_rates_and_the_threshold_of_the_scheme(int minutes, string pounds)
    {
        var terms = LeicestershireHomeCare2026.VisitTerms;
        var book = terms.BookOf(A.Rates(urban: "25.27", sessional: "24.00"), A.Citation, new(2026, 9, 1), null).AsT0;

        new VisitPricer(terms, book).TotalOf(Schedule(new(2026, 11, 2), minutes), HomeBands.Always(A.Urban)).AsT0.ShouldBe(A.Money(pounds));
        terms.Sessional!.FromMinutes.Citation.Id.ShouldBe("HCL26-061a");
    }

    private static VisitInvoice Price(LocalDate day, string band, int minutes) =>
        new VisitPricer(LeicestershireHomeCare2021.VisitTerms, LeicestershireHomeCare2021.Prices)
            .Price(Schedule(day, minutes), HomeBands.Always(new(band))).AsT0;

    private static VisitSchedule Schedule(LocalDate day, int minutes) =>
        VisitSchedule.Create([new() { Start = day + new LocalTime(8, 0), Length = VisitLength.OfMinutes(minutes) }]).AsT0;
}
