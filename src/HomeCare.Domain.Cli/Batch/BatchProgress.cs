using Spectre.Console;

namespace HomeCare.Domain.Cli;

/// <summary>Goes through a list with a bar on the screen, where there is one, until it is done or cancelled.</summary>
internal static class BatchProgress
{
    internal static IReadOnlyList<TAnswer> Over<TItem, TAnswer>(IReadOnlyList<TItem> items, Func<TItem, TAnswer> answer, CancellationToken cancellation)
    {
        if (Console.IsErrorRedirected)
        {
            return Through(items, answer, () => { }, cancellation);
        }

        // The bar goes to the error stream, so that what is printed can be kept.
        var screen = AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(Console.Error) });
        return screen.Progress().AutoClear(true).Start(bars =>
        {
            var bar = bars.AddTask("Packages", maxValue: items.Count);
            return Through(items, answer, () => bar.Increment(1), cancellation);
        });
    }

    private static List<TAnswer> Through<TItem, TAnswer>(IReadOnlyList<TItem> items, Func<TItem, TAnswer> answer, Action step, CancellationToken cancellation)
    {
        var answers = new List<TAnswer>(items.Count);
        for (var i = 0; i < items.Count && !cancellation.IsCancellationRequested; i++)
        {
            answers.Add(answer(items[i]));
            step();
        }

        return answers;
    }
}
