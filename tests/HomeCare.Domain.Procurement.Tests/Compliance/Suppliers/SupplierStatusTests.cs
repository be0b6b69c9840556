using NodaTime;
using static HomeCare.Domain.Procurement.Tests.ANoticedScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class SupplierStatusTests
{
    [Theory]
    [InlineData("SUP-01", Verdict.Met)]
    [InlineData("SUP-02", Verdict.NotApplicable)]
    [InlineData("SUP-03", Verdict.NotApplicable)]
    [InlineData("SUP-04", Verdict.NotApplicable)]
    [InlineData("SUP-05", Verdict.NotApplicable)]
    [InlineData("SUP-06", Verdict.NotApplicable)]
    [InlineData("SUP-07", Verdict.NotApplicable)]
    [InlineData("SUP-08", Verdict.NotApplicable)]
    [InlineData("SUP-09", Verdict.NotApplicable)]
    public void Suppliers_with_a_clear_status_have_nothing_to_find(string rule, Verdict expected) => Reopened.Check(rule, "2028-12-01").ShouldBe(expected);

    [Fact]
    [Rule("SUP-01")]
    public void An_excluded_supplier_awarded_on_its_tender_is_a_breach_and_named()
    {
        var finding = Awarded(SupplierStatus.Excluded).Check("SUP-01").ShouldFind(Severity.Breach);
        finding.Fact("supplier").ShouldBe("P-1");
        finding.Fact("status").ShouldBe("excluded");
        Awarded(SupplierStatus.Excludable).Check("SUP-01").ShouldBe(Verdict.Met);
    }

    [Theory]
    [InlineData("light-touch-open-framework", Verdict.Met, Verdict.Found)]
    [InlineData("light-touch-reopening-framework", Verdict.Found, Verdict.NotApplicable)]
    [Rule("SUP-01")]
    [Rule("EX-08")]
    public void An_earlier_tender_of_an_excluded_supplier_is_found_once(string kind, Verdict asTender, Verdict asCarriedOver)
    {
        var scheme = ReopenedWith(round => round with { Appointments = [Excluded(AwardBasis.EarlierTender) with { TenderRound = 1 }] }) with { Kind = FrameworkKind.FromName(kind) };
        scheme.Check("SUP-01").ShouldBe(asTender);
        scheme.Check("EX-08").ShouldBe(asCarriedOver);
    }

    [Fact]
    [Rule("SUP-01")]
    public void A_past_award_is_no_tender() =>
        ReopenedWith(round => round with { Appointments = [Excluded(AwardBasis.PastAward)] }).Check("SUP-01").ShouldBe(Verdict.Met);

    [Theory]
    [Rule("SUP-01")]
    [InlineData("2026-05-01", Verdict.Found)]
    [InlineData("2026-05-02", Verdict.NotRecorded)]
    public void A_status_that_the_award_does_not_record_is_that_of_the_last_decision_up_to_its_day(string decided, Verdict expected) =>
        (Awarded(null) with { Exclusions = [Decision(SupplierStatus.Excluded, ExclusionAct.LeftOutOfCallOffs, decided)] })
            .Check("SUP-01").ShouldBe(expected);

    [Fact]
    [Rule("SUP-01")]
    public void A_status_recorded_for_the_day_of_the_award_outweighs_an_older_decision() =>
        (Awarded(SupplierStatus.Clear) with { Exclusions = [Decision(SupplierStatus.Excluded, ExclusionAct.LeftOutOfCallOffs, "2025-05-01")] })
            .Check("SUP-01").ShouldBe(Verdict.Met);

    [Fact]
    [Rule("SUP-01")]
    public void Of_several_decisions_the_last_one_says_the_status() =>
        (Awarded(null) with
        {
            Exclusions =
            [
                Decision(SupplierStatus.Excludable, ExclusionAct.TenderKept, "2026-04-01"),
                Decision(SupplierStatus.Excluded, ExclusionAct.LeftOutOfCallOffs, "2025-05-01"),
            ],
        }).Check("SUP-01").ShouldBe(Verdict.Met);

    [Fact]
    [Rule("SUP-01")]
    public void A_status_that_nothing_records_is_asked_for_once_for_a_round() =>
        With(round => round with { Appointments = [Appointed("P-1") with { Status = null }, Appointed("P-2") with { Status = null }] })
            .Check("SUP-01").ShouldLack("the status of each supplier of round 1");

    [Fact]
    [Rule("SUP-01")]
    public void To_keep_the_tender_of_an_excluded_supplier_in_is_a_breach_whoever_wins()
    {
        var kept = Scheme with { Exclusions = [Decision(SupplierStatus.Excluded, ExclusionAct.TenderKept, "2026-04-01", "P-9")] };
        kept.Check("SUP-01").ShouldFind(Severity.Breach).Fact("supplier").ShouldBe("P-9");
    }

    [Theory]
    [Rule("SUP-02")]
    [InlineData("2026-05-01", Verdict.Met)]
    [InlineData("2026-05-02", Verdict.Found)]
    public void An_excludable_supplier_is_awarded_only_after_a_decision_to_keep_its_tender(string decided, Verdict expected) =>
        (Awarded(SupplierStatus.Excludable) with { Exclusions = [Decision(SupplierStatus.Excludable, ExclusionAct.TenderKept, decided)] })
            .Check("SUP-02").ShouldBe(expected);

    [Fact]
    [Rule("SUP-02")]
    public void A_decision_on_another_supplier_or_of_another_kind_does_not_keep_a_tender()
    {
        (Awarded(SupplierStatus.Excludable) with { Exclusions = [Decision(SupplierStatus.Excludable, ExclusionAct.TenderKept, "2026-04-01", "P-2")] })
            .Check("SUP-02").ShouldFind(Severity.Breach).Fact("supplier").ShouldBe("P-1");
        (Awarded(SupplierStatus.Excludable) with { Exclusions = [Decision(SupplierStatus.Excludable, ExclusionAct.LeftOutOfCallOffs, "2026-04-01")] })
            .Check("SUP-02").ShouldFind(Severity.Breach);
    }

    [Fact]
    [Rule("SUP-02")]
    public void A_decision_on_an_excludable_tender_has_reasons()
    {
        var unexplained = Decision(SupplierStatus.Excludable, ExclusionAct.TenderDisregarded, "2026-04-01", "P-9") with { Reasons = null };
        (Scheme with { Exclusions = [unexplained] }).Check("SUP-02").ShouldLack("the reasons for P-9, tender-disregarded on 2026-04-01");
    }

    [Fact]
    [Rule("SUP-02")]
    public void No_tender_of_a_clear_supplier_is_disregarded()
    {
        (Scheme with { Exclusions = [Decision(SupplierStatus.Clear, ExclusionAct.TenderDisregarded, "2026-04-01", "P-9")] }).Check("SUP-02").ShouldFind(Severity.Breach);
        (Scheme with { Exclusions = [Decision(SupplierStatus.Clear, ExclusionAct.TenderKept, "2026-04-01", "P-9")] }).Check("SUP-02").ShouldBe(Verdict.Met);
    }

    [Fact]
    [Rule("SUP-03")]
    public void No_call_off_goes_to_an_excluded_supplier()
    {
        var finding = CalledOff(SupplierStatus.Excluded).Check("SUP-03").ShouldFind(Severity.Breach);
        finding.Fact("supplier").ShouldBe("P-1");
        finding.Fact("awarded").ShouldBe("2026-09-15");
        CalledOff(SupplierStatus.Excludable).Check("SUP-03").ShouldBe(Verdict.Met);
    }

    [Theory]
    [Rule("SUP-03")]
    [InlineData("2026-09-15", Verdict.Found)]
    [InlineData("2026-09-16", Verdict.NotRecorded)]
    public void A_call_off_without_a_status_has_that_of_the_last_decision_up_to_its_day(string decided, Verdict expected) =>
        (CalledOff(null) with { Exclusions = [Decision(SupplierStatus.Excluded, ExclusionAct.LeftOutOfCallOffs, decided)] }).Check("SUP-03").ShouldBe(expected);

    [Fact]
    [Rule("SUP-03")]
    public void Statuses_missing_at_many_call_offs_are_asked_for_together()
    {
        var one = CalledOff(null);
        one.Check("SUP-03").ShouldLack("the supplier's status at call-off PK-1");
        (one with { CallOffs = [one.CallOffs[0], one.CallOffs[0] with { Reference = new("PK-2") }] })
            .Check("SUP-03").ShouldLack("the supplier's status at 2 call-offs, the first of them PK-1");
    }

    [Fact]
    [Rule("SUP-03")]
    public void A_direct_award_by_the_persons_choice_is_not_called_off() =>
        (CalledOff(SupplierStatus.Excluded) is var excluded
            ? excluded with { CallOffs = [excluded.CallOffs[0] with { UserChoice = new(true, true, true, true) }] }
            : excluded).Check("SUP-03").ShouldBe(Verdict.NotApplicable);

    [Fact]
    [Rule("SUP-09")]
    public void A_supplier_is_changed_only_where_a_restructuring_requires_it()
    {
        Changed(true, SupplierStatus.Clear).Check("SUP-09").ShouldBe(Verdict.Met);
        Changed(true, SupplierStatus.Excludable).Check("SUP-09").ShouldBe(Verdict.Met);
        Changed(false, SupplierStatus.Clear).Check("SUP-09").ShouldFind(Severity.Breach).Fact("required-by-restructuring").ShouldBe("no");
        Changed(true, SupplierStatus.Excluded).Check("SUP-09").ShouldFind(Severity.Breach).Fact("status").ShouldBe("excluded");
        Changed(null, SupplierStatus.Clear).Check("SUP-09").ShouldLack("whether a corporate restructuring requires the change of supplier (round 1, modification on 2026-08-03 to P-8)");
        Changed(true, null).Check("SUP-09").ShouldLack("the new supplier's status (round 1, modification on 2026-08-03 to P-8)");
    }

    [Theory]
    [Rule("SUP-01")]
    [Rule("SUP-02")]
    [Rule("SUP-03")]
    [Rule("SUP-09")]
    [InlineData("SUP-01")]
    [InlineData("SUP-02")]
    [InlineData("SUP-03")]
    [InlineData("SUP-09")]
    public void A_framework_not_under_the_act_is_not_bound(string rule) =>
        (Awarded(SupplierStatus.Excluded) with
        {
            Kind = FrameworkKind.NotUnderTheAct,
            CallOffs = CalledOff(SupplierStatus.Excluded).CallOffs,
            Modifications = Changed(false, SupplierStatus.Excluded).Modifications,
            Exclusions = [Decision(SupplierStatus.Clear, ExclusionAct.TenderDisregarded, "2026-04-01")],
        }).Check(rule).ShouldBe(Verdict.NotApplicable);

    [Theory]
    [InlineData(true, Verdict.NotApplicable)]
    [InlineData(false, Verdict.Found)]
    [Rule("SUP-03")]
    [Rule("CALL-11")]
    public void A_persons_choice_that_does_not_meet_its_conditions_is_called_off_to_nobody_excluded(bool isMet, Verdict expected)
    {
        var scheme = CalledOff(SupplierStatus.Excluded);
        (scheme with { CallOffs = [scheme.CallOffs[0] with { UserChoice = new(true, true, true, isMet) }] }).Check("SUP-03").ShouldBe(expected);
    }

    [Fact]
    [Rule("SUP-03")]
    public void Of_two_decisions_on_one_day_the_graver_says_the_status_in_any_order()
    {
        ExclusionDecision[] decisions = [Decision(SupplierStatus.Excluded, ExclusionAct.LeftOutOfCallOffs, "2026-08-01"), Decision(SupplierStatus.Clear, ExclusionAct.TenderKept, "2026-08-01")];
        var scheme = CalledOff(null) with { Exclusions = decisions.ToValueList() };
        scheme.Check("SUP-03").ShouldFind(Severity.Breach);
        (scheme with { Exclusions = decisions.AsEnumerable().Reverse().ToValueList() }).Check("SUP-03").ShouldFind(Severity.Breach);
    }

    private static Appointment Excluded(AwardBasis basis) => Appointed("P-1") with { Status = SupplierStatus.Excluded, Basis = basis };

    private static FrameworkScheme Awarded(SupplierStatus? status) =>
        With(round => round with { Appointments = [Appointed("P-1") with { Status = status }, Appointed("P-2")] });

    private static ExclusionDecision Decision(SupplierStatus status, ExclusionAct act, string on, string supplier = "P-1") => new()
    {
        Supplier = new(supplier),
        Status = status,
        Act = act,
        DecidedOn = Day(on),
        Reasons = "as recorded",
    };

    private static FrameworkScheme CalledOff(SupplierStatus? status) => Scheme with
    {
        CallOffs = [new() { Reference = new("PK-1"), DecidedOn = new LocalDate(2026, 9, 15), Supplier = new("P-1"), Status = status }],
    };

    private static FrameworkScheme Changed(bool? required, SupplierStatus? status) => Scheme with
    {
        Modifications =
        [
            new() { On = Day("2026-08-03"), Round = 1, What = "a new supplier", NewSupplier = new("P-8"), RequiredByRestructuring = required, NewSupplierStatus = status },
            new() { On = Day("2026-08-04"), Round = 1, What = "something else" },
        ],
    };
}
