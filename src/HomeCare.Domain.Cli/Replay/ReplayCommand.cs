using System.CommandLine;
using System.Text.Json.Nodes;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare replay</c>: decides again from a record and says where it differs.</summary>
internal static class ReplayCommand
{
    private static readonly Argument<string> FileArgument = new("file") { Description = "A record of a call-off, of a day service or of a procedure, or a folder of them." };

    private static readonly Option<string> SeedOption = new("--seed-file")
    {
        Description = "The disclosed seed, to check the record's draw key and commitment against.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> JsonOption = new("--json") { Description = "Print the result in JSON." };

    internal static Command Create()
    {
        var command = new Command("replay", "Decides again from the facts in a record of any form, and compares byte for byte.")
        {
            FileArgument, SeedOption, JsonOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(FileArgument);
        if (Directory.Exists(file))
        {
            return RunFolder(file, parsed);
        }

        var replay = RecordReplay.Of(InputFile.Read(file)).Match(
            good => good,
            refusal => throw new BadInputException($"{file}: {refusal.Message}"));
        var differences = replay.Differences.Concat(DrawDifferences(replay, parsed.GetValue(SeedOption))).ToArray();
        var output = parsed.InvocationConfiguration.Output;
        output.WriteLine(parsed.GetValue(JsonOption) ? Json(replay, differences) : Words(file, replay, differences));
        return differences.Length == 0 ? ExitCode.Answer : ExitCode.NegativeAnswer;
    }

    private static int RunFolder(string folder, ParseResult parsed)
    {
        if (parsed.GetValue(SeedOption) is not null)
        {
            throw new BadInputException("--seed-file checks the draw of one record: name a record and not a folder");
        }

        var replays = new ReplayFolder(folder);
        var lines = parsed.GetValue(JsonOption) ? [replays.Json()] : replays.Lines().Select(PlainText.OneLine);
        foreach (var line in lines)
        {
            parsed.InvocationConfiguration.Output.WriteLine(line);
        }

        return replays.ExitCode;
    }

    private static IEnumerable<Difference> DrawDifferences(RecordReplay replay, string? seedFile)
    {
        if (seedFile is null)
        {
            yield break;
        }

        var seed = SeedFile.Read(InputFile.Read(seedFile)).Match(
            good => good,
            refusal => throw new BadInputException($"{seedFile}: {refusal.Message}"));
        if (replay.Draw is not { } draw)
        {
            throw new BadInputException($"{seedFile}: the record has no draw, so there is no seed to check");
        }

        var expected = seed.DrawFor(replay.Package);
        if (draw.Commitment != expected.Commitment)
        {
            yield return new("$.draw.commitment", draw.Commitment, expected.Commitment);
        }

        if (draw.Key != expected.Key)
        {
            yield return new("$.draw.key", draw.Key, expected.Key);
        }
    }

    private static string Words(string file, RecordReplay replay, Difference[] differences)
    {
        string[] lines = differences.Length == 0
            ? [$"{file}: identical. Package {replay.Package}: {replay.Outcome}; sha256 {replay.Sha256}"]
            :
            [
                $"{file}: differs in {PlainText.Of(differences.Length)} {(differences.Length == 1 ? "place" : "places")}. Decided again: {replay.Outcome}",
                .. differences.Select(one => $"  {one.Path}: recorded {one.Recorded}, recomputed {one.Recomputed}"),
            ];
        return string.Join(Environment.NewLine, lines.Append(replay.TermsInWords).Select(PlainText.OneLine));
    }

    private static string Json(RecordReplay replay, Difference[] differences) => new JsonObject
    {
        ["format"] = replay.Format,
        ["package"] = replay.Package.Value,
        ["identical"] = differences.Length == 0,
        ["termsAreTheSchemes"] = replay.HasKnownTerms,
        ["sha256"] = replay.Sha256,
        ["winner"] = replay.Winner?.Value,
        ["outcome"] = replay.Outcome,
        ["differences"] = new JsonArray([.. differences.Select(one => new JsonObject
        {
            ["path"] = one.Path,
            ["recorded"] = one.Recorded,
            ["recomputed"] = one.Recomputed,
        })]),
    }.ToJsonString();
}
