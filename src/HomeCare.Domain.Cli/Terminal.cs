using Spectre.Console;

namespace HomeCare.Domain.Cli;

/// <summary>Where tables are drawn: as wide as the terminal, and without colours and of one width in a file.</summary>
internal static class Terminal
{
    private const int WidthOfAFile = 120;

    internal static IAnsiConsole For(TextWriter output)
    {
        var toAFile = !ReferenceEquals(output, Console.Out) || Console.IsOutputRedirected;
        var console = AnsiConsole.Create(new()
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = toAFile ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = toAFile ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
        });
        if (toAFile)
        {
            console.Profile.Width = WidthOfAFile;
        }

        return console;
    }
}
