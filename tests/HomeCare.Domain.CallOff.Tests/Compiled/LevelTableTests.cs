namespace HomeCare.Domain.CallOff.Tests;

public class LevelTableTests
{
    [Fact]
    public void Levels_are_in_the_order_of_the_rungs_and_the_same_for_what_they_leave_level()
    {
        var levels = new int[5];
        var table = LevelTable.Of([Of(2, 1), Of(1, null), Of(1, 7), Of(2, 1), Of(null, 0)], levels);
        table.Count.ShouldBe(4);
        levels[0].ShouldBe(levels[3]);
        new[] { levels[2], levels[1], levels[0], levels[4] }.ShouldBe(levels.Distinct().Order());
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_level_is_found_between_two_others_until_there_is_no_number_left(bool fromAbove)
    {
        var levels = new int[2];
        var table = LevelTable.Of([Of(0), Of(1)], levels);
        var (low, high, steps) = (Of(0), Of(1), 0);
        while (table.With(Between(low, high)) is var (next, level))
        {
            level.ShouldBeInRange(levels[0] + 1, levels[1] - 1);
            next.With(Between(low, high)).ShouldBe((next, level));
            table.Count.ShouldBe(2 + steps++);
            levels[fromAbove ? 1 : 0] = level;
            (low, high) = fromAbove ? (low, Between(low, high)) : (Between(low, high), high);
            table = next;
        }

        steps.ShouldBeInRange(20, 31);
        levels[1].ShouldBe(levels[0] + 1);
    }

    [Fact]
    public void A_level_is_found_before_the_first_and_after_the_last()
    {
        var levels = new int[1];
        var table = LevelTable.Of([Of(5)], levels);
        table.With(Of(4))!.Value.Level.ShouldBeInRange(1, levels[0] - 1);
        table.With(Of(6))!.Value.Level.ShouldBeInRange(levels[0] + 1, int.MaxValue - 1);
        LevelTable.Of([], []).With(Of(1))!.Value.Level.ShouldBePositive();
    }

    private static Fraction?[] Of(params int?[] orders) => [.. orders.Select(order => order is { } number ? Fraction.Whole(number) : (Fraction?)null)];

    private static Fraction?[] Between(Fraction?[] low, Fraction?[] high) => [(low[0]!.Value + high[0]!.Value) / Fraction.Whole(2)];
}
