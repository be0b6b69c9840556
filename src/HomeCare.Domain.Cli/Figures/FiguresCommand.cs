using System.CommandLine;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare figures</c>: every figure of the reports, printed beside computed.</summary>
internal static class FiguresCommand
{
    private static readonly Argument<string> WhichArgument = new("which")
    {
        Description = "The id of a check, such as C-05, or a report, such as HCL26. Without it, all of them.",
        HelpName = "ID|REPORT",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<bool> JsonOption = new("--json") { Description = "Print the checks in JSON, one in a line." };

    private static readonly Option<bool> DisagreementsOption = new("--disagreements")
    {
        Description = "Only the checks in which a printed figure and a computed one, or two places of the sources, disagree.",
    };

    internal static Command Create()
    {
        var command = new Command("figures", "Computes the figures of the schemes' reports again: printed, computed, verdict and note.")
        {
            WhichArgument, JsonOption, DisagreementsOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var found = parsed.GetValue(WhichArgument) is { } which
            ? FigureChecks.Find(which).Match(good => good, refusal => throw new BadInputException(refusal.Message))
            : FigureChecks.All;
        var shown = parsed.GetValue(DisagreementsOption)
            ? found.Where(check => check.Verdict == FigureVerdict.Disagrees).ToValueList()
            : found;
        var lines = parsed.GetValue(JsonOption) ? shown.Select(FiguresJson.Of) : FiguresReport.Lines(shown).Select(PlainText.OneLine);
        foreach (var line in lines)
        {
            parsed.InvocationConfiguration.Output.WriteLine(line);
        }

        return ExitCode.Answer;
    }
}
