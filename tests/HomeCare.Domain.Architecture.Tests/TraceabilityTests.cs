using System.Text.RegularExpressions;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>Every published paragraph that the code quotes is proved by at least one test that names it.</summary>
public partial class TraceabilityTests
{
    [Fact]
    public void Every_id_that_a_scheme_cites_has_a_test() =>
        CitedIds(LeicestershireHomeCare2026.Scheme).Distinct().Except(TestedIds()).Order(StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_the_Act_has_a_test() =>
        ProcurementAct2023.WholeAct.Rules.Concat(ProcurementAct2023.DynamicMarkets).Concat(ProcurementAct2023.Conventions)
            .Select(rule => rule.Id).Except(TestedIds()).ShouldBeEmpty();

    [Fact]
    public void Every_id_that_Community_Life_Choices_cites_has_a_test() =>
        new[]
        {
            LeicestershireCommunityLifeChoices2026.Commencement.Citation,
            LeicestershireCommunityLifeChoices2026.Years.Citation,
            LeicestershireCommunityLifeChoices2026.OptionYears.Citation,
            LeicestershireCommunityLifeChoices2026.EstimatedSpend.Citation,
            LeicestershireCommunityLifeChoices2026.Lots.Citation,
        }.Select(citation => citation.Id).Except(TestedIds()).ShouldBeEmpty();

    [Fact]
    public void Every_id_on_a_test_has_the_form_of_an_id() =>
        TestedIds().ShouldAllBe(id => Id().IsMatch(id));

    private static IEnumerable<string> CitedIds(Scheme scheme) =>
    [
        .. scheme.Lots.Select(lot => lot.Lot.Citation.Id),
        .. scheme.Zones.Select(zone => zone.Citation.Id),
        .. scheme.BandChanges.Select(change => change.Citation.Id),
        .. scheme.Capabilities.Select(capability => capability.Citation.Id),
        .. scheme.Lots.Where(lot => lot.WhyNotRanked is null)
            .SelectMany(lot => scheme.TermsFor(lot.Lot.Id).AsT0.Citations.Select(citation => citation.Id)),
        .. scheme.Framework.Reopening!.Openings.Select(opening => opening.Citation.Id),
        .. OwnReopeningRules.For(scheme.Framework)!.Rules.Select(rule => rule.Id),
        LeicestershireHomeCare2026.EstimatedSpend.Citation.Id,
        LeicestershireHomeCare2026.SupplierLimit.Citation.Id,
        scheme.Term.FirstAward.Citation.Id,
        scheme.Term.Commencement.Citation.Id,
        scheme.Term.TotalYears.Citation.Id,
        scheme.Term.StatedEnd.Citation.Id,
    ];

    private static HashSet<string> TestedIds() => Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Mark().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups[1].Value)
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("""\[Rule\("([^"]*)"\)\]""")]
    private static partial Regex Mark();

    [GeneratedRegex("^(HCL26|HCL21|LEEDS14|HTLAH18|CLC26)-[0-9.]+[a-z]?$|^[A-Z]+-[0-9]{2}$")]
    private static partial Regex Id();
}
