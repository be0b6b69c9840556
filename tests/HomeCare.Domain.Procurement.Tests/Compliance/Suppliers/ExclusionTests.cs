using static HomeCare.Domain.Procurement.Tests.ANoticedScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class ExclusionTests
{
    [Theory]
    [InlineData("tender-disregarded", "SUP-02, SUP-05, SUP-06, SUP-07")]
    [InlineData("tender-kept", "SUP-02, SUP-06")]
    [InlineData("left-out-of-call-offs", "SUP-04, SUP-05, SUP-06")]
    [InlineData("contract-ended", "SUP-08")]
    public void Each_act_done_in_order_meets_the_rules_that_bind_it(string act, string rules)
    {
        var scheme = Recorded(InOrder(act));
        foreach (var rule in Enumerable.Range(2, 7).Select(number => $"SUP-0{number}").Where(rule => rule != "SUP-03"))
        {
            scheme.Check(rule).ShouldBe(rules.Contains(rule, StringComparison.Ordinal) ? Verdict.Met : Verdict.NotApplicable);
        }

        foreach (var rule in rules.Split(", "))
        {
            (scheme with { Kind = FrameworkKind.NotUnderTheAct }).Check(rule).ShouldBe(Verdict.NotApplicable);
        }
    }

    [Fact]
    [Rule("SUP-04")]
    public void An_excludable_supplier_is_left_out_only_for_what_is_new_since_the_award()
    {
        var known = InOrder("left-out-of-call-offs") with { NewSinceAward = false };
        Recorded(known).Check("SUP-04").ShouldFind(Severity.Breach).Fact("new-since-award").ShouldBe("no");
        Recorded(known with { NewSinceAward = null }).Check("SUP-04").ShouldLack("whether it became so since the award (P-9, left-out-of-call-offs on 2026-08-10)");
        Recorded(known with { Status = SupplierStatus.Excluded }).Check("SUP-04").ShouldBe(Verdict.Met);
        Recorded(known with { Status = SupplierStatus.Clear }).Check("SUP-04").ShouldFind(Severity.Breach).Fact("status").ShouldBe("clear");
    }

    [Theory]
    [InlineData("tender-disregarded", "SUP-05")]
    [InlineData("left-out-of-call-offs", "SUP-05")]
    [InlineData("contract-ended", "SUP-08")]
    [Rule("SUP-05")]
    [Rule("SUP-08")]
    public void A_supplier_that_rests_on_another_is_offered_to_replace_it_first(string act, string rule)
    {
        var another = InOrder(act);
        InTime(rule, on => another with { ReplacementOffered = on is null ? null : Day(on) });
        Recorded(another with { BecauseOfAnotherAlone = false, ReplacementOffered = null }).Check(rule)
            .ShouldBe(rule == "SUP-05" ? Verdict.NotApplicable : Verdict.Met);
    }

    [Theory]
    [InlineData("tender-disregarded", "SUP-06")]
    [InlineData("tender-kept", "SUP-06")]
    [InlineData("left-out-of-call-offs", "SUP-06")]
    [Rule("SUP-06")]
    public void Representations_come_before_the_decision(string act, string rule) =>
        InTime(rule, on => InOrder(act) with { RepresentationsInvited = on is null ? null : Day(on) });

    [Fact]
    [Rule("SUP-06")]
    public void No_representations_are_needed_for_the_debarment_list_alone_or_a_clear_supplier()
    {
        var silent = InOrder("left-out-of-call-offs") with { RepresentationsInvited = null };
        Recorded(silent with { OnDebarmentListAlone = true }).Check("SUP-06").ShouldBe(Verdict.NotApplicable);
        Recorded(silent with { Status = SupplierStatus.Clear }).Check("SUP-06").ShouldBe(Verdict.NotApplicable);
    }

    [Theory]
    [Rule("SUP-07")]
    [InlineData("2026-08-10", Verdict.Met)]
    [InlineData("2026-09-08", Verdict.Met)]
    [InlineData("2026-09-09", Verdict.Found)]
    public void A_Minister_is_notified_on_the_thirtieth_day_at_the_latest(string notified, Verdict expected) =>
        Recorded(InOrder("tender-disregarded") with { MinisterNotified = Day(notified) }).Check("SUP-07").ShouldBe(expected);

    [Fact]
    [Rule("SUP-07")]
    public void Notifying_a_Minister_is_advised_until_the_thirtieth_day_and_a_breach_after_it()
    {
        var silent = Recorded(InOrder("tender-disregarded") with { MinisterNotified = null });
        silent.Check("SUP-07", "2026-09-08").ShouldFind(Severity.Advice).Fact("last-day").ShouldBe("2026-09-08");
        silent.Check("SUP-07", "2026-09-09").ShouldFind(Severity.Breach);
    }

    [Fact]
    [Rule("SUP-08")]
    public void A_contract_is_ended_after_notice_and_representations()
    {
        InTime("SUP-08", on => InOrder("contract-ended") with
        {
            NoticeGiven = on is null ? null : Day(on),
            RepresentationsInvited = Day("2026-08-09"),
            ReplacementOffered = Day("2026-08-09"),
        });
        Recorded(InOrder("contract-ended") with { RepresentationsInvited = null }).Check("SUP-08")
            .ShouldFind(Severity.Breach).Message.ShouldContain("representations");
    }

    [Fact]
    [Rule("SUP-08")]
    public void Representations_before_the_notice_are_about_a_ground_that_it_has_not_named()
    {
        var ended = InOrder("contract-ended");
        Recorded(ended with { RepresentationsInvited = ended.NoticeGiven!.Value.PlusDays(-1) }).Check("SUP-08").ShouldFind(Severity.Warning);
        Recorded(ended with { RepresentationsInvited = ended.NoticeGiven }).Check("SUP-08").ShouldBe(Verdict.Met);
    }

    [Fact]
    [Rule("SUP-08")]
    public void A_contract_is_ended_on_a_ground_with_reasons()
    {
        var ended = InOrder("contract-ended");
        Recorded(ended with { Reasons = null }).Check("SUP-08").ShouldLack("the reasons for P-9, contract-ended on 2026-08-10");
        Recorded(ended with { Status = SupplierStatus.Clear }).Check("SUP-08").ShouldFind(Severity.Breach).Fact("status").ShouldBe("clear");
        Recorded(ended with { Status = SupplierStatus.Excluded, NewSinceAward = false }).Check("SUP-08").ShouldFind(Severity.Breach).Fact("status").ShouldBe("excluded");
    }

    // Decided on 10 August: the day before is in time, the day itself leaves little time, the next is late.
    private static void InTime(string rule, Func<string?, ExclusionDecision> given)
    {
        Recorded(given("2026-08-09")).Check(rule).ShouldBe(Verdict.Met);
        Recorded(given("2026-08-10")).Check(rule).Findings.ShouldContain(finding => finding.Severity == Severity.Warning);
        Recorded(given("2026-08-10")).Check(rule).Findings.ShouldNotContain(finding => finding.Severity == Severity.Breach);
        Recorded(given("2026-08-11")).Check(rule).Findings.ShouldContain(finding => finding.Severity == Severity.Breach);
        Recorded(given(null)).Check(rule, "2026-08-10").Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Advice);
        Recorded(given(null)).Check(rule, "2026-08-11").Findings.ShouldHaveSingleItem().Severity.ShouldBe(Severity.Breach);
    }

    private static FrameworkScheme Recorded(ExclusionDecision decision) => Scheme with { Exclusions = [decision] };

    private static ExclusionDecision InOrder(string act) => new()
    {
        Supplier = new("P-9"),
        Status = SupplierStatus.Excludable,
        Act = ExclusionAct.FromName(act),
        DecidedOn = Day("2026-08-10"),
        Reasons = "as recorded",
        BecauseOfAnotherAlone = true,
        NewSinceAward = true,
        NoticeGiven = Day("2026-07-01"),
        RepresentationsInvited = Day("2026-07-02"),
        ReplacementOffered = Day("2026-07-02"),
        MinisterNotified = Day("2026-08-20"),
    };
}
