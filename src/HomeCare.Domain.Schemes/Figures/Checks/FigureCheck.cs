namespace HomeCare.Domain.Schemes;

/// <summary>A figure of a source, or several that belong together, computed again from the printed ones.</summary>
/// <remarks>Where the printed and the computed figure disagree, both are shown and neither is adjusted.</remarks>
public sealed record FigureCheck
{
    internal FigureCheck(string id, string title, Report report, ValueList<FigureCheckLine> lines, string? note) =>
        (Id, Title, Report, Source, Lines, Note) = (id, title, report.Prefix, report.Source, lines, note);

    /// <summary>The id of the check, such as <c>C-05</c>.</summary>
    public string Id { get; }

    /// <summary>What it looks at.</summary>
    public string Title { get; }

    /// <summary>The prefix of the ids of the report that it is mainly about, such as <c>HCL26</c>. A line may cite another report.</summary>
    public string Report { get; }

    /// <summary>That report.</summary>
    public Source Source { get; }

    /// <summary>The comparisons and what was computed beside them; at least one.</summary>
    public ValueList<FigureCheckLine> Lines { get; }

    /// <summary>What to know when reading it, or null.</summary>
    public string? Note { get; }

    /// <summary>The weightiest verdict of its lines.</summary>
    public FigureVerdict Verdict => Lines.Max(line => line.Verdict);
}
