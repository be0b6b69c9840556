namespace HomeCare.Domain.CallOff;

/// <summary>Puts items in order by steps, what the steps leave level by the draw, and equal keys by identifier.</summary>
internal static class Ladder
{
    internal static ValueList<Settled<T>> Settle<T>(
        IEnumerable<T> items,
        ValueList<TieStep<T>> steps,
        Func<T, ProviderId> identify,
        Draw draw)
    {
        var sorted = items.OrderBy(item => item, Comparer<T>.Create((left, right) => Compare(steps, left, right))).ToArray();
        var settled = new List<Settled<T>>(sorted.Length);
        for (int first = 0, next; first < sorted.Length; first = next)
        {
            next = first + 1;
            while (next < sorted.Length && Compare(steps, sorted[first], sorted[next]) == 0)
            {
                next++;
            }

            var isTie = next - first > 1;
            var keyed = sorted[first..next].Select(item => (Item: item, Key: isTie ? draw.KeyOf(identify(item)) : (CandidateKey?)null));
            foreach (var (item, key) in keyed.OrderBy(one => one.Key).ThenBy(one => identify(one.Item)))
            {
                settled.Add(new(item, settled.Count == 0 ? null : WhatDecided(steps, identify, settled[^1], item, key), key));
            }
        }

        return settled.ToValueList();
    }

    internal static int Compare<T>(ValueList<TieStep<T>> steps, T left, T right)
    {
        var order = 0;
        for (var i = 0; order == 0 && i < steps.Count; i++)
        {
            order = steps[i].Compare(left, right);
        }

        return order;
    }

    internal static Decider WhatDecided<T>(
        ValueList<TieStep<T>> steps, Func<T, ProviderId> identify, Settled<T> above, T here, CandidateKey? key)
    {
        foreach (var step in steps)
        {
            if (step.Compare(above.Item, here) != 0)
            {
                return new(step.Criterion, step.ValueOf(above.Item), step.ValueOf(here));
            }
        }

        return above.Key is { } one && key is { } other && one != other
            ? new(Decider.Draw, one.ToString(), other.ToString())
            : new(Decider.Identifier, identify(above.Item).Value, identify(here).Value);
    }
}
