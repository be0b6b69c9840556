namespace HomeCare.Domain.Files;

/// <summary>Why the members of an object do not go together.</summary>
/// <param name="Path">Where it shows, from the object on, such as <c>bands[2].id</c>; empty for the object itself.</param>
/// <param name="Problem">What is wrong and what would be right.</param>
internal sealed record Misfit(string Path, string Problem)
{
    /// <summary>The last item of a list that something holds of; -1 where it holds of none.</summary>
    internal static int LastWhere<T>(ValueList<T> items, Func<T, bool> isIt)
    {
        var index = items.Count - 1;
        while (index >= 0 && !isIt(items[index]))
        {
            index--;
        }

        return index;
    }

    /// <summary>A misfit for every item of a list that has the same of something as an item before it.</summary>
    /// <param name="items">The items.</param>
    /// <param name="of">What no two may share.</param>
    /// <param name="path">The path of an item.</param>
    /// <param name="problem">What is wrong.</param>
    internal static IEnumerable<Misfit> Repeats<T, TKey>(ValueList<T> items, Func<T, TKey> of, Func<int, string> path, Func<TKey, string> problem)
    {
        var seen = new HashSet<TKey>();
        for (var index = 0; index < items.Count; index++)
        {
            if (!seen.Add(of(items[index])))
            {
                yield return new(path(index), problem(of(items[index])));
            }
        }
    }

    /// <summary>A misfit for every citation that has the id of another: a reader of a decision could not tell which of them is meant.</summary>
    /// <param name="citations">The citations that are used together, and the paths of what they are of.</param>
    internal static IEnumerable<Misfit> Clashes(IEnumerable<(Citation Citation, string Path)> citations) =>
        from id in citations.GroupBy(one => one.Citation.Id, StringComparer.Ordinal)
        from other in id.DistinctBy(one => one.Citation).Skip(1)
        select new Misfit(other.Path, $"the citation {id.Key} is of another place as well: give each place an id of its own");
}
