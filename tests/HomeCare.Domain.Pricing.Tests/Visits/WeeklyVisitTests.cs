using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class WeeklyVisitTests
{
    private static readonly WeeklyVisit Plain = new(IsoDayOfWeek.Monday, new LocalTime(7, 30), 30, 2);

    [Fact]
    public void A_visit_of_ordinary_length_has_no_fault() => Plain.Faults().ShouldBeEmpty();

    [Theory]
    [InlineData(IsoDayOfWeek.Monday)]
    [InlineData(IsoDayOfWeek.Sunday)]
    public void The_first_and_the_last_day_of_the_week_are_days(IsoDayOfWeek day) =>
        (Plain with { Day = day }).Faults().ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(8)]
    [InlineData(-1)]
    public void A_day_outside_the_week_is_a_fault(int day) =>
        (Plain with { Day = (IsoDayOfWeek)day }).Faults()
            .ShouldBe([Fault("visit-day", "a visit has a day from Monday (1) to Sunday (7)", $"{day}")]);

    [Theory]
    [InlineData(1)]
    [InlineData(1440)]
    public void A_visit_of_a_minute_or_of_a_day_has_no_fault(int minutes) =>
        (Plain with { Minutes = minutes }).Faults().ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(1441)]
    [InlineData(-30)]
    public void A_visit_of_no_length_or_of_more_than_a_day_is_a_fault(int minutes) =>
        (Plain with { Minutes = minutes }).Faults()
            .ShouldBe([Fault("visit-minutes", "a visit lasts 1 to 1440 minutes", $"{minutes}")]);

    [Theory]
    [InlineData(1)]
    [InlineData(6)]
    public void One_to_six_carers_are_no_fault(int carers) =>
        (Plain with { Carers = carers }).Faults().ShouldBeEmpty();

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(-2)]
    public void No_carer_or_more_than_six_are_a_fault(int carers) =>
        (Plain with { Carers = carers }).Faults()
            .ShouldBe([Fault("visit-carers", "a visit has 1 to 6 carers", $"{carers}")]);

    [Fact]
    public void A_start_with_seconds_is_a_fault() =>
        (Plain with { Start = new LocalTime(7, 30, 1) }).Faults()
            .ShouldBe([Fault("visit-start", "a visit starts on a whole minute", "07:30:01")]);

    [Fact]
    public void A_start_with_a_part_of_a_second_is_a_fault() =>
        (Plain with { Start = new LocalTime(7, 30).PlusNanoseconds(1) }).Faults()
            .ShouldBe([Fault("visit-start", "a visit starts on a whole minute", "07:30:00.000000001")]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(23, 59)]
    public void Every_whole_minute_is_a_start(int hour, int minute) =>
        (Plain with { Start = new LocalTime(hour, minute) }).Faults().ShouldBeEmpty();

    [Fact]
    public void Every_fault_is_listed() =>
        new WeeklyVisit(IsoDayOfWeek.None, new LocalTime(7, 30, 1), 0, 0).Faults().Select(fault => fault.Code)
            .ShouldBe(["visit-day", "visit-start", "visit-minutes", "visit-carers"]);

    [Fact]
    public void The_default_is_not_a_visit() => default(WeeklyVisit).Faults().Select(fault => fault.Code)
        .ShouldBe(["visit-day", "visit-minutes", "visit-carers"]);

    [Fact]
    public void Care_minutes_count_each_carer() => Plain.CareMinutes.ShouldBe(60);

    [Fact]
    public void The_longest_visit_is_a_day() => WeeklyVisit.MostMinutes.ShouldBe(1440);

    [Fact]
    public void The_most_carers_are_six() => WeeklyVisit.MostCarers.ShouldBe(6);

    [Fact]
    public void It_reads_as_day_start_length_and_carers() =>
        Plain.ToString().ShouldBe("Monday 07:30, 30 minutes, 2 carers");

    [Fact]
    public void One_carer_is_written_in_the_singular() =>
        (Plain with { Carers = 1 }).ToString().ShouldBe("Monday 07:30, 30 minutes, 1 carer");

    private static Refusal Fault(string code, string rule, string found) =>
        new(code, $"{rule}, not {found}", [new("found", found)]);
}
