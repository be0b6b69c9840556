namespace HomeCare.Domain.Schemes;

/// <summary>A report that schemes are taken from, and the prefix of the ids of its paragraphs.</summary>
internal sealed record Report(string Prefix, Source Source)
{
    /// <summary>Cites a paragraph: <c>Paragraph("42", "042a")</c> of a report with the prefix HCL26 is HCL26-042a, paragraph 42.</summary>
    internal Citation Paragraph(string number, string id) => new($"{Prefix}-{id}", Source, "paragraph " + number);
}
