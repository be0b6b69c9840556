using static HomeCare.Domain.Procurement.Tests.ACalledOffScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class CallOffFrameworkTests
{
    [Theory]
    [InlineData("S1", Verdict.Met)]
    [InlineData("S3", Verdict.Found)]
    [Rule("CALL-01")]
    public void Only_a_supplier_that_is_listed_as_party_is_called_off_from(string supplier, Verdict verdict) =>
        VerdictOn(With(Package with { Supplier = new(supplier) }), "CALL-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2026-09-08", Verdict.Met)]
    [InlineData("2026-09-07", Verdict.Found)]
    [Rule("CALL-01")]
    public void On_the_first_day_that_a_supplier_is_no_longer_party_it_is_not_called_off_from(string left, Verdict verdict) =>
        VerdictOn(With(FirstRound with { Appointments = [Party("S1") with { LeftOn = Day(left) }, Party("S2")] }), "CALL-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2026-09-07", Verdict.Met)]
    [InlineData("2026-09-08", Verdict.Found)]
    [Rule("CALL-01")]
    public void A_successor_is_party_from_the_day_the_contract_passed_to_it(string novated, Verdict verdict) =>
        VerdictOn(With(FirstRound with { Appointments = [Party("S1") with { SucceedsTo = new("S0"), NovatedOn = Day(novated) }, Party("S2")] }), "CALL-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2026-09-07", Verdict.Met)]
    [InlineData("2026-09-08", Verdict.Found)]
    [Rule("CALL-01")]
    public void A_supplier_that_a_modification_put_in_is_party_from_then(string on, Verdict verdict) =>
        VerdictOn(
            With(Package with { Supplier = new("S9") }) with { Modifications = [new() { On = Day(on), Round = 1, What = "S9 takes over from S1", NewSupplier = new("S9") }] },
            "CALL-01").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("CALL-01")]
    public void Where_no_supplier_is_listed_the_list_is_asked_for()
    {
        var verdict = VerdictOn(With(FirstRound with { Appointments = [] }), "CALL-01");
        verdict.Verdict.ShouldBe(Verdict.NotRecorded);
        verdict.NotRecorded.ShouldBe(["the suppliers of round 1"]);
    }

    [Fact]
    [Rule("CALL-01")]
    public void Where_only_some_suppliers_are_listed_another_may_still_be_party() =>
        VerdictOn(With(FirstRound with { NumberAwarded = 3 }) with { CallOffs = [Package with { Supplier = new("S3") }] }, "CALL-01").Verdict.ShouldBe(Verdict.NotRecorded);

    [Theory]
    [InlineData("1", Verdict.Met)]
    [InlineData("2", Verdict.Found)]
    [Rule("CALL-01")]
    public void A_supplier_is_party_for_its_lots(string lot, Verdict verdict) =>
        VerdictOn(
            With(FirstRound with { Appointments = [Party("S1") with { Lots = [new("1")] }, Party("S2")] }) with
            {
                Lots = [new(new("1"), "one", false), new(new("2"), "two", false)],
                CallOffs = [Package with { Lot = new(lot) }],
            },
            "CALL-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Found)]
    [InlineData(null, Verdict.NotRecorded)]
    [Rule("CALL-01")]
    [Rule("HCL26-111")]
    public void The_authority_must_be_entitled_to_use_the_framework(bool? entitled, Verdict verdict) =>
        VerdictOn(With(Package with { ByEntitledAuthority = entitled }), "CALL-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2026-06-01", Verdict.Met)]
    [InlineData("2026-05-31", Verdict.Found)]
    [Rule("CALL-01")]
    public void Nothing_is_called_off_before_the_framework_can_be_used(string decided, Verdict verdict) =>
        VerdictOn(With(Package with { DecidedOn = Day(decided) }), "CALL-01").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("CALL-01")]
    [Rule("CALL-02")]
    public void Without_an_award_date_no_call_off_is_judged_late_or_early()
    {
        var scheme = With(FirstRound with { AwardDecidedOn = null });
        VerdictOn(scheme, "CALL-01").NotRecorded.ShouldBe(["the award date of round 1"]);
        VerdictOn(scheme, "CALL-02").Verdict.ShouldBe(Verdict.NotApplicable);
    }

    [Theory]
    [InlineData("2034-04-30", Verdict.Met)]
    [InlineData("2034-05-01", Verdict.Found)]
    [Rule("CALL-02")]
    public void The_last_day_of_the_open_framework_is_the_last_to_call_off_on(string decided, Verdict verdict) =>
        VerdictOn(With(Package with { DecidedOn = Day(decided), EnteredOn = null }), "CALL-02", "2034-06-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2029-04-09", Verdict.Met)]
    [InlineData("2029-04-10", Verdict.Found)]
    [InlineData("2029-04-30", Verdict.Found)]
    [InlineData("2029-05-01", Verdict.Met)]
    [Rule("CALL-02")]
    public void Between_the_award_of_the_next_framework_and_its_first_day_nothing_is_called_off(string decided, Verdict verdict) =>
        VerdictOn(CalledOff(decided), "CALL-02", "2029-06-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2029-04-10", Verdict.Met)]
    [InlineData("2029-04-11", Verdict.Found)]
    [Rule("CALL-02")]
    [Rule("A7")]
    public void On_the_other_reading_of_A7_the_old_framework_serves_through_the_day_of_the_award(string decided, Verdict verdict) =>
        VerdictOn(CalledOff(decided) with { Readings = new() { NextAwardDay = NextAwardDay.OldIsInForce } }, "CALL-02", "2029-06-01").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("CALL-02")]
    public void A_call_off_in_the_gap_names_what_expired_and_when_the_next_can_be_used()
    {
        var finding = FindingOn(CalledOff("2029-04-15"), "CALL-02", "2029-06-01");
        finding.Severity.ShouldBe(Severity.Breach);
        finding.Message.ShouldBe("call-off P-1 was awarded on 2029-04-15, after round 1 had expired on 2029-04-10 with the award of round 2; round 2 can be used from 2029-05-01");
        FactOf(finding, "expired").ShouldBe("2029-04-10");
        VerdictOn(CalledOff("2029-04-15"), "CALL-01", "2029-06-01").Findings.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Rule("CALL-02")]
    [Rule("OF-14")]
    public void A_call_off_in_progress_at_expiry_is_left_to_the_rule_on_those(bool saved)
    {
        var scheme = CalledOff("2029-04-15", began: "2029-04-01") with { SavesCallOffsInProgress = saved };
        VerdictOn(scheme, "CALL-02", "2029-06-01").Findings.ShouldBeEmpty();
        VerdictOn(scheme, "OF-14", "2029-06-01").Findings.Count.ShouldBe(saved ? 0 : 1);
    }

    [Theory]
    [InlineData("S1", Verdict.Met)]
    [InlineData("S3", Verdict.Found)]
    [Rule("CALL-01")]
    [Rule("R-07")]
    public void A_call_off_in_progress_at_expiry_goes_to_a_party_to_the_framework_it_began_under(string supplier, Verdict verdict) =>
        VerdictOn(
            CalledOff("2029-05-02", began: "2029-04-01", supplier: supplier) with { SavesCallOffsInProgress = true },
            "CALL-01",
            "2029-06-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("S1", Verdict.Found)]
    [InlineData("S3", Verdict.Met)]
    [Rule("CALL-01")]
    [Rule("R-07")]
    public void After_the_re_opening_only_the_parties_to_the_new_framework_are_called_off_from(string supplier, Verdict verdict) =>
        VerdictOn(CalledOff("2029-05-02", supplier: supplier), "CALL-01", "2029-06-01").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("CALL-01")]
    public void Outside_section_49_an_earlier_framework_stays_in_force_beside_a_later_one() =>
        VerdictOn(
            CalledOff("2029-05-02", supplier: "S1") with { Kind = FrameworkKind.LightTouchReopeningFramework },
            "CALL-01",
            "2029-06-01").Verdict.ShouldBe(Verdict.Met);

    [Theory]
    [InlineData("2030-05-31", Verdict.Met)]
    [InlineData("2030-06-01", Verdict.Found)]
    [Rule("CALL-02")]
    public void A_closed_framework_ends_with_its_term_and_saves_no_process(string decided, Verdict verdict) =>
        VerdictOn(
            With(FirstRound with { StatedEnd = StatedDay.On(new(2030, 5, 31)) }) with
            {
                Kind = FrameworkKind.LightTouchClosedFramework,
                SavesCallOffsInProgress = true,
                CallOffs = [Package with { DecidedOn = Day(decided), ProcessBegan = new(2030, 5, 1), EnteredOn = null }],
            },
            "CALL-02",
            "2030-07-01").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2034-04-30", Verdict.NotApplicable)]
    [InlineData("2034-05-01", Verdict.Met)]
    [InlineData("2040-01-01", Verdict.Met)]
    [Rule("CALL-10")]
    [Rule("R-07")]
    public void A_contract_may_end_after_its_framework(string ends, Verdict verdict) =>
        VerdictOn(With(Package with { EndsOn = Day(ends) }), "CALL-10").Verdict.ShouldBe(verdict);

    private static FrameworkScheme CalledOff(string decided, string? began = null, string supplier = "S2") => Reopened with
    {
        CallOffs = [Package with { DecidedOn = Day(decided), ProcessBegan = began is null ? null : Day(began), Supplier = new(supplier), EnteredOn = null }],
    };
}
