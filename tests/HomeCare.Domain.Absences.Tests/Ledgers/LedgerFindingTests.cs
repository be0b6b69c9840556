namespace HomeCare.Domain.Absences.Tests;

/// <summary>What was assessed although the records do not fit together, and the row to look at.</summary>
public class LedgerFindingTests
{
    private const string Row = "2026-09-02 10:00, 360 minutes, person P-1, provider EX-01 (line 7)";

    private static readonly PlannedCare Care = Planned.Care("2026-09-02 10:00") with { Place = "line 7" };
    private static readonly AbsenceNotice Notice = Planned.Notice("2026-09-01 12:00") with { Place = "line 3" };

    [Theory]
    [InlineData("2026-09-02 09:59", false)]
    [InlineData("2026-09-02 10:00", true)]
    [InlineData("2026-09-02 13:00", true)]
    public void Notice_at_the_start_or_after_it_is_a_finding(string received, bool isFound)
    {
        var notice = Notice with { Received = Planned.Moment(received) };

        Findings(Care, notice).ShouldBe(isFound
            ? [Finding("notice-after-start", $"{Row} had notice only at its start or after it: notice N-1 (line 3) came {(received.EndsWith("13:00", StringComparison.Ordinal) ? "Wed 2 Sep 2026 13:00" : "Wed 2 Sep 2026 10:00")}")]
            : []);
    }

    [Theory]
    [InlineData("2026-09-01 12:00", false)]
    [InlineData("2026-09-01 12:01", true)]
    public void Notice_from_before_the_plan_existed_is_a_finding(string planned, bool isFound)
    {
        var care = Planned.Care("2026-09-02 10:00", arrangement: Planned.EveryDay with { PlannedAt = Planned.Moment(planned) }) with { Place = "line 7" };

        Findings(care, Notice).ShouldBe(isFound
            ? [Finding("notice-before-plan", $"{Row} was planned Tue 1 Sep 2026 12:01, after notice N-1 (line 3) was received Tue 1 Sep 2026 12:00")]
            : []);
    }

    [Fact]
    public void Care_that_happened_after_all_is_a_finding_and_is_paid_for()
    {
        var answer = Assess(Care with { Attendance = Attendance.AsPlanned }, Notice);

        answer.Findings.ShouldBe([Finding("attended-after-notice", $"{Row} happened although notice N-1 (line 3) says it would not: it is paid for as care")]);
        (answer.Providers[0].ForCare, answer.Providers[0].ForAbsences).ShouldBe((A.Money("60.00"), Money.Zero));
        Findings(Care with { Attendance = Attendance.Absent }, Notice).ShouldBeEmpty();
        Findings(Care with { Attendance = Attendance.AsPlanned }, Notice with { Withdrawn = Planned.Moment("2026-09-02 09:00") }).ShouldBeEmpty();
    }

    [Fact]
    public void A_retainer_whose_service_has_not_begun_again_is_a_finding()
    {
        var terms = new AbsenceTerms(LedgerSample.Example(AbsenceTreatment.Retainer(14, otherwise: null)), null);

        var answer = terms.Assess(LedgerSample.Of(Care).With(Notice with { From = Planned.Time("2026-09-01 00:00") })).AsT0;
        answer.Findings.ShouldBe([Finding("not-resumed", $"{Row} is charged only if the service begins again after notice N-1 (line 3), and that is not recorded")]);
        answer.Care[0].Paid.ShouldBe(Money.Zero);

        var resumed = Notice with { From = Planned.Time("2026-09-01 00:00"), Resumed = Planned.Time("2026-09-10 00:00") };
        terms.Assess(LedgerSample.Of(Care).With(resumed)).AsT0.Findings.ShouldBeEmpty();
    }

    [Fact]
    public void Plans_with_two_providers_at_one_time_are_a_finding_and_both_are_paid_for()
    {
        var other = Planned.EveryDay with { Provider = new("EX-02"), Service = new("home-care") };

        var answer = Assess(LedgerSample.Of(Planned.Care("2026-09-02 15:59", arrangement: other) with { Place = "line 8" }, Care));
        answer.Findings.ShouldHaveSingleItem().ShouldBe(new AbsenceFinding(
            "plans-overlap",
            $"2026-09-02 15:59, 360 minutes, person P-1, provider EX-02 (line 8) starts before {Row} ends, with another provider",
            [new("care", "2026-09-02 15:59, 360 minutes, person P-1, provider EX-02 (line 8)")]));
        answer.Providers.Select(total => total.Total).ShouldBe([A.Money("60.00"), A.Money("60.00")]);

        Assess(LedgerSample.Of(Planned.Care("2026-09-02 16:00", arrangement: other), Care)).Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2026-09-04 10:00", null)]
    [InlineData("2026-09-05 10:00", "is on a Saturday, and its service runs on weekdays only")]
    [InlineData("2026-09-06 10:00", "is on a Sunday, and its service runs on weekdays only")]
    [Rule("A-05")]
    public void Care_at_the_weekend_of_a_service_that_runs_on_weekdays_only_is_a_finding(string start, string? words)
    {
        var found = Assess(LedgerSample.Of(Planned.Care(start, arrangement: Planned.Weekdays))).Findings;

        found.Select(one => (one.Code, one.Message[(one.Message.IndexOf("EX-01", StringComparison.Ordinal) + 6)..]))
            .ShouldBe(words is null ? [] : [("weekend-care", words)]);
        Assess(LedgerSample.Of(Planned.Care(start))).Findings.ShouldBeEmpty();
    }

    [Fact]
    public void A_notice_that_covers_no_care_is_a_finding()
    {
        Findings(Care, Notice with { Until = Planned.Time("2026-09-02 10:00") }).ShouldBe(
            [new("notice-covers-nothing", "notice N-1 (line 3) covers no planned care of the ledger", [new("notice", "N-1")])]);
        Findings(Care, Notice with { Until = Planned.Time("2026-09-02 10:01") }).ShouldBeEmpty();
        Findings(Care, Notice with { Person = new("P-2") }).Select(one => one.Code).ShouldBe(["notice-covers-nothing"]);
    }

    [Fact]
    public void A_notice_that_covers_care_and_was_withdrawn_is_no_finding() =>
        Findings(Care, Notice with { Withdrawn = Planned.Moment("2026-09-01 13:00") }).ShouldBeEmpty();

    [Fact]
    public void What_both_policies_find_is_told_once()
    {
        var late = Notice with { Received = Planned.Moment("2026-09-02 10:00") };

        new AbsenceTerms(Planned.Policy, Planned.Policy).Assess(LedgerSample.Of(Care).With(late).With(LedgerSample.Contribution(null))).AsT0
            .Findings.Select(one => one.Code).ShouldBe(["notice-after-start"]);
    }

    [Fact]
    public void What_only_the_persons_policy_finds_is_told()
    {
        var terms = new AbsenceTerms(LedgerSample.Example(AbsenceTreatment.Never), LedgerSample.Example(AbsenceTreatment.Retainer(14, otherwise: null)));

        terms.Assess(LedgerSample.Of(Care).With(Notice with { From = Planned.Time("2026-09-01 00:00") }).With(LedgerSample.Contribution(null))).AsT0
            .Findings.Select(one => one.Code).ShouldBe(["not-resumed"]);
    }

    [Fact]
    public void Findings_come_in_the_order_of_the_care_and_then_of_the_notices()
    {
        var early = Planned.Care("2026-09-01 10:00") with { Attendance = Attendance.AsPlanned };
        var none = Planned.Notice("2026-08-01 12:00", "N-0") with { Person = new("P-9") };

        Assess(LedgerSample.Of(Care with { Attendance = Attendance.For(10) }, early).With(Notice, none)).Findings
            .Select(one => (one.Code, one.Facts[0].Value)).ShouldBe(
            [
                ("attended-after-notice", early.ToString()),
                ("attended-after-notice", Row),
                ("notice-covers-nothing", "N-0"),
            ]);
    }

    private static AbsenceFinding Finding(string code, string message) => new(code, message, [new("care", Row), new("notice", "N-1")]);

    private static ValueList<AbsenceFinding> Findings(PlannedCare care, AbsenceNotice notice) => Assess(care, notice).Findings;

    private static AbsenceAssessment Assess(PlannedCare care, AbsenceNotice notice) => Assess(LedgerSample.Of(care).With(notice));

    private static AbsenceAssessment Assess(CareLedger ledger) => LedgerSample.PaymentOnly.Assess(ledger).AsT0;
}
