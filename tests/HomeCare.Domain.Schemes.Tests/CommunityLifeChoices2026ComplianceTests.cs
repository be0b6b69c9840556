using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

public class CommunityLifeChoices2026ComplianceTests
{
    private static readonly FrameworkScheme Framework = LeicestershireCommunityLifeChoices2026.Framework;
    private static readonly LocalDate Today = new(2026, 11, 22);

    [Fact]
    [Rule("CLC26-006e")]
    [Rule("CLC26-004b")]
    [Rule("CLC26-034a")]
    [Rule("C-54")]
    public void The_term_is_three_years_and_the_option_two()
    {
        var round = Framework.Rounds.ShouldHaveSingleItem();
        round.TermStart.ShouldBe(new LocalDate(2026, 8, 31));
        round.StatedEnd.ShouldBe(StatedDay.On(new(2029, 8, 30)));
        round.EndWithExtensions.ShouldBe(StatedDay.On(new(2031, 8, 30)));
        Framework.StatedEnd.ShouldBe(StatedDay.On(new(2031, 8, 30)));
    }

    [Fact]
    [Rule("CLC26-011")]
    [Rule("CLC26-052a")]
    [Rule("CLC26-024")]
    [Rule("CLC26-001")]
    public void The_framework_is_what_the_report_says()
    {
        Framework.EstimatedValue.ShouldBe(Money.FromPence(6_000_000_000));
        Framework.Lots.Select(lot => lot.Name).ShouldBe(["Day Services", "Personal Assistants"]);
        Framework.Faults().ShouldBeEmpty();
    }

    [Fact]
    [Rule("CF-03")]
    [Rule("CLC26-034a")]
    [Rule("CLC26-019")]
    [Rule("CLC26-003a")]
    [Rule("CLC26-034b")]
    [Rule("C-56")]
    [Rule("R-10")]
    public void It_is_a_kind_of_its_own_which_is_warned_about_and_has_none_of_section_49()
    {
        var report = ProcurementAct2023.WholeAct.Check(Framework, Today).AsT0;
        report.Of("CF-03")!.Findings.Select(finding => finding.Severity).ShouldBe([Severity.Warning]);
        ProcurementAct2023.Section49.Check(Framework, Today).AsT0.Verdicts.ShouldAllBe(verdict => verdict.Verdict == Verdict.NotApplicable);
        report.HasBreach.ShouldBeFalse();
        report.ToText().ShouldContain("on a record that goes to 2025-12-16: ");
        (Framework.Kind.IsUnderTheAct, Framework.Kind.IsLightTouch, Framework.Kind.HasFourYearLimit).ShouldBe((true, true, false));
    }

    [Fact]
    [Rule("OF-16")]
    [Rule("OF-10")]
    [Rule("C-56")]
    [Rule("R-10")]
    public void Checked_as_the_open_framework_it_is_called_three_and_two_years_are_not_eight_and_no_reopening_is_planned()
    {
        var asOpen = (Framework with { Kind = FrameworkKind.LightTouchOpenFramework }).WithFirstAwardOn(new(2026, 5, 15));
        var report = ProcurementAct2023.Section49.Check(asOpen, Today).AsT0;
        report.Of("OF-16")!.Findings.ShouldHaveSingleItem().Message.ShouldStartWith(
            "the scheme is stated to end on 2031-08-30, 988 days before the end that the Act names, 2034-05-14");
        report.Of("OF-10")!.Findings.ShouldHaveSingleItem().Facts.ShouldContain(new Fact("needed", "2"));
        report.Of("OF-02")!.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Advice);
    }
}
