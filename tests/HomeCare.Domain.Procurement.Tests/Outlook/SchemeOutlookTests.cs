using NodaTime;
using static HomeCare.Domain.Procurement.Tests.AScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class SchemeOutlookTests
{
    [Fact]
    [Rule("OF-02")]
    [Rule("OF-06")]
    public void After_the_first_award_the_second_is_due_in_three_years_and_the_end_in_eight()
    {
        var outlook = Ahead(Awarded("2026-02-05"), "2026-06-01");
        outlook.NextAwardBy.ShouldBe(Day("2029-02-04"));
        outlook.LastLawfulDay.ShouldBe(Day("2034-02-04"));
        outlook.Gaps.ShouldBeEmpty();
    }

    [Fact]
    [Rule("OF-03")]
    public void After_the_second_award_the_third_is_due_in_five_years() =>
        Ahead(Awarded("2026-02-05", "2028-06-01"), "2028-07-01").NextAwardBy.ShouldBe(Day("2033-05-31"));

    [Fact]
    [Rule("OF-03")]
    public void After_the_third_award_none_is_due_because_the_scheme_ends_before_the_next_five_years() =>
        Ahead(Awarded("2026-02-05", "2028-06-01", "2031-01-01"), "2031-07-01").NextAwardBy.ShouldBeNull();

    [Fact]
    [Rule("OF-08")]
    public void One_supplier_brings_the_end_forward()
    {
        var scheme = Awarded("2026-02-05") with { Rounds = [new() { AwardDecidedOn = Day("2026-02-05"), NumberAwarded = 1 }] };
        Ahead(scheme, "2026-06-01").LastLawfulDay.ShouldBe(Day("2030-02-03"));
    }

    [Theory]
    [InlineData("2034-09", "2026-09-02")]
    [InlineData("2034-08-31", "2026-09-01")]
    [InlineData("2036-02-28", "2028-02-29")]
    [InlineData("2036-02-29", "2028-03-01")]
    [InlineData("2034-02-28", "2026-03-01")]
    [InlineData("2032-02-29", "2024-03-01")]
    [Rule("OF-06")]
    public void A_scheme_without_an_award_date_is_told_the_first_award_that_makes_its_end_lawful(string end, string award)
    {
        var scheme = Awarded() with { StatedEnd = StatedDay.Read(end) };
        var earliest = Ahead(scheme, "2026-06-01").EarliestLawfulFirstAward.ShouldNotBeNull();
        earliest.ShouldBe(Day(award));
        StatutoryPeriod.YearsBeginningWith(earliest, 8).LastDay.ShouldBeGreaterThanOrEqualTo(scheme.StatedEnd!.Earliest);
        StatutoryPeriod.YearsBeginningWith(earliest.PlusDays(-1), 8).LastDay.ShouldBeLessThan(scheme.StatedEnd.Earliest);
    }

    [Fact]
    [Rule("OF-05")]
    public void The_days_between_an_award_and_the_first_use_of_its_framework_are_a_gap()
    {
        var scheme = Awarded("2026-02-05", "2028-06-01");
        var second = scheme.Rounds[1] with { EnteredOn = Day("2028-06-20"), TermStart = Day("2028-07-01") };
        Ahead(scheme with { Rounds = [scheme.Rounds[0], second] }, "2028-07-01").Gaps
            .ShouldBe([new DateInterval(Day("2028-06-01"), Day("2028-06-30"))]);
    }

    [Theory]
    [InlineData(null, "2026-02-05")]
    [InlineData("2026-02-16", "2026-02-17")]
    [Rule("NOT-07")]
    public void A_round_can_be_entered_into_after_its_standstill_or_with_its_notice(string? standstill, string entry)
    {
        var notice = new AwardNotice { Published = Day("2026-02-05"), StandstillEnds = standstill is null ? null : Day(standstill) };
        var scheme = Awarded() with { Rounds = [new() { AwardDecidedOn = Day("2026-02-05"), AwardNotice = notice }] };
        Ahead(scheme, "2026-06-01").Entries.ShouldBe([new EarliestEntry(1, Day(entry))]);
    }

    [Theory]
    [InlineData("2026-02-05", null, "2026-02-17")]
    [InlineData("2026-02-05", "2026-02-10", "2026-02-17")]
    [InlineData("2026-02-05", "2026-02-20", "2026-02-21")]
    [InlineData("2028-12-27", null, null)]
    [Rule("NOT-05")]
    [Rule("TIME-07")]
    public void A_framework_that_is_not_light_touch_waits_for_eight_working_days_at_least(string published, string? standstill, string? entry)
    {
        var notice = new AwardNotice { Published = Day(published), StandstillEnds = standstill is null ? null : Day(standstill) };
        var scheme = Awarded() with { Kind = FrameworkKind.OpenFramework, Rounds = [new() { AwardDecidedOn = Day(published), AwardNotice = notice }] };
        Ahead(scheme, published).Entries.ShouldBe([new EarliestEntry(1, entry is null ? null : Day(entry))]);
        Ahead(scheme, published).ToText().ShouldContain($"round 1 can be entered into from: {entry ?? "a day beyond the bank holidays that are loaded"}\n");
    }

    [Fact]
    public void What_if_asks_about_another_first_award_and_changes_nothing_else()
    {
        var scheme = Awarded("2026-02-05", "2028-06-01");
        var other = scheme.WithFirstAwardOn(Day("2026-03-01"));
        other.Rounds[0].AwardDecidedOn.ShouldBe(Day("2026-03-01"));
        (other with { Rounds = scheme.Rounds }).ShouldBe(scheme);
        (Awarded().WithFirstAwardOn(Day("2026-03-01")) with { Title = "x" }).Rounds.Count.ShouldBe(1);
        SchemeOutlook.Of(scheme.WithFirstAwardOn(Day("2028-06-01")), Day("2028-07-01")).AsT1.Select(refusal => refusal.Code).ShouldBe(["awards-out-of-order"]);
    }

    [Fact]
    public void The_text_names_every_date_ahead()
    {
        var text = Ahead(Awarded("2026-02-05") with { StatedEnd = StatedDay.Read("2034-02") }, "2029-03-01").ToText();
        text.ShouldStartWith("Ahead, as of 2029-03-01:\n");
        text.ShouldContain("  last lawful day of the scheme: 2034-02-04\n");
        text.ShouldContain("  next framework to be awarded by: 2029-02-04\n");
        text.ShouldContain("  2029-02-04  OVERDUE award of a further framework, in the three years beginning with the first\n              award (OF-02)\n");
    }

    [Fact]
    public void Other_kinds_have_no_lawful_last_day_of_section_49()
    {
        var outlook = Ahead(Awarded("2026-02-05") with { Kind = FrameworkKind.LightTouchReopeningFramework, StatedEnd = StatedDay.Read("2034-02") }, "2026-06-01");
        (outlook.LastLawfulDay, outlook.NextAwardBy, outlook.EarliestLawfulFirstAward).ShouldBe((null, null, null));
    }

    private static SchemeOutlook Ahead(FrameworkScheme scheme, string asOf) => SchemeOutlook.Of(scheme, Day(asOf)).AsT0;

    [Fact]
    public void An_abandoned_round_and_a_framework_not_under_the_Act_have_no_day_of_entry()
    {
        var round = new Round { AwardNotice = new() { Published = Day("2026-02-05") } };
        Ahead(Awarded() with { Rounds = [round with { AbandonedOn = Day("2026-02-10") }] }, "2026-06-01").Entries.ShouldBeEmpty();
        Ahead(Awarded() with { Kind = FrameworkKind.NotUnderTheAct, Rounds = [round] }, "2026-06-01").Entries.ShouldBeEmpty();
    }

    [Fact]
    [Rule("OF-02")]
    [Rule("OF-03")]
    public void An_award_that_came_late_is_not_due_again() =>
        Ahead(Awarded("2026-02-05", "2029-03-01"), "2030-01-01").NextAwardBy.ShouldBeNull();

    [Fact]
    [Rule("OF-03")]
    [Rule("A3")]
    public void Where_the_award_that_opens_five_years_counts_in_them_none_is_due() =>
        Ahead(Awarded("2026-02-05", "2028-06-01") with { Readings = new() { AwardThatOpensAWindow = AwardThatOpensAWindow.Counts } }, "2028-07-01")
            .NextAwardBy.ShouldBeNull();

    [Theory]
    [InlineData(FiveYearWindows.FixedFromSecondAward, null)]
    [InlineData(FiveYearWindows.RollingFromEveryAward, "2031-12-31")]
    [Rule("OF-04")]
    [Rule("A2")]
    public void Five_years_from_every_award_are_ahead_where_they_are_read_so(FiveYearWindows reading, string? by) =>
        Ahead(Awarded("2026-01-01", "2026-06-01", "2027-01-01") with { Readings = new() { FiveYearWindows = reading } }, "2028-07-01")
            .NextAwardBy.ShouldBe(by is null ? null : Day(by));

    [Fact]
    public void What_if_passes_over_an_abandoned_round()
    {
        var abandoned = new Round { AbandonedOn = Day("2026-01-01") };
        var scheme = Awarded("2026-02-05");
        (scheme with { Rounds = [abandoned, scheme.Rounds[0]] }).WithFirstAwardOn(Day("2026-03-01")).Rounds.Select(round => round.AwardDecidedOn)
            .ShouldBe([null, Day("2026-03-01")]);
        (scheme with { Rounds = [abandoned] }).WithFirstAwardOn(Day("2026-03-01")).Faults().ShouldBeEmpty();
    }
}
