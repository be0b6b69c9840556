using static HomeCare.Domain.Procurement.Tests.ACalledOffScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class RecordRuleTests
{
    [Theory]
    [InlineData("2029-05-18", Severity.Breach)]
    [InlineData("2029-05-19", Severity.Advice)]
    [InlineData("2034-04-29", Severity.Advice)]
    [InlineData("2034-04-30", null)]
    [Rule("REC-01")]
    public void Records_are_kept_for_three_years_from_entry_and_better_while_the_scheme_lasts(string kept, Severity? severity) =>
        VerdictOn(With(FirstRound with { RecordsKeptUntil = Day(kept) }), "REC-01").Findings.Select(finding => (Severity?)finding.Severity).ShouldBe(severity is null ? [] : [severity]);

    [Theory]
    [InlineData("2029-04-29", Verdict.Found)]
    [InlineData("2029-04-30", Verdict.Met)]
    [Rule("REC-01")]
    public void Where_nothing_was_entered_into_the_years_begin_with_the_award(string kept, Verdict verdict) =>
        VerdictOn(
            With(FirstRound with { EnteredOn = null, RecordsKeptUntil = Day(kept) }) with { Kind = FrameworkKind.LightTouchClosedFramework },
            "REC-01").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("REC-01")]
    public void How_long_records_are_kept_is_asked_for() => VerdictOn(Scheme, "REC-01").NotRecorded.ShouldBe(["how long the records of round 1 are kept"]);

    [Theory]
    [InlineData(null, "85312400", Verdict.NotApplicable)]
    [InlineData(60, "85312400", Verdict.Met)]
    [InlineData(61, "85312400", Verdict.Found)]
    [InlineData(60, "98514000", Verdict.Found)]
    [InlineData(60, "60130000", Verdict.Found)]
    [Rule("RES-01")]
    public void Five_years_of_reservable_services_may_be_reserved_to_mutuals(int? months, string cpv, Verdict verdict) =>
        VerdictOn(
            With(FirstRound with { TenderNotice = FirstRound.TenderNotice! with { ReservedForMutualsMonths = months } }) with { Services = [Service(cpv, "80000000", false)] },
            "RES-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Found)]
    [InlineData(null, Verdict.Found)]
    [Rule("CARE-01")]
    public void That_fee_levels_were_considered_is_recorded(bool? considered, Verdict verdict)
    {
        var found = VerdictOn(Scheme with { Decisions = considered is { } answer ? [Decision(DecisionTopic.FeeLevelsConsidered, answer)] : [] }, "CARE-01");
        found.Verdict.ShouldBe(verdict);
        found.Findings.ShouldAllBe(finding => finding.Severity == Severity.Warning);
    }

    [Theory]
    [InlineData("2026-04-30", Verdict.NotApplicable)]
    [InlineData("2026-05-01", Verdict.Found)]
    [Rule("CARE-01")]
    public void Fee_levels_are_asked_about_from_the_first_award_on(string asOf, Verdict verdict) => VerdictOn(Scheme, "CARE-01", asOf).Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("P-1", true, Verdict.Met)]
    [InlineData("P-1", false, Verdict.Found)]
    [InlineData("P-2", true, Verdict.NotRecorded)]
    [Rule("CARE-02")]
    public void That_the_individuals_views_are_recorded_is_said_for_each_call_off(string callOff, bool recorded, Verdict verdict)
    {
        var found = VerdictOn(Scheme with { Decisions = [Decision(DecisionTopic.IndividualsViewsRecorded, recorded) with { CallOff = new(callOff) }] }, "CARE-02");
        found.Verdict.ShouldBe(verdict);
        found.Findings.ShouldAllBe(finding => finding.Severity == Severity.Warning);
    }
}
