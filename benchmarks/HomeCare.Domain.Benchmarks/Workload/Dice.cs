namespace HomeCare.Domain.Benchmarks;

/// <summary>Chance with a seed: the SplitMix64 generator, which gives the same numbers on every runtime.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong state = seed;

    /// <summary>A whole number from the lowest to the highest, both included.</summary>
    internal int Between(int lowest, int highest) => lowest + (int)(Next() % (ulong)(highest - lowest + 1));

    internal bool Percent(int chance) => Between(1, 100) <= chance;

    internal T OneOf<T>(IReadOnlyList<T> choices) => choices[Between(0, choices.Count - 1)];

    /// <summary>Some of the numbers below a count, each at most once.</summary>
    internal IEnumerable<int> Some(int howMany, int below) => Shuffled(below).Take(howMany);

    /// <summary>For each of a number of things, whether it is in the share: exactly that many are.</summary>
    internal bool[] Share(int percent, int count)
    {
        var chosen = new bool[count];
        foreach (var one in Some(((count * percent) + 50) / 100, count))
        {
            chosen[one] = true;
        }

        return chosen;
    }

    private int[] Shuffled(int count)
    {
        int[] numbers = [.. Enumerable.Range(0, count)];
        for (var last = count - 1; last > 0; last--)
        {
            var other = Between(0, last);
            (numbers[last], numbers[other]) = (numbers[other], numbers[last]);
        }

        return numbers;
    }

    private ulong Next()
    {
        unchecked
        {
            state += 0x9e3779b97f4a7c15;
            var mixed = (state ^ (state >> 30)) * 0xbf58476d1ce4e5b9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111eb;
            return mixed ^ (mixed >> 31);
        }
    }
}
