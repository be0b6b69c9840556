namespace HomeCare.Domain.CallOff.Tests;

/// <summary>The rows of the table of test vectors in the draw's specification.</summary>
public static class PublishedVectors
{
    public static TheoryData<string, string, string, string, string> All()
    {
        var data = new TheoryData<string, string, string, string, string>();
        using var stream = typeof(PublishedVectors).Assembly.GetManifestResourceStream("draw-specification.md")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var cells = line.Split('|').Select(cell => cell.Trim().Trim('`')).ToArray();
            if (line.StartsWith("| `", StringComparison.Ordinal) && cells.Length == 7)
            {
                data.Add(cells[1], cells[2], cells[3], cells[4], cells[5]);
            }
        }

        return data;
    }
}
