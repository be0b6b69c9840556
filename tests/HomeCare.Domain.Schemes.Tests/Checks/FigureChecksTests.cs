namespace HomeCare.Domain.Schemes.Tests;

public class FigureChecksTests
{
    private static readonly ValueList<FigureCheck> All = FigureChecks.All;

    [Fact]
    public void Every_check_is_there_once()
    {
        int[] numbers =
        [
            .. Enumerable.Range(1, 33), .. Enumerable.Range(40, 18), .. Enumerable.Range(60, 13), .. Enumerable.Range(80, 6), .. Enumerable.Range(90, 21),
        ];
        All.Select(check => check.Id).ShouldBe(numbers.Select(number => $"C-{number:00}"), ignoreOrder: true);
    }

    [Fact]
    public void They_are_in_order_report_by_report()
    {
        All.Select(check => check.Report).Distinct().ShouldBe(["HCL26", "HCL21", "LEEDS14", "HTLAH18", "CLC26"]);
        foreach (var report in All.GroupBy(check => check.Report))
        {
            report.Select(check => int.Parse(check.Id[2..])).ShouldBeInOrder();
            report.Select(check => check.Source).Distinct().Count().ShouldBe(1);
            All.SkipWhile(check => check.Report != report.Key).Take(report.Count()).ShouldBe(report);
        }
    }

    [Fact]
    public void What_disagrees_in_the_sources_is_shown_and_nothing_else_disagrees() =>
        All.Where(check => check.Verdict == FigureVerdict.Disagrees).Select(check => check.Id).Order().ShouldBe(
            ["C-02", "C-05", "C-07", "C-110", "C-25", "C-43", "C-44", "C-48", "C-49", "C-57", "C-68"]);

    [Fact]
    public void A_check_has_the_weightiest_verdict_of_its_lines() =>
        All.ShouldAllBe(check => check.Lines.Any(line => line.Verdict == check.Verdict) && check.Lines.All(line => line.Verdict <= check.Verdict));

    [Fact]
    public void A_warning_says_why_and_only_a_warning_does() =>
        All.SelectMany(check => check.Lines).ShouldAllBe(line => (line.Verdict == FigureVerdict.Warns) == !string.IsNullOrWhiteSpace(line.Unsettled));

    [Fact]
    public void What_agrees_or_disagrees_is_printed_and_what_is_derived_is_not()
    {
        var lines = All.SelectMany(check => check.Lines).ToArray();
        lines.Where(line => line.Verdict is FigureVerdict.Agrees or FigureVerdict.Disagrees).ShouldAllBe(line => line.Printed != null);
        lines.Where(line => line.Verdict == FigureVerdict.Derived).ShouldAllBe(line => line.Printed == null);
    }

    [Fact]
    public void Everything_shown_is_one_line_of_words()
    {
        var texts = All.SelectMany(check => check.Lines.SelectMany(line => new[] { line.What, line.Computed, line.How, line.Printed?.Text ?? "-" }))
            .Concat(All.Select(check => check.Title));
        texts.ShouldAllBe(text => !string.IsNullOrWhiteSpace(text) && PlainText.OneLine(text) == text);
    }

    [Fact]
    public void What_two_places_print_names_both()
    {
        var lines = FigureChecks.Find("C-44").AsT0[0].Lines;
        lines.Select(line => (line.Printed!.Citation.Id, line.Elsewhere!.Id)).ShouldBe([("HCL26-008d", "HCL26-101"), ("CLC26-006c", "CLC26-085")]);
        FigureChecks.Find("C-43").AsT0[0].Lines.ShouldAllBe(line => line.Elsewhere == null);
    }

    [Theory]
    [InlineData("C-05", 0, "36000/1517")]
    [InlineData("C-07", 1, "2911619/1500")]
    [InlineData("C-11", 0, "11555000/13")]
    [InlineData("C-98", 3, "4941/200")]
    public void A_number_is_there_exactly_too(string id, int line, string exact) =>
        FigureChecks.Find(id).AsT0[0].Lines[line].Exact.ToString().ShouldBe(exact);

    [Fact]
    public void What_is_no_number_has_none() => FigureChecks.Find("C-68").AsT0[0].Lines[0].Exact.ShouldBeNull();

    [Theory]
    [InlineData("C-05", 1)]
    [InlineData("c-05", 1)]
    [InlineData("HTLAH18", 9)]
    [InlineData("leeds14", 7)]
    public void A_check_is_found_by_its_id_and_the_checks_of_a_report_by_its_prefix(string which, int checks) =>
        FigureChecks.Find(which).AsT0.Count.ShouldBe(checks);

    [Theory]
    [InlineData("C-5", "there is no check and no report C-5: did you mean C-05 or C-15 or C-25?")]
    [InlineData("HCL27", "there is no check and no report HCL27: did you mean HCL21 or HCL26 or C-27?")]
    [InlineData(
        "nonsense",
        "there is no check and no report nonsense: write an id such as C-01, or one of the reports HCL26, HCL21, LEEDS14, HTLAH18, CLC26")]
    [InlineData(
        "",
        "there is no check and no report : write an id such as C-01, or one of the reports HCL26, HCL21, LEEDS14, HTLAH18, CLC26")]
    public void What_is_not_there_is_told_with_what_is(string which, string message)
    {
        var refusal = FigureChecks.Find(which).AsT1;
        (refusal.Code, refusal.Message).ShouldBe(("unknown-check", message));
    }
}
