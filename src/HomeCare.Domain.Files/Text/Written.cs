namespace HomeCare.Domain.Files;

/// <summary>What somebody wrote, fit to be repeated in a message: short, and on one line.</summary>
internal static class Written
{
    private const int MostShown = 64;

    /// <summary>The text, cut where it is long, with characters that would not show or would move the others as <c>\u001b</c>.</summary>
    internal static string Of(string text)
    {
        var shown = PlainText.OneLine(Cut(text));
        return text.Length > MostShown ? shown + "…" : shown;
    }

    /// <summary>What to say after an unknown name. A long one is near to none, and is not compared to its end.</summary>
    internal static string Suggest(string written, IEnumerable<string> known) => Spelling.Suggest(Cut(written), known);

    private static string Cut(string text) => text.Length <= MostShown ? text
        : char.IsHighSurrogate(text[MostShown - 1]) ? text[..(MostShown - 1)]
        : text[..MostShown];
}
