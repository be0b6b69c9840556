namespace HomeCare.Domain.Files;

/// <summary>Declarations under <c>declarations</c>, such as <c>people-per-worker=3; accreditation=gold</c>.</summary>
internal static class DeclarationCells
{
    private const string Heading = "declarations";

    internal static ValueList<Fact> Read(TableRow row, Action<TableRow, string, string> fault)
    {
        var facts = new List<Fact>();
        foreach (var written in row[Heading].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = written.Split('=', 2, StringSplitOptions.TrimEntries);
            if (parts.Length < 2 || PlainText.ProblemWith(parts[0]) is not null || PlainText.ProblemWith(parts[1]) is not null)
            {
                fault(row, Heading, $"\"{Written.Of(written)}\" is not a declaration: write name=value, such as people-per-worker=3");
            }
            else if (facts.Exists(fact => fact.Name == parts[0]))
            {
                fault(row, Heading, $"{Written.Of(parts[0])} is declared twice: declare it once");
            }
            else
            {
                facts.Add(new(parts[0], parts[1]));
            }
        }

        return facts.ToValueList();
    }
}
