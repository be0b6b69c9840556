using static HomeCare.Domain.Procurement.Tests.ANoticedScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class RoundOrderTests
{
    [Theory]
    [Rule("TIME-09")]
    [InlineData("2026-05-18", Verdict.Met)]
    [InlineData("2026-05-17", Verdict.Found)]
    public void A_term_starts_on_the_day_of_entry_at_the_earliest(string start, Verdict expected) =>
        With(round => round with { TermStart = Day(start) }).Check("TIME-09").ShouldBe(expected);

    [Fact]
    [Rule("TIME-09")]
    public void A_term_that_starts_before_entry_is_a_warning_until_a_reason_is_recorded()
    {
        var early = With(round => round with { TermStart = Day("2026-05-11") });
        var finding = early.Check("TIME-09").ShouldFind(Severity.Warning);
        finding.Message.ShouldContain("7 days before");
        early.Decided(DecisionTopic.StartBeforeEntry, answer: true, round: 1).Check("TIME-09").ShouldBe(Verdict.Met);
        early.Decided(DecisionTopic.StartBeforeEntry, answer: false, round: 1).Check("TIME-09").ShouldFind(Severity.Warning);
    }

    [Fact]
    [Rule("TIME-09")]
    public void A_reason_recorded_for_one_round_is_not_one_for_another()
    {
        var early = ReopenedWith(round => round with { TermStart = Day("2028-06-15") });
        early.Decided(DecisionTopic.StartBeforeEntry, answer: true, round: 1).Check("TIME-09", "2028-12-01").ShouldFind(Severity.Warning);
        early.Decided(DecisionTopic.StartBeforeEntry, answer: true, round: 2).Check("TIME-09", "2028-12-01").ShouldBe(Verdict.Met);
    }

    [Theory]
    [Rule("NOT-02")]
    [InlineData("2026-01-29", Verdict.Found)]
    [InlineData("2026-01-30", Verdict.Met)]
    public void Fewer_than_25_days_for_tenders_are_short(string deadline, Verdict expected) =>
        With(round => round with { TenderDeadline = Day(deadline) }).Check("NOT-02").ShouldBe(expected);

    [Fact]
    [Rule("NOT-02")]
    [Rule("TIME-06")]
    public void No_days_at_all_are_a_warning_and_no_breach_and_a_recorded_decision_settles_it()
    {
        var noDays = With(round => round with { TenderDeadline = Day("2026-01-05") });
        var finding = noDays.Check("NOT-02").ShouldFind(Severity.Warning);
        finding.Fact("days").ShouldBe("0");
        noDays.Decided(DecisionTopic.TimeLimitsConsidered, answer: true).Check("NOT-02").ShouldBe(Verdict.Met);
    }

    [Fact]
    [Rule("NOT-02")]
    public void Many_days_do_not_help_where_it_is_recorded_that_complexity_was_not_regarded() =>
        Scheme.Decided(DecisionTopic.TimeLimitsConsidered, answer: false).Check("NOT-02").ShouldFind(Severity.Warning).Fact("days").ShouldBe("42");

    [Fact]
    [Rule("NOT-02")]
    public void Without_a_deadline_the_days_cannot_be_counted() =>
        With(round => round with { TenderDeadline = null }).Check("NOT-02").ShouldLack("the deadline for tenders of round 1");
}
