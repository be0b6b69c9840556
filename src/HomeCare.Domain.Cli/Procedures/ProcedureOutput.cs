using System.CommandLine;
using System.CommandLine.Parsing;

namespace HomeCare.Domain.Cli;

/// <summary>Where the record of a procedure goes.</summary>
internal static class ProcedureOutput
{
    internal static readonly Option<string> File = new("--output")
    {
        Description = "Where to write the record; how the procedure stands is then told. Without it, the record is printed and nothing else.",
        HelpName = "FILE",
    };

    internal static readonly Option<bool> Force = new("--force") { Description = "Replace a record that exists, which may be the one that goes on." };

    internal static void Validate(CommandResult result)
    {
        if (CallOffInputs.IsGiven(result, Force) && !CallOffInputs.IsGiven(result, File))
        {
            result.AddError("--force replaces a record: name it with --output FILE.");
        }
    }
}
