namespace HomeCare.Domain.Cli.Tests;

public class BatchTests
{
    private const string Headings = "reference,lot,zone,band,visits,required_start,decided_on";

    [Fact]
    public void The_shipped_example_is_decided_whole()
    {
        var batch = Command.Run("batch");
        (batch.ExitCode, batch.Error).ShouldBe((0, string.Empty));
        batch.Output.ShouldStartWith("40 packages ranked: 40 with a provider, at £9738.35 a week together.");
    }

    [Fact]
    public void Results_and_records_are_kept_and_the_records_replay()
    {
        using var folder = new TemporaryFolder();
        var (results, records) = (folder.At("r.csv"), folder.At("records"));
        Command.Run("batch", "--results", results, "--records", records).ExitCode.ShouldBe(0);
        File.ReadAllLines(results).Length.ShouldBe(41);
        var replay = Command.Run("replay", records);
        (replay.ExitCode, replay.Output).ShouldBe((0, $"40 records: 40 identical, 0 differ, 0 cannot be read.{Environment.NewLine}  homecare.decision/2: 40 identical, 0 differ{Environment.NewLine}"));
        Command.Run("replay", records, "--json").Output.Trim().ShouldBe(
            """{"records":40,"identical":40,"forms":[{"format":"homecare.decision/2","identical":40,"differing":0}],"differing":[],"unreadable":[]}""");
    }

    [Fact]
    public void Nothing_is_replaced()
    {
        using var folder = new TemporaryFolder();
        var (results, records) = (folder.At("r.csv"), folder.At("records"));
        Command.Run("batch", "--results", results, "--records", records).ExitCode.ShouldBe(0);
        Command.Run("batch", "--results", results).ShouldSatisfyAllConditions(
            again => again.ExitCode.ShouldBe(2),
            again => again.Error.ShouldContain("it exists and is kept"));
        Command.Run("batch", "--records", records).ShouldSatisfyAllConditions(
            again => again.ExitCode.ShouldBe(2),
            again => again.Error.ShouldContain("EX-2026-0001.json: it exists and is kept: choose another folder"));
    }

    // The cheapest provider has room for one of the two packages only.
    [Fact]
    public void Awards_take_hours_in_turn_only_where_that_is_asked_for()
    {
        using var folder = new TemporaryFolder();
        var files = Files(folder, "R-1,1,melton,urban,daily 08:00 30,2026-12-01,2026-11-23", "R-2,1,melton,urban,daily 08:00 30,2026-12-01,2026-11-23");
        Command.Run(["batch", .. files]).Output.ShouldContain("P-1: 2 packages, 7 h a week");
        var inTurn = Command.Run(["batch", .. files, "--in-turn"]);
        inTurn.ExitCode.ShouldBe(0);
        inTurn.Output.ShouldContain("P-1: 1 package, 3 h 30 min a week");
        inTurn.Output.ShouldContain("P-2: 1 package, 3 h 30 min a week");
    }

    [Fact]
    public void A_package_that_nobody_can_have_is_a_negative_answer_by_name()
    {
        using var folder = new TemporaryFolder();
        var batch = Command.Run(["batch", .. Files(folder, "R-1,1,hinckley,urban,daily 08:00 30,2026-12-01,2026-11-23")]);
        batch.ExitCode.ShouldBe(1);
        batch.Output.ShouldContain("1 package ranked: 0 with a provider, at £0.00 a week together; 1 with nobody eligible: R-1.");
    }

    [Fact]
    public void Your_own_packages_need_your_own_seed() =>
        Command.Run("batch", "packages.csv").ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(2),
            run => run.Error.ShouldContain("--seed-file is missing"));

    [Fact]
    public void Every_fault_of_every_file_is_told_at_once()
    {
        using var folder = new TemporaryFolder();
        var files = Files(folder, "R-1,9,melton,urban,daily,2026-12-01,2026-11-23");
        File.WriteAllText(files[^1], "short");
        var run = Command.Run(["batch", .. files]);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("lot: there is no lot 9");
        run.Error.ShouldContain("visits: ");
        run.Error.ShouldContain("it is not a seed");
    }

    [Fact]
    public void A_folder_with_a_record_that_differs_and_one_that_cannot_be_read_says_which()
    {
        using var folder = new TemporaryFolder();
        var records = folder.At("records");
        Command.Run("batch", "--records", records).ExitCode.ShouldBe(0);
        var files = Directory.GetFiles(records).Order(StringComparer.Ordinal).ToArray();
        File.WriteAllText(files[0], File.ReadAllText(files[0]).Replace("\"rank\":1,", "\"rank\":7,"));
        var differing = Command.Run("replay", records);
        differing.ExitCode.ShouldBe(1);
        differing.Output.ShouldContain("40 records: 39 identical, 1 differ, 0 cannot be read.");
        differing.Output.ShouldContain($"  {files[0]}: differs in 1 place, first $.outcome.ranked[0].rank");
        File.WriteAllText(files[1], "{");
        Command.Run("replay", records).ExitCode.ShouldBe(2);
        Command.Run("replay", records, "--json").Output.ShouldContain("\"code\":\"not-json\"");
    }

    [Fact]
    public void A_folder_without_records_is_bad_input()
    {
        using var folder = new TemporaryFolder();
        Command.Run("replay", folder.At(".")).ShouldSatisfyAllConditions(
            run => run.ExitCode.ShouldBe(2),
            run => run.Error.ShouldContain("there is no file *.json in it"));
    }

    [Fact]
    public void A_batch_that_is_cancelled_keeps_what_is_decided_and_names_the_rest()
    {
        using var cancellation = new CancellationTokenSource();
        var decided = BatchProgress.Over(
            [1, 2, 3],
            number =>
            {
                if (number == 2)
                {
                    cancellation.Cancel();
                }

                return number;
            },
            cancellation.Token);
        decided.ShouldBe([1, 2]);
        var requests = new[] { "A", "B", "C" }.Select(name => A.Request() with { Reference = new(name) }).ToArray();
        BatchReport.Lines(requests, [A.Rank(requests[0], A.Candidate("P"))], results: null, records: null).Last()
            .ShouldBe("Cancelled: 2 packages of 3 not decided: B, C. What is written is whole as far as it goes.");
    }

    private static string[] Files(TemporaryFolder folder, params string[] packages)
    {
        var (file, offers, seed) = (folder.At("p.csv"), folder.At("o.csv"), folder.At("s.txt"));
        File.WriteAllLines(file, [Headings, .. packages]);
        File.WriteAllLines(offers, [
            "provider,name,lots,zones,urban,fringe,rural,isolated,sessional,capabilities,spare_hours,awarded_hours,earliest_start,cqc_rating,cqc_rated_on,standing",
            "P-1,One,1,melton,24.00,,,,,,4,0,,good,2025-01-01,active",
            "P-2,Two,1,melton,25.00,,,,,,40,0,,good,2025-01-01,active",
        ]);
        File.WriteAllText(seed, "00112233445566778899aabbccddeeff");
        return [file, "--offers", offers, "--seed-file", seed];
    }
}
