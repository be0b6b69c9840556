using static HomeCare.Domain.Procurement.Tests.ACalledOffScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class CallOffNoticeTests
{
    private static readonly CallOffAward Large = Package with
    {
        Value = new(Pounds("663540"), 1, null),
        AwardNoticePublished = new(2026, 9, 10),
        DetailsNoticePublished = new(2026, 9, 20),
    };

    private static CallOffAward Worth(string pounds, string reference = "P-1") =>
        Package with { Reference = new(reference), Value = new(Pounds(pounds), 1, null) };

    [Theory]
    [InlineData("663539.99", Severity.Breach, 0)]
    [InlineData("663540.00", Severity.Breach, 1)]
    [Rule("CALL-05")]
    public void From_the_threshold_on_a_call_off_needs_an_award_notice_before_entry(string pounds, Severity severity, int findings)
    {
        var found = VerdictOn(With(Large with { Value = new(Pounds(pounds), 1, null), AwardNoticePublished = null }), "CALL-05").Findings;
        found.Count.ShouldBe(findings);
        found.ShouldAllBe(finding => finding.Severity == severity && finding.Message.Contains("the award notice"));
    }

    [Theory]
    [InlineData("2026-09-10", Verdict.Met)]
    [InlineData("2026-09-11", Verdict.Found)]
    [Rule("CALL-05")]
    public void The_award_notice_is_published_no_later_than_entry(string published, Verdict verdict) =>
        VerdictOn(With(Large with { AwardNoticePublished = Day(published) }), "CALL-05").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2027-01-07", Verdict.Met)]
    [InlineData("2027-01-08", Verdict.Found)]
    [Rule("CALL-05")]
    public void The_details_notice_is_due_within_the_120_days_that_begin_with_entry(string published, Verdict verdict) =>
        VerdictOn(With(Large with { DetailsNoticePublished = Day(published) }), "CALL-05", "2027-02-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2027-01-07", Severity.Advice)]
    [InlineData("2027-01-08", Severity.Breach)]
    [Rule("CALL-05")]
    public void A_details_notice_that_is_not_recorded_is_advised_until_it_is_overdue(string asOf, Severity severity) =>
        FindingOn(With(Large with { DetailsNoticePublished = null }), "CALL-05", asOf).Severity.ShouldBe(severity);

    [Theory]
    [InlineData("2026-10-09", Verdict.Met)]
    [InlineData("2026-10-10", Verdict.Found)]
    [Rule("CALL-05")]
    public void Outside_light_touch_the_threshold_is_lower_and_the_days_are_30(string published, Verdict verdict) =>
        VerdictOn(
            With(Large with { Value = new(Pounds("207720"), 1, null), DetailsNoticePublished = Day(published) }) with { Kind = FrameworkKind.OpenFramework },
            "CALL-05").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("CALL-05")]
    public void Before_it_is_entered_into_its_award_notice_is_still_to_come()
    {
        var verdict = VerdictOn(With(Large with { EnteredOn = null, AwardNoticePublished = null, DetailsNoticePublished = null }), "CALL-05");
        verdict.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Advice);
        verdict.NotRecorded.ShouldBe(["the day call-off P-1 was entered into"]);
    }

    [Fact]
    [Rule("CALL-05")]
    public void Several_that_are_not_entered_into_are_counted_and_the_first_is_named()
    {
        var open = Large with { EnteredOn = null };
        VerdictOn(With(open, open with { Reference = new("P-2") }), "CALL-05").NotRecorded
            .ShouldBe(["the days 2 call-offs were entered into, the first of them P-1"]);
    }

    [Theory]
    [InlineData("2025-12-31", Verdict.NotRecorded)]
    [InlineData("2026-01-01", Verdict.Met)]
    [Rule("CALL-05")]
    public void For_a_day_whose_threshold_is_not_held_the_rule_says_so(string decided, Verdict verdict) =>
        VerdictOn(With(Package with { DecidedOn = Day(decided) }) with { Kind = FrameworkKind.OpenFramework }, "CALL-05").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("29999.99", Verdict.Met)]
    [InlineData("30000.00", Verdict.Found)]
    [InlineData("663539.99", Verdict.Found)]
    [InlineData("663540.00", Verdict.NotApplicable)]
    [Rule("CALL-06")]
    public void From_30000_pounds_to_below_the_threshold_a_details_notice_is_needed(string pounds, Verdict verdict) =>
        VerdictOn(With(Worth(pounds)), "CALL-06").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(SmallCallOffNotices.Required, Severity.Breach)]
    [InlineData(SmallCallOffNotices.Advised, Severity.Advice)]
    [Rule("CALL-06")]
    [Rule("A16")]
    public void Whether_a_missing_notice_is_a_breach_turns_on_ambiguity_A16(SmallCallOffNotices reading, Severity severity) =>
        FindingOn(With(Worth("30000")) with { Readings = new() { SmallCallOffNotices = reading } }, "CALL-06").Severity.ShouldBe(severity);

    [Fact]
    [Rule("CALL-06")]
    public void A_published_notice_is_not_asked_for_again() =>
        VerdictOn(With(Worth("30000") with { DetailsNoticePublished = new(2026, 10, 1) }), "CALL-06").Verdict.ShouldBe(Verdict.Met);

    [Theory]
    [InlineData("2026-09-09", Severity.Advice)]
    [InlineData("2026-09-10", Severity.Advice)]
    [InlineData("2026-09-11", Severity.Breach)]
    [Rule("CALL-06")]
    public void The_notice_is_due_once_the_contract_is_entered_into(string asOf, Severity severity) =>
        FindingOn(With(Worth("30000")), "CALL-06", asOf).Severity.ShouldBe(severity);

    [Fact]
    [Rule("CALL-06")]
    public void Many_are_one_finding_that_lists_every_reference()
    {
        var many = Enumerable.Range(1, 12).Select(number => Worth("30000", $"P-{number}")).Append(Worth("29999.99", "SMALL")).ToArray();
        var finding = FindingOn(With(many), "CALL-06");
        FactOf(finding, "count").ShouldBe("12");
        FactOf(finding, "call-offs").ShouldBe("P-1, P-2, P-3, P-4, P-5, P-6, P-7, P-8, P-9, P-10, P-11, P-12");
        finding.Message.ShouldBe("12 call-offs are worth £30000.00 or more and below the threshold, and without a details notice (ambiguity A16): P-1, P-2, P-3, P-4, P-5, P-6, P-7, P-8, P-9, P-10 and 2 more");
    }

    [Fact]
    [Rule("CALL-06")]
    public void An_entry_that_is_not_recorded_is_asked_for_and_is_no_breach()
    {
        var verdict = VerdictOn(With(Worth("30000") with { EnteredOn = null }), "CALL-06");
        verdict.Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Advice);
        verdict.NotRecorded.ShouldBe(["the day every call-off was entered into"]);
    }

    [Fact]
    [Rule("CALL-05")]
    [Rule("CALL-06")]
    public void A_call_off_without_a_value_is_asked_for_its_value()
    {
        VerdictOn(With(Package with { Value = null }), "CALL-05").NotRecorded.ShouldBe(["what every call-off is worth"]);
        VerdictOn(With(Package with { Value = null }), "CALL-06").NotRecorded.ShouldBe(["what every call-off is worth"]);
    }

    [Theory]
    [InlineData(PackageValue.ExpectedDuration, "1000", 30, 6, "P-1")]
    [InlineData(PackageValue.ExpectedDuration, "1000", 29, 40, "")]
    [InlineData(PackageValue.ReviewPeriod, "1000", 40, 30, "P-1")]
    [InlineData(PackageValue.ReviewPeriod, "1000", 40, 29, "")]
    [InlineData(PackageValue.OpenEndedIsAboveThreshold, "1000", 30, 6, "P-1")]
    [InlineData(PackageValue.OpenEndedIsAboveThreshold, "1", null, 6, "P-1")]
    [InlineData(PackageValue.ExpectedDuration, "700000", null, 6, "")]
    [InlineData(PackageValue.ReviewPeriod, "700000", 6, null, "")]
    [InlineData(PackageValue.ExpectedDuration, "999999999999", int.MaxValue, null, "P-1")]
    [Rule("CALL-05")]
    [Rule("CALL-06")]
    [Rule("A15")]
    public void What_a_package_is_worth_is_read_as_ambiguity_A15_says(PackageValue reading, string weekly, int? expected, int? review, string needNotice) =>
        string.Join(", ", Report(With(Package with { Value = new(Pounds(weekly), expected, review) }) with { Readings = new() { PackageValue = reading } })
            .CallOffsWithoutDetailsNotice().Select(one => one.Reference)).ShouldBe(needNotice);

    [Theory]
    [InlineData(PackageValue.ExpectedDuration, Severity.Warning, "CALL-06")]
    [InlineData(PackageValue.OpenEndedIsAboveThreshold, Severity.Breach, "CALL-05")]
    [Rule("CALL-05")]
    [Rule("CALL-06")]
    [Rule("A15")]
    public void An_open_ended_package_is_warned_about_or_counts_as_above_the_threshold(PackageValue reading, Severity severity, string rule) =>
        VerdictOn(With(Package with { Value = new(Pounds("500"), null, null) }) with { Readings = new() { PackageValue = reading } }, rule)
            .Findings.Max(finding => finding.Severity).ShouldBe(severity);

    [Fact]
    [Rule("CALL-05")]
    [Rule("CALL-06")]
    public void The_list_for_publishing_has_every_call_off_that_needs_a_notice_and_has_none() =>
        Report(With(
                Worth("29999.99", "SMALL"),
                Worth("30000", "MIDDLE"),
                Worth("663540", "LARGE"),
                Worth("30000", "PUBLISHED") with { DetailsNoticePublished = new(2026, 10, 1) },
                Worth("30000", "CHOSEN") with { UserChoice = new(true, true, true, true) },
                Package with { Reference = new("UNKNOWN"), Value = null }))
            .CallOffsWithoutDetailsNotice().Select(one => one.Reference.Value).ShouldBe(["MIDDLE", "LARGE"]);

    [Fact]
    [Rule("CALL-06")]
    public void Nothing_is_to_be_published_for_a_framework_not_under_the_Act() =>
        Report(With(Worth("30000")) with { Kind = FrameworkKind.NotUnderTheAct, ProcedureBegan = new(2025, 2, 23) }).CallOffsWithoutDetailsNotice().ShouldBeEmpty();

    [Fact]
    [Rule("CALL-06")]
    public void One_call_off_is_named_with_its_value_and_what_that_rests_on()
    {
        var finding = FindingOn(With(Package with { Value = new(Pounds("1000"), 30, 6) }), "CALL-06");
        finding.Message.ShouldBe("1 call-off is worth £30000.00 or more and below the threshold, and without a details notice (ambiguity A16): P-1");
        (FactOf(finding, "value"), FactOf(finding, "basis"), FactOf(finding, "line")).ShouldBe(("30000.00", "30 expected weeks", "30000.00"));
    }

    [Theory]
    [InlineData(false, "500", Verdict.Met)]
    [InlineData(true, "500", Verdict.Found)]
    [InlineData(true, "663539.99", Verdict.Found)]
    [InlineData(true, "663540.00", Verdict.Met)]
    [Rule("CALL-07")]
    public void Care_that_is_divided_is_warned_about_where_a_part_is_below_the_threshold(bool divides, string pounds, Verdict verdict)
    {
        var found = VerdictOn(With(Worth(pounds) with { DividesOnePersonsCare = divides }), "CALL-07");
        found.Verdict.ShouldBe(verdict);
        found.Findings.ShouldAllBe(finding => finding.Severity == Severity.Warning);
    }

    [Theory]
    [InlineData("2026-10-01", null, "2026-10-30", Verdict.Met)]
    [InlineData("2026-10-01", null, "2026-10-31", Verdict.Found)]
    [InlineData("2026-10-01", "2026-10-10", "2026-11-08", Verdict.Met)]
    [InlineData("2026-10-01", "2026-10-10", "2026-11-09", Verdict.Found)]
    [InlineData("2026-10-01", "2026-09-10", "2026-10-30", Verdict.Met)]
    [InlineData("2026-10-01", "2026-09-10", "2026-10-31", Verdict.Found)]
    [Rule("CALL-12")]
    public void An_invoice_is_paid_within_30_days_that_begin_with_the_later_of_receipt_and_due_day(string received, string? due, string paid, Verdict verdict) =>
        VerdictOn(With(Package with { Invoices = [new(Day(received), due is null ? null : Day(due), Day(paid))] }), "CALL-12").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2026-10-30", Severity.Advice)]
    [InlineData("2026-10-31", Severity.Breach)]
    [Rule("CALL-12")]
    public void An_invoice_that_is_not_paid_is_overdue_after_the_30_days(string asOf, Severity severity) =>
        FindingOn(With(Package with { Invoices = [new(new(2026, 10, 1), null, null)] }), "CALL-12", asOf).Severity.ShouldBe(severity);

    private static ComplianceReport Report(FrameworkScheme scheme) => ProcurementAct2023.WholeAct.Check(scheme, AsOf).AsT0;
}
