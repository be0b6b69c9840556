using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class DirectPaymentRateTests
{
    private static readonly LocalDate Day = new(2026, 9, 1);
    private static readonly PricedItem Band2 = new(PriceKey.Of(new BandId("2")), PriceUnit.Session(360));
    private static readonly PriceBook Provider = PriceBook.Create([new(Band2, A.Set("57.91"), new(2026, 8, 31), null)]).AsT0;

    [Theory]
    [Rule("CLC26-071a")]
    [Rule("P-27")]
    [Rule("T-08")]
    [InlineData("57.92", "above-framework-rate")]
    [InlineData("57.91", null)]
    [InlineData("50.00", null)]
    public void A_new_direct_payment_is_never_above_the_framework_rate(string rate, string? code) =>
        DirectPaymentRate.Create(Band2, A.Money(rate), Provider, Day).Match<string?>(_ => null, refusals => refusals.Single().Code).ShouldBe(code);

    [Fact]
    [Rule("CLC26-071a")]
    public void The_refusal_names_both_rates() =>
        DirectPaymentRate.Create(Band2, A.Money("57.92"), Provider, Day).AsT1.Single().Message
            .ShouldBe("the rate of £57.92 for band 2 by the session of 6 h is above the framework rate of £57.91: charge that or less");

    [Fact]
    [Rule("P-27")]
    public void A_rate_by_another_unit_is_not_compared() =>
        An.Codes(DirectPaymentRate.Create(Band2 with { Unit = PriceUnit.Hour }, A.Money("9.00"), Provider, Day).AsT1).ShouldBe(["wrong-unit"]);

    [Fact]
    public void Everything_wrong_is_told_at_once() =>
        An.Codes(DirectPaymentRate.Create(Band2, A.Money("-0.01"), Provider, new(2026, 8, 30)).AsT1).ShouldBe(["negative-price", "before-first"]);

    [Fact]
    [Rule("CLC26-077")]
    [Rule("HCL26-059d")]
    public void Both_routes_are_priced_from_one_table()
    {
        var direct = DirectPaymentRate.Create(Band2, A.Money("57.91"), Provider, Day).AsT0;

        direct.Framework.ShouldBe(Provider.PriceOf(Band2, Day).AsT0);
        Enum.GetNames<FundingRoute>().ShouldBe(["CouncilCommissioned", "DirectPayment"]);
    }

    [Fact]
    [Rule("CLC26-077")]
    public void An_uplift_of_the_table_moves_the_cap_with_it()
    {
        var uplifted = An.Uplift(UpliftStep.Percent(4m)).ApplyTo(Provider).AsT0.Book;

        DirectPaymentRate.Create(Band2, A.Money("60.23"), uplifted, An.April).IsT0.ShouldBeTrue(); // 6022.64
        An.Codes(DirectPaymentRate.Create(Band2, A.Money("60.24"), uplifted, An.April).AsT1).ShouldBe(["above-framework-rate"]);
        An.Codes(DirectPaymentRate.Create(Band2, A.Money("60.23"), uplifted, An.April.PlusDays(-1)).AsT1).ShouldBe(["above-framework-rate"]);
    }
}
