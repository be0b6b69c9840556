namespace HomeCare.Domain.Architecture.Tests;

/// <summary>A published paragraph, rule or open point that the library answers for, by its id.</summary>
/// <param name="Id">The id that code cites and tests name.</param>
/// <param name="Document">The title of the document, as the code cites it; for figures and open points, what they are.</param>
/// <param name="Place">The place in the document, as the code cites it; for figures and open points, what they are about.</param>
/// <param name="Area">What part of the work it belongs to.</param>
/// <param name="NotModelledBecause">Why no code and no test answers for it, or an empty text where they do.</param>
internal sealed record Paragraph(string Id, string Document, string Place, string Area, string NotModelledBecause)
{
    internal bool IsModelled => NotModelledBecause.Length == 0;
}
