using FsCheck.Xunit;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

[Properties(Arbitrary = new[] { typeof(FrameworkGenerators) }, MaxTest = 60)]
public class MutationTests
{
    [Property]
    public void A_scheme_made_to_be_lawful_breaks_no_rule(LawfulDays days) =>
        After(days, Mutation.Lawful(days)).Breaches().ShouldBeEmpty();

    [Property]
    public void Each_way_of_breaking_a_rule_breaks_that_one_and_no_other(LawfulDays days) =>
        Mutation.All.Select(entry => (entry.Key, string.Join(' ', After(days, entry.Value.Make(days)).Breaches())))
            .ShouldBe(Mutation.All.Select(entry => (entry.Key, entry.Value.Rule)));

    [Fact]
    public void Every_rule_that_can_be_broken_on_the_default_readings_is_broken_by_one() =>
        ProcurementAct2023.Section49.Rules.Where(rule => rule.Severity == Severity.Breach).Select(rule => rule.Id)
            .ShouldBe(Mutation.All.Values.Select(entry => entry.Rule));

    // The day after the scheme's last, so that nothing is still to come.
    private static ComplianceReport After(LawfulDays days, FrameworkScheme scheme) => scheme.Report(PlainText.Of(days.Last.PlusDays(1)));
}
