namespace HomeCare.Domain.Tests;

public class StatutoryPeriodTests
{
    [Fact]
    public void It_reads_as_its_first_and_last_day() =>
        StatutoryPeriod.YearsBeginningWith(Day.Of("2026-05-01"), 8).ToString().ShouldBe("2026-05-01 to 2034-04-30");

    [Fact]
    public void A_period_of_one_day_reads_as_that_day_twice() =>
        StatutoryPeriod.DaysBeginningWith(Day.Of("2026-05-01"), 1).ToString().ShouldBe("2026-05-01 to 2026-05-01");

    [Fact]
    public void Periods_with_the_same_days_are_equal() =>
        StatutoryPeriod.DaysBeginningWith(Day.Of("2026-05-01"), 365)
            .ShouldBe(StatutoryPeriod.YearsBeginningWith(Day.Of("2026-05-01"), 1));

    [Fact]
    public void The_default_reads_as_no_days() => default(StatutoryPeriod).ToString().ShouldBe("no days");

    [Fact]
    public void The_default_does_not_even_contain_its_own_first_day() =>
        default(StatutoryPeriod).Contains(default(StatutoryPeriod).FirstDay).ShouldBeFalse();

    [Fact]
    public void The_default_has_no_last_day() =>
        Should.Throw<InvalidOperationException>(() => default(StatutoryPeriod).LastDay)
            .Message.ShouldBe("A default StatutoryPeriod has no last day.");
}
