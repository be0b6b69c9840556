using System.Text.Json.Nodes;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli.Tests;

public class FiguresTests
{
    private static readonly string End = Environment.NewLine;

    [Fact]
    public void All_figures_are_shown_report_by_report_and_counted()
    {
        var all = Command.Run("figures");
        (all.ExitCode, all.Error).ShouldBe((0, string.Empty));
        var lines = all.Output.Split(End);
        lines[0].ShouldBe("HCL26: Home Care for Leicestershire Procurement (Leicestershire County Council, Cabinet, 2025-09-12)");
        lines.ShouldContain("HTLAH18: Update on the Procurement and Delivery of Domiciliary Care (Leicestershire County Council, scrutiny, undated)");
        lines[^2].ShouldBe(
            "91 checks: disagrees 11, warns 19, agrees 25, derived 36. Nothing is adjusted: what disagrees in the sources is shown as it stands.");
        FigureChecks.All.ShouldAllBe(check => lines.Count(line => line.StartsWith(check.Id + " ", StringComparison.Ordinal)) == 1);
    }

    [Fact]
    public void One_check_says_what_is_printed_what_was_computed_how_and_what_comes_of_it() =>
        Command.Run("figures", "C-07").Output.ShouldBe(string.Join(
            End,
            "HCL26: Home Care for Leicestershire Procurement (Leicestershire County Council, Cabinet, 2025-09-12)",
            string.Empty,
            "C-07 disagrees: The average cost of live-in care",
            "  disagrees average a week for one person: printed £1,941.01 (HCL26-063d), computed £1,941.08 (£29,116.19 over 15 people, to the penny)",
            "  derived   average, exactly: £1,941.0793 (gross cost over people)",
            "  derived   all people at the printed average: £29,115.15 (people times the printed average)",
            "  derived   the same below the gross cost: £1.04 (gross cost less it)",
            "  Note: The printed average is £0.07 too low.",
            string.Empty,
            "1 check: disagrees 1, warns 0, agrees 0, derived 0. Nothing is adjusted: what disagrees in the sources is shown as it stands.",
            string.Empty));

    [Fact]
    public void What_two_places_print_is_shown_with_both_of_them() =>
        Command.Run("figures", "C-68").Output.ShouldContain(
            "  disagrees procedure: printed open procedure (HTLAH18-012a), and printed competitive procedure with negotiation (HTLAH18-013a)" + End);

    [Fact]
    public void A_reason_why_the_text_cannot_settle_several_lines_is_told_once()
    {
        var lines = Command.Run("figures", "c-81").Output.Split(End);
        lines.Count(line => line.StartsWith("  warns     ", StringComparison.Ordinal)).ShouldBe(2);
        lines.Count(line => line == "  Not settled: whether the expenditure includes the council's own service is not stated").ShouldBe(1);
    }

    [Fact]
    public void A_report_is_shown_by_its_prefix()
    {
        var output = Command.Run("figures", "leeds14").Output;
        output.ShouldStartWith("LEEDS14: External Provision of Homecare Services");
        output.ShouldContain("7 checks: disagrees 1, warns 1, agrees 1, derived 4.");
    }

    [Fact]
    public void Only_what_disagrees_is_shown_on_request()
    {
        Command.Run("figures", "--disagreements").Output.ShouldContain("11 checks: disagrees 11, warns 0, agrees 0, derived 0.");
        var none = Command.Run("figures", "C-01", "--disagreements");
        (none.ExitCode, none.Output).ShouldBe((0, "None of these checks disagrees." + End));
    }

    [Fact]
    public void A_program_gets_a_check_in_a_line_with_exact_numbers()
    {
        var lines = Command.Run("figures", "--json").Output.Split(End, StringSplitOptions.RemoveEmptyEntries);
        lines.Select(line => (string)JsonNode.Parse(line)!["id"]!).ShouldBe(FigureChecks.All.Select(check => check.Id));

        var check = JsonNode.Parse(Command.Run("figures", "C-05", "--json").Output)!;
        ((string)check["verdict"]!, (string)check["report"]!).ShouldBe(("disagrees", "HCL26"));
        var (derived, compared) = (check["lines"]![0]!, check["lines"]![2]!);
        ((string)derived["exact"]!, derived["printed"], (string)derived["verdict"]!).ShouldBe(("36000/1517", null, "derived"));
        ((string)compared["printed"]!["text"]!, (string)compared["printed"]!["id"]!, (string)compared["printed"]!["place"]!)
            .ShouldBe(("about £900,000", "HCL26-027d", "paragraph 27"));
        ((string)compared["computed"]!, (string)compared["verdict"]!, compared["unsettled"]).ShouldBe(("£958,364.75", "disagrees", null));
        ((string)JsonNode.Parse(Command.Run("figures", "C-44", "--json").Output)!["lines"]![0]!["elsewhere"]!).ShouldBe("HCL26-101");
    }

    [Fact]
    public void What_disagrees_is_a_program_s_too() =>
        Command.Run("figures", "--json", "--disagreements").Output.Split(End, StringSplitOptions.RemoveEmptyEntries)
            .ShouldAllBe(line => (string)JsonNode.Parse(line)!["verdict"]! == "disagrees");

    [Theory]
    [InlineData("C-5", "there is no check and no report C-5: did you mean C-05 or C-15 or C-25?")]
    [InlineData("--bogus", "there is no check and no report --bogus: write an id such as C-01, or one of the reports HCL26")]
    [InlineData("C-\u001b[31m", "there is no check and no report C-\\u001b[31m: ")]
    public void An_unknown_check_is_bad_input(string which, string problem)
    {
        var refused = Command.Run("figures", which);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Fact]
    public void Two_checks_at_once_are_not_understood_and_point_to_the_help() =>
        Command.Run("figures", "C-01", "C-02").ErrorLines[^1].ShouldBe("For the options and examples: homecare figures --help");

    [Fact]
    public void The_help_has_its_examples() => Command.Run("figures", "--help").Output.ShouldContain("  homecare figures C-05 ");

    [Theory]
    [InlineData("figures C-05")]
    [InlineData("figures CLC26 --json")]
    [InlineData("figures --disagreements")]
    public void An_example_that_the_help_shows_runs(string arguments) => Command.Run(arguments.Split(' ')).ExitCode.ShouldBe(0);
}
