using System.CommandLine;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare schemes compare</c>: two schemes beside each other, policy by policy, and what it means for money.</summary>
internal static class SchemesCompareCommand
{
    private static readonly Argument<string> FromArgument = SchemeNameArgument.Of("from", "The id of the earlier scheme, such as hcl-2021.");

    private static readonly Argument<string> ToArgument = SchemeNameArgument.Of("to", "The id of the later scheme, such as hcl-2026.");

    private static readonly Option<bool> AllOption = new("--all") { Description = "List what stays as well, which is only counted without it. In JSON it is always there." };

    internal static Command Create()
    {
        var command = new Command("compare", "Compares two schemes: what changes, what is new and what ends, policy by policy, and what it means for money.")
        {
            FromArgument, ToArgument, AllOption, SchemesCommand.Json,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (from, to) = (SchemeNameArgument.Find(parsed, FromArgument), SchemeNameArgument.Find(parsed, ToArgument));
        string[] problems = [.. SchemeNameArgument.Problems(from), .. SchemeNameArgument.Problems(to)];
        if (problems.Length > 0)
        {
            throw new BadInputException(problems);
        }

        var comparison = SchemeComparison.Of(from.AsT0, to.AsT0);
        parsed.InvocationConfiguration.Output.Write(parsed.GetValue(SchemesCommand.Json)
            ? SchemesJson.Of(comparison) + Environment.NewLine
            : SchemeComparisonReport.Of(comparison, parsed.GetValue(AllOption)));
        return ExitCode.Answer;
    }
}
