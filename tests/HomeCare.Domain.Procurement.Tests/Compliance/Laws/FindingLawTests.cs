using FsCheck.Xunit;
using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

/// <summary>What holds of the findings of any scheme, lawful or not.</summary>
[Properties(Arbitrary = new[] { typeof(FrameworkGenerators) }, MaxTest = 60)]
public class FindingLawTests
{
    private static readonly IReadOnlyList<Func<FrameworkScheme, FrameworkScheme>> Unrelated =
    [
        scheme => scheme.Deciding(ALawfulScheme.Decided(DecisionTopic.FeeLevelsConsidered, "2060-01-01", answer: false)),
        scheme => scheme with { AuthorityChanges = [new(On("2028-04-01"), "Successor")] },
        scheme => scheme with { Lots = [.. scheme.Lots, new(new("another"), "Another", false)] },
        scheme => scheme with { CallOffs = [.. scheme.CallOffs, CallOffOnTheDayOf(scheme.Rounds[^1])] },
        scheme => scheme with { Exclusions = [new() { Supplier = new("nobody"), Status = SupplierStatus.Excluded, Act = ExclusionAct.TenderDisregarded, DecidedOn = On("2026-01-01") }] },
    ];

    [Property]
    public void An_unrelated_fact_removes_no_finding(LawfulDays days)
    {
        foreach (var scheme in Every(days))
        {
            foreach (var change in Unrelated)
            {
                Findings(days, scheme).Except(Findings(days, change(scheme))).ShouldBeEmpty();
            }
        }
    }

    [Property]
    public void The_order_of_call_offs_decisions_and_appointments_changes_no_finding(LawfulDays days)
    {
        foreach (var scheme in Every(days))
        {
            var turned = scheme.WithEveryRound(round => round with { Appointments = round.Appointments.Reverse().ToValueList() }) with
            {
                CallOffs = scheme.CallOffs.Reverse().ToValueList(),
                Decisions = scheme.Decisions.Reverse().ToValueList(),
                Exclusions = scheme.Exclusions.Reverse().ToValueList(),
            };

            Findings(days, turned).ShouldBe(Findings(days, scheme), ignoreOrder: true);
        }
    }

    [Property]
    public void On_the_strict_readings_no_rule_finds_less(LawfulDays days) =>
        Every(days).ShouldAllBe(scheme => FindsNoLess(scheme, PlainText.Of(days.Last.PlusDays(1))));

    [Property(MaxTest = 300)]
    public void Nor_of_any_chain_of_awards(Chain chain) => FindsNoLess(chain.Scheme, PlainText.Of(chain.AsOf)).ShouldBeTrue();

    /// <summary>
    /// The exception: where a lot has one supplier only, the strict reading sets an earlier last day, and a scheme that
    /// keeps it is neither warned of the lot (OF-08) nor of being short (OF-16).
    /// </summary>
    [Fact]
    public void Unless_a_lot_has_one_supplier_and_the_scheme_ends_in_time_for_that()
    {
        var scheme = Awarded("2026-02-05").EndingOn("2030-02-03").Appointing(1, ALawfulScheme.New(ALawfulScheme.Ash), ALawfulScheme.New(ALawfulScheme.Birch) with { Lots = [ALawfulScheme.North] })
            with
        { Lots = ALawfulScheme.Scheme.Lots };
        var strict = scheme with { Readings = LegalReadings.Strict };

        new[] { scheme.Says("OF-08"), scheme.Says("OF-16"), strict.Says("OF-08"), strict.Says("OF-16") }
            .ShouldBe(["warning", "warning", "met", "met"]);
    }

    private static bool FindsNoLess(FrameworkScheme scheme, string asOf)
    {
        var (usual, strict) = (scheme.Report(asOf), (scheme with { Readings = LegalReadings.Strict }).Report(asOf));
        return usual.Verdicts.Zip(strict.Verdicts).All(pair => Worst(pair.Second) >= Worst(pair.First));
    }

    private static int Worst(RuleVerdict verdict) => verdict.Findings.Select(finding => (int)finding.Severity).DefaultIfEmpty(-1).Max();

    private static IEnumerable<FrameworkScheme> Every(LawfulDays days) =>
        Mutation.All.Values.Select(entry => entry.Make(days)).Append(Mutation.Lawful(days))
            .Append(Mutation.Lawful(days).Deciding(
                ALawfulScheme.Decided(DecisionTopic.TermsSubstantiallyTheSame, "2030-01-01", answer: true, round: 2),
                ALawfulScheme.Decided(DecisionTopic.TermsSubstantiallyTheSame, "2030-01-01", answer: false, round: 2)));

    private static IReadOnlyList<Finding> Findings(LawfulDays days, FrameworkScheme scheme) => scheme.Report(PlainText.Of(days.Last.PlusDays(1))).Findings;

    private static CallOffAward CallOffOnTheDayOf(Round round)
    {
        var day = PlainText.Of(round.AwardDecidedOn!.Value);
        return ALawfulScheme.CallOff("EX-0100", day, ALawfulScheme.Ash) with { ProcessBegan = On(day) };
    }
}
