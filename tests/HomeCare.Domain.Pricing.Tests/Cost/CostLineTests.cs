namespace HomeCare.Domain.Pricing.Tests;

public class CostLineTests
{
    [Theory]
    [InlineData(1, 60, 1, "2527")]
    [InlineData(14, 30, 1, "17689")]
    [InlineData(1, 45, 2, "7581/2")]
    [InlineData(7, 50, 2, "88445/3")]
    public void The_amount_is_visits_times_minutes_times_carers_at_the_rate(
        int visits, int minutes, int carers, string fraction) =>
        Line(visits, minutes, carers).Amount.ToFractionOfPence().ShouldBe(fraction);

    [Fact]
    public void Visits_times_minutes_may_pass_the_range_of_32_bits() =>
        Line(2_000_000, 1440, 6).Amount.ShouldBe(A.Rate("25.27").For(17_280_000_000));

    private static CostLine Line(int visits, int minutes, int carers) =>
        new(visits, minutes, carers, Sample.Urban, A.Rate("25.27"));
}
