using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>Care that a person arranges with a payment from the council. All prices are invented.</summary>
public class DirectPaymentTests
{
    private static readonly CareArrangement DirectPayment = Planned.EveryDay with { Funding = FundingRoute.DirectPayment };

    [Theory]
    [InlineData("2026-09-01 09:59", "0.00")]
    [InlineData("2026-09-01 10:01", "60.00")]
    [Rule("CLC26-071b")]
    [Rule("A-14")]
    public void An_absence_costs_the_same_and_another_payer_pays_it(string received, string amount)
    {
        var council = Pay(Planned.EveryDay, received);
        var person = Pay(DirectPayment, received);

        person.ShouldBe(council with { Funding = FundingRoute.DirectPayment });
        (council.Funding, council.ForAbsences).ShouldBe((FundingRoute.CouncilCommissioned, A.Money(amount)));
    }

    [Fact]
    [Rule("CLC26-071b")]
    public void What_a_provider_is_paid_by_the_council_and_by_direct_payments_is_added_apart()
    {
        var other = DirectPayment with { Person = new("P-2") };
        var totals = LedgerSample.PaymentOnly.Assess(LedgerSample.Of(
            Planned.Care("2026-09-01 10:00"), Planned.Care("2026-09-02 10:00"), Planned.Care("2026-09-02 10:00", arrangement: other, price: "50.00"))).AsT0.Providers;

        totals.Select(total => (total.Provider.Value, total.Funding, total.Planned, total.Total)).ShouldBe(
        [
            ("EX-01", FundingRoute.CouncilCommissioned, 2, A.Money("120.00")),
            ("EX-01", FundingRoute.DirectPayment, 1, A.Money("50.00")),
        ]);
    }

    [Theory]
    [InlineData("57.91")]
    [InlineData("50.00")]
    [Rule("CLC26-071a")]
    public void A_price_at_or_below_the_framework_rate_is_accepted(string price) =>
        LedgerSample.PaymentOnly.Refusals(LedgerSample.Of(Care(price, "57.91"))).ShouldBeEmpty();

    [Fact]
    [Rule("CLC26-071a")]
    public void A_price_above_the_framework_rate_is_refused_with_both() =>
        LedgerSample.PaymentOnly.Refusals(LedgerSample.Of(Care("57.92", "57.91") with { Place = "line 7" })).ShouldHaveSingleItem().Message.ShouldBe(
            "2026-09-02 10:00, 360 minutes, person P-1, provider EX-01 (line 7) costs £57.92, above the framework rate of £57.91: a provider under contract charges that or less");

    [Fact]
    [Rule("CLC26-071a")]
    public void A_part_of_a_penny_above_the_framework_rate_is_above_it()
    {
        var care = LedgerSample.Priced("2026-09-02 10:00", CarePrice.Of([new(ExactAmount.FromFractionOfPence((5791 * 3) + 1, 3), IsAddOn: false)]), DirectPayment)
            with
        { FrameworkPrice = CarePrice.Of(A.Money("57.91")) };

        LedgerSample.PaymentOnly.Refusals(LedgerSample.Of(care)).Codes().ShouldBe(["above-framework-rate"]);
    }

    [Fact]
    [Rule("CLC26-071a")]
    public void A_line_above_its_rate_is_not_made_good_by_another_below()
    {
        var care = LedgerSample.Priced("2026-09-02 10:00", CarePrice.Of([LedgerSample.Line("70.00"), LedgerSample.Line("35.00")]), DirectPayment);

        LedgerSample.PaymentOnly.Refusals(LedgerSample.Of(care with { FrameworkPrice = CarePrice.Of([LedgerSample.Line("73.88"), LedgerSample.Line("34.28")]) }))
            .Codes().ShouldBe(["above-framework-rate"]);
        LedgerSample.PaymentOnly.Refusals(LedgerSample.Of(care with { FrameworkPrice = CarePrice.Of(A.Money("108.16")) }))
            .ShouldHaveSingleItem().Message.ShouldEndWith("has a framework price with other lines than its price: give both line by line");
    }

    [Fact]
    [Rule("CLC26-071a")]
    [Rule("CLC26-071b")]
    public void A_month_of_a_direct_payment_is_held_against_the_framework_rates_session_by_session()
    {
        var day = new PlannedDay(Clc.Day, Clc.Plan(Clc.At("3", 10, 16)));

        LedgerSample.PaymentOnly.Refusals(Month("73.88")).ShouldBeEmpty();
        LedgerSample.PaymentOnly.Refusals(Month("73.89")).Codes().ShouldBe(["above-framework-rate"]);

        CareLedger Month(string price) => new(Clc.Day, Clc.Day, Of(Clc.Book("49.42", "57.91", price, "148.23", "17.14", "20.37", "20.37"))
            .Zip(Of(Clc.Ceilings), (care, framework) => care with { FrameworkPrice = framework.Price })
            .ToValueList());

        ValueList<PlannedCare> Of(PriceBook book) => PlannedCare.Of(DirectPayment, [day], new DayServicePricing(book, RoundingPolicy.Default)).AsT0;
    }

    private static PlannedCare Care(string price, string framework) =>
        Planned.Care("2026-09-02 10:00", arrangement: DirectPayment, price: price) with { FrameworkPrice = CarePrice.Of(A.Money(framework)) };

    private static ProviderTotal Pay(CareArrangement arrangement, string received) => LedgerSample.PaymentOnly
        .Assess(LedgerSample.Of(Planned.Care("2026-09-02 10:00", arrangement: arrangement)).With(Planned.Notice(received))).AsT0
        .Providers.ShouldHaveSingleItem();
}
