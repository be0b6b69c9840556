using FsCheck.Xunit;
using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

[Properties(Arbitrary = new[] { typeof(FrameworkGenerators) })]
public class RuleSetTests
{
    public static TheoryData<string, string> Readings => Pairs(Ambiguity.All.SelectMany(one => one.Options.Select(option => (one.Name, option))));

    [Property]
    public void Every_rule_has_one_verdict_in_the_order_of_the_rules(Chain chain) =>
        ProcurementAct2023.WholeAct.Check(chain.Scheme, chain.AsOf).AsT0.Verdicts.Select(verdict => verdict.Rule)
            .ShouldBe(ProcurementAct2023.WholeAct.Rules);

    [Property]
    public void Every_finding_is_its_own_rules_and_the_gravest_comes_first(Chain chain)
    {
        var report = chain.Scheme.Report(PlainText.Of(chain.AsOf));

        report.Verdicts.ShouldAllBe(verdict => verdict.Findings.All(finding => finding.Rule == verdict.Rule));
        report.Findings.Select(finding => finding.Severity).ShouldBeInOrder(SortDirection.Descending);
        report.HasBreach.ShouldBe(report.Breaches().Any());
    }

    [Fact]
    public void The_ids_of_the_rules_are_their_own() =>
        ProcurementAct2023.WholeAct.Rules.Select(rule => rule.Id).ShouldBeUnique();

    [Fact]
    public void Section_49_is_OF_02_to_OF_16_and_EX_01_to_EX_10() =>
        ProcurementAct2023.Section49.Rules.Select(rule => rule.Id)
            .ShouldBe([.. Enumerable.Range(2, 15).Select(number => $"OF-{number:00}"), .. Enumerable.Range(1, 10).Select(number => $"EX-{number:00}")]);

    [Fact]
    public void A_rule_that_the_set_does_not_have_has_no_verdict() => ALawfulScheme.Scheme.Report().Of("OF-01").ShouldBeNull();

    public static TheoryData<string> OtherKinds => [.. FrameworkKind.List.Where(kind => !kind.IsOpenFramework).Select(kind => kind.Name)];

    [Theory]
    [MemberData(nameof(OtherKinds))]
    public void Of_a_kind_that_is_no_open_framework_section_49_asks_nothing(string kind) =>
        (Awarded("2026-02-05") with { Kind = FrameworkKind.FromName(kind) }).Report().Verdicts
            .ShouldAllBe(verdict => verdict.Verdict == Verdict.NotApplicable);

    [Fact]
    public void A_scheme_without_a_round_is_asked_for_its_first_award() =>
        (Awarded() with { StatedEnd = StatedDay.On(ALawfulScheme.AsOf) }).Verdict("OF-02").NotRecorded.ShouldBe(["the award date of round 1"]);

    [Theory]
    [MemberData(nameof(Readings))]
    public void Every_reading_of_every_ambiguity_is_set_by_name_and_read_back(string name, string option)
    {
        var ambiguity = Ambiguity.All.Single(one => one.Name == name);
        var set = ambiguity.Set(LegalReadings.Strict, option).AsT0;

        ambiguity.ReadingIn(set).ShouldBe(option);
        Ambiguity.All.Where(one => one != ambiguity).ShouldAllBe(one => one.ReadingIn(set) == one.ReadingIn(LegalReadings.Strict));
    }

    [Fact]
    public void The_first_reading_is_the_default() =>
        Ambiguity.All.ShouldAllBe(one => one.ReadingIn(LegalReadings.Default) == one.Options[0]);

    [Fact]
    public void A_reading_that_there_is_not_is_refused_with_the_nearest() =>
        Ambiguity.All.Single(one => one.Name == "shorterScheme").Set(LegalReadings.Default, "alowed").AsT1
            .ShouldSatisfyAllConditions(refusal => refusal.Code.ShouldBe("unknown-reading"), refusal => refusal.Message.ShouldContain("allowed"));

    [Fact]
    public void The_names_of_ambiguities_are_their_own() => Ambiguity.All.Select(one => one.Name).ShouldBeUnique();

    [Fact]
    public void Each_ambiguity_has_a_name_for_every_reading() =>
        typeof(LegalReadings).GetProperties().Where(property => property.PropertyType.IsEnum)
            .Select(property => (Name: char.ToLowerInvariant(property.Name[0]) + property.Name[1..], Enum.GetNames(property.PropertyType).Length))
            .ShouldBe(Ambiguity.All.Select(one => (one.Name, one.Options.Count)), ignoreOrder: true);

    private static TheoryData<string, string> Pairs(IEnumerable<(string, string)> pairs)
    {
        var data = new TheoryData<string, string>();
        foreach (var (first, second) in pairs)
        {
            data.Add(first, second);
        }

        return data;
    }
}
