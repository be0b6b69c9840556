using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace HomeCare.Domain.Cli;

/// <summary>A command's help, with examples and exit codes at its end.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = help.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        foreach (var line in Examples(parseResult.CommandResult.Command.Name))
        {
            output.WriteLine("  " + line);
        }

        output.WriteLine();
        output.WriteLine("Exit codes:");
        output.WriteLine("  0 an answer; 1 a negative answer (nobody eligible, a replay that differs); 2 bad input");
        return exitCode;
    }

    private static string[] Examples(string command) => command switch
    {
        "call-off" =>
        [
            "homecare call-off                          the shipped example, on the real 2026 scheme",
            "homecare call-off --why EX-07              why one provider got its place or was refused",
            "homecare call-off --request r.json --offers o.csv --seed-file seed.txt --record decision.json",
            "homecare call-off --json > decision.json   the decision record and nothing else",
        ],
        "replay" =>
        [
            "homecare replay decision.json                       decide again from the record's own facts",
            "homecare replay decision.json --seed-file seed.txt  and check the draw against the disclosed seed",
        ],
        "example" =>
        [
            "homecare example my-call-off   writes request.json, offers.csv and seed.txt there, to change and run",
        ],
        _ =>
        [
            "homecare call-off              a real call-off, explained",
            "homecare call-off --help       its options",
        ],
    };
}
