using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

[Properties(Arbitrary = new[] { typeof(DayGenerators) })]
public class DayPlanTests
{
    private static string[] Bands { get; } = ["1", "2", "3", "4", "5", "6", "pa"];

    public static TheoryData<string, string> Pairs()
    {
        var pairs = new TheoryData<string, string>();
        foreach (var one in Bands)
        {
            foreach (var other in Bands)
            {
                pairs.Add(one, other);
            }
        }

        return pairs;
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    [Rule("CLC26-043f")]
    [Rule("P-19")]
    public void Every_pair_of_bands_is_allowed_but_band_5_without_3_or_4_and_the_order_never_matters(string one, string other)
    {
        string[] pair = [one, other];
        var allowed = !pair.Contains("5") || pair.Contains("3") || pair.Contains("4");

        Clc.Terms.MayCombine([new(one), new(other)]).ShouldBe(allowed);
        Clc.Terms.MayCombine([new(other), new(one)]).ShouldBe(allowed);
        DayPlan.Create(Clc.Terms, [Clc.Hours(one, 1), Clc.Hours(other, 1)]).IsT0.ShouldBe(allowed);
    }

    [Theory]
    [InlineData("A", "incompatible-band")]
    [InlineData("B", null)]
    [InlineData("C", null)]
    [InlineData("D", null)]
    [InlineData("E", "band-alone")]
    [InlineData("F", "incompatible-band")]
    [Rule("CLC26-041f")]
    [Rule("P-20")]
    public void Legacy_band_E_goes_with_B_C_or_D(string with, string? code) =>
        Clc.Legacy.CombinationFaults([new("E"), new(with)]).Select(fault => fault.Code).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void Legacy_band_E_goes_with_B_and_C_together() => Clc.Legacy.MayCombine([new("B"), new("E"), new("C")]).ShouldBeTrue();

    [Fact]
    public void A_band_alone_is_refused_with_the_bands_it_adds_to()
    {
        var refusal = DayPlan.Create(Clc.Terms, [Clc.Hours("5", 2)]).AsT1.ShouldHaveSingleItem();
        refusal.Message.ShouldBe("band 5 is not commissioned alone: it adds to 3 or 4 (CLC26-043f)");
        refusal.Facts.ShouldBe([new("band", "5"), new("supplements", "3, 4"), new("with", "none")]);
    }

    [Fact]
    public void An_incompatible_band_is_refused_with_what_it_was_put_with() =>
        DayPlan.Create(Clc.Terms, [Clc.Hours("5", 2), Clc.Hours("1", 3)]).AsT1.ShouldHaveSingleItem()
            .Message.ShouldBe("band 5 does not go with 1: it adds to 3 or 4 (CLC26-043f)");

    [Theory]
    [InlineData("1")]
    [InlineData("2")]
    [InlineData("3")]
    [InlineData("4")]
    [Rule("CLC26-045a")]
    [Rule("P-22")]
    public void Sessions_are_bought_for_one_to_six_whole_hours(string band)
    {
        for (var hours = 1; hours <= 6; hours++)
        {
            Clc.Codes(Clc.Terms, Clc.Hours(band, hours)).ShouldBeEmpty();
        }

        Clc.Codes(Clc.Terms, DaySegment.Of(new(band), 90)).ShouldBe(["not-whole-hours"]);
        Clc.Codes(Clc.Terms, DaySegment.Of(new(band), 361)).ShouldBe(["not-whole-hours", "too-long"]);
        Clc.Codes(Clc.Terms, Clc.Hours(band, 7)).ShouldBe(["too-long"]);
    }

    [Theory]
    [InlineData("4", 4, 4)]
    [InlineData("1", 6, 1)]
    public void Two_sessions_longer_together_than_one_are_too_long_whatever_their_bands(string other, int hours, int otherHours) =>
        Clc.Codes(Clc.Terms, Clc.Hours("4", hours), Clc.Hours(other, otherHours)).ShouldBe(["too-long"]);

    [Fact]
    public void Hours_of_band_6_do_not_count_towards_the_session() =>
        Clc.Codes(Clc.Terms, Clc.Hours("1", 6), Clc.Hours("6", 4)).ShouldBeEmpty();

    [Fact]
    public void Seven_hours_are_allowed_where_the_scheme_says_so() => Clc.Codes(LongDays(), Clc.Hours("3", 7)).ShouldBeEmpty();

    [Theory]
    [InlineData("A", 180, null)]
    [InlineData("B", 360, null)]
    [InlineData("C", 240, "not-a-block")]
    [InlineData("D", 60, "not-a-block")]
    [Rule("CLC26-041h")]
    [Rule("CLC26-045c")]
    public void Legacy_bands_are_bought_in_blocks_of_three_hours(string band, int minutes, string? code) =>
        Clc.Codes(Clc.Legacy, DaySegment.Of(new(band), minutes)).ShouldBe(code is null ? [] : [code]);

    [Fact]
    public void A_length_that_is_no_block_is_refused_with_the_blocks_there_are() =>
        DayPlan.Create(Clc.Legacy, [Clc.Hours("C", 4)]).AsT1.ShouldHaveSingleItem()
            .Message.ShouldBe("4 h of band C is not sold: band C is bought in whole blocks of 3 h and 6 h");

    [Fact]
    public void A_length_off_the_step_is_refused_with_the_step() =>
        DayPlan.Create(Clc.Terms, [DaySegment.Of(new("2"), 90)]).AsT1.ShouldHaveSingleItem()
            .Message.ShouldBe("1 h 30 min of band 2 is not sold: band 2 is bought in whole hours");

    [Fact]
    public void Bands_5_6_and_pa_are_bought_to_the_minute() =>
        Clc.Codes(Clc.Terms, Clc.Hours("3", 6), DaySegment.Of(new("5"), 45), DaySegment.Of(new("6"), 20), DaySegment.Of(new("pa"), 1)).ShouldBeEmpty();

    [Theory]
    [InlineData(4, 4, true)]
    [InlineData(4, 5, false)]
    [Rule("P-19")]
    public void A_supplement_has_no_more_hours_than_its_base(int session, int added, bool allowed) =>
        Clc.Codes(Clc.Terms, Clc.Hours("3", session), Clc.Hours("5", added)).ShouldBe(allowed ? [] : ["more-hours-than-base"]);

    [Fact]
    public void Hours_of_another_band_are_no_base() =>
        Clc.Codes(Clc.Terms, Clc.Hours("3", 1), Clc.Hours("1", 5), Clc.Hours("5", 2)).ShouldBe(["more-hours-than-base"]);

    [Fact]
    public void Supplements_of_one_band_are_added_up() =>
        Clc.Codes(Clc.Terms, Clc.Hours("3", 3), Clc.Hours("5", 2), Clc.Hours("5", 2)).ShouldBe(["more-hours-than-base"]);

    [Theory]
    [InlineData(9, 13, 13, 15, true)]
    [InlineData(9, 13, 12, 14, false)]
    [InlineData(13, 15, 9, 13, true)]
    [InlineData(9, 15, 10, 11, false)]
    [InlineData(9, 13, 9, 13, false)]
    [Rule("P-21")]
    public void Segments_that_stand_by_themselves_may_touch_and_not_overlap(int from, int until, int otherFrom, int otherUntil, bool allowed) =>
        Clc.Codes(Clc.Terms, Clc.At("3", from, until), Clc.At("6", otherFrom, otherUntil)).ShouldBe(allowed ? [] : ["overlap"]);

    [Fact]
    public void An_overlap_is_refused_with_both_segments() =>
        DayPlan.Create(Clc.Terms, [Clc.At("6", 12, 14), Clc.At("3", 9, 13)]).AsT1.ShouldHaveSingleItem()
            .Message.ShouldBe("2 h of band 6, 12:00 to 14:00 starts before the end of 4 h of band 3, 09:00 to 13:00: segments follow each other");

    [Theory]
    [InlineData(9, 11, "")]
    [InlineData(11, 13, "")]
    [InlineData(12, 14, "outside-base")]
    [InlineData(13, 15, "outside-base")]
    [InlineData(8, 10, "outside-base")]
    public void A_supplement_lies_during_its_base_by_default(int from, int until, string code) =>
        Clc.Codes(Clc.Terms, Clc.At("3", 9, 13), Clc.At("5", from, until)).ShouldBe(code.Length == 0 ? [] : [code]);

    [Theory]
    [InlineData(13, 15, "")]
    [InlineData(7, 9, "")]
    [InlineData(12, 14, "overlap")]
    [InlineData(9, 11, "overlap")]
    public void A_supplement_lies_beside_its_base_where_the_scheme_says_so(int from, int until, string code) =>
        Clc.Codes(Beside(), Clc.At("3", 9, 13), Clc.At("5", from, until)).ShouldBe(code.Length == 0 ? [] : [code]);

    [Fact]
    public void A_supplement_may_lie_across_two_base_sessions_that_touch() =>
        Clc.Codes(Clc.Terms, Clc.At("3", 9, 12), Clc.At("4", 12, 14), Clc.At("5", 11, 13)).ShouldBeEmpty();

    [Fact]
    public void Two_supplements_do_not_overlap() =>
        Clc.Codes(Clc.Terms, Clc.At("3", 9, 13), Clc.At("5", 9, 11), Clc.At("5", 10, 12)).ShouldBe(["overlap"]);

    [Fact]
    public void A_supplement_does_not_overlap_a_band_it_does_not_add_to() =>
        Clc.Codes(Clc.Terms, Clc.At("3", 9, 12), Clc.At("6", 12, 14), Clc.At("5", 11, 13)).ShouldBe(["overlap", "outside-base"]);

    [Fact]
    public void Nothing_is_said_of_times_where_the_base_has_none() =>
        Clc.Codes(Clc.Terms, Clc.Hours("3", 4), Clc.At("5", 20, 22)).ShouldBeEmpty();

    [Fact]
    public void A_day_has_twenty_four_hours()
    {
        Clc.Codes(Clc.Terms, Clc.Hours("1", 6), Clc.Hours("6", 18)).ShouldBeEmpty();
        Clc.Codes(Clc.Terms, Clc.Hours("1", 6), Clc.Hours("6", 18), DaySegment.Of(new("pa"), 1)).ShouldBe(["more-than-a-day"]);
    }

    [Fact]
    public void A_supplement_does_not_lengthen_the_day() =>
        Clc.Codes(Clc.Terms, Clc.Hours("3", 6), Clc.Hours("6", 18), Clc.Hours("5", 6)).ShouldBeEmpty();

    [Fact]
    public void Every_fault_is_told_at_once() => Clc.Codes(
        Clc.Terms,
        Clc.At("1", 9, 17),
        Clc.At("5", 16, 18),
        DaySegment.Of(new("2"), 30),
        DaySegment.Of(new("3a"), 60),
        DaySegment.Of(new("6"), 0)).ShouldBe(["segment-minutes", "unknown-band", "incompatible-band", "not-whole-hours", "too-long", "overlap"]);

    [Fact]
    public void A_day_without_segments_is_refused() => Clc.Codes(Clc.Terms).ShouldBe(["no-segments"]);

    [Fact]
    public void An_unknown_band_is_refused_with_the_bands_there_are() =>
        DayPlan.Create(Clc.Terms, [Clc.Hours("medium", 3)]).AsT1.ShouldHaveSingleItem()
            .Facts.ShouldBe([new("band", "medium"), new("bands", "1, 2, 3, 4, 5, 6, pa")]);

    [Theory]
    [InlineData(0)]
    [InlineData(-60)]
    [InlineData(1441)]
    public void A_segment_lasts_one_minute_to_a_day(int minutes) =>
        Clc.Codes(Clc.Terms, DaySegment.Of(new("6"), minutes)).ShouldBe(["segment-minutes"]);

    [Fact]
    public void A_segment_may_last_a_whole_day() => Clc.Codes(Clc.Terms, DaySegment.Of(new("6"), 1440)).ShouldBeEmpty();

    [Fact]
    public void A_segment_that_ends_at_midnight_ends_with_the_day() => Clc.At("6", 20, 24).Minutes.ShouldBe(240);

    [Fact]
    public void A_segment_that_ends_before_it_starts_is_refused() => Clc.Codes(Clc.Terms, Clc.At("6", 14, 13)).ShouldBe(["segment-minutes"]);

    [Fact]
    public void Seconds_are_refused_and_never_cut_off() => Clc.Codes(
        Clc.Terms, DaySegment.Between(new("6"), new LocalTime(9, 0, 30), new LocalTime(10, 0, 1))).ShouldBe(["segment-time", "segment-time"]);

    [Property]
    public void The_order_of_writing_makes_no_difference(Segments segments) =>
        DayPlan.Create(Clc.Terms, segments.Items.Reverse()).ShouldBe(DayPlan.Create(Clc.Terms, segments.Items));

    [Property]
    [Rule("P-21")]
    public void Segments_overlap_exactly_when_some_hour_is_covered_twice(byte first, byte second, byte third)
    {
        // One hour to three, from eight o'clock on.
        var segments = new[] { first, second, third }.Select(draw => (From: 8 + (draw % 8), Hours: 1 + (draw / 8 % 3))).ToArray();
        var twice = segments.SelectMany(one => Enumerable.Range(one.From, one.Hours)).GroupBy(hour => hour).Any(hour => hour.Count() > 1);

        Clc.Codes(Clc.Terms, [.. segments.Select(one => Clc.At("6", one.From, one.From + one.Hours))]).Contains("overlap").ShouldBe(twice);
    }

    private static DayServiceTerms LongDays() => DayServiceTerms.Create(
        Clc.Terms.Bands, Clc.Terms.SessionMinutes, LongDay.SessionAndProRata, SupplementTime.DuringTheBase).AsT0;

    private static DayServiceTerms Beside() => DayServiceTerms.Create(
        Clc.Terms.Bands, Clc.Terms.SessionMinutes, LongDay.Refused, SupplementTime.BesideTheBase).AsT0;
}
