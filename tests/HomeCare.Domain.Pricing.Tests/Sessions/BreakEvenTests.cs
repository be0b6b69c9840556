namespace HomeCare.Domain.Pricing.Tests;

public class BreakEvenTests
{
    [Theory]
    [InlineData("78.42", "17.14", "157.40", "4.61")]
    [InlineData("73.88", "17.14", "148.23", "4.34")]
    [InlineData("71.15", "16.66", "144.01", "4.37")]
    [Rule("C-102")]
    public void From_five_added_hours_a_full_day_of_one_to_one_is_cheaper(string session, string hour, string dearer, string hours)
    {
        var found = Between(session, hour, dearer).AsT0;

        found.Hours.ToDecimalText(2, PennyRounding.HalfAwayFromZero).ShouldBe(hours);
        found.CheaperFromWholeHours.ShouldBe(5);
    }

    [Fact]
    public void The_hours_are_exact() => Between("73.88", "17.14", "148.23").AsT0.Hours.ShouldBe(Fraction.Of(7435, 1714));

    [Fact]
    [Rule("C-102")]
    public void The_prices_of_a_day_agree()
    {
        var full = Clc.Price(Clc.Ceilings, Clc.Hours("4", 6)).Exact;

        Clc.Price(Clc.Ceilings, Clc.Hours("3", 6), Clc.Hours("5", 4)).Exact.ShouldBeLessThan(full);
        Clc.Price(Clc.Ceilings, Clc.Hours("3", 6), Clc.Hours("5", 5)).Exact.ShouldBeGreaterThan(full);
    }

    [Theory]
    [InlineData("10.00", "5.00", "20.00", 3)]
    [InlineData("10.00", "5.00", "20.01", 3)]
    [InlineData("10.00", "5.00", "19.99", 2)]
    [InlineData("10.00", "5.00", "10.00", 1)]
    [InlineData("10.00", "5.00", "9.99", 0)]
    [InlineData("50.00", "5.00", "9.99", 0)]
    public void At_exactly_the_hours_both_cost_the_same_so_the_next_hour_is_the_first_cheaper(string session, string hour, string dearer, int first) =>
        Between(session, hour, dearer).AsT0.CheaperFromWholeHours.ShouldBe(first);

    [Fact]
    public void Unlike_units_and_a_free_hour_have_no_break_even()
    {
        Between("10.00", "0.00", "20.00").AsT1.ShouldHaveSingleItem().Code.ShouldBe("never");
        BreakEven.Between(new(A.Money("10.00"), Clc.Session), new(A.Money("0.00"), PriceUnit.Hour), new(A.Money("10.00"), PriceUnit.HalfDay(180))).AsT1
            .Select(refusal => refusal.Code).ShouldBe(["unlike-units", "never"]);
        BreakEven.Between(new(A.Money("10.00"), Clc.Session), new(A.Money("1.00"), Clc.Session), new(A.Money("10.00"), Clc.Session)).AsT1
            .Select(refusal => refusal.Code).ShouldBe(["unlike-units"]);
    }

    private static OneOf.OneOf<BreakEven, ValueList<Refusal>> Between(string session, string hour, string dearer) =>
        BreakEven.Between(new(A.Money(session), Clc.Session), new(A.Money(hour), PriceUnit.Hour), new(A.Money(dearer), Clc.Session));
}
