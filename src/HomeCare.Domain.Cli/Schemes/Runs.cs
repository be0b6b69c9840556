namespace HomeCare.Domain.Cli;

/// <summary>What stands together on a page because only its names differ: eleven lots without a printed name are one line.</summary>
internal static class Runs
{
    /// <summary>The items in their order, those beside each other with the same key in one run.</summary>
    internal static IEnumerable<List<T>> Of<T, TKey>(IEnumerable<T> items, Func<T, TKey> key)
    {
        var run = new List<T>();
        foreach (var item in items)
        {
            if (run.Count > 0 && !EqualityComparer<TKey>.Default.Equals(key(run[0]), key(item)))
            {
                yield return run;
                run = [];
            }

            run.Add(item);
        }

        if (run.Count > 0)
        {
            yield return run;
        }
    }
}
