using static HomeCare.Domain.Procurement.Tests.ANoticedScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class StandstillTests
{
    /// <summary>Published; last of eight working days. A calendar of England alone, or counting from the day after, gets most of them wrong.</summary>
    public static TheoryData<string, string> Standstills => new()
    {
        { "2024-12-24", "2025-01-08" },
        { "2025-09-29", "2025-10-08" },
        { "2025-12-18", "2025-12-31" },
        { "2025-12-23", "2026-01-07" },
        { "2026-02-05", "2026-02-16" },
        { "2026-03-16", "2026-03-26" },
        { "2026-03-28", "2026-04-10" },
        { "2026-06-10", "2026-06-22" },
        { "2026-07-06", "2026-07-16" },
        { "2026-08-03", "2026-08-13" },
        { "2026-11-25", "2026-12-07" },
        { "2026-12-24", "2027-01-08" },
        { "2026-12-25", "2027-01-11" },
    };

    [Theory]
    [MemberData(nameof(Standstills))]
    [Rule("NOT-06")]
    [Rule("TIME-04")]
    public void A_voluntary_standstill_ends_on_the_eighth_working_day_or_later(string published, string last)
    {
        Standstill(published, last).Check("NOT-06").ShouldBe(Verdict.Met);
        Standstill(published, DayAfter(last)).Check("NOT-06").ShouldBe(Verdict.Met);
        var finding = Standstill(published, DayBefore(last)).Check("NOT-06").ShouldFind(Severity.Breach);
        finding.Fact("eighth-working-day").ShouldBe(last);
        finding.Fact("standstill-ends").ShouldBe(DayBefore(last));
    }

    [Theory]
    [MemberData(nameof(Standstills))]
    [Rule("NOT-05")]
    public void A_mandatory_standstill_is_as_long(string published, string last)
    {
        Standstill(published, last, FrameworkKind.OpenFramework).Check("NOT-05").ShouldBe(Verdict.Met);
        Standstill(published, DayBefore(last), FrameworkKind.OpenFramework).Check("NOT-05").ShouldFind(Severity.Breach)
            .Fact("eighth-working-day").ShouldBe(last);
    }

    [Theory]
    [MemberData(nameof(Standstills))]
    [Rule("NOT-07")]
    [Rule("HCL21-009b")]
    public void Entry_on_the_last_day_of_the_standstill_is_too_early_and_the_next_day_is_not(string published, string last)
    {
        var finding = Standstill(published, last, entered: last).Check("NOT-07").ShouldFind(Severity.Breach);
        finding.Fact("enter-from").ShouldBe(DayAfter(last));
        Standstill(published, last, entered: DayAfter(last)).Check("NOT-07").ShouldBe(Verdict.Met);
    }

    [Fact]
    [Rule("NOT-05")]
    public void Only_a_framework_that_is_not_light_touch_must_have_a_standstill()
    {
        var finding = Standstill("2026-06-10", null, FrameworkKind.ClosedFramework).Check("NOT-05").ShouldFind(Severity.Breach);
        finding.Fact("standstill-ends").ShouldBe("not recorded");
        finding.Fact("eighth-working-day").ShouldBe("2026-06-22");
        Standstill("2026-06-10", null).Check("NOT-05").ShouldBe(Verdict.NotApplicable);
        Standstill("2026-06-10", null).Check("NOT-06").ShouldBe(Verdict.NotApplicable);
    }

    [Fact]
    [Rule("NOT-05")]
    public void A_framework_that_has_lost_the_light_touch_needs_its_standstill_back() =>
        (Standstill("2026-06-10", null) with { Services = [new(new("60130000"), Pounds("100.00"), null)] })
            .Check("NOT-05").ShouldFind(Severity.Breach);

    [Fact]
    [Rule("NOT-06")]
    public void A_mandatory_standstill_is_not_found_short_twice() =>
        Standstill("2026-06-10", "2026-06-11", FrameworkKind.OpenFramework).Check("NOT-06").ShouldBe(Verdict.NotApplicable);

    [Fact]
    [Rule("NOT-07")]
    public void Without_a_voluntary_standstill_entry_may_follow_at_once() =>
        Standstill("2026-06-10", null, entered: "2026-06-10").Check("NOT-07").ShouldBe(Verdict.NotApplicable);

    [Fact]
    [Rule("NOT-07")]
    public void A_mandatory_standstill_runs_though_the_notice_provides_for_none_or_a_shorter_one()
    {
        Standstill("2026-06-10", null, FrameworkKind.OpenFramework, "2026-06-22").Check("NOT-07").ShouldFind(Severity.Breach).Fact("enter-from").ShouldBe("2026-06-23");
        Standstill("2026-06-10", "2026-06-12", FrameworkKind.OpenFramework, "2026-06-22").Check("NOT-07").ShouldFind(Severity.Breach).Fact("enter-from").ShouldBe("2026-06-23");
        Standstill("2026-06-10", "2026-06-30", FrameworkKind.OpenFramework, "2026-06-23").Check("NOT-07").ShouldFind(Severity.Breach).Fact("enter-from").ShouldBe("2026-07-01");
    }

    [Fact]
    [Rule("NOT-07")]
    public void While_the_standstill_runs_the_first_day_to_enter_is_advised()
    {
        var running = Standstill("2026-06-10", "2026-06-22");
        running.Check("NOT-07", "2026-06-22").ShouldFind(Severity.Advice).Fact("enter-from").ShouldBe("2026-06-23");
        running.Check("NOT-07", "2026-06-23").ShouldBe(Verdict.NotApplicable);
    }

    [Fact]
    [Rule("NOT-07")]
    public void A_term_that_has_begun_asks_for_the_day_of_entry()
    {
        var started = With(round => round with { EnteredOn = null, DetailsNotice = null });
        started.Check("NOT-07", "2026-08-31").ShouldBe(Verdict.NotApplicable);
        started.Check("NOT-07", "2026-09-01").ShouldLack("the day round 1 was entered into");
    }

    [Fact]
    [Rule("NOT-07")]
    [Rule("A23")]
    public void Of_many_signatures_the_first_is_entry_unless_the_scheme_reads_the_last()
    {
        var signed = With(round => round with
        {
            Appointments = [Appointed("P-1") with { SignedOn = Day("2026-05-15") }, Appointed("P-2") with { SignedOn = Day("2026-05-16") }],
        });
        signed.Check("NOT-07").ShouldFind(Severity.Breach).Fact("entered").ShouldBe("2026-05-15");
        (signed with { Readings = new() { ManySignatures = ManySignatures.LastSignature } }).Check("NOT-07").ShouldBe(Verdict.Met);
    }

    [Theory]
    [InlineData("NOT-06", false)]
    [InlineData("NOT-05", true)]
    [Rule("TIME-07")]
    public void A_standstill_past_the_loaded_bank_holidays_is_not_guessed(string rule, bool isMandatory)
    {
        var verdict = Standstill("2028-12-28", "2029-01-12", isMandatory ? FrameworkKind.OpenFramework : null).Check(rule, "2029-02-01");
        verdict.ShouldBe(Verdict.NotRecorded);
        verdict.NotRecorded.ShouldHaveSingleItem().ShouldContain("2028-12-31");
    }

    [Theory]
    [Rule("NOT-03")]
    [InlineData("2026-05-05", Verdict.Met)]
    [InlineData("2026-05-06", Verdict.Met)]
    [InlineData("2026-05-07", Verdict.Found)]
    public void Summaries_are_sent_on_the_day_of_the_award_notice_at_the_latest(string sent, Verdict expected) =>
        With(round => round with { AssessmentSummariesSent = Day(sent) }).Check("NOT-03").ShouldBe(expected);

    [Fact]
    [Rule("NOT-03")]
    public void Summaries_not_recorded_are_advised_before_the_notice_and_missed_after_it()
    {
        var unsent = With(round => round with { AssessmentSummariesSent = null });
        unsent.Check("NOT-03", "2026-05-06").ShouldFind(Severity.Advice).Fact("last-day").ShouldBe("2026-05-06");
        unsent.Check("NOT-03", "2026-05-07").ShouldFind(Severity.Breach);
        With(round => round with { AssessmentSummariesSent = null, Route = AwardRoute.DirectAward }).Check("NOT-03").ShouldBe(Verdict.NotApplicable);
    }

    [Theory]
    [Rule("NOT-04")]
    [InlineData("2026-05-17", Verdict.Met)]
    [InlineData("2026-05-18", Verdict.Met)]
    [InlineData("2026-05-19", Verdict.Found)]
    public void The_award_notice_comes_on_the_day_of_entry_at_the_latest(string published, Verdict expected) =>
        With(round => round with { AwardNotice = new() { Published = Day(published) } }).Check("NOT-04").ShouldBe(expected);

    [Fact]
    [Rule("NOT-04")]
    public void A_framework_entered_into_without_an_award_notice_is_a_breach_also_under_the_light_touch()
    {
        var finding = With(round => round with { AwardNotice = null }).Check("NOT-04").ShouldFind(Severity.Breach);
        finding.Fact("entered").ShouldBe("2026-05-18");
        finding.Fact("done-on").ShouldBe("not recorded");
    }

    private static string DayBefore(string day) => PlainText.Of(Day(day).PlusDays(-1));

    private static string DayAfter(string day) => PlainText.Of(Day(day).PlusDays(1));

    private static FrameworkScheme Standstill(string published, string? ends, FrameworkKind? kind = null, string? entered = null) => Only(
        new()
        {
            AwardNotice = new() { Published = Day(published), StandstillEnds = ends is null ? null : Day(ends) },
            EnteredOn = entered is null ? null : Day(entered),
        },
        kind);
}
