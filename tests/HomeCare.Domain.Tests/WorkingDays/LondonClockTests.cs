using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Tests;

public class LondonClockTests
{
    [Theory]
    [InlineData("2026-07-01T12:00:00", "2026-07-01T11:00:00Z")]
    [InlineData("2026-12-01T12:00:00", "2026-12-01T12:00:00Z")]
    public void A_time_on_the_clock_is_a_moment_and_back(string time, string instant)
    {
        LondonTime.InstantOf(Time(time), ClockChangeReading.Refused).AsT0.ShouldBe(Moment(instant));
        LondonTime.TimeAt(Moment(instant)).ShouldBe(Time(time));
    }

    [Theory]
    [InlineData("2026-10-25T01:30:00", "summer-time", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25T01:30:00", "winter-time", "2026-10-25T01:30:00Z")]
    [InlineData("2027-03-28T01:30:00", "summer-time", "2027-03-28T00:30:00Z")]
    [InlineData("2027-03-28T01:30:00", "winter-time", "2027-03-28T01:30:00Z")]
    public void A_time_that_the_clocks_do_not_settle_is_read_by_one_of_the_two_clocks(string time, string reading, string instant) =>
        LondonTime.InstantOf(Time(time), ClockChangeReading.FromName(reading)).AsT0.ShouldBe(Moment(instant));

    [Theory]
    [InlineData("2026-10-25T01:30:00", "repeated-hour", "2026-10-25 01:30")]
    [InlineData("2027-03-28T01:30:00", "skipped-hour", "2027-03-28 01:30")]
    public void Without_being_told_it_is_refused(string time, string code, string fact)
    {
        var refusal = LondonTime.InstantOf(Time(time), ClockChangeReading.Refused).AsT1;

        (refusal.Code, refusal.Facts.Single()).ShouldBe((code, new Fact("time", fact)));
    }

    [Theory]
    [InlineData("2026-10-25T00:59:59Z", "2026-10-25T01:00:00Z", -60)]
    [InlineData("2026-10-25T01:00:00Z", "2027-03-28T01:00:00Z", 60)]
    public void The_next_clock_change_is_after_the_moment(string instant, string at, int minutes) =>
        LondonTime.NextClockChange(Moment(instant)).ShouldBe(new ClockChange(Moment(at), minutes));

    private static LocalDateTime Time(string text) => LocalDateTimePattern.GeneralIso.Parse(text).Value;

    private static Instant Moment(string text) => InstantPattern.General.Parse(text).Value;
}
