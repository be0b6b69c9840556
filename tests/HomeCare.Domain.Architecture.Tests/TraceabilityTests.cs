using System.Reflection;
using System.Text.RegularExpressions;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>Every published paragraph that the code quotes is proved by at least one test that names it.</summary>
public partial class TraceabilityTests
{
    [Fact]
    public void Every_id_that_a_scheme_cites_has_a_test() =>
        CitedIds().Except(TestedIds()).Order(StringComparer.Ordinal).ShouldBeEmpty();

    [Fact]
    public void The_ids_that_the_schemes_cite_are_found() =>
        new[] { "HCL26-061a", "CLC26-034a", "HCL26-047d", "HCL26-052a" }.Except(CitedIds()).ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_the_Act_has_a_test() =>
        ProcurementAct2023.WholeAct.Rules.Concat(ProcurementAct2023.DynamicMarkets).Concat(ProcurementAct2023.Conventions)
            .Select(rule => rule.Id).Except(TestedIds()).ShouldBeEmpty();

    [Fact]
    public void Every_id_on_a_test_has_the_form_of_an_id() =>
        TestedIds().ShouldAllBe(id => Id().IsMatch(id));

    // Whatever can be reached from a public member of the schemes, and from what follows from them.
    private static HashSet<string> CitedIds() => Citations
        .Within(
        [
            .. typeof(Scheme).Assembly.GetExportedTypes()
                .SelectMany(type => type.GetProperties(BindingFlags.Public | BindingFlags.Static))
                .Where(property => property.GetIndexParameters().Length == 0)
                .Select(property => property.GetValue(null)),
            LeicestershireHomeCare2026.Scheme.TermsFor(new("1")).AsT0,
            OwnReopeningRules.For(LeicestershireHomeCare2026.Scheme.Framework),
        ])
        .Select(citation => citation.Id)
        .ToHashSet(StringComparer.Ordinal);

    private static HashSet<string> TestedIds() => Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot.Path, "tests"), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Mark().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups[1].Value)
        .ToHashSet(StringComparer.Ordinal);

    [GeneratedRegex("""\[Rule\("([^"]*)"\)\]""")]
    private static partial Regex Mark();

    [GeneratedRegex("^(HCL26|HCL21|LEEDS14|HTLAH18|CLC26)-S?[0-9.]+[a-z]?(-[0-9])?$|^[A-Z]+-[0-9]{2,3}$")]
    private static partial Regex Id();
}
