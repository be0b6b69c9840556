namespace HomeCare.Domain.Pricing.Tests;

[Rule("HCL26-061a")]
public class SessionalStepTests
{
    private static readonly SessionalTerms Sessional = Visiting.Terms.Sessional!;

    [Fact]
    public void The_shortest_sessional_visit_has_a_length()
    {
        new SessionalTerms(Sessional.Item, new(1, A.Citation)).Covers(1).ShouldBeTrue();
        Should.Throw<ArgumentOutOfRangeException>(() => new SessionalTerms(Sessional.Item, new(0, A.Citation)));
    }

    [Theory]
    [InlineData("25.27", "224903/90", "24.9892")]
    [InlineData("32.71", "291119/90", "32.3466")]
    public void The_break_even_rate_is_exact(string band, string pence, string pounds)
    {
        var rate = Sessional.BreakEvenRate(A.Rate(band));

        rate.ShouldBe(ExactAmount.FromFractionOfPence(long.Parse(pence.Split('/')[0]), 90));
        (rate.Pence / Fraction.Whole(100)).ToDecimalText(4, PennyRounding.HalfAwayFromZero).ShouldBe(pounds);
    }

    [Theory]
    [InlineData("24.98", true)]
    [InlineData("24.99", false)]
    [Rule("HCL26-061d")]
    [Rule("C-32")]
    public void Below_the_break_even_rate_90_minutes_cost_less_than_89(string sessional, bool less)
    {
        var book = Visiting.BookOf(
            Visiting.Row(Visiting.Terms.BandItem(A.Urban), "25.27"), Visiting.Row(Visiting.Terms.CountywideItem(Visiting.Sessional), sessional));

        (Exact(book, 90) < Exact(book, 89)).ShouldBe(less);
    }

    [Theory]
    [InlineData("32.71", "24.00", "121.3")]
    [InlineData("25.27", "24.00", "93.7")]
    [InlineData("25.27", "25.27", "89.0")]
    [Rule("C-32")]
    public void The_break_even_length_is_how_long_a_sessional_visit_must_last_to_cost_as_much(string band, string sessional, string minutes) =>
        Sessional.BreakEvenMinutes(A.Rate(band), A.Rate(sessional)).ToDecimalText(1, PennyRounding.HalfAwayFromZero).ShouldBe(minutes);

    [Fact]
    public void At_the_break_even_length_the_two_cost_exactly_the_same() =>
        (Sessional.BreakEvenMinutes(A.Rate("32.71"), A.Rate("24.00")) * Fraction.Of(2400, 60)).ShouldBe(A.Rate("32.71").For(89).Pence);

    [Fact]
    public void A_sessional_rate_of_nought_never_costs_as_much() =>
        Should.Throw<DivideByZeroException>(() => Sessional.BreakEvenMinutes(A.Rate("25.27"), A.Rate("0.00")));

    private static ExactAmount Exact(PriceBook book, int minutes) =>
        Visiting.Price(Visiting.Terms, book, Visiting.Urban, Visiting.Planned("2026-11-02 08:00", minutes)).ExactTotal;
}
