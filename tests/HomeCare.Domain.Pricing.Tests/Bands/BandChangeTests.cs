namespace HomeCare.Domain.Pricing.Tests;

public class BandChangeTests
{
    private static readonly ValueList<BandId> Bands = [new("urban"), new("fringe"), new("rural")];

    [Theory]
    [InlineData("urban", "fringe", 1)]
    [InlineData("rural", "fringe", -1)]
    [InlineData("rural", "urban", -2)]
    [InlineData("fringe", "fringe", 0)]
    [Rule("HCL26-047c")]
    public void A_change_is_so_many_bands_up_or_down(string from, string to, int steps) => Change(from, to, 1m).StepsUp(Bands).ShouldBe(steps);

    [Theory]
    [InlineData("urban", "isolated")]
    [InlineData("isolated", "urban")]
    public void A_band_that_is_not_in_the_list_has_no_place_in_it(string from, string to) =>
        Should.Throw<ArgumentException>(() => Change(from, to, 1m).StepsUp(Bands)).Message.ShouldContain("isolated");

    [Fact]
    public void The_effect_is_the_difference_times_the_hours_unrounded()
    {
        var effect = ReclassificationEffect.Of(
            [Change("fringe", "urban", 0.125m), Change("urban", "fringe", 1m)], Rates(("urban", "25.00"), ("fringe", "26.00"))).AsT0;
        effect.Rows.Select(row => (row.Difference, row.Effect)).ShouldBe([
            (A.Money("-1.00"), ExactAmount.FromFractionOfPence(-25, 2)), (A.Money("1.00"), ExactAmount.FromFractionOfPence(100, 1)),
        ]);
        effect.Total.ShouldBe(ExactAmount.FromFractionOfPence(175, 2));
        effect.TotalOverAYear(HoursPeriod.Week).ShouldBe(ExactAmount.FromFractionOfPence(4550, 1));
        effect.TotalOverAYear(HoursPeriod.Year).ShouldBe(effect.Total);
        effect.Hours.ShouldBe(Fraction.FromDecimal(1.125m));
        effect.MovesOverAYear(HoursPeriod.Year).ShouldBe(
            [new(new("fringe"), new("urban"), Fraction.FromDecimal(0.125m)), new(new("urban"), new("fringe"), Fraction.One)]);
        effect.MovesOverAYear(HoursPeriod.Week)[0].Hours.ShouldBe(Fraction.FromDecimal(6.5m));
    }

    [Fact]
    public void Every_band_without_one_rate_is_refused_at_once() =>
        ReclassificationEffect.Of(
            [Change("rural", "fringe", 1m), Change("urban", "fringe", 1m)],
            Rates(("urban", "25.00"), ("urban", "25.00"), ("isolated", "30.00"), ("isolated", "31.00")))
            .AsT1.Select(Map.Text).ShouldBe([
                "rate-missing: band fringe has no rate: give one", "rate-missing: band rural has no rate: give one",
                "rate-twice: band urban has more than one rate: give one",
            ]);

    [Fact]
    public void A_change_of_negative_hours_is_refused() =>
        ReclassificationEffect.Of([Change("rural", "fringe", -1m)], Rates(("rural", "27.00"), ("fringe", "26.00"))).AsT1
            .Select(refusal => refusal.Code).ShouldBe(["negative-hours"]);

    private static BandChange Change(string from, string to, decimal hours) =>
        new(["Milton"], "The Middle", new(from), new(to), new(Map.Day, A.Citation), Fraction.FromDecimal(hours), A.Citation);

    private static IEnumerable<BandRate> Rates(params (string Band, string Rate)[] rates) =>
        rates.Select(rate => new BandRate(new(rate.Band), A.Rate(rate.Rate)));
}
