using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Tests;

public class LondonTimeTests
{
    [Theory]
    [InlineData("2026-06-30T22:59:59Z", "2026-06-30")]
    [InlineData("2026-06-30T23:30:00Z", "2026-07-01")]
    [InlineData("2026-12-31T23:59:59Z", "2026-12-31")]
    [InlineData("2026-08-02T23:00:00Z", "2026-08-03")]
    [InlineData("2026-03-28T23:30:00Z", "2026-03-28")]
    [InlineData("2026-03-29T23:30:00Z", "2026-03-30")]
    [InlineData("2026-10-24T23:30:00Z", "2026-10-25")]
    [InlineData("2026-10-25T23:30:00Z", "2026-10-25")]
    [Rule("TIME-08")]
    public void An_instant_has_the_date_that_London_has(string instant, string date) =>
        LondonTime.DateOf(InstantPattern.General.Parse(instant).Value).ShouldBe(Day.Of(date));

    [Theory]
    [InlineData("2029-08-31T23:59:59+01:00", "2029-08-31")]
    [InlineData("2026-08-03T00:00:00+01:00", "2026-08-03")]
    [InlineData("2026-08-03T00:00:00+02:00", "2026-08-02")]
    [InlineData("2026-08-02T23:00:00Z", "2026-08-03")]
    [InlineData("2026-08-02T18:30:00-05:00", "2026-08-03")]
    [InlineData("2026-01-01T00:30:00+01:00", "2025-12-31")]
    [InlineData("2026-06-30T23:30:00.123456Z", "2026-07-01")]
    [InlineData("0001-01-01T12:00:00Z", "0001-01-01")]
    [InlineData("9998-12-31T23:59:59-18:00", "9999-01-01")]
    [Rule("TIME-08")]
    public void A_timestamp_has_the_date_that_London_has(string timestamp, string date)
    {
        LondonTime.ReadDate(timestamp).AsT0.ShouldBe(Day.Of(date));
        LondonTime.DateOf(OffsetDateTimePattern.Rfc3339.Parse(timestamp).Value).ShouldBe(Day.Of(date));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2029-08-31")]
    [InlineData("2029-08-31T23:59:59")]
    [InlineData("2029-08-31T23:59+01:00")]
    [InlineData("2029-08-31T24:00:00+01:00")]
    [InlineData("2029-02-29T12:00:00+00:00")]
    [InlineData("2029-08-31 23:59:59+01:00")]
    [InlineData(" 2029-08-31T23:59:59+01:00")]
    [InlineData("31/08/2029T23:59:59+01:00")]
    [InlineData("0000-12-31T12:00:00Z")]
    [InlineData("9999-01-01T00:00:00Z")]
    [InlineData("-9998-01-01T00:00:00+18:00")]
    [Rule("TIME-08")]
    public void A_text_without_a_moment_in_it_is_refused(string? text) =>
        LondonTime.ReadDate(text).AsT1.ShouldBe(new(
            "not-a-timestamp",
            "it is not a date and time with an offset: write it as 2029-08-31T23:59:59+01:00",
            [new("text", text ?? string.Empty)]));

    [Theory]
    [ClassData(typeof(Cultures))]
    [Rule("TIME-08")]
    public void It_reads_the_same_in_every_culture(string culture) =>
        Cultures.In(culture, () => LondonTime.ReadDate("2026-06-30T23:30:00Z")).AsT0.ShouldBe(new LocalDate(2026, 7, 1));
}
