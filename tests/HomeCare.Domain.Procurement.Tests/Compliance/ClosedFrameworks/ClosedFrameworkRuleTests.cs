using static HomeCare.Domain.Procurement.Tests.ACalledOffScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class ClosedFrameworkRuleTests
{
    [Theory]
    [InlineData("2030-03-31", Verdict.Met)]
    [InlineData("2030-04-01", Verdict.Found)]
    [Rule("CF-01")]
    public void A_closed_framework_runs_for_four_years_of_its_term(string end, Verdict verdict) =>
        VerdictOn(Closed("2026-04-01", end), "CF-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2030-03-31", Verdict.Met)]
    [InlineData("2030-04-01", Verdict.Found)]
    [Rule("CF-01")]
    public void Options_to_extend_count(string extended, Verdict verdict) =>
        VerdictOn(With(Term("2026-04-01", "2029-03-31") with { Extensions = [new(Day(extended), null)] }) with { Kind = FrameworkKind.ClosedFramework }, "CF-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2030-03", Verdict.Met)]
    [InlineData("2030-04", Verdict.Found)]
    [Rule("CF-01")]
    public void A_month_is_read_as_its_first_day(string end, Verdict verdict) =>
        VerdictOn(With(FirstRound with { TermStart = Day("2026-04-01"), StatedEnd = StatedDay.Read(end) }) with { Kind = FrameworkKind.ClosedFramework }, "CF-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(true, true, Verdict.Met)]
    [InlineData(true, false, Verdict.Found)]
    [InlineData(true, null, Verdict.NotRecorded)]
    [InlineData(false, true, Verdict.Found)]
    [Rule("CF-01")]
    public void A_longer_term_needs_the_decision_and_reasons_in_the_tender_notice(bool required, bool? inNotice, Verdict verdict) =>
        VerdictOn(
            With(Term("2026-04-01", "2034-03-31") with { TenderNotice = FirstRound.TenderNotice! with { StatesReasonsForLongerTerm = inNotice } }) with
            {
                Kind = FrameworkKind.ClosedFramework,
                Decisions = [Decision(DecisionTopic.LongerTermRequired, required)],
            },
            "CF-01").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("CF-01")]
    public void A_term_without_a_start_is_asked_for_it() =>
        VerdictOn(With(FirstRound with { TermStart = null }) with { Kind = FrameworkKind.ClosedFramework }, "CF-01").NotRecorded.ShouldBe(["the start and the end of the term of round 1"]);

    [Theory]
    [InlineData("light-touch-closed-framework")]
    [InlineData("light-touch-reopening-framework")]
    [InlineData("open-framework")]
    [Rule("CF-02")]
    [Rule("OF-17")]
    public void No_four_years_bind_light_touch_or_an_open_framework(string kind) =>
        VerdictOn(Closed("2026-04-01", "2036-03-31") with { Kind = FrameworkKind.FromName(kind) }, "CF-01").Verdict.ShouldBe(Verdict.NotApplicable);

    [Fact]
    [Rule("CF-01")]
    [Rule("CF-02")]
    public void A_framework_that_loses_light_touch_is_bound_by_four_years() =>
        VerdictOn(
            Closed("2026-04-01", "2036-03-31") with { Kind = FrameworkKind.LightTouchClosedFramework, Services = [Service("60130000", "1", false)] },
            "CF-01").Verdict.ShouldBe(Verdict.Found);

    [Theory]
    [InlineData(LightTouchReopening.OwnKind, Severity.Warning)]
    [InlineData(LightTouchReopening.MustFollowSection49, Severity.Breach)]
    [Rule("CF-03")]
    [Rule("A1")]
    public void Re_opening_outside_section_49_is_judged_as_ambiguity_A1_is_read(LightTouchReopening reading, Severity severity) =>
        FindingOn(Reopening() with { Readings = new() { LightTouchReopening = reading } }, "CF-03", "2029-06-01").Severity.ShouldBe(severity);

    [Theory]
    [InlineData(true, false, 1)]
    [InlineData(false, true, 1)]
    [InlineData(true, true, 2)]
    [InlineData(false, false, 0)]
    [Rule("CF-03")]
    public void It_is_called_an_open_framework_in_no_notice(bool tender, bool details, int breaches) =>
        VerdictOn(
            Reopening(round => round with
            {
                TenderNotice = round.TenderNotice! with { SaysOpenFramework = tender },
                DetailsNotice = new() { Published = new(2029, 5, 10), SaysOpenFramework = details },
            }),
            "CF-03",
            "2029-06-01").Findings.Count(finding => finding.Severity == Severity.Breach).ShouldBe(breaches);

    [Fact]
    [Rule("CF-03")]
    public void Each_round_has_a_tender_notice_of_its_own()
    {
        Breaches(round => round with { TenderNotice = null }).ShouldBe(["round 2 was awarded without a tender notice of its own"]);
        Breaches(round => round with { TenderNotice = round.TenderNotice! with { Procurement = new("ocds-h6vhtk-000001") } })
            .ShouldBe(["round 2 has the tender notice of an earlier round (ocds-h6vhtk-000001): each round needs its own"]);

        static IEnumerable<string> Breaches(Func<Round, Round> second) => VerdictOn(Reopening(second), "CF-03", "2029-06-01")
            .Findings.Where(finding => finding.Severity == Severity.Breach).Select(finding => finding.Message);
    }

    [Theory]
    [InlineData(false, Verdict.Met)]
    [InlineData(true, Verdict.Found)]
    [Rule("CF-04")]
    public void No_framework_is_awarded_under_it(bool isFramework, Verdict verdict) =>
        VerdictOn(With(Package with { IsFramework = isFramework }), "CF-04").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("light-touch-open-framework", Severity.Warning)]
    [InlineData("light-touch-closed-framework", Severity.Warning)]
    [InlineData("open-framework", Severity.Breach)]
    [InlineData("closed-framework", Severity.Breach)]
    [Rule("CF-05")]
    public void A_tender_notice_that_leaves_out_the_contents_is_a_warning_for_light_touch_alone(string kind, Severity severity) =>
        FindingOn(With(FirstRound with { TenderNotice = FirstRound.TenderNotice! with { StatesTerm = false } }) with { Kind = FrameworkKind.FromName(kind) }, "CF-05").Severity.ShouldBe(severity);

    [Fact]
    [Rule("CF-05")]
    public void Each_of_the_three_contents_is_looked_at()
    {
        var notice = FirstRound.TenderNotice! with { StatesSelectionProcess = false, StatesTerm = false, StatesAuthorities = false };
        VerdictOn(With(FirstRound with { TenderNotice = notice }), "CF-05").Findings.Select(finding => FactOf(finding, "not-stated"))
            .ShouldBe(["how suppliers are selected for a call-off", "the term", "the authorities entitled to use the framework"]);
        VerdictOn(With(FirstRound with { TenderNotice = new() { Published = notice.Published } }), "CF-05").NotRecorded.Count.ShouldBe(3);
    }

    private static Round Term(string start, string end) => FirstRound with { TermStart = Day(start), StatedEnd = StatedDay.On(Day(end)) };

    private static FrameworkScheme Closed(string start, string end) => With(Term(start, end)) with { Kind = FrameworkKind.ClosedFramework };

    private static FrameworkScheme Reopening(Func<Round, Round>? second = null)
    {
        var rounds = Reopened.Rounds;
        return Reopened with
        {
            Kind = FrameworkKind.LightTouchReopeningFramework,
            Rounds = [rounds[0] with { TenderNotice = rounds[0].TenderNotice! with { SaysOpenFramework = false } }, second is null ? rounds[1] : second(rounds[1])],
        };
    }
}
