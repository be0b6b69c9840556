namespace HomeCare.Domain.Pricing.Tests;

public class OfferedRatesTests
{
    private static readonly BandRate Urban = new(new("urban"), A.Rate("25.00"));
    private static readonly BandRate Fringe = new(new("fringe"), A.Rate("26.00"));
    private static readonly BandRate Rural = new(new("rural"), A.Rate("29.00"));

    [Fact]
    public void The_rate_of_a_band_is_the_one_offered_for_it() =>
        new OfferedRates([Urban, Fringe, Rural], null).In(new("fringe")).ShouldBe(A.Rate("26.00"));

    [Fact]
    public void A_band_left_out_has_no_rate() =>
        new OfferedRates([Urban, Fringe], null).In(new("rural")).ShouldBeNull();

    [Fact]
    public void Bands_come_in_ordinal_order() =>
        new OfferedRates([Urban, Rural, Fringe], null).Bands.ShouldBe([Fringe, Rural, Urban]);

    [Fact]
    public void The_order_of_writing_makes_no_difference() =>
        new OfferedRates([Urban, Rural, Fringe], A.Rate("23.00"))
            .ShouldBe(new OfferedRates([Fringe, Urban, Rural], A.Rate("23.00")));

    [Fact]
    public void The_sessional_rate_is_kept() =>
        new OfferedRates([Urban], A.Rate("23.00")).Sessional.ShouldBe(A.Rate("23.00"));

    [Fact]
    public void A_sessional_rate_may_be_left_out() => new OfferedRates([Urban], null).Sessional.ShouldBeNull();

    [Fact]
    public void A_provider_may_offer_no_band() =>
        new OfferedRates([], A.Rate("23.00")).In(new("urban")).ShouldBeNull();

    [Theory]
    [InlineData("25.00")]
    [InlineData("24.00")]
    public void Two_rates_for_a_band_are_refused_wherever_they_stand(string again)
    {
        var thrown = Should.Throw<ArgumentException>(
            () => new OfferedRates([Urban, Fringe, new(Urban.Band, A.Rate(again)), Rural], null));

        (thrown.Message, thrown.ParamName).ShouldBe(("The band urban has two rates. (Parameter 'bands')", "bands"));
    }

    [Fact]
    public void Two_rates_for_the_first_band_are_refused() =>
        Should.Throw<ArgumentException>(() => new OfferedRates([Fringe, Urban, Fringe], null))
            .Message.ShouldStartWith("The band fringe has two rates.");

    [Fact]
    public void Rates_must_be_given() =>
        Should.Throw<ArgumentNullException>(() => new OfferedRates(null!, null)).ParamName.ShouldBe("bands");
}
