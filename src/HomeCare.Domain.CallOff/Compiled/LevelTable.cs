namespace HomeCare.Domain.CallOff;

/// <summary>What the rungs of the provider say of the candidates: a number for each difference that they see, lower for what comes first.</summary>
/// <remarks>The numbers have gaps, so that a candidate that changes finds one between two others. It never changes.</remarks>
internal sealed class LevelTable
{
    private readonly Fraction?[][] orders;
    private readonly int[] numbers;

    private LevelTable(Fraction?[][] orders, int[] numbers) => (this.orders, this.numbers) = (orders, numbers);

    /// <summary>How many levels there are, also such as nobody is on any more.</summary>
    internal int Count => orders.Length;

    /// <summary>The levels of candidates, which are written by their numbers.</summary>
    /// <param name="ordersOfEach">What each rung says of each candidate.</param>
    /// <param name="levels">Where the level of each candidate goes.</param>
    internal static LevelTable Of(Fraction?[][] ordersOfEach, Span<int> levels)
    {
        Fraction?[][] sorted = [.. ordersOfEach];
        Array.Sort(sorted, Compare);
        var count = 0;
        foreach (var one in sorted)
        {
            if (count == 0 || Compare(sorted[count - 1], one) != 0)
            {
                sorted[count++] = one;
            }
        }

        var gap = int.MaxValue / (count + 1);
        var table = new LevelTable(sorted[..count], [.. Enumerable.Range(1, count).Select(number => number * gap)]);
        for (var i = 0; i < levels.Length; i++)
        {
            levels[i] = table.numbers[table.Find(ordersOfEach[i])];
        }

        return table;
    }

    /// <summary>The level of a candidate that changed, and the table with it, or null where there is no number left between two others.</summary>
    internal (LevelTable Table, int Level)? With(Fraction?[] order)
    {
        var at = Find(order);
        if (at >= 0)
        {
            return (this, numbers[at]);
        }

        var (before, after) = (~at == 0 ? 0 : numbers[~at - 1], ~at == Count ? int.MaxValue : numbers[~at]);
        var level = before + ((after - before) / 2);
        return level == before
            ? null
            : (new([.. orders.AsSpan(0, ~at), order, .. orders.AsSpan(~at)], [.. numbers.AsSpan(0, ~at), level, .. numbers.AsSpan(~at)]), level);
    }

    private int Find(Fraction?[] order) => Array.BinarySearch(orders, order, Comparer<Fraction?[]>.Create(Compare));

    private static int Compare(Fraction?[] left, Fraction?[] right)
    {
        var order = 0;
        for (var rung = 0; order == 0 && rung < left.Length; rung++)
        {
            order = Rung.Compare(left[rung], right[rung]);
        }

        return order;
    }
}
