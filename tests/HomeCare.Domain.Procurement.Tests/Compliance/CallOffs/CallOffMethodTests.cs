using static HomeCare.Domain.Procurement.Tests.ACalledOffScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class CallOffMethodTests
{
    private static readonly FrameworkScheme Standard = Scheme with { Kind = FrameworkKind.OpenFramework };

    [Theory]
    [InlineData(true, Verdict.Met)]
    [InlineData(false, Verdict.Found)]
    [InlineData(null, Verdict.NotRecorded)]
    [Rule("CALL-03")]
    public void A_light_touch_call_off_follows_a_published_method(bool? follows, Verdict verdict) =>
        VerdictOn(With(Package with { FollowsPublishedMethod = follows }), "CALL-03").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(CallOffLabel.Neutral, "without-competition")]
    [InlineData(CallOffLabel.NoticeForm, "section 45(4)")]
    [Rule("CALL-03")]
    [Rule("A14")]
    public void The_method_is_named_as_ambiguity_A14_is_read(CallOffLabel label, string name) =>
        FactOf(FindingOn(With(Package with { FollowsPublishedMethod = false }) with { Readings = new() { CallOffLabel = label } }, "CALL-03"), "method").ShouldBe(name);

    [Fact]
    [Rule("CALL-03")]
    [Rule("CALL-04")]
    public void The_statutory_competition_is_for_other_services_and_the_published_method_for_light_touch()
    {
        VerdictOn(Scheme, "CALL-04").Verdict.ShouldBe(Verdict.NotApplicable);
        VerdictOn(Standard, "CALL-03").Verdict.ShouldBe(Verdict.NotApplicable);
    }

    [Theory]
    [InlineData("with-competition", null, null, Verdict.Met)]
    [InlineData("without-competition", true, true, Verdict.Met)]
    [InlineData("without-competition", true, false, Verdict.Found)]
    [InlineData("without-competition", true, null, Verdict.NotRecorded)]
    [InlineData("without-competition", false, true, Verdict.Found)]
    [InlineData("without-competition", null, true, Verdict.NotRecorded)]
    [InlineData(null, true, true, Verdict.NotRecorded)]
    [Rule("CALL-04")]
    public void Other_services_are_called_off_by_competition_or_by_the_mechanism_set_out(string? method, bool? setsOut, bool? follows, Verdict verdict) =>
        VerdictOn(
            Standard with
            {
                HasCoreTermsAndMechanism = setsOut,
                CallOffs = [Package with { Method = method is null ? null : CallOffMethod.FromName(method), FollowsPublishedMethod = follows }],
            },
            "CALL-04").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData("2026-09-07", Verdict.Met)]
    [InlineData("2026-09-08", Verdict.Found)]
    [Rule("CALL-04")]
    public void With_one_supplier_left_no_competition_is_needed(string theOtherLeft, Verdict verdict) =>
        VerdictOn(
            Standard with
            {
                HasCoreTermsAndMechanism = false,
                Rounds = [FirstRound with { Appointments = [Party("S1"), Party("S2") with { LeftOn = Day(theOtherLeft) }] }],
            },
            "CALL-04").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(false, Verdict.Met)]
    [InlineData(true, Verdict.Found)]
    [InlineData(null, Verdict.NotRecorded)]
    [Rule("CALL-08")]
    public void Terms_never_forbid_to_ask_for_more_information(bool? forbids, Verdict verdict) =>
        VerdictOn(With(Package with { ForbidsFurtherInformation = forbids }), "CALL-08").Verdict.ShouldBe(verdict);

    [Theory]
    [InlineData(100, 100, Verdict.Met)]
    [InlineData(100, null, Verdict.Met)]
    [InlineData(null, null, Verdict.NotApplicable)]
    [InlineData(100, 101, Verdict.Found)]
    [Rule("CALL-09")]
    public void The_fee_is_one_percentage_for_every_call_off_from_a_framework(int? one, int? other, Verdict verdict) =>
        VerdictOn(With(Package with { FeeBasisPoints = one }, Package with { Reference = new("P-2"), FeeBasisPoints = other }), "CALL-09").Verdict.ShouldBe(verdict);

    [Fact]
    [Rule("CALL-09")]
    public void Different_fees_are_named_to_the_hundredth_of_a_per_cent() =>
        FactOf(FindingOn(With(Package with { FeeBasisPoints = 100 }, Package with { Reference = new("P-2"), FeeBasisPoints = 5 }), "CALL-09"), "fees").ShouldBe("0.05 %, 1.00 %");

    [Fact]
    [Rule("CALL-09")]
    public void The_next_framework_may_have_another_fee() =>
        VerdictOn(
            Reopened with
            {
                CallOffs =
                [
                    Package with { FeeBasisPoints = 100 },
                    Package with { Reference = new("P-2"), DecidedOn = new(2029, 5, 2), EnteredOn = null, Supplier = new("S2"), FeeBasisPoints = 50 },
                ],
            },
            "CALL-09",
            "2029-06-01").Verdict.ShouldBe(Verdict.Met);

    [Theory]
    [InlineData(true, true, true, true, "")]
    [InlineData(false, true, true, true, "they are not for one individual")]
    [InlineData(true, false, true, true, "no views on who provides must be regarded")]
    [InlineData(true, true, false, true, "no preference was expressed and others could provide")]
    [InlineData(true, true, true, false, "a competition would not be against the individual's interests")]
    [InlineData(false, false, true, true, "they are not for one individual; no views on who provides must be regarded")]
    [Rule("CALL-11")]
    public void A_direct_award_by_choice_needs_every_condition(bool individual, bool views, bool preference, bool interests, string unmet)
    {
        var verdict = VerdictOn(With(Package with { UserChoice = new(individual, views, preference, interests) }), "CALL-11");
        verdict.Verdict.ShouldBe(unmet.Length == 0 ? Verdict.Met : Verdict.Found);
        verdict.Findings.Select(finding => FactOf(finding, "conditions-not-met")).ShouldBe(unmet.Length == 0 ? [] : [unmet]);
    }

    [Fact]
    [Rule("CALL-11")]
    public void A_direct_award_by_choice_is_for_light_touch_services() =>
        FactOf(FindingOn(Standard with { CallOffs = [Package with { UserChoice = new(true, true, true, true) }] }, "CALL-11"), "conditions-not-met").ShouldBe("the services are not light touch");

    [Theory]
    [InlineData(true, 0)]
    [InlineData(false, 1)]
    [Rule("CALL-11")]
    [Rule("CALL-01")]
    public void Only_a_direct_award_that_meets_every_condition_may_go_to_a_supplier_outside_the_framework(bool inInterests, int findings) =>
        VerdictOn(With(Package with { Supplier = new("S9"), UserChoice = new(true, true, true, inInterests) }), "CALL-01").Findings.Count.ShouldBe(findings);

    [Theory]
    [InlineData("CALL-02")]
    [InlineData("CALL-03")]
    [InlineData("CALL-05")]
    [InlineData("CALL-06")]
    [InlineData("CALL-08")]
    [InlineData("CALL-09")]
    [Rule("CALL-11")]
    public void No_rule_on_call_offs_or_their_notices_binds_a_direct_award_by_choice(string rule) =>
        VerdictOn(
            With(Package with
            {
                DecidedOn = new(2034, 5, 1),
                EnteredOn = new(2034, 5, 1),
                FollowsPublishedMethod = false,
                ForbidsFurtherInformation = true,
                FeeBasisPoints = 100,
                Value = new(Pounds("30000"), 1, null),
                UserChoice = new(true, true, true, true),
            }),
            rule,
            "2034-12-31").Verdict.ShouldBe(Verdict.NotApplicable);

    [Fact]
    [Rule("CALL-09")]
    public void Fees_that_no_framework_in_force_can_be_found_for_are_not_compared()
    {
        var before = Package with { DecidedOn = new(2026, 5, 2), EnteredOn = null, FeeBasisPoints = 50 };
        var verdict = VerdictOn(With(before, before with { Reference = new("P-2"), FeeBasisPoints = 100 }), "CALL-09");

        verdict.Findings.ShouldBeEmpty();
        verdict.NotRecorded.ShouldBe(["the framework that each call-off with a fee is from"]);
    }
}
