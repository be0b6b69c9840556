using System.CommandLine;
using System.Text.Json.Nodes;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare replay</c>: decides again from a record and says where it differs.</summary>
internal static class ReplayCommand
{
    private static readonly Argument<string> FileArgument = new("file") { Description = "The decision record, or a folder of them." };

    private static readonly Option<string> SeedOption = new("--seed-file")
    {
        Description = "The disclosed seed, to check the record's draw key and commitment against.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> JsonOption = new("--json") { Description = "Print the result in JSON." };

    internal static Command Create()
    {
        var command = new Command("replay", "Decides again from the facts in a decision record, and compares byte for byte.")
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

        var replay = DecisionRecord.Replay(InputFile.Read(file)).Match(
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

    private static IEnumerable<Difference> DrawDifferences(Domain.CallOff.Replay replay, string? seedFile)
    {
        if (seedFile is null)
        {
            yield break;
        }

        var seed = SeedFile.Read(InputFile.Read(seedFile)).Match(
            good => good,
            refusal => throw new BadInputException($"{seedFile}: {refusal.Message}"));
        if (replay.Ranking.Draw is not { } draw)
        {
            throw new BadInputException($"{seedFile}: the record has no draw, so there is no seed to check");
        }

        var expected = seed.DrawFor(replay.Ranking.Request.Reference);
        if (draw.Commitment != expected.Commitment)
        {
            yield return new("$.draw.commitment", draw.Commitment, expected.Commitment);
        }

        if (draw.Key != expected.Key)
        {
            yield return new("$.draw.key", draw.Key, expected.Key);
        }
    }

    private static string Words(string file, Domain.CallOff.Replay replay, Difference[] differences)
    {
        var winner = replay.Ranking.Winner is { } first
            ? $"{first.Candidate.Name} ({first.Candidate.Id}) at {first.Cost.Rounded} a week"
            : "nobody eligible";
        var scheme = replay.Ranking.Snapshot.Terms.Scheme;
        var terms = HasTheSchemesTerms(replay)
            ? $"Its terms are those of {scheme} as this version knows them."
            : $"Its terms are not those of {scheme} as this version knows it: they are taken as recorded.";
        string[] lines = differences.Length == 0
            ? [$"{file}: identical. Package {replay.Ranking.Request.Reference}: {winner}; sha256 {replay.Record.Sha256}"]
            :
            [
                $"{file}: differs in {PlainText.Of(differences.Length)} {(differences.Length == 1 ? "place" : "places")}. Decided again: {winner}",
                .. differences.Select(one => $"  {one.Path}: recorded {one.Recorded}, recomputed {one.Recomputed}"),
            ];
        return string.Join(Environment.NewLine, lines.Append(terms).Select(PlainText.OneLine));
    }

    // Not a difference of the record: a scheme's later terms do not undo an earlier decision.
    private static bool HasTheSchemesTerms(Domain.CallOff.Replay replay)
    {
        var (terms, scheme) = (replay.Ranking.Snapshot.Terms, LeicestershireHomeCare2026.Scheme);
        return terms.Scheme == scheme.Id && scheme.TermsFor(terms.Lot).Match(known => known == terms, refusal => false);
    }

    private static string Json(Domain.CallOff.Replay replay, Difference[] differences) => new JsonObject
    {
        ["identical"] = differences.Length == 0,
        ["termsAreTheSchemes"] = HasTheSchemesTerms(replay),
        ["sha256"] = replay.Record.Sha256,
        ["winner"] = replay.Ranking.Winner?.Candidate.Id.Value,
        ["differences"] = new JsonArray([.. differences.Select(one => new JsonObject
        {
            ["path"] = one.Path,
            ["recorded"] = one.Recorded,
            ["recomputed"] = one.Recomputed,
        })]),
    }.ToJsonString();
}
