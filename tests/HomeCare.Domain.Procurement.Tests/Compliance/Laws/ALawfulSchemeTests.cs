namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class ALawfulSchemeTests
{
    [Fact]
    public void The_facts_of_a_lawful_scheme_stand_together() => ALawfulScheme.Scheme.Faults().ShouldBeEmpty();

    [Fact]
    public void A_lawful_scheme_breaks_no_rule_of_the_Act() =>
        ProcurementAct2023.WholeAct.Check(ALawfulScheme.Scheme, ALawfulScheme.AsOf).AsT0.Breaches().ShouldBeEmpty();

    [Fact]
    public void Section_49_finds_nothing_at_all_in_it_and_misses_no_fact()
    {
        var report = ALawfulScheme.Scheme.Report();

        report.Findings.ShouldBeEmpty();
        report.Verdicts.SelectMany(verdict => verdict.NotRecorded).ShouldBeEmpty();
    }

    [Fact]
    public void On_the_readings_that_find_most_only_the_rest_of_the_second_five_years_lacks_an_award() =>
        (ALawfulScheme.Scheme with { Readings = LegalReadings.Strict }).Report().Findings.Select(finding => finding.Message)
            .ShouldBe(["the last day to award in the days that the scheme has of the five years beginning on 2034-04-02 is 2034-04-30"]);

    [Theory]
    [InlineData("2026-05-01")]
    [InlineData("2029-04-01")]
    [InlineData("2029-04-02")]
    [InlineData("2033-10-03")]
    [InlineData("2040-01-01")]
    public void Nor_on_any_other_day_of_its_life(string asOf) => ALawfulScheme.Scheme.Report(asOf).HasBreach.ShouldBeFalse();
}
