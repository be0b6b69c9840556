using System.CommandLine;
using System.CommandLine.Parsing;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare absence</c>: says who pays what when care does not happen, for one visit or session or for a month.</summary>
internal static class AbsenceCommand
{
    private static readonly Option<bool> JsonOption = new("--json") { Description = "Print the answer in JSON and nothing else." };

    internal static Command Create()
    {
        var command = new Command("absence", "Says who pays what when care does not happen: for one visit or session, or for a month of them.");
        command.Add(MonthOptions.Care);
        Option[] options =
        [
            .. CaseOptions.All,
            .. MonthOptions.All,
            PolicyOptions.Scheme,
            PolicyOptions.Payment,
            .. ReadingOptions.All,
            SchemeArgument.BankHolidaysFile,
            JsonOption,
        ];
        foreach (var option in options)
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            foreach (var problem in command.Options.OfType<ReadOption>().Select(option => option.Problem(result)).OfType<string>())
            {
                result.AddError(problem);
            }
        });
        command.Validators.Add(PolicyOptions.Validate);
        command.Validators.Add(result =>
        {
            if (!IsCase(result))
            {
                MonthOptions.Validate(result);
            }
            else if (MonthOptions.Given(result) is { } month)
            {
                var one = CaseOptions.All.First(option => CaseOptions.IsGiven(result, option)).Name;
                result.AddError($"{month} is about a month, and {one} about one visit or session: choose one.");
            }
            else
            {
                CaseOptions.Validate(result);
            }
        });
        command.SetAction(Run);
        return command;
    }

    internal static string Text(IEnumerable<string> lines) => string.Concat(lines.Select(line => PlainText.OneLine(line) + Environment.NewLine));

    private static bool IsCase(SymbolResult result) => Array.Exists(CaseOptions.All, option => CaseOptions.IsGiven(result, option));

    private static int Run(ParseResult parsed)
    {
        var isJson = parsed.GetValue(JsonOption);
        var (text, exitCode) = IsCase(parsed.CommandResult) ? AbsenceCase.Answer(parsed, isJson) : AbsenceMonth.Answer(parsed, isJson);
        parsed.InvocationConfiguration.Output.Write(text);
        return exitCode;
    }
}
