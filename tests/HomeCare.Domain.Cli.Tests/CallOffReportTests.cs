namespace HomeCare.Domain.Cli.Tests;

public class CallOffReportTests
{
    [Fact]
    public void The_shipped_example_is_awarded_and_says_that_it_is_an_example()
    {
        var report = Command.Run("call-off");
        (report.ExitCode, report.Error).ShouldBe((0, string.Empty));
        report.Flat.ShouldContain("Award to Example Care 09 (EX-09) at £642.88 a week: £20.11 and 2/3p a week less than rank 2.");
        report.Flat.ShouldContain(ShippedExample.Notice);
    }

    [Fact]
    public void A_report_that_is_not_for_a_terminal_has_no_colours_and_is_120_characters_wide()
    {
        var lines = Command.Run("call-off").Output.Split(Environment.NewLine);
        lines.ShouldAllBe(line => line.Length <= 120 && !line.Contains('\u001b'));
    }

    [Fact]
    public void A_report_on_files_of_ones_own_does_not_say_that_it_is_an_example()
    {
        using var folder = new TemporaryFolder();
        Command.Run([.. Own(folder)]).Flat.ShouldNotContain("Example: ");
    }

    [Fact]
    public void A_single_visit_is_told_in_the_singular()
    {
        using var folder = new TemporaryFolder();
        Command.Run([.. Own(folder, request => request
            .Replace("\"Mon\", \"Tue\", \"Wed\", \"Thu\", \"Fri\", \"Sat\", \"Sun\"", "\"Mon\"")
            .Replace(",\n    { \"days\": [\"Mon\"], \"start\": \"18:00\", \"minutes\": 50, \"carers\": 1 }", string.Empty)
            .Replace(",\n    { \"days\": [\"Fri\", \"Sat\"], \"start\": \"22:00\", \"minutes\": 480, \"carers\": 1 }", string.Empty))])
            .Flat.ShouldContain(" 1 visit and 45 min of care a week");
    }

    [Fact]
    public void A_single_provider_elsewhere_is_told_in_the_singular()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => string.Join('\n', text.Split('\n').Take(3)));
        Command.Run("call-off", "--offers", offers).Flat.ShouldContain("│ 1 other ");
    }

    [Fact]
    public void A_name_that_would_turn_the_text_around_it_is_refused()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => text.Replace("Example Care 09", "Care\u202e90"));
        var report = Command.Run("call-off", "--offers", offers);
        report.ExitCode.ShouldBe(2);
        report.Error.ShouldContain(":10:2: name: it has a control character, an invisible one");
    }

    [Fact]
    public void Nobody_eligible_is_a_negative_answer()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => string.Join('\n', text.Split('\n').Take(2)));
        var report = Command.Run("call-off", "--offers", offers);
        report.ExitCode.ShouldBe(1);
        report.Output.ShouldContain("Nobody is eligible: no provider meets every rule.");
    }

    [Fact]
    public void A_negative_answer_is_recorded_and_replays()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, text => string.Join('\n', text.Split('\n').Take(2)));
        Command.Run("call-off", "--offers", offers, "--record", folder.At("none.json")).ExitCode.ShouldBe(1);
        var replay = Command.Run("replay", folder.At("none.json"));
        replay.ExitCode.ShouldBe(0);
        replay.Output.ShouldContain(": nobody eligible; sha256 ");
    }

    private static IEnumerable<string> Own(TemporaryFolder folder, Func<string, string>? request = null) =>
    [
        "call-off",
        "--request", folder.WithExample(ShippedExample.Request, request),
        "--offers", folder.WithExample(ShippedExample.Offers),
        "--seed-file", folder.WithExample(ShippedExample.Seed),
    ];
}
