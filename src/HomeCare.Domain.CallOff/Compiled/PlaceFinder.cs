using System.Buffers.Binary;

namespace HomeCare.Domain.CallOff;

/// <summary>Finds the places of one package in one list of offers.</summary>
internal readonly ref struct PlaceFinder
{
    private readonly ref readonly CompiledRequest request;
    private readonly OfferList list;
    private readonly HashWords ids;

    internal PlaceFinder(in CompiledRequest request, OfferList list, HashWords ids)
    {
        this.request = ref request;
        this.list = list;
        this.ids = ids;
    }

    /// <summary>Whether the list is in the order of the cost and all rungs, so that nothing needs sorting but the draw.</summary>
    private bool IsInOrder => request.SessionalMinutes == 0 && request.Others is null;

    internal int Find(Span<PlaceEntry> places)
    {
        var count = places.Length < list.Count ? FindBest(places) : IsInOrder ? FilterInOrder(places) : Filter(places);
        SettleTies(places[..count]);
        return count;
    }

    // Writes every offer where the next place is, and keeps it by counting it: a filter without branches.
    private int FilterInOrder(Span<PlaceEntry> places)
    {
        var (needs, minutes, care, start) = (request.Needs, (long)request.Minutes, request.CareMinutes, request.RequiredStart);
        var count = 0;
        foreach (var piece in list.Pieces)
        {
            foreach (ref readonly var row in piece.AsSpan())
            {
                ref var place = ref places[count];
                place.Cost = minutes * row.Rate;
                place.Key = (ulong)row.Level;
                place.Candidate = row.Candidate;
                place.IsDrawn = 0;
                var passes = ((needs & ~row.Capabilities) == 0) & (care <= row.Room) & (row.Start <= start);
                count += passes ? 1 : 0;
            }
        }

        return count;
    }

    private int Filter(Span<PlaceEntry> places)
    {
        var count = 0;
        foreach (var piece in list.Pieces)
        {
            foreach (ref readonly var row in piece.AsSpan())
            {
                if (Passes(row))
                {
                    places[count++] = PlaceOf(row);
                }
            }
        }

        places[..count].Sort();
        return count;
    }

    private int FindBest(Span<PlaceEntry> places)
    {
        var count = KeepBest(places);
        if (count == places.Length)
        {
            DrawForTheLast(places);
        }

        return count;
    }

    // Keeps the best in order while it goes through the list, and stops where nothing cheaper can come.
    private int KeepBest(Span<PlaceEntry> places)
    {
        var count = 0;
        foreach (var piece in list.Pieces)
        {
            foreach (ref readonly var row in piece.AsSpan())
            {
                if (count == places.Length && IsDearer(row, places[^1].Cost))
                {
                    return count;
                }

                if (Passes(row))
                {
                    count = Insert(places, count, PlaceOf(row));
                }
            }
        }

        return count;
    }

    // Offers that are level with the last place and found no room take part in its draw.
    private void DrawForTheLast(Span<PlaceEntry> places)
    {
        var last = places[^1];
        var first = places.Length - 1;
        while (first > 0 && places[first - 1].IsLevelWith(last))
        {
            first--;
        }

        if (CountLevelWith(last) == places.Length - first)
        {
            return;
        }

        var key = request.DrawKey();
        var drawn = 0;
        foreach (var piece in list.Pieces)
        {
            foreach (ref readonly var row in piece.AsSpan())
            {
                if (IsDearer(row, last.Cost))
                {
                    return;
                }

                if (Passes(row) && PlaceOf(row).IsLevelWith(last))
                {
                    drawn = Insert(places[first..], drawn, Drawn(last.Cost, row.Candidate, key));
                }
            }
        }
    }

    private int CountLevelWith(in PlaceEntry place)
    {
        var count = 0;
        foreach (var piece in list.Pieces)
        {
            foreach (ref readonly var row in piece.AsSpan())
            {
                if (IsDearer(row, place.Cost))
                {
                    return count;
                }

                count += Passes(row) && PlaceOf(row).IsLevelWith(place) ? 1 : 0;
            }
        }

        return count;
    }

    private static int Insert(Span<PlaceEntry> places, int count, PlaceEntry place)
    {
        if (count == places.Length)
        {
            if (place >= places[^1])
            {
                return count;
            }

            count--;
        }

        var at = count;
        for (; at > 0 && place < places[at - 1]; at--)
        {
            places[at] = places[at - 1];
        }

        places[at] = place;
        return count + 1;
    }

    private bool IsDearer(in OfferRow row, long cost) =>
        ((long)request.Minutes * row.Rate) + ((long)request.SessionalMinutes * list.LeastSessional) > cost;

    private bool Passes(in OfferRow row) =>
        (request.Needs & ~row.Capabilities) == 0
        && request.CareMinutes <= row.Room
        && row.Start <= request.RequiredStart
        && (request.SessionalMinutes == 0 || row.Sessional != OfferRow.NotOffered)
        && (request.Others is not { } others || others.Failed[row.Candidate] == 0);

    private PlaceEntry PlaceOf(in OfferRow row) => new()
    {
        Cost = ((long)request.Minutes * row.Rate) + ((long)request.SessionalMinutes * row.Sessional),
        Key = ((ulong)row.Level << 32) | (uint)(request.Others?.Levels[row.Candidate] ?? 0),
        Candidate = row.Candidate,
    };

    // Within each run that cost and rungs leave level, orders by draw key and then by number, which is the identifiers' order.
    private void SettleTies(Span<PlaceEntry> places)
    {
        var (key, hasKey) = (default(SipHashKey), false);
        for (int first = 0, next; first < places.Length; first = next)
        {
            next = first + 1;
            if (places[first].IsDrawn != 0)
            {
                continue;
            }

            while (next < places.Length && places[next].IsLevelWith(places[first]))
            {
                next++;
            }

            if (next - first == 1)
            {
                places[first].Key = 0;
                continue;
            }

            (key, hasKey) = hasKey ? (key, true) : (request.DrawKey(), true);
            foreach (ref var place in places[first..next])
            {
                place = Drawn(place.Cost, place.Candidate, key);
            }

            places[first..next].Sort();
        }
    }

    private PlaceEntry Drawn(long cost, int candidate, SipHashKey key) => new()
    {
        Cost = cost,
        Key = BinaryPrimitives.ReverseEndianness(SipHash.Hash64(key, ids.Of(candidate))),
        Candidate = candidate,
        IsDrawn = 1,
    };
}
