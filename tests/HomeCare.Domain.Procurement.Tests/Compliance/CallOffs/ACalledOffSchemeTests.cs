using static HomeCare.Domain.Procurement.Tests.ACalledOffScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class ACalledOffSchemeTests
{
    [Theory]
    [InlineData("KIND")]
    [InlineData("HC")]
    [InlineData("CF")]
    [InlineData("CALL")]
    [InlineData("VAL")]
    [InlineData("MOD")]
    [InlineData("REC")]
    [InlineData("RES")]
    public void The_scheme_that_the_tests_change_has_no_finding_itself(string family) =>
        ProcurementAct2023.WholeAct.Check(Scheme, AsOf).AsT0.Verdicts
            .Where(verdict => verdict.Rule.Id.StartsWith(family + "-", StringComparison.Ordinal))
            .SelectMany(verdict => verdict.Findings)
            .ShouldBeEmpty();

    [Fact]
    public void A_framework_not_under_the_Act_is_judged_only_on_whether_it_is() =>
        ProcurementAct2023.WholeAct.Check(Scheme with { Kind = FrameworkKind.NotUnderTheAct }, AsOf).AsT0.Verdicts
            .Where(verdict => verdict.Verdict != Verdict.NotApplicable)
            .Select(verdict => verdict.Rule.Id)
            .ShouldBe(["KIND-08"]);
}
