namespace HomeCare.Domain.Cli.Tests;

public class WhatIfTests
{
    [Fact]
    public void A_loser_is_told_the_price_at_which_it_would_have_won()
    {
        var answer = Command.Run("call-off", "--what-if", "ex-05");
        (answer.ExitCode, answer.Error).ShouldBe((0, string.Empty));
        answer.Output.ShouldStartWith("Example Care 05 (EX-05), rate for fringe: ");
        answer.Output.ShouldContain("Example Care 05 (EX-05), rate for sessional: ");
    }

    [Fact]
    public void A_refused_provider_is_told_what_it_would_have_needed() =>
        Command.Run("call-off", "--what-if", "EX-01").Output.ShouldStartWith("Example Care 01 (EX-01): one requirement kept it out; had it chosen zone charnwood-north, it would have been ranked ");

    [Fact]
    public void The_winner_is_told_how_far_it_keeps_the_package_and_what_would_take_it()
    {
        var answer = Command.Run("call-off", "--what-if", "EX-09").Output;
        answer.ShouldContain("keeps the package up to");
        answer.ShouldContain("The smallest changes that would have given the package to somebody else:");
    }

    [Theory]
    [InlineData("--what-if EX-99", "--what-if: there is no provider \"EX-99\"")]
    [InlineData("--what-if EX-01 --why EX-01", "--why and --what-if do not go together: choose one.")]
    [InlineData("--what-if EX-01 --json", "--json and --what-if do not go together: choose one.")]
    public void What_cannot_be_asked_is_refused(string options, string problem)
    {
        var run = Command.Run(["call-off", .. options.Split(' ')]);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain(problem);
    }

    [Fact]
    public void The_fairness_of_a_folder_of_records_is_told()
    {
        using var folder = new TemporaryFolder();
        Command.Run("batch", "--records", folder.At("records")).ExitCode.ShouldBe(0);
        var report = Command.Run("fairness", folder.At("records"));
        (report.ExitCode, report.Error).ShouldBe((0, string.Empty));
        report.Output.ShouldStartWith("hcl-2026, lot 1: 40 decisions, 0 with nobody eligible.");
        Command.Run("fairness", folder.At("records"), "--json").Output.ShouldContain("\"decisions\":40");
    }

    [Fact]
    public void Records_that_differ_or_cannot_be_read_are_no_base_for_a_report()
    {
        using var folder = new TemporaryFolder();
        folder.WithRecord(text => text.Replace("\"rank\":1,", "\"rank\":2,"));
        folder.With("other.json", "{");
        var report = Command.Run("fairness", folder.At("."));
        report.ExitCode.ShouldBe(2);
        report.Error.ShouldContain("decision.json: it differs from what its own facts lead to, first at $.outcome.ranked[0].rank: replay it");
        report.Error.ShouldContain("other.json: it is not JSON");
        Command.Run("fairness", folder.At("nowhere")).Error.ShouldContain("there is no such folder");
    }
}
