namespace HomeCare.Domain.Cli.Tests;

public class HelpTests
{
    [Fact]
    public void No_arguments_show_the_help_and_succeed() =>
        Command.Run().ShouldBe(Command.Run("--help"));

    [Theory]
    [InlineData("", "homecare call-off --help")]
    [InlineData("call-off", "homecare call-off --why EX-07")]
    [InlineData("replay", "homecare replay decision.json --seed-file seed.txt")]
    [InlineData("procedure", "homecare procedure package.json --json")]
    [InlineData("procedure begin", "homecare procedure begin --plan hcl-2026 --request r.json")]
    [InlineData("procedure add", "homecare procedure add RECORD.json awarded PROVIDER --by NAME --at TIME")]
    [InlineData("check", "homecare check framework.json")]
    [InlineData("timeline", "homecare timeline framework.json --svg > timeline.svg")]
    [InlineData("bids", "homecare bids bids.xlsx --scheme clc-2026")]
    [InlineData("absence", "homecare absence care.csv --notices notices.csv --scheme hcl-2026")]
    [InlineData("example", "homecare example my-files")]
    public void The_help_of_each_command_has_its_examples_and_the_exit_codes(string command, string example)
    {
        var help = Command.Run([.. command.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--help"]);
        help.ExitCode.ShouldBe(0);
        help.Output.ShouldContain("Examples:" + Environment.NewLine);
        help.Output.ShouldContain("  " + example);
        help.Output.ShouldContain("0 an answer; 1 a negative answer (nobody eligible, an event refused, a replay that differs, a breach, a bid rejected, a finding on absences); 2 bad input");
    }

    [Fact]
    public void An_example_that_the_help_shows_runs() =>
        Command.Run("call-off", "--why", "EX-07").ExitCode.ShouldBe(0);

    [Theory]
    [InlineData("--bogus", "homecare --help")]
    [InlineData("bogus", "homecare --help")]
    [InlineData("call-off --bogus", "homecare call-off --help")]
    [InlineData("call-off extra", "homecare call-off --help")]
    [InlineData("call-off --why", "homecare call-off --help")]
    [InlineData("call-off --why EX-01 --why EX-02", "homecare call-off --help")]
    [InlineData("call-off --request a --request b --seed-file c", "homecare call-off --help")]
    [InlineData("call-off --json --why EX-01", "homecare call-off --help")]
    [InlineData("call-off --force", "homecare call-off --help")]
    [InlineData("call-off --request request.json", "homecare call-off --help")]
    [InlineData("replay", "homecare replay --help")]
    [InlineData("replay a b", "homecare replay --help")]
    [InlineData("replay --bogus a", "homecare replay --help")]
    [InlineData("procedure", "homecare procedure --help")]
    [InlineData("procedure a.json b.json", "homecare procedure --help")]
    [InlineData("procedure begin", "homecare procedure begin --help")]
    [InlineData("procedure add", "homecare procedure add --help")]
    [InlineData("procedure add a.json", "homecare procedure add --help")]
    [InlineData("check", "homecare check --help")]
    [InlineData("check hcl-2026 extra", "homecare check --help")]
    [InlineData("check hcl-2026 --svg", "homecare check --help")]
    [InlineData("timeline", "homecare timeline --help")]
    [InlineData("timeline hcl-2026 --json", "homecare timeline --help")]
    [InlineData("bids bids.csv", "homecare bids --help")]
    [InlineData("bids a b --scheme hcl-2026", "homecare bids --help")]
    [InlineData("bids --results", "homecare bids --help")]
    [InlineData("absence a b", "homecare absence --help")]
    [InlineData("absence --no-show", "homecare absence --help")]
    [InlineData("absence --start 2026-09-01T10:00 --start 2026-09-02T10:00 --no-show --minutes 60", "homecare absence --help")]
    [InlineData("absence care.csv --charging 24h", "homecare absence --help")]
    [InlineData("example", "homecare example --help")]
    public void What_the_command_does_not_understand_is_bad_input_and_points_to_the_help(string arguments, string help)
    {
        var refused = Command.Run(arguments.Split(' '));
        (refused.ExitCode, refused.Output, refused.ErrorLines[^1]).ShouldBe((2, string.Empty, "For the options and examples: " + help));
    }

    [Theory]
    [InlineData("call-off --json --why EX-01", "--json and --why do not go together: choose one.")]
    [InlineData("call-off --force", "--force replaces a record: name it with --record FILE.")]
    [InlineData(
        "call-off --request request.json",
        "--seed-file is missing: your own package needs your authority's draw seed, committed to before the candidates were known.")]
    public void Options_that_do_not_go_together_are_told_why(string arguments, string problem) =>
        Command.Run(arguments.Split(' ')).ErrorLines[0].ShouldBe(problem);

    [Fact]
    public void An_argument_that_begins_with_an_at_sign_never_shows_what_is_in_a_file()
    {
        using var folder = new TemporaryFolder();
        var seed = folder.WithExample(ShippedExample.Seed);
        Command.Run("replay", "@" + seed).Error.ShouldNotContain("00112233445566778899aabbccddeeff");
    }
}
