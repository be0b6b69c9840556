namespace HomeCare.Domain.Pricing.Tests;

public class PriceTests
{
    [Theory]
    [InlineData("25.27", 60, 50, "12635/6")]
    [InlineData("49.42", 360, 60, "2471/3")]
    [InlineData("144.01", 360, 360, "14401")]
    [InlineData("26.22", 180, 0, "0")]
    public void A_price_by_the_minute_is_pro_rata_and_unrounded(string pounds, int unit, int minutes, string pence) =>
        new Price(A.Money(pounds), PriceUnit.Session(unit)).ForMinutes(minutes).ToFractionOfPence().ShouldBe(pence);

    [Fact]
    public void An_hour_is_sixty_minutes() =>
        new Price(A.Money("25.27"), PriceUnit.Hour).ForMinutes(60).ShouldBe(ExactAmount.FromMoney(A.Money("25.27")));

    [Fact]
    public void Minutes_below_nought_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new Price(A.Money("1"), PriceUnit.Hour).ForMinutes(-1)).ParamName.ShouldBe("minutes");

    [Fact]
    public void A_week_and_a_night_are_not_measured_by_the_minute()
    {
        Should.Throw<InvalidOperationException>(() => new Price(A.Money("1941.08"), PriceUnit.Week).ForMinutes(60))
            .Message.ShouldBe("A price by the week has no price by the minute.");
        Should.Throw<InvalidOperationException>(() => new Price(A.Money("100"), PriceUnit.Night).ForMinutes(60));
    }

    [Fact]
    public void A_price_names_its_unit()
    {
        new Price(A.Money("25.27"), PriceUnit.Hour).ToString().ShouldBe("£25.27 by the hour");
        new Price(A.Money("49.42"), PriceUnit.Session(360)).ToString().ShouldBe("£49.42 by the session of 6 h");
        new Price(A.Money("26.22"), PriceUnit.HalfDay(180)).ToString().ShouldBe("£26.22 by the half-day of 3 h");
    }

    [Fact]
    public void Units_are_values_and_a_half_day_is_not_a_session_of_its_length()
    {
        (PriceUnit.Session(360) == PriceUnit.Session(360)).ShouldBeTrue();
        (PriceUnit.Session(180) == PriceUnit.HalfDay(180)).ShouldBeFalse();
        (PriceUnit.Session(60) == PriceUnit.Hour).ShouldBeFalse();
        (PriceUnit.Week.Minutes, PriceUnit.Night.Minutes, PriceUnit.Hour.Minutes).ShouldBe((null, null, 60));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1441)]
    public void A_session_is_one_minute_to_a_day(int minutes)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => PriceUnit.Session(minutes)).ParamName.ShouldBe("minutes");
        Should.Throw<ArgumentOutOfRangeException>(() => PriceUnit.HalfDay(minutes)).ParamName.ShouldBe("minutes");
    }

    [Fact]
    public void A_session_may_last_a_minute_or_a_day() =>
        (PriceUnit.Session(1).Minutes, PriceUnit.HalfDay(1440).Minutes).ShouldBe((1, 1440));
}
