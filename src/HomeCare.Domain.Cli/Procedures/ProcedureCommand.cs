using System.CommandLine;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary><c>homecare procedure</c>: how a saved procedure stands and what may come next; it is begun and goes on by its subcommands.</summary>
internal static class ProcedureCommand
{
    // Hidden, because the help of begin and of add would show it as theirs too.
    private static readonly Argument<string> RecordArgument = new("record") { Hidden = true };

    private static readonly Option<bool> JsonOption = new("--json") { Description = "Print how it stands in JSON and nothing else." };

    internal static Command Create()
    {
        var command = new Command("procedure", "Says how a saved procedure for a package stands and what is permitted next: homecare procedure RECORD.json. Begins one, and adds what happened.")
        {
            RecordArgument, JsonOption, ProcedureBeginCommand.Create(), ProcedureAddCommand.Create(),
        };
        command.SetAction(Run);
        return command;
    }

    private static int Run(ParseResult parsed)
    {
        var file = parsed.GetRequiredValue(RecordArgument);
        var procedure = ProcedureFile.Read(file);
        var lines = parsed.GetValue(JsonOption)
            ? [ProcedureJson.Of(procedure, ProcedureRecord.Of(procedure).Sha256)]
            : ProcedureWords.Lines(procedure, file).Select(PlainText.OneLine);
        foreach (var line in lines)
        {
            parsed.InvocationConfiguration.Output.WriteLine(line);
        }

        return procedure.Outcome.IsNobodyLeft ? ExitCode.NegativeAnswer : ExitCode.Answer;
    }
}
