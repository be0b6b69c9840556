using Kind = HomeCare.Domain.Procurement.MembershipActKind;
using Stage = HomeCare.Domain.Procurement.MembershipStage;

namespace HomeCare.Domain.Procurement.Tests;

public class MembershipLifeCycleTests
{
    private const string Member = "carried-over=same zones-extended=same lots-extended=same notice-to-remedy=same remedied=same "
        + "terminated=terminated exited=exited ";

    // Stage by stage, each act that is permitted and where it leads. Every other pair is refused.
    private static readonly Dictionary<string, string> Written = new(StringComparer.Ordinal)
    {
        ["not-applied"] = "applied=applied",
        ["applied"] = "passed=passed failed=failed",
        ["passed"] = "applied=applied awarded=awarded joined=awarded",
        ["failed"] = "applied=applied",
        ["awarded"] = "started=active withdrawn-late=withdrawn terminated=terminated",
        ["active"] = Member + "limited=limited suspended=suspended dormant=dormant",
        ["limited"] = Member + "limited=limited suspended=suspended lifted=active",
        ["suspended"] = Member + "lifted=active",
        ["dormant"] = Member + "limited=limited suspended=suspended active-again=active",
        ["withdrawn"] = "",
        ["terminated"] = "",
        ["exited"] = "",
    };

    public static TheoryData<string, string, string?> EveryPair
    {
        get
        {
            var pairs = new TheoryData<string, string, string?>();
            foreach (var (stage, line) in Written)
            {
                var steps = line.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Select(step => step.Split('='))
                    .ToDictionary(step => step[0], step => step[1] == "same" ? stage : step[1]);
                foreach (var act in Kind.List)
                {
                    pairs.Add(stage, act.Name, steps.GetValueOrDefault(act.Name));
                }
            }

            return pairs;
        }
    }

    public static TheoryData<string> EveryStage => [.. Written.Keys];

    [Fact]
    public void Every_stage_is_in_the_written_table() =>
        Stage.List.Select(stage => stage.Name).ShouldBe(Written.Keys, ignoreOrder: true);

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void An_act_leads_where_the_written_table_says_or_nowhere(string stage, string act, string? next) =>
        (MembershipLifeCycle.Next(Stage.FromName(stage), Kind.FromName(act))?.Name).ShouldBe(next);

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void An_act_is_listed_as_permitted_exactly_when_it_leads_somewhere(string stage, string act, string? next) =>
        MembershipLifeCycle.Permitted(Stage.FromName(stage)).Contains(Kind.FromName(act)).ShouldBe(next is not null);

    [Theory]
    [MemberData(nameof(EveryPair))]
    public void A_life_takes_the_act_or_refuses_it_as_not_permitted(string stage, string act, string? next)
    {
        var before = Sample.ActsTo(stage);
        if (act == "remedied" && next is not null)
        {
            before = [.. before, Sample.Act("notice-to-remedy", Sample.Later)];
        }

        MembershipLife.Create(Sample.Provider, [.. before, Sample.Act(act, Sample.Later)], [])
            .Match(
                life => life.StageOn(Sample.Day(Sample.Later)).Name,
                refusals => refusals.ShouldHaveSingleItem().Code)
            .ShouldBe(next ?? "not-permitted");
    }

    [Theory]
    [MemberData(nameof(EveryStage))]
    public void Each_act_permitted_is_listed_once(string stage) =>
        MembershipLifeCycle.Permitted(Stage.FromName(stage)).ShouldBeUnique();

    [Theory]
    [MemberData(nameof(EveryStage))]
    public void Active_limited_suspended_and_dormant_are_the_stages_of_a_member(string stage) =>
        Stage.FromName(stage).IsMember.ShouldBe(stage is "active" or "limited" or "suspended" or "dormant");

    [Fact]
    public void The_life_cycle_prints_itself_as_a_diagram() => MembershipLifeCycle.ToMermaid().ShouldBe(
        """
        stateDiagram-v2
            [*] --> applied : applied
            applied --> passed : passed
            applied --> failed : failed
            passed --> applied : applied
            passed --> awarded : awarded, joined
            failed --> applied : applied
            awarded --> active : started
            awarded --> withdrawn : withdrawn-late
            awarded --> terminated : terminated
            active --> active : carried-over, zones-extended, lots-extended, notice-to-remedy, remedied
            active --> limited : limited
            active --> suspended : suspended
            active --> dormant : dormant
            active --> terminated : terminated
            active --> exited : exited
            limited --> active : lifted
            limited --> limited : carried-over, zones-extended, lots-extended, limited, notice-to-remedy, remedied
            limited --> suspended : suspended
            limited --> terminated : terminated
            limited --> exited : exited
            suspended --> active : lifted
            suspended --> suspended : carried-over, zones-extended, lots-extended, notice-to-remedy, remedied
            suspended --> terminated : terminated
            suspended --> exited : exited
            dormant --> active : active-again
            dormant --> limited : limited
            dormant --> suspended : suspended
            dormant --> dormant : carried-over, zones-extended, lots-extended, notice-to-remedy, remedied
            dormant --> terminated : terminated
            dormant --> exited : exited
            withdrawn --> [*]
            terminated --> [*]
            exited --> [*]

        """.ReplaceLineEndings("\n"));
}
