namespace HomeCare.Domain;

/// <summary>Where a rule or a value stands: a stable id, the document and the place in it.</summary>
/// <param name="Id">The id that findings, records and tests quote, such as <c>HCL26-061a</c>.</param>
/// <param name="Source">The document.</param>
/// <param name="Place">The place in it, such as <c>paragraph 61</c>.</param>
public sealed record Citation(string Id, Source Source, string Place)
{
    /// <summary>The citation as people read it: id, title and place.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id} ({Source.Title}, {Place})";
}
