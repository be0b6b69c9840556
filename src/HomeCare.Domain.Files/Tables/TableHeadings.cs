namespace HomeCare.Domain.Files;

/// <summary>Checks the headings of a table, without which no cell can be read.</summary>
internal static class TableHeadings
{
    internal static IEnumerable<InputFault> Faults(TablePlace place, int line, IReadOnlyList<TableCell> headings, TableForm form)
    {
        string[] known = [.. form.Required, .. form.Optional];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var heading in headings)
        {
            if (heading.Problem is { } problem)
            {
                yield return place.Fault(line, heading.Column, "heading", problem);
            }
            else if (heading.Text.Length == 0)
            {
                yield return place.Fault(line, heading.Column, "heading", "it is empty: delete the column, or give it a heading");
            }
            else if (!known.Contains(heading.Text, StringComparer.Ordinal))
            {
                yield return place.Fault(line, heading.Column, "heading", $"\"{Written.Of(heading.Text)}\" is not a heading: {Written.Suggest(heading.Text, known)}");
            }
            else if (!seen.Add(heading.Text))
            {
                yield return place.Fault(line, heading.Column, "heading", $"{heading.Text} stands twice: give it once");
            }
        }

        // A heading that is there in other capitals, or with a space, is told once: as itself, and not as a missing column too.
        foreach (var missing in form.Required.Where(name => !headings.Any(heading => heading.Text.Replace(' ', '_').Equals(name, StringComparison.OrdinalIgnoreCase))))
        {
            yield return place.Fault(line, headings[^1].Column + 1, "heading", $"{missing} is missing: add the column");
        }
    }
}
