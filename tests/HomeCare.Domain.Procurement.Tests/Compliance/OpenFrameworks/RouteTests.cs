using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class RouteTests
{
    public static TheoryData<string, string> Routes => new()
    {
        { "open-procedure", "met" },
        { "competitive-flexible-procedure", "met" },
        { "direct-award", "breach" },
        { "switch-to-direct-award", "breach" },
    };

    [Theory]
    [MemberData(nameof(Routes))]
    [Rule("OF-11")]
    public void A_framework_is_awarded_by_a_competitive_tendering_procedure(string route, string says) =>
        ALawfulScheme.Scheme.WithRound(2, round => round with { Route = AwardRoute.FromName(route) }).Says("OF-11").ShouldBe(says);

    [Fact]
    [Rule("OF-11")]
    public void The_route_has_to_be_recorded() =>
        ALawfulScheme.Scheme.WithRound(2, round => round with { Route = null }).Verdict("OF-11").NotRecorded.ShouldBe(["the route of round 2"]);

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [Rule("OF-12")]
    public void Every_award_follows_a_tender_notice(int round) =>
        ALawfulScheme.Scheme.WithRound(round, one => one with { TenderNotice = null }).Says("OF-12").ShouldBe("breach");

    [Fact]
    [Rule("OF-12")]
    public void And_one_of_its_own() =>
        ALawfulScheme.Scheme
            .WithRound(2, round => round with { TenderNotice = round.TenderNotice! with { Procurement = ALawfulScheme.Scheme.Rounds[0].TenderNotice!.Procurement } })
            .Says("OF-12").ShouldBe("breach");

    [Theory]
    [InlineData("2033-10-02", "advice")]
    [InlineData("2033-10-03", "breach")]
    [Rule("OF-12")]
    public void While_the_award_is_a_plan_its_notice_is_still_to_come(string asOf, string says) =>
        ALawfulScheme.Scheme.WithRound(3, round => round with { TenderNotice = null }).Says("OF-12", asOf).ShouldBe(says);

    [Fact]
    [Rule("OF-13")]
    [Rule("HCL26-005b")]
    public void The_terms_of_each_framework_are_recorded_as_substantially_those_before() => ALawfulScheme.Scheme.Says("OF-13").ShouldBe("met");

    [Fact]
    [Rule("OF-13")]
    public void A_first_framework_has_none_before_it() => Awarded("2026-02-05").Says("OF-13").ShouldBe("not applicable");

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [Rule("OF-13")]
    public void A_decision_on_one_round_does_not_serve_another(int round) =>
        (ALawfulScheme.Scheme with { Decisions = ALawfulScheme.Scheme.Decisions.Where(one => one.Round != round).ToValueList() })
            .Verdict("OF-13").Findings.Single().Message.ShouldStartWith($"round {round}: no decision is recorded");

    [Theory]
    [InlineData("2033-10-02", "advice")]
    [InlineData("2033-10-03", "breach")]
    [Rule("OF-13")]
    public void While_the_award_is_a_plan_its_decision_is_still_to_come(string asOf, string says) =>
        (ALawfulScheme.Scheme with { Decisions = ALawfulScheme.Scheme.Decisions.Where(one => one.Round != 3).ToValueList() })
            .Says("OF-13", asOf).ShouldBe(says);

    [Theory]
    [InlineData("2033-04-19", true, "met")]
    [InlineData("2033-04-21", true, "met")]
    [InlineData("2033-04-19", false, "met")]
    [InlineData("2033-04-20", false, "breach")]
    [InlineData("2033-04-21", false, "breach")]
    [Rule("OF-13")]
    public void The_last_decision_holds_and_of_two_on_one_day_the_no(string day, bool answer, string says) =>
        ALawfulScheme.Scheme.Deciding(ALawfulScheme.Decided(DecisionTopic.TermsSubstantiallyTheSame, day, answer, round: 3))
            .Says("OF-13").ShouldBe(says);

    [Fact]
    [Rule("OF-13")]
    public void A_decision_on_the_whole_scheme_serves_every_round() =>
        (ALawfulScheme.Scheme with { Decisions = [ALawfulScheme.Decided(DecisionTopic.TermsSubstantiallyTheSame, "2026-01-01")] })
            .Says("OF-13").ShouldBe("met");
}
