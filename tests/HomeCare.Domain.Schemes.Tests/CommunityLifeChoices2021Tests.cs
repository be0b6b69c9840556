using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

public class CommunityLifeChoices2021Tests
{
    private static readonly LocalDate Day = new(2025, 10, 1);

    [Fact]
    [Rule("CLC26-041a")]
    public void There_are_six_bands_A_to_F_with_prices_for_2025_26()
    {
        Clc.Legacy.Bands.Select(band => band.Id.Value).ShouldBe(["A", "B", "C", "D", "E", "F"]);
        LeicestershireCommunityLifeChoices2021.Prices.Table.All.SelectMany(series => series.Rows)
            .ShouldAllBe(row => row.FirstDay == new LocalDate(2025, 4, 1) && row.LastDay == new LocalDate(2026, 3, 31));
    }

    [Theory]
    [InlineData("A", "16.18", "32.36", "CLC26-041b")]
    [InlineData("B", "26.22", "52.44", "CLC26-041c")]
    [InlineData("C", "39.21", "78.42", "CLC26-041d")]
    [InlineData("D", "78.70", "157.40", "CLC26-041e")]
    [Rule("CLC26-041b")]
    [Rule("CLC26-041c")]
    [Rule("CLC26-041d")]
    [Rule("CLC26-041e")]
    [Rule("CLC26-041h")]
    [Rule("CLC26-045c")]
    [Rule("C-90")]
    public void Three_hours_are_a_half_day_and_six_a_full_day_which_is_two_half_days(string band, string half, string full, string citation)
    {
        var halfDay = Price(Day, Clc.Hours(band, 3));
        halfDay.Rounded.ShouldBe(A.Money(half));
        halfDay.Lines[0].Citation.Id.ShouldBe(citation);
        Price(Day, Clc.Hours(band, 6)).Rounded.ShouldBe(A.Money(full));
        Price(Day, Clc.Hours(band, 3), Clc.Hours(band, 3)).Exact.ShouldBe(ExactAmount.FromMoney(A.Money(full)));
    }

    [Theory]
    [InlineData("A", "5.3933")]
    [InlineData("B", "8.7400")]
    [InlineData("C", "13.0700")]
    [InlineData("D", "26.2333")]
    [Rule("C-106")]
    public void The_hour_of_a_full_day_is_a_derived_figure(string band, string pounds) => Pounds(Hour(band), 4).ShouldBe(pounds);

    [Theory]
    [InlineData("C", 2, "112.70")]
    [InlineData("C", 6, "181.26")]
    [InlineData("B", 1, "69.58")]
    [Rule("CLC26-041f")]
    [Rule("C-101")]
    public void Hours_of_band_E_are_added_to_a_day(string band, int hours, string total) =>
        Price(Day, Clc.Hours(band, 6), Clc.Hours("E", hours)).Rounded.ShouldBe(A.Money(total));

    [Fact]
    [Rule("CLC26-041g")]
    public void An_hour_of_band_F_stands_by_itself()
    {
        Price(Day, Clc.Hours("F", 1)).Rounded.ShouldBe(A.Money("21.47"));
        Price(Day, Clc.Hours("F", 1)).Lines[0].Citation.Id.ShouldBe("CLC26-041g");
    }

    [Fact]
    [Rule("CLC26-046")]
    [Rule("C-101")]
    public void Four_hours_of_band_C_with_two_of_E_can_be_reckoned_and_not_bought()
    {
        var session = new Price(A.Money("78.42"), Clc.Session).ForMinutes(240);

        (session + ExactAmount.FromMoney(A.Money("34.28"))).Round(PennyRounding.HalfAwayFromZero).ShouldBe(A.Money("86.56"));
        Clc.Codes(Clc.Legacy, Clc.Hours("C", 4), Clc.Hours("E", 2)).ShouldBe(["not-a-block"]);
    }

    [Theory]
    [InlineData(2025, 3, 31, "before-first")]
    [InlineData(2026, 4, 1, "beyond-horizon")]
    public void No_price_is_carried_on_beyond_the_year_it_is_printed_for(int year, int month, int day, string code) =>
        new DayServicePricing(LeicestershireCommunityLifeChoices2021.Prices, RoundingPolicy.Default)
            .PriceOf(Clc.LegacyPlan(Clc.Hours("B", 3)), new LocalDate(year, month, day)).AsT1.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    [Rule("T-15")]
    [Rule("CLC26-049a")]
    public void A_person_keeps_band_C_at_its_price_until_the_review()
    {
        var pricing = Kept(new(2026, 11, 30));
        var plan = Clc.LegacyPlan(Clc.Hours("C", 6));

        var kept = pricing.PriceOf(plan, new(2026, 10, 1)).AsT0;
        kept.Rounded.ShouldBe(A.Money("78.42"));
        kept.Lines[0].Status.ShouldBe(DatedStatus.Provisional);
        pricing.PriceOf(plan, new(2026, 3, 31)).AsT0.Lines[0].Status.ShouldBe(DatedStatus.InForce);
        pricing.PriceOf(plan, new(2026, 11, 30)).AsT0.Rounded.ShouldBe(A.Money("78.42"));
        pricing.PriceOf(plan, new(2026, 12, 1)).AsT1.ShouldHaveSingleItem().Code.ShouldBe("beyond-horizon");
    }

    [Fact]
    [Rule("T-16")]
    public void A_half_day_of_band_B_becomes_three_hours_of_band_1_at_the_review()
    {
        Kept(new(2026, 11, 30)).PriceOf(Clc.LegacyPlan(Clc.Hours("B", 3)), new(2026, 11, 30)).AsT0.Rounded.ShouldBe(A.Money("26.22"));
        new DayServicePricing(Clc.Ceilings, RoundingPolicy.Default).PriceOf(Clc.Plan(Clc.Hours("1", 3)), new(2026, 12, 1)).AsT0.Rounded
            .ShouldBe(A.Money("24.71"));
    }

    [Fact]
    public void A_price_is_not_kept_into_the_year_it_is_printed_for()
    {
        LeicestershireCommunityLifeChoices2021.PricesKeptUntil(new(2026, 4, 1)).Table.All.Count.ShouldBe(10);
        Should.Throw<ArgumentOutOfRangeException>(() => LeicestershireCommunityLifeChoices2021.PricesKeptUntil(new(2026, 3, 31)))
            .ParamName.ShouldBe("lastDay");
    }

    private static DayServicePricing Kept(LocalDate lastDay) =>
        new(LeicestershireCommunityLifeChoices2021.PricesKeptUntil(lastDay), RoundingPolicy.Default);

    private static DayPrice Price(LocalDate day, params DaySegment[] segments) =>
        new DayServicePricing(LeicestershireCommunityLifeChoices2021.Prices, RoundingPolicy.Default).PriceOf(Clc.LegacyPlan(segments), day).AsT0;

    private static ExactAmount Hour(string band) => Price(Day, Clc.Hours(band, 6)).Lines[0].Price.ForMinutes(60);

    private static string Pounds(ExactAmount amount, int decimals) =>
        (amount.Pence / Fraction.Whole(100)).ToDecimalText(decimals, PennyRounding.HalfAwayFromZero);
}
