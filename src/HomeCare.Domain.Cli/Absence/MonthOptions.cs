using System.CommandLine;
using System.CommandLine.Parsing;
using NodaTime;

namespace HomeCare.Domain.Cli;

/// <summary>The options that describe a month of care.</summary>
internal static class MonthOptions
{
    internal static readonly Argument<string> Care = new("file")
    {
        Description = "A table of planned visits and sessions in CSV or .xlsx, one in a row (homecare example writes one). "
            + "Without it and without --start, the shipped example.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    internal static readonly Option<string> Notices = FileOption(
        "--notices", "The table of notices. Without it, there was none: every absence is one without notice.");

    internal static readonly Option<string> Contributions = FileOption(
        "--contributions", "The table of what each person can be charged for a week, by their financial assessments.");

    internal static readonly ReadOption<LocalDate?> From = new("--from", ClockTime.ReadDay)
    {
        HelpName = "DATE",
        Description = "The first day. Without it, that of the calendar month which all care lies in.",
    };

    internal static readonly ReadOption<LocalDate?> Until = new("--until", ClockTime.ReadDay)
    {
        HelpName = "DATE",
        Description = "The last day, inside.",
    };

    internal static readonly Option<string> Results = FileOption(
        "--results", "Write every visit and session with both answers into a new .csv or .xlsx file.");

    internal static readonly Option[] All = [Notices, Contributions, PolicyOptions.Charging, From, Until, Results];

    private static readonly Option[] Tables = [Notices, Contributions, From, Until];

    /// <summary>The first that was given, as the user wrote or would know it; null where none was.</summary>
    internal static string? Given(CommandResult result) => result.GetResult(Care) is { Implicit: false, Tokens.Count: > 0 } ? "a table of care"
        : Array.Find(All, option => CaseOptions.IsGiven(result, option))?.Name;

    /// <summary>What is wrong with the options together.</summary>
    internal static void Validate(CommandResult result)
    {
        var isExample = result.GetResult(Care) is not { Implicit: false, Tokens.Count: > 0 };
        if (isExample && Array.Find(Tables, option => CaseOptions.IsGiven(result, option)) is { } table)
        {
            result.AddError($"{table.Name} goes with a table of care of your own: name it first.");
        }

        if (!isExample && CaseOptions.IsGiven(result, PolicyOptions.Charging) != CaseOptions.IsGiven(result, Contributions))
        {
            result.AddError(CaseOptions.IsGiven(result, Contributions)
                ? "--charging is missing: say by which rule the people of --contributions are charged, such as as-paid."
                : "--contributions is missing: what people are charged is never above them, so name their table.");
        }

        if (CaseOptions.IsGiven(result, From) != CaseOptions.IsGiven(result, Until))
        {
            result.AddError("--from and --until go together: give both, or none for the month of the care.");
        }
    }

    private static Option<string> FileOption(string name, string description) => new(name) { Description = description, HelpName = "FILE" };
}
