using System.Text;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>The table of every id with the code and the tests that answer for it, made from the list, the code and the tests.</summary>
internal static class TraceabilityTable
{
    internal static string File { get; } = Path.Combine(RepositoryRoot.Path, "src", "HomeCare.Domain.Schemes", "traceability.md");

    internal static string Text()
    {
        var documents = Paragraphs.All.GroupBy(paragraph => paragraph.Document, StringComparer.Ordinal).ToArray();
        var text = new StringBuilder();
        text.Append("# Every paragraph, the code that follows it and the tests that prove it\n\n");
        text.Append("Made from the list of paragraphs, the citations in the code and the `[Rule]` marks on the tests, and tested to be current.\n");
        text.Append("A paragraph has tests, or a reason why it is not modelled; never both. The tests of one run with `dotnet test --filter Rule=HCL26-061a`.\n");
        text.Append("The code is the types that name the paragraph or, where none does, those that its tests use.\n\n");
        text.Append("| Document | Ids | With tests | Not modelled |\n| --- | ---: | ---: | ---: |\n");
        foreach (var document in documents)
        {
            text.Append($"| {document.Key} | {document.Count()} | {document.Count(one => one.IsModelled)} | {document.Count(one => !one.IsModelled)} |\n");
        }

        foreach (var document in documents)
        {
            text.Append($"\n## {document.Key}\n\n| Id | Where | Rule or area | Code | Tests |\n| --- | --- | --- | --- | --- |\n");
            foreach (var paragraph in document)
            {
                text.Append($"| {paragraph.Id} | {paragraph.Place} | {CitingCode.Sentences.GetValueOrDefault(paragraph.Id, paragraph.Area)} | {Answer(paragraph)} |\n");
            }
        }

        return text.ToString();
    }

    private static string Answer(Paragraph paragraph) => paragraph.IsModelled
        ? $"{Names(CitingCode.TypesFor(paragraph.Id))} | {Names(Proofs.ById[paragraph.Id].Select(proof => proof.Test).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))}"
        : $"| not modelled: {paragraph.NotModelledBecause}";

    private static string Names(IEnumerable<string> names) => string.Join("<br>", names.Select(name => $"`{name}`"));
}
