using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

public class HomeCare2026ComplianceTests
{
    private static readonly FrameworkScheme Framework = LeicestershireHomeCare2026.Scheme.Framework;
    private static readonly LocalDate Today = new(2026, 11, 22);

    [Fact]
    [Rule("OF-06")]
    [Rule("HCL26-008d")]
    [Rule("HCL26-101")]
    [Rule("R-01")]
    public void Without_an_award_date_the_end_cannot_be_checked_and_the_lawful_awards_are_named()
    {
        var verdict = On(Framework, "OF-06");
        var finding = verdict.Findings.ShouldHaveSingleItem();
        finding.Severity.ShouldBe(Severity.Warning);
        finding.Message.ShouldBe("cannot be checked: the award date is not recorded; an end of 2034-09 can be lawful only with a first award on or after 2026-09-02");
        On(Framework, "OF-02").Verdict.ShouldBe(Verdict.NotRecorded);
        On(Framework, "OF-02").NotRecorded.ShouldBe(["the award date of round 1"]);
    }

    // The report has the award letters in April or May, and elsewhere the award in the summer.
    [Theory]
    [InlineData(2026, 4, 1, "2034-03-31", "154 days")]
    [InlineData(2026, 5, 1, "2034-04-30", "124 days")]
    [InlineData(2026, 5, 31, "2034-05-30", "94 days")]
    [InlineData(2026, 8, 31, "2034-08-30", "2 days")]
    [InlineData(2026, 9, 1, "2034-08-31", "1 day")]
    [Rule("OF-06")]
    [Rule("HCL26-051a")]
    [Rule("C-44")]
    [Rule("C-43")]
    [Rule("R-01")]
    public void Any_award_before_the_second_of_September_2026_overshoots_the_stated_month(int year, int month, int day, string last, string over)
    {
        var finding = On(Framework.WithFirstAwardOn(new(year, month, day)), "OF-06").Findings.ShouldHaveSingleItem();
        finding.Severity.ShouldBe(Severity.Breach);
        finding.Message.ShouldStartWith($"the scheme is stated to end in 2034-09, {over} after the eight years");
        finding.Message.ShouldEndWith($"the last lawful day is {last}");
    }

    // Of the stated month only the days up to the eighth anniversary can be meant.
    [Theory]
    [InlineData(2026, 9, 2, Severity.Warning)]
    [InlineData(2026, 9, 30, Severity.Warning)]
    [InlineData(2026, 10, 1, null)]
    [Rule("OF-06")]
    public void A_later_award_reaches_into_the_stated_month_and_then_covers_it(int year, int month, int day, Severity? severity) =>
        On(Framework.WithFirstAwardOn(new(year, month, day)), "OF-06").Findings.Select(finding => (Severity?)finding.Severity).FirstOrDefault().ShouldBe(severity);

    // Eight years of service end on 31 August 2034.
    [Theory]
    [InlineData(8, 31, Verdict.Found)]
    [InlineData(9, 1, Verdict.Met)]
    [Rule("OF-06")]
    [Rule("HCL26-003c")]
    [Rule("HCL26-048b")]
    public void Eight_years_of_service_fit_only_an_award_on_the_day_the_service_begins(int month, int day, Verdict verdict)
    {
        var term = LeicestershireHomeCare2026.Scheme.Term;
        var end = StatutoryPeriod.YearsBeginningWith(term.Commencement.Value, term.TotalYears.Value).LastDay;
        var scheme = Framework with { StatedEnd = StatedDay.On(end) };
        On(scheme.WithFirstAwardOn(new(2026, month, day)), "OF-06").Verdict.ShouldBe(verdict);
    }

    [Fact]
    [Rule("HCL26-005d")]
    [Rule("HCL26-052a")]
    [Rule("HCL26-052b")]
    [Rule("HCL26-052c")]
    [Rule("R-05")]
    [Rule("C-45")]
    public void The_plan_to_reopen_meets_the_councils_three_rules_from_commencement_and_from_any_award_in_the_report()
    {
        LocalDate[] awards = [new(2026, 4, 1), new(2026, 5, 31), new(2026, 8, 31)];
        foreach (var scheme in awards.Select(Framework.WithFirstAwardOn).Prepend(Framework))
        {
            var report = OwnReopeningRules.For(scheme)!.Check(scheme, Today).AsT0;
            report.Verdicts.Select(verdict => (verdict.Rule.Id, verdict.Verdict)).ShouldBe(
                [("HCL26-052a", Verdict.Met), ("HCL26-052b", Verdict.Met), ("HCL26-052c", Verdict.Met)]);
        }
    }

    [Fact]
    [Rule("OF-10")]
    [Rule("OF-02")]
    public void The_plan_to_reopen_meets_the_Act_as_well()
    {
        var scheme = Framework.WithFirstAwardOn(new(2026, 5, 1));
        On(scheme, "OF-02").Verdict.ShouldBe(Verdict.Met);
        On(scheme, "OF-10").Verdict.ShouldBe(Verdict.Met);
    }

    [Fact]
    [Rule("HC-02")]
    [Rule("OF-12")]
    [Rule("HCL26-001")]
    public void What_came_after_the_report_is_not_known_and_so_not_found()
    {
        var report = ProcurementAct2023.WholeAct.Check(Framework.WithFirstAwardOn(new(2026, 5, 1)), Today).AsT0;
        report.Findings.Where(finding => finding.Severity == Severity.Breach).Select(finding => finding.Rule.Id).ShouldBe(["OF-06"]);
        report.Of("HC-02")!.Verdict.ShouldBe(Verdict.NotRecorded);
        report.Of("OF-12")!.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Advice);
        report.ToText().ShouldContain("as of 2026-11-22, on a record that goes to 2025-09-12: ");
    }

    [Fact]
    [Rule("HCL26-049a")]
    [Rule("HCL26-016")]
    [Rule("HCL26-050d")]
    [Rule("HCL26-045b")]
    [Rule("HCL26-019")]
    public void The_framework_is_what_the_report_says()
    {
        Framework.Kind.ShouldBe(FrameworkKind.LightTouchOpenFramework);
        (Framework.Kind.IsUnderTheAct, Framework.Kind.IsOpenFramework).ShouldBe((true, true));
        Framework.EstimatedValue.ShouldBe(Money.FromPence(48_000_000_000));
        Framework.Rounds.ShouldHaveSingleItem().Limit.ShouldBe(SupplierLimit.Unlimited);
        Framework.Lots.Where(lot => lot.IsNhsContinuingHealthCare).Select(lot => lot.Id.Value).ShouldBe(["2"]);
        Framework.Faults().ShouldBeEmpty();
    }

    // The five years that begin with it end a day before the scheme does, so that a third award is needed all the same.
    [Fact]
    [Rule("OF-02")]
    [Rule("OF-03")]
    [Rule("R-19")]
    [Rule("C-46")]
    public void One_re_opening_on_the_last_lawful_day_serves_the_three_years_and_neither_the_five_nor_the_councils_two_openings()
    {
        var first = Framework.WithFirstAwardOn(new(2026, 5, 1)) with { RecordedUntil = null, Reopening = Framework.Reopening! with { Openings = [] } };
        var last = SchemeOutlook.Of(first, Today).AsT0.NextAwardBy!.Value;
        last.ShouldBe(new LocalDate(2029, 4, 30));

        var scheme = first with { Rounds = [first.Rounds[0], new() { AwardDecidedOn = last }] };
        SchemeOutlook.Of(scheme, last).AsT0.NextAwardBy.ShouldBe(new LocalDate(2034, 4, 29));
        var report = ProcurementAct2023.Section49.Check(scheme, new(2034, 4, 30)).AsT0;
        report.Of("OF-02")!.Verdict.ShouldBe(Verdict.Met);
        report.Of("OF-03")!.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Breach);
        OwnReopeningRules.For(scheme)!.Check(scheme, new(2034, 5, 1)).AsT0.Of("HCL26-052a")!.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Breach);
    }

    [Fact]
    public void Looking_ahead_from_a_first_of_May_names_the_dates_to_keep()
    {
        var outlook = SchemeOutlook.Of(Framework.WithFirstAwardOn(new(2026, 5, 1)) with { Reopening = null }, Today).AsT0;
        outlook.LastLawfulDay.ShouldBe(new LocalDate(2034, 4, 30));
        outlook.NextAwardBy.ShouldBe(new LocalDate(2029, 4, 30));
        outlook.EarliestLawfulFirstAward.ShouldBe(new LocalDate(2026, 9, 2));
    }

    private static RuleVerdict On(FrameworkScheme scheme, string rule) => ProcurementAct2023.WholeAct.Check(scheme, Today).AsT0.Of(rule)!;
}
