using System.CommandLine;
using System.Text;
using HomeCare.Domain.Files;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare schemes export</c>: writes a scheme as the file that the other commands read.</summary>
internal static class SchemesExportCommand
{
    private static readonly Argument<string> SchemeArgument = SchemeNameArgument.Of("scheme", "The id of a scheme, such as hcl-2026: homecare schemes lists them.");

    private static readonly Option<string> OutputOption = new("--output")
    {
        Description = "The file to write; one that exists is kept. Without it, the scheme is printed.",
        HelpName = "FILE",
    };

    private static readonly Option<string> SchemaOption = new("--schema")
    {
        Description = "Also write the JSON Schema of such files, for an editor, into this file.",
        HelpName = "FILE",
    };

    internal static Command Create()
    {
        var command = new Command("export", "Writes a scheme as a file in JSON, to change and to use: check, timeline, call-off, batch, bids, absence, procedure and schemes read it.")
        {
            SchemeArgument, OutputOption, SchemaOption,
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var scheme = SchemeNameArgument.Find(parsed, SchemeArgument).Match(found => found, problems => throw new BadInputException(problems));
        var (content, output) = (SchemeFile.Write(scheme), parsed.InvocationConfiguration.Output);
        if (parsed.GetValue(OutputOption) is { } file)
        {
            InputFile.Write(file, content);
            output.WriteLine($"Written: {file}");
        }
        else
        {
            output.Write(Encoding.UTF8.GetString(content.Span));
        }

        if (parsed.GetValue(SchemaOption) is { } schema)
        {
            InputFile.Write(schema, Encoding.UTF8.GetBytes(SchemeFile.JsonSchema));
            output.WriteLine($"Written: {schema}");
        }

        return ExitCode.Answer;
    }
}
