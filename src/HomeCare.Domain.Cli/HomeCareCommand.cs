using System.CommandLine;
using System.CommandLine.Help;

namespace HomeCare.Domain.Cli;

/// <summary>The <c>homecare</c> command.</summary>
internal static class HomeCareCommand
{
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Council home care: call-offs ranked, explained and replayable; bids judged; absences paid for; schemes checked against the Procurement Act 2023. Not legal advice.")
        {
            CallOffCommand.Create(),
            BatchCommand.Create(),
            ProcedureCommand.Create(),
            ReplayCommand.Create(),
            FairnessCommand.Create(),
            CheckCommand.Create(),
            BidsCommand.Create(),
            AbsenceCommand.Create(),
            TimelineCommand.Create(),
            SchemesCommand.Create(),
            FiguresCommand.Create(),
            ExampleCommand.Create(),
        };
        var helpOption = root.Options.OfType<HelpOption>().Single();
        helpOption.Action = new HelpWithExamples((HelpAction)helpOption.Action!);

        // An argument that begins with @ is itself: it never stands for what a file of that name holds, which may be a seed.
        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args, new() { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            var command = parsed.CommandResult;
            var help = $"For the options and examples: {string.Join(' ', ["homecare", .. HelpWithExamples.PathOf(command), "--help"])}";
            return Refuse(parsed.Errors.Select(problem => problem.Message).Append(help), error);
        }

        try
        {
            return parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (BadInputException problem)
        {
            return Refuse(problem.Lines, error);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return Refuse([$"the answer cannot be printed: {problem.Message}"], error);
        }
    }

    private static int Refuse(IEnumerable<string> lines, TextWriter error)
    {
        try
        {
            foreach (var line in lines)
            {
                error.WriteLine(PlainText.OneLine(line));
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Nobody is listening; the exit code still tells.
        }

        return ExitCode.BadInput;
    }
}
