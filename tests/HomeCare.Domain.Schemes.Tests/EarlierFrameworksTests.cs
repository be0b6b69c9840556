using HomeCare.Domain.Procurement;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Schemes.Tests;

/// <summary>The frameworks that were let before the Procurement Act 2023, by the dates that the reports print.</summary>
public class EarlierFrameworksTests
{
    private static readonly LocalDate Today = Day("2025-09-12");

    // Home Care for Leicestershire 2021, re-opened once; its option to extend is not decided.
    private static readonly FrameworkScheme HomeCare2021 = new()
    {
        Id = new("hcl-2021"),
        Title = "Home Care for Leicestershire 2021",
        Kind = FrameworkKind.NotUnderTheAct,
        ProcedureBegan = Day("2021-04-14"),
        Rounds =
        [
            new()
            {
                TenderNotice = new() { Published = Day("2021-04-14") },
                TenderDeadline = Day("2021-05-21"),
                AwardDecidedOn = Day("2021-08-20"),
                TermStart = Day("2021-11-01"),
                StatedEnd = StatedDay.On(StatutoryPeriod.YearsBeginningWith(Day("2021-11-01"), 4).LastDay),
                Extensions = [new(Day("2026-10-31"), DecidedOn: null)],
            },
            new()
            {
                TenderNotice = new() { Published = Day("2022-01-11") },
                TenderDeadline = Day("2022-03-03"),
                AwardDecidedOn = Day("2022-06-17"),
                StatedEnd = StatedDay.On(Day("2025-10-31")),
            },
        ],
    };

    [Fact]
    [Rule("HCL21-008a")]
    [Rule("HCL21-008b")]
    [Rule("HCL21-009c")]
    [Rule("HCL26-024a")]
    [Rule("HCL26-024b")]
    [Rule("HCL26-024c")]
    [Rule("HCL21-018a")]
    public void The_rounds_of_2021_and_2022_follow_each_other_day_by_day()
    {
        HomeCare2021.Faults().ShouldBeEmpty();
        var timeline = SchemeTimeline.Of(HomeCare2021, Today).AsT0;
        Events(timeline, "Round 1").Take(4).ShouldBe(
            ["tender notice 2021-04-14", "deadline for tenders 2021-05-21", "award decided 2021-08-20", "start of term 2021-11-01"]);
        Events(timeline, "Round 2").ShouldBe(["tender notice 2022-01-11", "deadline for tenders 2022-03-03", "award decided 2022-06-17"]);
    }

    [Fact]
    [Rule("HCL21-002a")]
    [Rule("HCL26-002a")]
    [Rule("HCL26-010b")]
    [Rule("HCL26-023b")]
    [Rule("C-40")]
    public void Four_years_from_the_first_of_November_2021_end_with_October_2025_and_the_option_is_the_year_after()
    {
        var term = StatutoryPeriod.YearsBeginningWith(HomeCare2021.Rounds[0].TermStart!.Value, 4);
        term.LastDay.ShouldBe(Day("2025-10-31"));
        StatutoryPeriod.YearsBeginningWith(term.ExclusiveEnd, 1).LastDay.ShouldBe(HomeCare2021.Rounds[0].Extensions[0].NewEnd);
    }

    // An option is open until the term is over; then only what was decided extends it. "Up to a year" may be less.
    [Theory]
    [InlineData("2025-10-31", null, null, "2026-10-31")]
    [InlineData("2025-11-01", null, null, "2025-10-31")]
    [InlineData("2025-11-01", "2026-04-30", "2025-09-12", "2026-04-30")]
    [InlineData("2025-11-01", "2026-10-31", "2025-09-12", "2026-10-31")]
    [InlineData("2026-11-01", "2026-10-31", "2025-09-12", "2026-10-31")]
    [Rule("HCL26-002b")]
    [Rule("HCL26-002c")]
    [Rule("HCL26-005a")]
    public void The_option_carries_it_as_far_as_was_decided_and_nothing_carries_it_on_after_that(string asOf, string? extendedTo, string? decided, string last)
    {
        var round = HomeCare2021.Rounds[0];
        var extension = decided is null ? round.Extensions[0] : new(Day(extendedTo!), Day(decided));
        var scheme = HomeCare2021 with { Rounds = [round with { Extensions = [extension] }] };

        Section(SchemeTimeline.Of(scheme, Day(asOf)).AsT0, "Frameworks").ShouldHaveSingleItem().Last.ShouldBe(Day(last));
    }

    [Fact]
    [Rule("HCL21-007a")]
    [Rule("HCL21-017a")]
    public void A_framework_called_open_in_2021_has_none_of_the_rules_of_section_49_and_re_opens_when_it_likes()
    {
        ProcurementAct2023.Section49.Check(HomeCare2021, Today).AsT0.Verdicts.ShouldAllBe(verdict => verdict.Verdict == Verdict.NotApplicable);
        ProcurementAct2023.WholeAct.Check(HomeCare2021, Today).AsT0.HasBreach.ShouldBeFalse();
        OwnReopeningRules.For(HomeCare2021).ShouldBeNull();
    }

    // The tender of the first re-opening took 157 days from its notice to its award.
    [Theory]
    [InlineData("2028-11-24", Verdict.Met)]
    [InlineData("2028-11-25", Verdict.Found)]
    [Rule("OF-02")]
    [Rule("HCL26-024c")]
    [Rule("C-47")]
    public void A_notice_in_time_does_not_save_an_award_that_comes_too_late(string opened, Verdict verdict)
    {
        var tender = Period.DaysBetween(HomeCare2021.Rounds[1].TenderNotice!.Published, HomeCare2021.Rounds[1].AwardDecidedOn!.Value);
        tender.ShouldBe(157);

        var scheme = LeicestershireHomeCare2026.Scheme.Framework.WithFirstAwardOn(Day("2026-05-01")) with { RecordedUntil = null };
        var reopening = new Round { TenderNotice = new() { Published = Day(opened) }, AwardDecidedOn = Day(opened).PlusDays(tender) };
        ProcurementAct2023.Section49.Check(scheme with { Rounds = [scheme.Rounds[0], reopening] }, Day("2030-01-01")).AsT0.Of("OF-02")!.Verdict.ShouldBe(verdict);
    }

    [Theory]
    [InlineData(6, "2022-04-30", false)]
    [InlineData(12, "2022-10-31", true)]
    [Rule("HCL21-012a")]
    [Rule("HCL21-015c")]
    [Rule("T-13")]
    [Rule("C-51")]
    public void Interim_contracts_of_twelve_months_outlast_the_award_of_the_re_opening_and_six_months_do_not(int months, string last, bool outlasts)
    {
        var interim = StatutoryPeriod.MonthsBeginningWith(HomeCare2021.Rounds[0].TermStart!.Value, months);
        interim.LastDay.ShouldBe(Day(last));
        interim.Contains(HomeCare2021.Rounds[1].AwardDecidedOn!.Value).ShouldBe(outlasts);
    }

    // Three dates are printed or follow, and no two are the same.
    [Theory]
    [InlineData("2021-10-31", -6)]
    [InlineData("2021-11-05", -1)]
    [InlineData("2021-11-06", 0)]
    [Rule("HTLAH18-003a")]
    [Rule("HCL21-002b")]
    [Rule("HCL21-006")]
    [Rule("C-49")]
    public void Five_years_from_the_launch_of_Help_to_Live_at_Home_end_on_neither_of_the_printed_days(string end, int off) =>
        Period.DaysBetween(StatutoryPeriod.YearsBeginningWith(Day("2016-11-07"), 5).LastDay, Day(end)).ShouldBe(off);

    [Fact]
    [Rule("LEEDS14-S2a")]
    [Rule("LEEDS14-2.1a")]
    [Rule("LEEDS14-2.1b")]
    [Rule("C-57")]
    public void The_Leeds_contract_ran_for_37_months_and_its_two_more_years_end_in_October_2015()
    {
        StatutoryPeriod.MonthsBeginningWith(Day("2010-10-01"), 36).LastDay.ShouldBe(Day("2013-09-30"));
        var printed = StatutoryPeriod.MonthsBeginningWith(Day("2010-10-01"), 37);
        printed.LastDay.ShouldBe(Day("2013-10-31"));
        StatedDay.In(new(2015, 10)).Latest.ShouldBe(StatutoryPeriod.YearsBeginningWith(printed.ExclusiveEnd, 2).LastDay);
    }

    [Fact]
    [Rule("CLC26-004a")]
    [Rule("C-53")]
    public void Community_Life_Choices_goes_over_without_a_gap_on_a_bank_holiday()
    {
        var first = LeicestershireCommunityLifeChoices2026.Commencement.Value;
        first.ShouldBe(Day("2026-08-30").PlusDays(1));
        first.DayOfWeek.ShouldBe(IsoDayOfWeek.Monday);
        WorkingDayCalendar.EnglandAndWales.IsWorkingDay(first).AsT0.ShouldBeFalse();
    }

    private static IEnumerable<string> Events(SchemeTimeline timeline, string section) =>
        Section(timeline, section).Select(item => $"{item.Name} {PlainText.Of(item.First)}");

    private static ValueList<TimelineItem> Section(SchemeTimeline timeline, string name) => timeline.Sections.Single(section => section.Name == name).Items;

    private static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).GetValueOrThrow();
}
