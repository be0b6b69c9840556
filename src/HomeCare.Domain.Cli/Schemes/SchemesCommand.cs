using System.CommandLine;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare schemes</c>: the schemes of this library as values; each subcommand is a file of its own.</summary>
internal static class SchemesCommand
{
    /// <summary>The one option of the command and of all its subcommands, so that it holds wherever it is written.</summary>
    internal static readonly Option<bool> Json = new("--json") { Description = "Print in JSON and nothing else." };

    internal static Command Create()
    {
        var list = new Command("list", "Lists the schemes of this library, as homecare schemes does.") { Json };
        list.SetAction(Run);
        var command = new Command("schemes", "Lists the schemes of this library, shows the cited facts of one, compares two, or writes one as a file.")
        {
            Json, list, SchemesShowCommand.Create(), SchemesCompareCommand.Create(), SchemesExportCommand.Create(),
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var (schemes, output) = (PublishedSchemes.All, parsed.InvocationConfiguration.Output);
        if (parsed.GetValue(Json))
        {
            foreach (var scheme in schemes)
            {
                output.WriteLine(SchemesJson.Of(scheme));
            }
        }
        else
        {
            SchemeList.Print(schemes, output);
        }

        return ExitCode.Answer;
    }
}
