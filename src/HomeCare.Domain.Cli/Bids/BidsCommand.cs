using System.CommandLine;
using HomeCare.Domain.Files;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare bids</c>: judges the bids of a competition by what a scheme asks.</summary>
internal static class BidsCommand
{
    private static readonly string[] Schemes = ["hcl-2026", "clc-2026", "leeds-2016"];

    private static readonly Argument<string> FileArgument = new("file")
    {
        Description = "A table of bids in CSV or .xlsx, one price in a row, with the columns bidder, price_for, unit and price (homecare example writes one). Without it, the shipped example.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private static readonly Option<string> SchemeOption = new("--scheme")
    {
        Description = $"Whose prices are asked: {string.Join(", ", Schemes)}, or {ChosenScheme.OwnFile}. The shipped example is of {ShippedExample.BidsScheme}.",
        HelpName = "SCHEME",
    };

    private static readonly Option<bool> ProvisionalOption = new("--provisional")
    {
        Description = "Where a floor or a ceiling is not yet set, judge by the end that is; what is then accepted is provisional. Without it, such a price is refused.",
    };

    private static readonly Option<string> ResultsOption = new("--results")
    {
        Description = "Write every price with its verdict, floor, ceiling and reason into a new .csv or .xlsx file.",
        HelpName = "FILE",
    };

    private static readonly Option<string> TemplateOption = new("--template")
    {
        Description = "Judge nothing, and write the table for a bidder to fill in, with a row for each price asked, into a new .csv or .xlsx file.",
        HelpName = "FILE",
    };

    private static readonly Option<bool> JsonOption = new("--json") { Description = "Print the results in JSON and nothing else." };

    internal static Command Create()
    {
        var command = new Command("bids", "Judges bids by what a scheme asks: every fault of every bidder, with its cell.")
        {
            FileArgument, SchemeOption, ProvisionalOption, ResultsOption, TemplateOption, JsonOption,
        };
        command.Validators.Add(result =>
        {
            if (result.GetValue(FileArgument) is not null && result.GetValue(SchemeOption) is null)
            {
                result.AddError($"--scheme is missing: say what the bids are for, {string.Join(", ", Schemes)}, or {ChosenScheme.OwnFile}.");
            }
        });
        command.Validators.Add(result =>
        {
            if (result.GetValue(TemplateOption) is not null && (result.GetValue(FileArgument) is not null || result.GetValue(SchemeOption) is null))
            {
                result.AddError("--template takes --scheme and no file of bids: it writes the table for a bidder to fill in.");
            }
        });
        command.SetAction(parsed => parsed.GetValue(TemplateOption) is { } template ? WriteTemplate(parsed, template) : Run(parsed));
        return command;
    }

    private static int WriteTemplate(ParseResult parsed, string file)
    {
        InputFile.Write(file, BidsFile.Template(Schedule(parsed), ResultsFile.KindOf(file)));
        parsed.InvocationConfiguration.Output.WriteLine($"Written: {file}");
        return ExitCode.Answer;
    }

    private static int Run(ParseResult parsed)
    {
        var schedule = Schedule(parsed);
        var kind = parsed.GetValue(ResultsOption) is { } name ? ResultsFile.KindOf(name) : TableKind.Csv;
        var file = parsed.GetValue(FileArgument);
        var content = file is null ? ShippedExample.Read(ShippedExample.Bids) : InputFile.Read(file);
        var outcomes = schedule.EvaluateAll(BidsFile.Read(file ?? ShippedExample.Bids, content, schedule).Match(
            bids => bids,
            faults => throw new BadInputException(faults.Select(fault => fault.ToString()))));
        if (parsed.GetValue(ResultsOption) is { } results)
        {
            InputFile.Write(results, BidResultsFile.Write(schedule, outcomes, kind));
        }

        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(JsonOption))
        {
            output.Write(BidResultsFile.ToJson(schedule, outcomes));
        }
        else
        {
            var lines = BidsReport.Lines(schedule, outcomes);
            foreach (var line in file is null ? lines.Prepend(ShippedExample.BidsNotice) : lines)
            {
                output.WriteLine(PlainText.OneLine(line));
            }
        }

        return outcomes.All(outcome => outcome.IsSound) ? ExitCode.Answer : ExitCode.NegativeAnswer;
    }

    private static BidSchedule Schedule(ParseResult parsed)
    {
        var name = parsed.GetValue(SchemeOption) ?? ShippedExample.BidsScheme;
        var scheme = ChosenScheme.Read(SchemeOption.Name, name, Schemes, "that asks for bids");
        var schedule = ChosenScheme.Policy(SchemeOption.Name, scheme, scheme.Bids, "the prices that are bid");
        return parsed.GetValue(ProvisionalOption) ? schedule with { UnsetBounds = UnsetBounds.JudgeByWhatIsSet } : schedule;
    }
}
