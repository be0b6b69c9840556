using System.Buffers.Binary;

namespace HomeCare.Domain.CallOff;

/// <summary>Finds the best services for one package.</summary>
internal readonly ref struct BestServices
{
    private readonly CompiledDayServiceRequest request;
    private readonly ReadOnlySpan<DayServiceRow> rows;
    private readonly ReadOnlySpan<int> prices;
    private readonly ReadOnlySpan<int[]> byPrice;
    private readonly HashWords ids;

    internal BestServices(
        CompiledDayServiceRequest request, ReadOnlySpan<DayServiceRow> rows, ReadOnlySpan<int> prices, ReadOnlySpan<int[]> byPrice, HashWords ids)
    {
        this.request = request;
        this.rows = rows;
        this.prices = prices;
        this.byPrice = byPrice;
        this.ids = ids;
    }

    internal int Find(Span<RankedDayServicePlace> places)
    {
        // A unit that the lot is not bid in is priced by nobody.
        if (request.Prices[0].Range == CompiledDayServices.NotOffered)
        {
            return 0;
        }

        if (request.Quotes is not { } quotes)
        {
            return FindByPrice(places, count: 0, isComplete: true);
        }

        var count = FindByQuote(places, quotes);
        return count == places.Length ? count : FindByPrice(places, count, isComplete: false);
    }

    // The cheapest transport first: where even the lowest prices of all would be too dear with it, nothing better can come.
    private int FindByQuote(Span<RankedDayServicePlace> places, ServiceQuote[] quotes)
    {
        var (count, lowest) = (0, 0L);
        foreach (var price in request.Prices)
        {
            lowest += price.Weight * LowestOf(price);
        }

        foreach (var quote in quotes)
        {
            var transport = quote.Pence * request.PartsOfAPenny;
            if (count == places.Length && transport + lowest > places[^1].Cost)
            {
                break;
            }

            count = Consider(places, count, quote.Candidate, transport, isComplete: true);
        }

        return count;
    }

    // The lowest first price first, with the lowest of the others.
    private int FindByPrice(Span<RankedDayServicePlace> places, int count, bool isComplete)
    {
        var first = request.Prices[0];
        var others = 0L;
        foreach (var price in request.Prices.AsSpan(1))
        {
            others += price.Weight * LowestOf(price);
        }

        foreach (var candidate in byPrice[first.Range])
        {
            if (count == places.Length && (first.Weight * PriceOf(candidate, first)) + others > places[^1].Cost)
            {
                break;
            }

            count = isComplete || !IsQuoted(candidate) ? Consider(places, count, candidate, transport: 0, isComplete) : count;
        }

        return count;
    }

    private bool IsQuoted(int candidate)
    {
        foreach (var quote in request.Quotes!)
        {
            if (quote.Candidate == candidate)
            {
                return true;
            }
        }

        return false;
    }

    private int PriceOf(int candidate, WeightedPrice price) => prices[(candidate * byPrice.Length) + price.Range];

    private long LowestOf(WeightedPrice price) => byPrice[price.Range] is [var cheapest, ..] ? PriceOf(cheapest, price) : 0;

    private int Consider(Span<RankedDayServicePlace> places, int count, int candidate, long transport, bool isComplete)
    {
        ref readonly var row = ref rows[candidate];
        if ((request.Needs & ~row.Capabilities) != 0
            || request.CareMinutes > row.Room
            || row.Start > request.RequiredStart
            || request.Failed?[candidate] == true)
        {
            return count;
        }

        var cost = transport;
        foreach (var price in request.Prices)
        {
            var pence = PriceOf(candidate, price);
            if (pence == CompiledDayServices.NotOffered)
            {
                return count;
            }

            cost += price.Weight * pence;
        }

        return Insert(places, count, new(candidate, cost, isComplete));
    }

    // Whatever is level with another gets its key as soon as the two meet, also where only one of them stays.
    private int Insert(Span<RankedDayServicePlace> places, int count, RankedDayServicePlace place)
    {
        var at = count;
        while (at > 0 && IsBefore(ref place, ref places[at - 1]))
        {
            if (at < places.Length)
            {
                places[at] = places[at - 1];
            }

            at--;
        }

        if (at == places.Length)
        {
            return count;
        }

        places[at] = place;
        return Math.Min(count + 1, places.Length);
    }

    private bool IsBefore(ref RankedDayServicePlace place, ref RankedDayServicePlace other)
    {
        if (!place.CostsTheSameAs(other))
        {
            return other.IsDearerThan(place);
        }

        var candidates = request.Services.Snapshot.Candidates;
        foreach (var rung in request.Services.Snapshot.Terms.Rungs)
        {
            var order = rung.Compare(request.Request, candidates[place.Candidate], candidates[other.Candidate]);
            if (order != 0)
            {
                return order < 0;
            }
        }

        (place, other) = (Drawn(place), Drawn(other));
        var byKey = place.DrawKey!.Value.CompareTo(other.DrawKey!.Value);
        return byKey != 0 ? byKey < 0 : place.Candidate < other.Candidate;
    }

    private RankedDayServicePlace Drawn(in RankedDayServicePlace place) => place.DrawKey is not null ? place : place with
    {
        DrawKey = CandidateKey.FromHighestFirst(BinaryPrimitives.ReverseEndianness(SipHash.Hash64(request.Draw, ids.Of(place.Candidate)))),
    };
}
