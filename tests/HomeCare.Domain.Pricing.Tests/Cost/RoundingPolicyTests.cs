namespace HomeCare.Domain.Pricing.Tests;

public class RoundingPolicyTests
{
    private static ExactAmount[] HalfHours { get; } = [.. Enumerable.Repeat(A.Rate("25.27").For(30), 28)];

    [Fact]
    public void By_default_each_line_is_rounded_half_a_penny_away_from_nought()
    {
        RoundingPolicy.Default.ShouldBe(new RoundingPolicy(RoundingPoint.PerLine, PennyRounding.HalfAwayFromZero));
        RoundingPolicy.Default.Total(HalfHours).ShouldBe(A.Money("353.92"));
    }

    [Fact]
    public void Twenty_eight_half_hours_cost_less_when_only_the_invoice_is_rounded() =>
        new RoundingPolicy(RoundingPoint.PerInvoice, PennyRounding.HalfAwayFromZero).Total(HalfHours).ShouldBe(A.Money("353.78"));

    [Fact]
    public void Half_to_the_even_penny_rounds_each_line_of_these_up_as_well() =>
        new RoundingPolicy(RoundingPoint.PerLine, PennyRounding.HalfToEven).Total(HalfHours).ShouldBe(A.Money("353.92"));

    [Fact]
    public void Half_to_the_even_penny_rounds_an_even_line_down() =>
        new RoundingPolicy(RoundingPoint.PerLine, PennyRounding.HalfToEven).Total([A.Rate("25.25").For(30), A.Rate("25.25").For(30)])
            .ShouldBe(A.Money("25.24"));

    [Fact]
    public void An_invoice_of_half_a_penny_follows_the_policy()
    {
        var lines = new[] { A.Rate("0.01").For(30) };
        new RoundingPolicy(RoundingPoint.PerInvoice, PennyRounding.HalfToEven).Total(lines).ShouldBe(Money.Zero);
        new RoundingPolicy(RoundingPoint.PerInvoice, PennyRounding.HalfAwayFromZero).Total(lines).ShouldBe(A.Money("0.01"));
    }

    [Fact]
    public void No_lines_cost_nothing() => RoundingPolicy.Default.Total([]).ShouldBe(Money.Zero);
}
