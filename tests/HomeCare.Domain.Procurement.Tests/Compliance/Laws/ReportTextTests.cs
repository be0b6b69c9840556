using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class ReportTextTests
{
    private static readonly FrameworkScheme Late = new()
    {
        Id = new("EX-2026"),
        Title = "An example",
        Kind = FrameworkKind.LightTouchOpenFramework,
        StatedEnd = StatedDay.Read("2034-09"),
        Rounds = [new() { AwardDecidedOn = On("2026-02-05") }],
    };

    [Fact]
    public void A_long_line_goes_on_below_where_it_began()
    {
        var lines = ReportOn(Late).ToText().Split('\n');
        lines.ShouldAllBe(line => line.Length <= 100 && line == line.TrimEnd());
        lines.Count(line => line.StartsWith("Does not apply (", StringComparison.Ordinal)).ShouldBe(1);
        lines[Array.FindIndex(lines, line => line.StartsWith("Does not apply (", StringComparison.Ordinal)) + 1].ShouldStartWith("  ");
    }

    [Fact]
    public void A_word_longer_than_a_line_stays_whole()
    {
        var title = new string('x', 120);
        ReportOn(Late with { Title = title }).ToText().ShouldStartWith(title + "\n  (");
    }

    [Fact]
    public void Broken_lines_say_what_the_whole_ones_would()
    {
        var report = ReportOn(Late);
        var flat = string.Join(' ', report.ToText().Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));
        foreach (var finding in report.Findings)
        {
            flat.ShouldContain("Found: " + finding.Message);
            flat.ShouldContain("Rule: " + finding.Rule.Sentence);
        }

        foreach (var verdict in report.Verdicts)
        {
            flat.ShouldContain(verdict.Rule.Id);
        }
    }

    private static ComplianceReport ReportOn(FrameworkScheme scheme) => ProcurementAct2023.WholeAct.Check(scheme, On("2026-06-01")).AsT0;
}
