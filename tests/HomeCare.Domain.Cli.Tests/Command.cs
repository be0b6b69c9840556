namespace HomeCare.Domain.Cli.Tests;

/// <summary>What the command told the shell and wrote.</summary>
internal sealed record Command(int ExitCode, string Output, string Error)
{
    internal string[] ErrorLines => Error.Split(Environment.NewLine, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The output in one line, however it was broken into lines.</summary>
    internal string Flat => string.Join(' ', Output.Split((char[])[' ', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries));

    internal static Command Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        return new(HomeCareCommand.Run(args, output, error), output.ToString(), error.ToString());
    }
}
