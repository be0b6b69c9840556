using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class DatedVisitTests
{
    [Theory]
    [InlineData("2026-10-23 22:00", 480)]
    [InlineData("2026-10-24 22:00", 540)]
    [InlineData("2026-10-25 22:00", 480)]
    [InlineData("2027-03-27 22:00", 420)]
    [InlineData("2027-03-28 22:00", 480)]
    [Rule("U-15")]
    public void A_night_from_22_00_until_06_00_has_the_minutes_that_pass(string start, int minutes) =>
        Create(Visiting.Until(start, "06:00")).Minutes.ShouldBe(minutes);

    [Theory]
    [InlineData("2026-11-02 08:00", "08:30", 30)]
    [InlineData("2026-11-02 23:30", "00:00", 30)]
    [InlineData("2026-11-02 08:00", "08:00", 1440)]
    [InlineData("2026-10-24 12:00", "12:00", 1500)]
    [InlineData("2027-03-27 12:00", "12:00", 1380)]
    public void An_end_on_the_clock_is_the_next_time_it_shows_it(string start, string end, int minutes) =>
        Create(Visiting.Until(start, end)).Minutes.ShouldBe(minutes);

    [Fact]
    public void An_end_that_is_not_a_whole_minute_is_refused() =>
        Codes(Visiting.Planned("2026-11-02 08:00", 30) with { Length = VisitLength.Until(new LocalTime(8, 30, 59)) }).ShouldBe(["visit-end"]);

    [Fact]
    public void An_earlier_time_comes_again_within_the_hour_as_the_clocks_go_back()
    {
        var planned = Visiting.Until("2026-10-25 01:45", "01:15") with { StartReading = ClockChangeReading.SummerTime };

        Create(planned with { EndReading = ClockChangeReading.WinterTime }).Minutes.ShouldBe(30);
        Codes(planned).ShouldBe(["repeated-hour"]);
        Create(planned with { StartReading = ClockChangeReading.WinterTime }).Minutes.ShouldBe(1410);
        Create(planned with { Length = VisitLength.Until(new LocalTime(0, 59)) }).Minutes.ShouldBe(1454);
    }

    [Fact]
    public void Planned_minutes_stay_as_they_are_when_the_clocks_change()
    {
        var visit = Create(Visiting.Planned("2026-10-24 22:00", 480));

        visit.Minutes.ShouldBe(480);
        LondonTime.TimeAt(visit.EndsAt).ShouldBe(Visiting.Time("2026-10-25 05:00"));
    }

    [Theory]
    [InlineData("2027-03-28 01:00", "skipped-hour")]
    [InlineData("2027-03-28 01:59", "skipped-hour")]
    [InlineData("2026-10-25 01:00", "repeated-hour")]
    [InlineData("2026-10-25 01:59", "repeated-hour")]
    public void A_start_that_the_clocks_do_not_settle_is_refused(string start, string code) =>
        Codes(Visiting.Planned(start, 30)).ShouldBe([code]);

    [Theory]
    [InlineData("2027-03-28 00:59")]
    [InlineData("2027-03-28 02:00")]
    [InlineData("2026-10-25 00:59")]
    [InlineData("2026-10-25 02:00")]
    public void A_start_just_outside_the_hour_is_settled(string start) =>
        Create(Visiting.Planned(start, 30)).Start.ShouldBe(Visiting.Time(start));

    [Fact]
    public void A_start_in_the_hour_that_comes_twice_is_the_one_the_caller_says()
    {
        var planned = Visiting.Planned("2026-10-25 01:30", 30);
        var first = Create(planned with { StartReading = ClockChangeReading.SummerTime });
        var second = Create(planned with { StartReading = ClockChangeReading.WinterTime });

        (second.StartsAt - first.StartsAt).ShouldBe(Duration.FromHours(1));
        first.EndsAt.ShouldBe(second.StartsAt - Duration.FromMinutes(30));
    }

    [Fact]
    public void A_start_in_the_skipped_hour_is_shown_as_the_clock_shows_it() =>
        Create(Visiting.Planned("2027-03-28 01:30", 30) with { StartReading = ClockChangeReading.WinterTime })
            .Start.ShouldBe(Visiting.Time("2027-03-28 02:30"));

    [Fact]
    public void An_end_that_the_clocks_do_not_settle_is_refused_unless_the_caller_says()
    {
        var planned = Visiting.Until("2026-10-24 22:00", "01:30");

        Codes(planned).ShouldBe(["repeated-hour"]);
        Create(planned with { EndReading = ClockChangeReading.SummerTime }).Minutes.ShouldBe(210);
        Create(planned with { EndReading = ClockChangeReading.WinterTime }).Minutes.ShouldBe(270);
    }

    [Fact]
    public void An_end_that_is_read_before_the_start_is_refused() =>
        Codes(Visiting.Until("2026-10-25 01:30", "01:45") with
        {
            StartReading = ClockChangeReading.WinterTime,
            EndReading = ClockChangeReading.SummerTime,
        }).ShouldBe(["visit-minutes"]);

    [Theory]
    [InlineData(0, 1, null, "visit-minutes")]
    [InlineData(1501, 1, null, "visit-minutes")]
    [InlineData(30, 0, null, "visit-carers")]
    [InlineData(30, 7, null, "visit-carers")]
    [InlineData(30, 1, 0, "visit-actual-minutes")]
    [InlineData(30, 1, 1501, "visit-actual-minutes")]
    public void A_number_outside_its_range_is_refused(int minutes, int carers, int? actual, string code) =>
        Codes(Visiting.Planned("2026-11-02 08:00", minutes, carers) with { ActualMinutes = actual }).ShouldBe([code]);

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(1500, 6, 1500)]
    public void A_number_at_the_end_of_its_range_will_do(int minutes, int carers, int actual)
    {
        var visit = Create(Visiting.Planned("2026-11-02 08:00", minutes, carers) with { ActualMinutes = actual, Kind = Visiting.WakingNight });

        (visit.Minutes, visit.Carers, visit.ActualMinutes, visit.Kind).ShouldBe((minutes, carers, actual, Visiting.WakingNight));
    }

    [Fact]
    public void A_start_with_seconds_is_refused() =>
        Codes(Visiting.Planned("2026-11-02 08:00", 30) with { Start = Visiting.Time("2026-11-02 08:00").PlusSeconds(1) }).ShouldBe(["visit-start"]);

    [Theory]
    [InlineData(1899, false)]
    [InlineData(1900, true)]
    [InlineData(2999, true)]
    [InlineData(3000, false)]
    public void A_start_is_in_the_years_1900_to_2999(int year, bool accepted) =>
        DatedVisit.Create(Visiting.Planned("2026-11-02 08:00", 30) with { Start = new(year, 6, 1, 8, 0) }).IsT0.ShouldBe(accepted);

    [Fact]
    public void Everything_wrong_is_said_at_once_and_names_the_visit()
    {
        var refusals = DatedVisit.Create(Visiting.Planned("2027-03-28 01:30", 0, 7) with { ActualMinutes = 0 }).AsT1;

        refusals.Select(refusal => refusal.Code)
            .ShouldBe(["visit-carers", "visit-actual-minutes", "skipped-hour", "visit-minutes"]);
        refusals.ShouldAllBe(refusal => refusal.Facts[0] == new Fact("visit", "2027-03-28 01:30, 0 minutes, 7 carers"));
    }

    [Fact]
    public void A_visit_is_shown_with_its_start_length_and_carers() =>
        Create(Visiting.Planned("2026-10-24 22:00", 540, 2)).ToString().ShouldBe("2026-10-24 22:00, 540 minutes, 2 carers");

    private static DatedVisit Create(PlannedVisit planned) => DatedVisit.Create(planned).AsT0;

    private static IEnumerable<string> Codes(PlannedVisit planned) => DatedVisit.Create(planned).AsT1.Select(refusal => refusal.Code);
}
