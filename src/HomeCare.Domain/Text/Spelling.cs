namespace HomeCare.Domain;

/// <summary>Finds the names that somebody may have meant.</summary>
public static class Spelling
{
    private const int MostSuggestions = 3;
    private const int LongestWord = 100;

    /// <summary>The known names nearest to a written one, nearest first, at most three.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">The names there are.</param>
    /// <returns>
    /// Those that differ in no more than two letters or a third of them, upper and lower case being the same; none for more than
    /// 100 characters, which is no misspelt name.
    /// </returns>
    public static ValueList<string> Nearest(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(written);
        ArgumentNullException.ThrowIfNull(known);
        if (written.Length > LongestWord)
        {
            return [];
        }

        return known
            .Distinct(StringComparer.Ordinal)
            .Select(name => (Name: name, Distance: Distance(written.ToUpperInvariant(), name.ToUpperInvariant())))
            .Where(near => near.Distance <= Math.Max(2, near.Name.Length / 3))
            .OrderBy(near => near.Distance)
            .ThenBy(near => near.Name, StringComparer.Ordinal)
            .Take(MostSuggestions)
            .Select(near => near.Name)
            .ToValueList();
    }

    /// <summary>What to say after an unknown name: the nearest known ones, or all of them where none is near.</summary>
    /// <param name="written">What was written.</param>
    /// <param name="known">The names there are, in the order to list them.</param>
    /// <returns>Such as <c>did you mean melton?</c> or <c>write one of: hinckley, melton</c>.</returns>
    public static string Suggest(string written, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(known);
        var names = known.ToArray();
        var near = Nearest(written, names);
        return near.Count > 0
            ? $"did you mean {string.Join(" or ", near)}?"
            : $"write one of: {string.Join(", ", names)}";
    }

    // The fewest letters to insert, delete or replace (Levenshtein).
    private static int Distance(string left, string right)
    {
        var previous = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var current = new int[right.Length + 1];
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var replaced = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
