using System.Globalization;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>Every published paragraph is proved by a test that names it, or has a reason why it is not modelled.</summary>
public class TraceabilityTests
{
    private static readonly string[] Reports = ["HCL26", "HCL21", "LEEDS14", "HTLAH18", "CLC26"];

    [Fact]
    public void Every_paragraph_has_a_test_or_a_reason_why_it_is_not_modelled() =>
        Modelled.Except(Proofs.ById.Select(tests => tests.Key)).ShouldBeEmpty();

    [Fact]
    public void Every_paragraph_with_a_test_has_code() =>
        Modelled.Where(id => !CitingCode.TypesFor(id).Any()).ShouldBeEmpty();

    [Fact]
    public void What_is_not_modelled_has_no_test() =>
        NotModelled.Intersect(Proofs.ById.Select(tests => tests.Key)).ShouldBeEmpty();

    [Fact]
    public void What_is_not_modelled_is_named_by_no_code() =>
        NotModelled.Intersect(CitingCode.TypesById.Select(types => types.Key)).ShouldBeEmpty();

    [Fact]
    public void Every_id_on_a_test_is_listed() =>
        Proofs.All.Where(proof => !Paragraphs.Ids.Contains(proof.Id)).Select(proof => (proof.Id, proof.Test)).ShouldBeEmpty();

    [Fact]
    public void Every_id_in_the_code_that_looks_like_a_paragraph_of_a_report_is_listed() =>
        CitingCode.TypesById.Where(types => Reports.Contains(types.Key.Split('-')[0]) && !Paragraphs.Ids.Contains(types.Key))
            .Select(types => $"{types.Key} in {string.Join(", ", types)}").ShouldBeEmpty();

    [Fact]
    public void Every_mark_stands_on_a_test() =>
        Proofs.All.Count.ShouldBe(Proofs.Marks);

    [Fact]
    public void Every_id_is_listed_once() =>
        Paragraphs.All.GroupBy(paragraph => paragraph.Id, StringComparer.Ordinal).Where(same => same.Count() > 1).ShouldBeEmpty();

    [Fact]
    public void The_code_cites_a_paragraph_where_the_list_has_it() =>
        CitingCode.Citations
            .Join(Paragraphs.All, citation => citation.Id, paragraph => paragraph.Id, (citation, paragraph) => (citation, paragraph))
            .Where(pair => (pair.citation.Source.Title, pair.citation.Place) != (pair.paragraph.Document, pair.paragraph.Place))
            .ShouldBeEmpty();

    [Fact]
    public void Every_rule_of_the_Act_is_listed() =>
        ProcurementAct2023.WholeAct.Rules.Concat(ProcurementAct2023.DynamicMarkets).Concat(ProcurementAct2023.Conventions).Select(rule => rule.Id)
            .Concat(Ambiguity.All.Select(point => point.Id))
            .Except(Paragraphs.Ids).ShouldBeEmpty();

    [Fact]
    public void The_ids_that_the_code_cites_are_found() =>
        new[] { "HCL26-061a", "CLC26-034a", "HCL26-047d", "HCL26-052a", "OF-02", "A14" }.Except(CitingCode.TypesById.Select(types => types.Key)).ShouldBeEmpty();

    [Theory]
    [InlineData("HCL26", 253)]
    [InlineData("HCL21", 58)]
    [InlineData("LEEDS14", 82)]
    [InlineData("HTLAH18", 33)]
    [InlineData("CLC26", 146)]
    public void No_statement_of_a_report_is_missing(string report, int statements) =>
        Paragraphs.Ids.Count(id => id.StartsWith(report + "-", StringComparison.Ordinal)).ShouldBe(statements);

    // Paragraph 46 of HCL26 only introduces the next, and paragraph 22 of HCL21 says "none".
    [Theory]
    [InlineData("HCL26", 111, 46)]
    [InlineData("HCL21", 24, 22)]
    [InlineData("HTLAH18", 17, null)]
    [InlineData("CLC26", 92, null)]
    public void No_numbered_paragraph_of_a_report_is_missing(string report, int last, int? empty) =>
        Enumerable.Range(1, last).Where(number => number != empty).Select(number => $"paragraph {number}")
            .Except(Paragraphs.All.Where(paragraph => paragraph.Id.StartsWith(report + "-", StringComparison.Ordinal)).Select(paragraph => paragraph.Place))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("TIME", 9)]
    [InlineData("KIND", 10)]
    [InlineData("HC", 2)]
    [InlineData("OF", 17)]
    [InlineData("EX", 10)]
    [InlineData("CF", 5)]
    [InlineData("SUP", 9)]
    [InlineData("NOT", 17)]
    [InlineData("CALL", 12)]
    [InlineData("VAL", 1)]
    [InlineData("MOD", 3)]
    [InlineData("REC", 1)]
    [InlineData("RES", 1)]
    [InlineData("DM", 3)]
    [InlineData("CARE", 2)]
    [InlineData("A", 15)]
    [InlineData("P", 27)]
    [InlineData("K", 18)]
    [InlineData("R", 20)]
    [InlineData("T", 16)]
    [InlineData("U", 15)]
    public void No_rule_of_the_law_and_no_open_point_is_missing(string family, int last) =>
        Enumerable.Range(1, last).Select(number => string.Create(CultureInfo.InvariantCulture, $"{family}-{number:00}")).Except(Paragraphs.Ids).ShouldBeEmpty();

    [Fact]
    public void No_figure_that_is_computed_again_is_missing() =>
        Paragraphs.Ids.Count(id => id.StartsWith("C-", StringComparison.Ordinal)).ShouldBe(91);

    [Fact]
    public void The_published_table_is_current()
    {
        var text = TraceabilityTable.Text();
        if (Environment.GetEnvironmentVariable("HOMECARE_WRITE_TRACEABILITY") is { Length: > 0 })
        {
            File.WriteAllText(TraceabilityTable.File, text);
        }

        const string Again = "write it again: HOMECARE_WRITE_TRACEABILITY=1 dotnet test tests/HomeCare.Domain.Architecture.Tests";
        var kept = File.Exists(TraceabilityTable.File) ? File.ReadAllText(TraceabilityTable.File) : string.Empty;
        text.Split('\n').Except(kept.Split('\n'), StringComparer.Ordinal).ShouldBeEmpty(Again);
        (kept == text).ShouldBeTrue(Again);
    }

    private static IEnumerable<string> Modelled => Paragraphs.All.Where(paragraph => paragraph.IsModelled).Select(paragraph => paragraph.Id);

    private static IEnumerable<string> NotModelled => Paragraphs.All.Where(paragraph => !paragraph.IsModelled).Select(paragraph => paragraph.Id);
}
