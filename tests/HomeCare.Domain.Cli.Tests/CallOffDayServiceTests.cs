using System.Text;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli.Tests;

public class CallOffDayServiceTests
{
    [Fact]
    [Rule("CLC26-060b")]
    public void The_shipped_example_counts_service_and_transport_together()
    {
        var answer = Command.Run("call-off", "--scheme", "clc-2026");
        (answer.ExitCode, answer.Error).ShouldBe((0, string.Empty));
        answer.Output.ShouldContain("Example: the lots, bands, floors, ceilings and rules are the scheme's; the services, prices, quotes, places and seed are invented.");
        answer.Output.ShouldContain("Award to Example Day Centre 2 (EX-D2) at £289.70 a week: £14.40 a week less than rank 2.");
        answer.Output.ShouldContain("  1. EX-D2 Example Day Centre 2: £289.70 a week (service £253.70, transport £36.00); £14.40 a week less than rank 2");
        answer.Output.ShouldContain("  3. EX-D1 Example Day Centre 1: £304.10 a week (service £250.10, transport £54.00); same cost as rank 2; distance: 1000 m against 360 m");
        answer.Output.ShouldContain("  4. EX-D3 Example Day Centre 3: £247.80 a week and the transport (service £247.80, transport not quoted)");
        answer.Output.ShouldContain("suspended from new packages: safeguarding enquiry of October 2026 (CLC26-037a)");
    }

    [Fact]
    public void Json_is_the_record_and_replays()
    {
        using var folder = new TemporaryFolder();
        var printed = Command.Run("call-off", "--scheme", "clc-2026", "--json", "--record", folder.At("d.json"));
        DayServiceRecord.Replay(Encoding.UTF8.GetBytes(printed.Output)).AsT0.IsIdentical.ShouldBeTrue();
        File.ReadAllText(folder.At("d.json")).ShouldBe(printed.Output);
    }

    [Fact]
    public void One_service_is_explained_and_what_if_is_for_home_care()
    {
        Command.Run("call-off", "--scheme", "clc-2026", "--why", "ex-d1").Output.ShouldStartWith("Example Day Centre 1 (EX-D1) is ranked 3 of 4.");
        Command.Run("call-off", "--scheme", "clc-2026", "--why", "EX-D9").ErrorLines.ShouldHaveSingleItem().ShouldStartWith("--why: there is no provider \"EX-D9\": did you mean EX-D");
        Command.Run("call-off", "--scheme", "clc-2026", "--what-if", "EX-D1").ErrorLines
            .ShouldBe(["--what-if is for home care: of day services, --why PROVIDER says what decided"]);
    }

    [Fact]
    public void A_scheme_that_ranks_nothing_is_told_which_do() =>
        Command.Run("call-off", "--scheme", "clc-2062").ErrorLines
            .ShouldBe(["--scheme: clc-2062: no scheme of this library that ranks packages has that id: did you mean clc-2026?"]);

    [Fact]
    public void A_scheme_without_a_ranking_is_sent_to_its_procedure() =>
        Command.Run("call-off", "--scheme", "leeds-2016").ErrorLines
            .ShouldBe(["--scheme: leeds-2016 ranks no packages by cost: homecare procedure begin begins one under its own procedure"]);

    [Fact]
    public void Nobody_eligible_is_a_negative_answer()
    {
        using var folder = new TemporaryFolder();
        var answer = Rank(folder, request => request.Replace("\"epilepsy\"", "\"hoist\""));
        (answer.ExitCode, answer.Error).ShouldBe((1, string.Empty));
        answer.Output.ShouldContain("Nobody is eligible: no service meets every rule.");
    }

    [Fact]
    public void A_personal_assistant_is_called_off_from_the_same_table()
    {
        using var folder = new TemporaryFolder();
        var request = folder.With("r.json", """
            {
              "reference": "EX-PA-1", "lot": "personal-assistants", "zone": "charnwood",
              "attendances": [{ "days": ["Tue"], "segments": [{ "band": "pa", "minutes": 150 }] }],
              "needs": [], "transport": "not-needed", "requiredStart": "2026-12-01", "decidedOn": "2026-11-23",
              "details": { "foundSuitable": ["EX-D4", "EX-D7"] }
            }
            """);
        var answer = Command.Run("call-off", "--scheme", "clc-2026", "--request", request, "--seed-file", folder.WithExample(ShippedExample.Seed));
        (answer.ExitCode, answer.Error).ShouldBe((0, string.Empty));
        answer.Output.ShouldContain("Award to Example Personal Assistants (EX-D7) at £48.00 a week");
        answer.Output.ShouldContain("EX-D4 Example Day Centre 4: £49.38 a week (no transport needed)");
    }

    [Fact]
    public void The_faults_of_all_files_are_told_together()
    {
        using var folder = new TemporaryFolder();
        var request = folder.WithExample(ShippedExample.DayServiceRequest, text => text.Replace("\"minutes\": 360", "\"minutes\": 350").Replace("\"needed\"", "\"neded\""));
        var services = folder.WithExample(ShippedExample.Services, text => text.Replace("48.50,57.00", "-48.50,57.00"));
        var refused = Command.Run("call-off", "--scheme", "clc-2026", "--request", request, "--offers", services, "--seed-file", folder.With("seed.txt", "none"));
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.Error.ShouldContain("attendances[0].segments: ");
        refused.Error.ShouldContain("transport: \"neded\" is not known here: did you mean needed?");
        refused.Error.ShouldContain($"{services}:2:5: band_1: ");
        refused.Error.ShouldContain("it is not a seed");
    }

    [Fact]
    public void The_example_that_is_written_is_decided_as_the_shipped_one()
    {
        using var folder = new TemporaryFolder();
        var written = Command.Run("example", folder.At("new"));
        string At(string name) => Path.Combine(folder.At("new"), name);
        string[] run = ["call-off", "--scheme", "clc-2026", "--request", At("day-request.json"), "--offers", At("services.csv"), "--seed-file", At("seed.txt")];
        written.Output.ShouldContain("Run: homecare " + string.Join(' ', run));
        Command.Run([.. run, "--json"]).ShouldBe(Command.Run("call-off", "--scheme", "clc-2026", "--json"));
    }

    [Fact]
    public void Every_shipped_service_is_named_as_an_example() =>
        Encoding.UTF8.GetString(ShippedExample.Read(ShippedExample.Services)).TrimEnd().Split('\n').Skip(1)
            .ShouldAllBe(line => line.StartsWith("EX-D") && line.Split(',')[1].StartsWith("Example "));

    private static Command Rank(TemporaryFolder folder, Func<string, string> change) => Command.Run(
        "call-off",
        "--scheme",
        "clc-2026",
        "--request",
        folder.WithExample(ShippedExample.DayServiceRequest, change),
        "--seed-file",
        folder.WithExample(ShippedExample.Seed));
}
