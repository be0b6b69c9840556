using System.CommandLine;
using HomeCare.Domain.Procurement;
using OneOf;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare check</c>: checks a scheme against the Procurement Act 2023 and against its own re-opening rules.</summary>
internal static class CheckCommand
{
    private static readonly Option<bool> StrictOption = new("--strict")
    {
        Description = "Read every point that the Act leaves open in the way that finds most, whatever the scheme says of them.",
    };

    private static readonly Option<bool> JsonOption = new("--json") { Description = "Print the reports in JSON and nothing else." };

    internal static Command Create()
    {
        var command = new Command("check", "Checks a scheme against the Procurement Act 2023, and against its own re-opening rules.")
        {
            SchemeArgument.File, SchemeArgument.AsOf, SchemeArgument.FirstAward, StrictOption, SchemeArgument.BankHolidaysFile, JsonOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var read = SchemeArgument.Read(parsed);
        var scheme = parsed.GetValue(StrictOption) ? read with { Readings = LegalReadings.Strict } : read;
        var (day, calendar, file) = (SchemeArgument.Day(parsed), SchemeArgument.Calendar(parsed), parsed.GetRequiredValue(SchemeArgument.File));
        var reports = new[] { ProcurementAct2023.WholeAct, OwnReopeningRules.For(scheme) }
            .OfType<RuleSet>()
            .Select(rules => Good(rules.Check(scheme, day, calendar), file))
            .ToArray();
        var output = parsed.InvocationConfiguration.Output;
        if (parsed.GetValue(JsonOption))
        {
            output.Write($"[\n{string.Join(",\n", reports.Select(report => report.ToJson().TrimEnd()))}\n]\n");
        }
        else
        {
            if (SchemeArgument.WhatIf(parsed) is { } whatIf)
            {
                output.Write(whatIf + "\n\n");
            }

            output.Write(string.Join("\n", reports.Select(report => report.ToText())));
            output.Write("\n" + Good(SchemeOutlook.Of(scheme, day, calendar), file).ToText());
            output.Write("\nThis is not legal advice.\n");
        }

        return reports.Any(report => report.HasBreach) ? ExitCode.NegativeAnswer : ExitCode.Answer;
    }

    private static T Good<T>(OneOf<T, ValueList<Refusal>> answer, string file) =>
        answer.Match(good => good, refusals => SchemeArgument.Refuse<T>(file, refusals));
}
