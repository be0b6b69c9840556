using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences.Tests;

public class CarePriceTests
{
    [Fact]
    public void The_price_of_a_day_has_a_line_for_each_segment_and_marks_the_added_hours()
    {
        var price = CarePrice.Of(Clc.Price(Clc.Ceilings, Clc.Hours("3", 6), Clc.Hours("5", 2), Clc.Hours("6", 1)), Clc.Terms);

        price.Lines.ShouldBe([LedgerSample.Line("73.88"), LedgerSample.Line("34.28", isAddOn: true), LedgerSample.Line("20.37")]);
        price.Exact.ShouldBe(ExactAmount.FromMoney(A.Money("128.53")));
    }

    [Fact]
    public void A_part_of_a_session_is_exact()
    {
        var price = CarePrice.Of(Clc.Price(Clc.Ceilings, Clc.Hours("3", 4)), Clc.Terms);

        price.Lines.ShouldHaveSingleItem().Amount.ShouldBe(ExactAmount.FromFractionOfPence(7388 * 2, 3));
    }

    [Fact]
    public void The_hours_of_band_E_are_added_hours_too() =>
        CarePrice.Of(
            new DayServicePricing(Schemes.LeicestershireCommunityLifeChoices2021.Prices, RoundingPolicy.Default)
                .PriceOf(Clc.LegacyPlan(Clc.Hours("C", 6), Clc.Hours("E", 2)), new(2025, 10, 1)).AsT0,
            Clc.Legacy).Lines.ShouldBe([LedgerSample.Line("78.42"), LedgerSample.Line("34.28", isAddOn: true)]);

    [Fact]
    public void A_price_is_not_negative()
    {
        CarePrice.Of(Money.Zero).Exact.ShouldBe(ExactAmount.Zero);
        Should.Throw<ArgumentOutOfRangeException>(() => CarePrice.Of(A.Money("-0.01")));
        Should.Throw<ArgumentOutOfRangeException>(() => CarePrice.Of([LedgerSample.Line("1.00"), LedgerSample.Line("-0.01")]));
    }

    [Fact]
    public void A_price_without_lines_is_no_price() => Should.Throw<ArgumentOutOfRangeException>(() => CarePrice.Of(ValueList.Create<CareLine>([])));

    [Fact]
    public void Two_prices_with_the_same_lines_are_equal() =>
        CarePrice.Of(A.Money("60.00")).ShouldBe(CarePrice.Of([LedgerSample.Line("60.00")]));
}
