namespace HomeCare.Domain.CallOff;

/// <summary>The offers of one zone in one band, or for long visits: cheapest first, then by the rungs of the provider, then by number.</summary>
/// <remarks>Only candidates that no package could exclude are in it; it never changes.</remarks>
internal sealed class OfferList
{
    internal static readonly OfferList Empty = new([]);

    private OfferList(OfferRow[] rows)
    {
        Rows = rows;
        LeastSessional = rows.Length == 0 ? 0 : rows.Min(row => Math.Max(row.Sessional, 0));
    }

    internal OfferRow[] Rows { get; }

    /// <summary>No offer in the list asks less for long visits.</summary>
    internal int LeastSessional { get; }

    /// <summary>A list of offers that are in order already. It becomes the owner of the array.</summary>
    internal static OfferList Of(OfferRow[] sorted, ReadOnlySpan<CandidateRow> candidates)
    {
        var order = 0;
        for (var i = 0; i < sorted.Length; i++)
        {
            order += i > 0 && !AreLevel(sorted[i - 1], sorted[i], candidates) ? 1 : 0;
            sorted[i] = sorted[i] with { Class = order };
        }

        return sorted.Length == 0 ? Empty : new(sorted);
    }

    /// <summary>The list without a candidate's old offer, and with its new one where there is one.</summary>
    internal OfferList With(int candidate, OfferRow? offer, ReadOnlySpan<CandidateRow> candidates)
    {
        var old = Array.FindIndex(Rows, row => row.Candidate == candidate);
        if (old < 0 && offer is null)
        {
            return this;
        }

        var rest = old < 0 ? Rows : [.. Rows.AsSpan(0, old), .. Rows.AsSpan(old + 1)];
        if (offer is not { } next)
        {
            return Of(rest, candidates);
        }

        var (low, high) = (0, rest.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            (low, high) = Compare(rest[middle], next, candidates) < 0 ? (middle + 1, high) : (low, middle);
        }

        return Of([.. rest.AsSpan(0, low), next, .. rest.AsSpan(low)], candidates);
    }

    internal static int Compare(OfferRow left, OfferRow right, ReadOnlySpan<CandidateRow> candidates)
    {
        var order = left.Rate.CompareTo(right.Rate);
        order = order != 0 ? order : candidates[left.Candidate].Level.CompareTo(candidates[right.Candidate].Level);
        return order != 0 ? order : left.Candidate.CompareTo(right.Candidate);
    }

    private static bool AreLevel(OfferRow left, OfferRow right, ReadOnlySpan<CandidateRow> candidates) =>
        left.Rate == right.Rate && candidates[left.Candidate].Level == candidates[right.Candidate].Level;
}
