using System.Text.Json.Nodes;

namespace HomeCare.Domain.Cli.Tests;

public class BidsTests
{
    private const string Headings = "bidder,lot,price_for,unit,price\n";
    private const string Good = Headings + "EX-01,day-services,Band 1,session,48.12\n";
    private const string Bad = Good + "EX-02,day-services,Band 1,session,48.125\n";

    [Fact]
    public void The_shipped_example_has_bids_of_both_kinds_and_says_that_it_is_one()
    {
        var shown = Command.Run("bids");
        shown.ExitCode.ShouldBe(1);
        shown.Output.ShouldStartWith("Example: the bands, floors and ceilings are the scheme's; the bidders and their prices are invented.");
        shown.Output.ShouldContain("4 bids, 2 accepted, 2 rejected.");
        shown.Output.ShouldContain("bids.csv:10:5: Band 2 at £57.92: the ceiling is £57.91 (CLC26-044a)");
    }

    [Fact]
    public void Bids_that_are_all_accepted_are_an_answer()
    {
        using var folder = new TemporaryFolder();
        var shown = Command.Run("bids", folder.With("bids.csv", Good), "--scheme", "clc-2026");
        (shown.ExitCode, shown.Error).ShouldBe((0, string.Empty));
        shown.Output.ShouldContain("1 bid, 1 accepted, 0 rejected.");
        shown.Output.ShouldContain("EX-01: accepted, 1 price accepted, 1 of them provisional");
    }

    [Fact]
    public void A_rejected_bid_is_a_negative_answer_with_its_place_and_consequence()
    {
        using var folder = new TemporaryFolder();
        var file = folder.With("bids.csv", Bad);
        var shown = Command.Run("bids", file, "--scheme", "clc-2026");
        shown.ExitCode.ShouldBe(1);
        shown.Output.ShouldContain("EX-01: accepted, ");
        shown.Output.ShouldContain("EX-02: rejected, 0 prices accepted; the scheme's consequence is reject-bidder (CLC26-044a)");
        shown.Output.ShouldContain($"  {file}:3:5: ");
    }

    [Theory]
    [InlineData("template.csv")]
    [InlineData("template.xlsx")]
    public void A_template_is_written_that_only_wants_prices(string name)
    {
        using var folder = new TemporaryFolder();
        var template = folder.At(name);
        var written = Command.Run("bids", "--scheme", "clc-2026", "--template", template);
        (written.ExitCode, written.Output.Trim()).ShouldBe((0, "Written: " + template));

        var judged = Command.Run("bids", template, "--scheme", "clc-2026");
        judged.ExitCode.ShouldBe(2);
        judged.ErrorLines.ShouldAllBe(line => line.Contains("bidder: ") || line.Contains("price: "));
        Command.Run("bids", "--template", template).ExitCode.ShouldBe(2);
    }

    [Fact]
    public void A_file_that_cannot_be_read_is_bad_input_with_every_fault_and_no_verdict()
    {
        using var folder = new TemporaryFolder();
        var file = folder.With("bids.csv", Headings + "EX-01,day-services,Band 9,session,£48\n");
        var refused = Command.Run("bids", file, "--scheme", "clc-2026", "--results", folder.At("results.csv"));
        (refused.ExitCode, refused.Output, refused.ErrorLines.Length).ShouldBe((2, string.Empty, 2));
        refused.ErrorLines.ShouldAllBe(line => line.StartsWith(file + ":2:"));
        folder.Names.ShouldBe(["bids.csv"]);
    }

    [Fact]
    public void Prices_refused_because_a_range_is_not_yet_set_are_told_how_to_be_judged_by_what_is()
    {
        const string Hint = "No price can be accepted while its floor or ceiling is not yet set. To judge by the end that is set, add --provisional.";
        using var folder = new TemporaryFolder();
        var file = folder.With("bids.csv", "bidder,price_for,unit,price\nEX-01,Urban,hour,25.27\n");
        Command.Run("bids", file, "--scheme", "hcl-2026").Output.ShouldContain(Hint);
        Command.Run("bids", file, "--scheme", "hcl-2026", "--provisional").Output.ShouldNotContain(Hint);
        Command.Run("bids", file, "--scheme", "hcl-2026", "--json").Output.ShouldNotContain(Hint);
    }

    [Theory]
    [InlineData("results.csv")]
    [InlineData("results.xlsx")]
    public void Results_are_written_into_a_new_file_and_never_over_one(string name)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["bids", folder.With("bids.csv", Bad), "--scheme", "clc-2026", "--results", folder.At(name)];
        Command.Run(arguments).ExitCode.ShouldBe(1);
        File.ReadAllBytes(folder.At(name)).Length.ShouldBeGreaterThan(200);
        var again = Command.Run(arguments);
        (again.ExitCode, again.ErrorLines.Single()).ShouldBe((2, $"{folder.At(name)}: it exists and is kept: choose another name"));
    }

    [Fact]
    public void Results_in_another_form_are_refused_before_anything_is_read() =>
        Command.Run("bids", "missing.csv", "--scheme", "clc-2026", "--results", "results.pdf").ErrorLines.Single()
            .ShouldBe("results.pdf: tables are written as .csv or .xlsx: name a file with one of these endings");

    [Fact]
    public void Where_a_range_is_not_set_a_bid_is_refused_unless_it_is_asked_for_provisionally()
    {
        using var folder = new TemporaryFolder();
        var file = folder.With(
            "bids.csv", Headings + "EX-01,1,Urban,hour,25.27\nEX-01,1,Fringe,hour,26.36\nEX-01,1,Rural,hour,29.39\nEX-01,1,Isolated,hour,32.71\nEX-01,1,Sessional,hour,25.26\n");
        Command.Run("bids", file, "--scheme", "hcl-2026").ExitCode.ShouldBe(1);
        var provisional = Command.Run("bids", file, "--scheme", "hcl-2026", "--provisional");
        provisional.ExitCode.ShouldBe(0);
        provisional.Output.ShouldContain("EX-01: accepted, 5 prices accepted, 5 of them provisional");
        provisional.Output.ShouldContain("  warning: ");
    }

    [Fact]
    public void A_program_gets_JSON_and_nothing_else()
    {
        var bids = JsonNode.Parse(Command.Run("bids", "--json").Output)!["bids"]!.AsArray();
        bids.Select(bid => (bool)bid!["accepted"]!).ShouldBe([true, true, false, false]);
    }

    [Theory]
    [InlineData("hcl-2025", "--scheme: hcl-2025: no scheme of this library that asks for bids has that id: did you mean hcl-2026")]
    [InlineData("leeds", "--scheme: leeds: no scheme of this library that asks for bids has that id: write one of: hcl-2026, clc-2026, leeds-2016")]
    [InlineData("hcl-2021", "--scheme: the prices that are bid of hcl-2021 are no part of the scheme")]
    public void An_unknown_scheme_is_refused_with_the_known_ones(string scheme, string problem) =>
        Command.Run("bids", "bids.csv", "--scheme", scheme).ErrorLines.Single().ShouldStartWith(problem);

    [Fact]
    public void A_file_of_bids_needs_a_scheme() =>
        Command.Run("bids", "bids.csv").ErrorLines[0].ShouldBe("--scheme is missing: say what the bids are for, hcl-2026, clc-2026, leeds-2016, or a scheme file of your own in JSON.");
}
