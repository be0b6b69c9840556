using System.CommandLine;
using System.CommandLine.Help;

namespace HomeCare.Domain.Cli;

/// <summary>The <c>homecare</c> command.</summary>
internal static class HomeCareCommand
{
    internal static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Council home care call-offs: ranked, explained, recorded, replayable. Not legal advice.")
        {
            CallOffCommand.Create(),
            ReplayCommand.Create(),
            ExampleCommand.Create(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!);

        var parsed = root.Parse(args.Length == 0 ? ["--help"] : args);
        if (parsed.Errors.Count > 0 && parsed.Action is not HelpWithExamples)
        {
            foreach (var problem in parsed.Errors)
            {
                error.WriteLine(problem.Message);
            }

            var command = parsed.CommandResult.Command;
            error.WriteLine($"For the options and examples: homecare {(command == root ? string.Empty : command.Name + " ")}--help");
            return ExitCode.BadInput;
        }

        try
        {
            return parsed.Invoke(new() { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (BadInputException problem)
        {
            foreach (var line in problem.Lines)
            {
                error.WriteLine(line);
            }

            return ExitCode.BadInput;
        }
    }
}
