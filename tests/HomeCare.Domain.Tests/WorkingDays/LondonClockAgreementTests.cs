using NodaTime;

namespace HomeCare.Domain.Tests;

public class LondonClockAgreementTests
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    public static TheoryData<string> Readings => [.. ClockChangeReading.List.Select(reading => reading.Name)];

    [Theory]
    [MemberData(nameof(Readings))]
    public void Every_half_hour_of_1970_to_2100_is_the_moment_that_the_time_zone_says(string reading) =>
        Disagreements(new(1970, 1, 1, 0, 0), new(2101, 1, 1, 0, 0), minutes: 30, reading).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Readings))]
    public void Every_minute_of_the_three_days_around_the_changes_of_2026_and_2027_is_too(string reading)
    {
        foreach (var sunday in new LocalDateTime[] { new(2026, 3, 29, 0, 0), new(2026, 10, 25, 0, 0), new(2027, 3, 28, 0, 0), new(2027, 10, 31, 0, 0) })
        {
            Disagreements(sunday.PlusDays(-2), sunday.PlusDays(3), minutes: 1, reading).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("2026-10-26T02:00:00")]
    [InlineData("2026-07-01T12:00:00")]
    [InlineData("2026-12-25T00:00:00")]
    [InlineData("2027-03-30T09:30:00")]
    public void Away_from_the_changes_it_allocates_nothing(string text)
    {
        var time = NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse(text).Value;
        for (var i = 0; i < 100; i++)
        {
            LondonTime.InstantOf(time, ClockChangeReading.Refused);
        }

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            LondonTime.InstantOf(time, ClockChangeReading.Refused);
        }

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static List<string> Disagreements(LocalDateTime from, LocalDateTime to, int minutes, string name)
    {
        var reading = ClockChangeReading.FromName(name);
        var found = new List<string>();
        for (var time = from; time < to; time = time.PlusMinutes(minutes))
        {
            var answer = LondonTime.InstantOf(time, reading).Match(instant => (instant, null), refusal => ((Instant?)null, (string?)refusal.Code));
            var expected = ByTheZone(time, reading);
            if (answer != expected)
            {
                found.Add($"{time}: {answer}, not {expected}");
            }
        }

        return found;
    }

    private static (Instant? At, string? Refusal) ByTheZone(LocalDateTime time, ClockChangeReading reading)
    {
        var mapping = London.MapLocal(time);
        return mapping.Count == 1 ? (mapping.Single().ToInstant(), null)
            : reading == ClockChangeReading.Refused ? (null, mapping.Count == 0 ? "skipped-hour" : "repeated-hour")
            : (time.WithOffset(Offset.FromHours(reading == ClockChangeReading.SummerTime ? 1 : 0)).ToInstant(), null);
    }
}
