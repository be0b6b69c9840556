using System.CommandLine;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare fairness</c>: what a folder of decision records says of shares, of what decided, and of the draws.</summary>
internal static class FairnessCommand
{
    private static readonly Argument<string> FolderArgument = new("folder") { Description = "The folder of decision records." };

    private static readonly Option<bool> JsonOption = new("--json") { Description = "Print the reports in JSON, one line for each scheme and lot." };

    internal static Command Create()
    {
        var command = new Command("fairness", "Says who had how much of a folder of decisions, what decided them, and whether their draws look fair.")
        {
            FolderArgument, JsonOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var rankings = Rankings(parsed.GetRequiredValue(FolderArgument));
        foreach (var report in FairnessReport.Of(rankings))
        {
            var lines = parsed.GetValue(JsonOption) ? [report.ToJson()] : report.ToLines().Select(PlainText.OneLine);
            foreach (var line in lines)
            {
                parsed.InvocationConfiguration.Output.WriteLine(line);
            }
        }

        return ExitCode.Answer;
    }

    // A report on records that were changed would be about decisions that nobody made.
    private static List<Ranking> Rankings(string folder)
    {
        var (rankings, faults) = (new List<Ranking>(), new List<string>());
        foreach (var file in RecordFolder.FilesIn(folder))
        {
            DecisionRecord.Replay(InputFile.Read(file)).Switch(
                replay =>
                {
                    rankings.Add(replay.Ranking);
                    if (!replay.IsIdentical)
                    {
                        faults.Add($"{file}: it differs from what its own facts lead to, first at {replay.Differences[0].Path}: replay it");
                    }
                },
                refusal => faults.Add($"{file}: {refusal.Message}"));
        }

        return faults.Count == 0 ? rankings : throw new BadInputException(faults);
    }
}
