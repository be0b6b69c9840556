namespace HomeCare.Domain.Cli.Tests;

/// <summary>Saved procedures to start a test from. Providers, costs, blocks and days that no scheme prints are invented.</summary>
internal static class AProcedure
{
    internal const string Noon = "2026-11-23 12:00";

    internal static string[] Begin(TemporaryFolder folder, string plan, string name, params string[] more) =>
        ["procedure", "begin", "--plan", plan, "--output", folder.At(name), .. more];

    /// <summary>The shipped example under the procedure of 2026.</summary>
    internal static string Example(TemporaryFolder folder) => Good(folder, Begin(folder, "hcl-2026", "p.json", "--at", "2026-11-23 10:00"));

    /// <summary>A lot of 2016 with a lead, a supplementary and a contingency provider, and four hours to answer.</summary>
    internal static string InTiers(TemporaryFolder folder) => Good(folder, Begin(
        folder,
        "htlah-2016",
        "p.json",
        "--package",
        "EX-1",
        "--lists",
        folder.With("lists.csv", "tier,provider,weekly_cost\nlead,L,\nsupplementary,S,\ncontingency,C,301.50\n"),
        "--answer-within",
        "4",
        "--at",
        "2018-07-02 09:00"));

    internal static string LiveIn(TemporaryFolder folder) => Good(folder, Begin(
        folder,
        "hcl-2026-live-in",
        "p.json",
        "--package",
        "EX-2",
        "--lists",
        folder.With("lists.csv", "tier,provider\nframework,A\nframework,B\n"),
        "--declares",
        "live-in=yes",
        "--at",
        Noon));

    internal static Command Add(string record, params string[] words) => Command.Run(["procedure", "add", record, .. words]);

    /// <summary>Adds events one after another, each at the same moment, to the record itself.</summary>
    internal static string After(string record, string at, params string[] events)
    {
        foreach (var words in events)
        {
            var added = Command.Run(["procedure", "add", record, .. words.Split(' '), "--at", at, "--output", record, "--force"]);
            (words, added.ExitCode, added.Error).ShouldBe((words, 0, string.Empty));
        }

        return record;
    }

    private static string Good(TemporaryFolder folder, string[] arguments)
    {
        var begun = Command.Run(arguments);
        (begun.ExitCode, begun.Error).ShouldBe((0, string.Empty));
        return folder.At("p.json");
    }
}
