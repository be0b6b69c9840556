namespace HomeCare.Domain.Tests;

public class CitationTests
{
    private static readonly Citation Sessional = new(
        "HCL26-061a",
        new("Procurement of home care", "A council", null),
        "paragraph 61");

    [Fact]
    public void It_reads_as_id_title_and_place() =>
        Sessional.ToString().ShouldBe("HCL26-061a (Procurement of home care, paragraph 61)");

    [Fact]
    public void The_id_of_a_rule_is_that_of_its_citation() =>
        new Rule(Sessional, "A sessional rate applies from 90 minutes.", Severity.Breach).Id.ShouldBe("HCL26-061a");

    [Fact]
    public void Findings_weigh_from_advice_to_breach() =>
        new[] { Severity.Breach, Severity.Advice, Severity.Warning }.Order()
            .ShouldBe([Severity.Advice, Severity.Warning, Severity.Breach]);
}
