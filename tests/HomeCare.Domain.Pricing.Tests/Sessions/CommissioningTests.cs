namespace HomeCare.Domain.Pricing.Tests;

public class CommissioningTests
{
    private static readonly Commissioning Blocks = Commissioning.InBlocks([Clc.Session, PriceUnit.HalfDay(180)]);

    [Theory]
    [InlineData("minutes", 1, 1)]
    [InlineData("quarter-hours", 15, 10)]
    [InlineData("half-hours", 90, 45)]
    [InlineData("whole-hours", 120, 90)]
    [Rule("P-22")]
    public void Time_is_bought_in_whole_steps(string step, int sold, int other)
    {
        var commissioning = Commissioning.ProRata(Clc.Session, TimeStep.FromName(step));

        commissioning.UnitFor(sold).ShouldBe(Clc.Session);
        commissioning.UnitFor(other).ShouldBe(step == "minutes" ? Clc.Session : null);
    }

    [Theory]
    [InlineData("quarter-hours", "not-quarter-hours")]
    [InlineData("half-hours", "not-half-hours")]
    [InlineData("whole-hours", "not-whole-hours")]
    public void A_length_off_the_step_has_the_code_of_the_step(string step, string code)
    {
        var band = Clc.Terms.Band(new("1"))! with { Commissioning = Commissioning.ProRata(Clc.Session, TimeStep.FromName(step)) };
        var terms = DayServiceTerms.Create([band], Clc.Terms.SessionMinutes, LongDay.Refused, SupplementTime.DuringTheBase).AsT0;

        Clc.Codes(terms, DaySegment.Of(new("1"), 61)).ShouldBe([code]);
    }

    [Fact]
    public void A_block_is_found_by_its_exact_length()
    {
        Blocks.Units.ShouldBe([PriceUnit.HalfDay(180), Clc.Session]);
        Blocks.UnitFor(180).ShouldBe(PriceUnit.HalfDay(180));
        Blocks.UnitFor(360).ShouldBe(Clc.Session);
        Blocks.UnitFor(540).ShouldBeNull();
        Blocks.Step.ShouldBeNull();
    }

    [Fact]
    public void Nothing_is_sold_without_a_length() => Should.Throw<ArgumentOutOfRangeException>(() => Blocks.UnitFor(0)).ParamName.ShouldBe("minutes");

    [Fact]
    public void Hours_are_not_session_time_and_blocks_are()
    {
        Commissioning.ProRata(PriceUnit.Hour, TimeStep.Minutes).IsBySession.ShouldBeFalse();
        Commissioning.ProRata(Clc.Session, TimeStep.Minutes).IsBySession.ShouldBeTrue();
        Blocks.IsBySession.ShouldBeTrue();
    }

    [Fact]
    public void A_week_or_a_night_is_not_bought_by_the_minute()
    {
        Should.Throw<ArgumentException>(() => Commissioning.ProRata(PriceUnit.Week, TimeStep.Minutes)).ParamName.ShouldBe("unit");
        Should.Throw<ArgumentException>(() => Commissioning.InBlocks([Clc.Session, PriceUnit.Night])).ParamName.ShouldBe("blocks");
    }

    [Fact]
    public void Blocks_differ_in_length_and_there_is_at_least_one()
    {
        Should.Throw<ArgumentException>(() => Commissioning.InBlocks([])).ParamName.ShouldBe("blocks");
        Should.Throw<ArgumentException>(() => Commissioning.InBlocks([Clc.Session, PriceUnit.HalfDay(360)])).ParamName.ShouldBe("blocks");
    }
}
