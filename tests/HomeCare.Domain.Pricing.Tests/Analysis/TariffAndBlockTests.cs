using FsCheck.Xunit;

namespace HomeCare.Domain.Pricing.Tests;

public class TariffAndBlockTests
{
    [Fact]
    [Rule("C-102")]
    public void A_whole_day_of_one_to_one_care_is_cheaper_from_five_added_hours()
    {
        BreakEven("157.40", "78.42", "17.14").ShouldBe("4.61");
        BreakEven("148.23", "73.88", "17.14").ShouldBe("4.34");
        BreakEven("144.01", "71.15", "16.66").ShouldBe("4.37");
        (With("78.42", "17.14").For(Fraction.Whole(4)) < With("157.40", "0.00").For(Fraction.Whole(4))).ShouldBeTrue();
        (With("78.42", "17.14").For(Fraction.Whole(5)) > With("157.40", "0.00").For(Fraction.Whole(5))).ShouldBeTrue();
    }

    [Fact]
    [Rule("C-32")]
    public void A_long_visit_must_last_121_minutes_to_cost_what_89_minutes_do_in_the_dearest_band()
    {
        // The sessional rate of 24.00 is an example; the report does not print one.
        var hours = With("0.00", "32.71").For(Fraction.Of(89, 60)) / ExactAmount.FromMoney(A.Money("24.00"));
        (hours * Fraction.Whole(60)).ToDecimalText(1, PennyRounding.HalfAwayFromZero).ShouldBe("121.3");
    }

    [Property]
    public void At_the_break_even_both_cost_the_same(ushort fixedA, ushort hourA, ushort fixedB, ushort hourB)
    {
        var (one, other) = (Of(fixedA, hourA), Of(fixedB, hourB));
        if (one.BreaksEvenWith(other) is { } hours)
        {
            one.For(hours).ShouldBe(other.For(hours));
            other.BreaksEvenWith(one).ShouldBe(hours);
        }
        else
        {
            // One of them is cheaper, or neither, both at no hours and at any.
            ((fixedA - fixedB) * (hourA - hourB)).ShouldBeGreaterThanOrEqualTo(0);
        }
    }

    [Fact]
    public void Tariffs_with_one_price_an_hour_never_cross() => With("1.00", "2.00").BreaksEvenWith(With("3.00", "2.00")).ShouldBeNull();

    [Fact]
    public void Hours_below_nought_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => With("1.00", "2.00").For(Fraction.Whole(-1))).ParamName.ShouldBe("hours");

    [Theory]
    [Rule("LEEDS14-5.4")]
    [InlineData(0, "1500.00")]
    [InlineData(99, "1500.00")]
    [InlineData(100, "1500.00")]
    [InlineData(101, "1516.00")]
    public void Hours_below_the_block_cost_the_same_and_each_hour_beyond_it_costs_more(int used, string pounds) =>
        Block.For(Fraction.Whole(used)).ShouldBe(ExactAmount.FromMoney(A.Money(pounds)));

    [Theory]
    [Rule("LEEDS14-5.4")]
    [InlineData(80, "-140.00", 20)]
    [InlineData(100, "200.00", 0)]
    [InlineData(110, "210.00", 0)]
    public void A_block_is_put_beside_hours_bought_one_by_one(int used, string saves, int unused)
    {
        var comparison = Block.Against(Fraction.Whole(used), A.Rate("17.00"));
        (comparison.BlockSaves, comparison.Unused).ShouldBe((ExactAmount.FromMoney(A.Money(saves)), Fraction.Whole(unused)));
    }

    [Fact]
    [Rule("LEEDS14-5.4")]
    public void The_block_breaks_even_where_its_guarantee_is_used_up_at_the_spot_price()
    {
        Block.Against(Fraction.Zero, A.Rate("17.00")).BreaksEvenAt.ShouldBe(Fraction.Of(1500, 17));
        Block.Against(Fraction.Zero, A.Rate("15.00")).BreaksEvenAt.ShouldBe(Fraction.Whole(100));
        Block.Against(Fraction.Zero, A.Rate("14.99")).BreaksEvenAt.ShouldBeNull();
    }

    [Fact]
    public void A_block_that_costs_nothing_is_never_dearer_than_an_hour_that_costs_nothing() =>
        new BlockContract(Fraction.One, A.Rate("0.00"), A.Rate("0.00")).Against(Fraction.One, A.Rate("0.00")).BreaksEvenAt.ShouldBeNull();

    [Fact]
    public void A_block_has_hours_and_used_hours_are_not_negative()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new BlockContract(Fraction.Zero, A.Rate("1.00"), A.Rate("1.00"))).ParamName.ShouldBe("hours");
        Should.Throw<ArgumentOutOfRangeException>(() => Block.For(Fraction.Whole(-1))).ParamName.ShouldBe("used");
        Should.Throw<ArgumentOutOfRangeException>(() => Block.Against(Fraction.Whole(-1), A.Rate("1.00"))).ParamName.ShouldBe("used");
    }

    // An invented block: 100 hours at 15.00, and 16.00 for each hour beyond.
    private static BlockContract Block { get; } = new(Fraction.Whole(100), A.Rate("15.00"), A.Rate("16.00"));

    private static string BreakEven(string day, string session, string hour) => With(session, hour)
        .BreaksEvenWith(With(day, "0.00")).ShouldNotBeNull().ToDecimalText(2, PennyRounding.HalfAwayFromZero);

    private static Tariff With(string pounds, string hour) => new(A.Money(pounds), A.Rate(hour));

    private static Tariff Of(int pence, int hour) => new(Money.FromPence(pence), new(Money.FromPence(hour)));
}
