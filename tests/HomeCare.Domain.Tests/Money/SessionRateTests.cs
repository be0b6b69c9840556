namespace HomeCare.Domain.Tests;

public class SessionRateTests
{
    private static SessionRate SixHours(string pounds) => new(Money.Read(pounds).AsT0, 360);

    [Theory]
    [InlineData("73.88", 240, 4925)]
    [InlineData("148.23", 60, 2471)]
    [InlineData("49.42", 360, 4942)]
    [InlineData("49.42", 60, 824)]
    [InlineData("49.42", 0, 0)]
    [Rule("CLC26-045b")]
    public void Hours_are_pro_rata_of_the_session_and_are_rounded_once(string session, long minutes, long pence) =>
        SixHours(session).For(minutes).Round(PennyRounding.HalfAwayFromZero).ShouldBe(Money.FromPence(pence));

    [Fact]
    [Rule("CLC26-045b")]
    public void Half_a_penny_of_a_pro_rata_hour_may_go_to_the_even_penny() =>
        SixHours("148.23").For(60).Round(PennyRounding.HalfToEven).ShouldBe(Money.FromPence(2470));

    [Fact]
    public void The_hour_of_a_six_hour_session_is_not_rounded() =>
        SixHours("49.42").For(60).ToFractionOfPence().ShouldBe("2471/3");

    [Fact]
    public void Minutes_times_pence_may_pass_the_range_of_64_bits() =>
        new SessionRate(Money.FromPence(long.MaxValue), 30).For(60)
            .ShouldBe(ExactAmount.FromMoney(Money.FromPence(long.MaxValue)) * 2);

    [Fact]
    public void It_keeps_its_price_and_its_length() =>
        (SixHours("49.42").PerSession, SixHours("49.42").SessionMinutes).ShouldBe((Money.FromPence(4942), 360));

    [Fact]
    public void A_session_of_one_minute_has_a_price() =>
        new SessionRate(Money.FromPence(7), 1).For(3).ShouldBe(ExactAmount.FromMoney(Money.FromPence(21)));

    [Fact]
    public void A_session_without_length_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new SessionRate(Money.Zero, 0))
            .ParamName.ShouldBe("sessionMinutes");

    [Fact]
    public void A_negative_price_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new SessionRate(Money.FromPence(-1), 360))
            .ParamName.ShouldBe("perSession");

    [Fact]
    public void A_price_of_nought_is_allowed() => SixHours("0").For(360).ShouldBe(ExactAmount.Zero);

    [Fact]
    public void Negative_minutes_are_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(() => SixHours("49.42").For(-1)).ParamName.ShouldBe("minutes");

    [Fact]
    public void The_default_can_price_nothing() =>
        Should.Throw<InvalidOperationException>(() => default(SessionRate).For(0))
            .Message.ShouldBe("A default SessionRate has no length of session.");

    [Fact]
    public void It_reads_as_a_price_for_a_session() =>
        SixHours("49.42").ToString().ShouldBe("£49.42 for a session of 360 minutes");
}
