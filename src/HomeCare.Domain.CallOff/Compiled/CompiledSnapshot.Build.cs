using OneOf;

namespace HomeCare.Domain.CallOff;

public sealed partial class CompiledSnapshot
{
    // Every candidate anew.
    private CompiledSnapshot(CompiledTerms terms, Candidate[] candidates, HashWords ids)
    {
        CompiledTerms = terms;
        Count = candidates.Length;
        this.ids = ids;
        var places = new int[Count];
        levels = LevelTable.Of(Array.ConvertAll(candidates, terms.OrdersOf), places);
        var rows = new CandidateRow[Count];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = terms.RowOf(candidates[i], places[i]);
        }

        blocks = new CandidateBlock[(Count + CandidateBlock.Most - 1) / CandidateBlock.Most];
        for (var block = 0; block < blocks.Length; block++)
        {
            var range = (block * CandidateBlock.Most)..Math.Min(Count, (block + 1) * CandidateBlock.Most);
            blocks[block] = new(terms, candidates.AsSpan(range), rows.AsSpan(range));
        }

        rates = new int[terms.ListsOfAnArea][];
        for (var list = 0; list < rates.Length; list++)
        {
            rates[list] = Array.ConvertAll(candidates, candidate => RateIn(list, candidate));
        }

        lists = ListsOf(candidates, rows);
        latestRating = LatestRating(candidates);
    }

    // One candidate changed, and the rest shared.
    private CompiledSnapshot(CompiledSnapshot old, int changed, Candidate candidate, LevelTable levels, int level)
    {
        (CompiledTerms, Count, ids) = (old.CompiledTerms, old.Count, old.ids);
        this.levels = levels;
        var (block, at) = (changed / CandidateBlock.Most, changed % CandidateBlock.Most);
        var (before, row) = (old.CandidateAt(changed), CompiledTerms.RowOf(candidate, level));
        blocks = [.. old.blocks];
        blocks[block] = old.blocks[block].With(CompiledTerms, at, candidate, row);
        rates = candidate.Rates.Equals(before.Rates) ? old.rates : WithRates(old.rates, changed, candidate);
        lists = [.. old.lists];
        var (areas, areasBefore) = (CompiledTerms.AreasOf(candidate), CompiledTerms.AreasOf(before));
        for (var i = 0; i < lists.Length; i++)
        {
            var (area, list) = Math.DivRem(i, CompiledTerms.ListsOfAnArea);
            lists[i] = lists[i].Changed(
                areasBefore.Contains(area) ? old.OfferIn(list, changed, old.blocks[block].RowAt(at)) : NoOffer,
                areas.Contains(area) ? OfferIn(list, changed, row) : NoOffer);
        }

        latestRating = candidate.Regulator.RatedOn == before.Regulator.RatedOn ? old.latestRating : LatestRating(AllCandidates());
    }

    private static OfferRow NoOffer => new(0, OfferRow.NotOffered, OfferRow.NotOffered, 0, 0, 0, 0);

    internal static OneOf<CompiledSnapshot, ValueList<Refusal>> Make(CallOffSnapshot snapshot)
    {
        if (snapshot.Terms.Eligibility.Count > CompiledTerms.MostRules)
        {
            return ValueList.Create([new Refusal(
                "too-many-rules",
                $"the terms have {PlainText.Of(snapshot.Terms.Eligibility.Count)} rules: at most {PlainText.Of(CompiledTerms.MostRules)} can be tested",
                [new("rules", PlainText.Of(snapshot.Terms.Eligibility.Count)), new("most", PlainText.Of(CompiledTerms.MostRules))])]);
        }

        var terms = new CompiledTerms(snapshot.Terms);
        var refusals = snapshot.Candidates.SelectMany(candidate => RatesTooHigh(terms, candidate)).ToValueList();
        Candidate[] candidates = [.. snapshot.Candidates];
        var words = new HashWords(Array.ConvertAll(candidates, candidate => candidate.Id));
        return refusals.Count > 0 ? refusals : new CompiledSnapshot(terms, candidates, words) { snapshot = snapshot };
    }

    private static IEnumerable<Refusal> RatesTooHigh(CompiledTerms terms, Candidate candidate)
    {
        // One that no package could go to is not in any list, whatever it asks.
        var tooHigh = candidate.Rates.Bands.Select(rate => (For: rate.Band.Value, Rate: (HourlyRate?)rate.Rate))
            .Append((For: Gate.SessionalName, Rate: candidate.Rates.Sessional))
            .Where(one => one.Rate is { PerHour.Pence: > int.MaxValue })
            .ToArray();
        return tooHigh.Length > 0 && terms.RowOf(candidate, level: 0).Failed == 0
            ? tooHigh.Select(one => TooHigh(candidate, one.For, one.Rate!.Value))
            : [];
    }

    private static Refusal TooHigh(Candidate candidate, string rateFor, HourlyRate rate)
    {
        var highest = new HourlyRate(Money.FromPence(int.MaxValue));
        return new(
            "rate-too-high",
            $"provider {candidate.Id} asks {rate} ({rateFor}): the highest rate that can be ranked is {highest}",
            [new("provider", candidate.Id.Value), new("rate", rate.PerHour.ToDigits()), new("most", highest.PerHour.ToDigits())]);
    }

    private static int LatestRating(Candidate[] candidates)
    {
        var latest = int.MinValue;
        foreach (var candidate in candidates)
        {
            latest = candidate.Regulator.RatedOn is { } day ? Math.Max(latest, CompiledTerms.DayNumber(day)) : latest;
        }

        return latest;
    }

    // A rate that is too high is only of candidates that no package could go to.
    private int RateIn(int list, Candidate candidate) =>
        CompiledTerms.RateIn(list, candidate) is { } rate ? (int)Math.Min(rate.PerHour.Pence, int.MaxValue) : OfferRow.NotOffered;

    private int[][] WithRates(int[][] old, int changed, Candidate candidate)
    {
        var all = new int[old.Length][];
        for (var list = 0; list < all.Length; list++)
        {
            all[list] = [.. old[list]];
            all[list][changed] = RateIn(list, candidate);
        }

        return all;
    }

    private OfferRow OfferIn(int list, int number, in CandidateRow row) => row.Failed != 0 ? NoOffer : new(
        row.Capabilities,
        rates[list][number],
        rates[^1][number],
        Math.Min(row.SpareMinutes, row.LimitMinutes),
        row.Start,
        row.Level,
        number);

    // Sorts the offers of one kind of list once, and deals them out to the areas in that order.
    private OfferList[] ListsOf(Candidate[] candidates, CandidateRow[] rows)
    {
        var areas = Array.ConvertAll(candidates, CompiledTerms.AreasOf);
        var byLevel = new ulong[rows.Length];
        for (var i = 0; i < byLevel.Length; i++)
        {
            byLevel[i] = Pair(rows[i].Level, i);
        }

        Array.Sort(byLevel);
        var all = new OfferList[CompiledTerms.Areas * CompiledTerms.ListsOfAnArea];
        for (var list = 0; list < CompiledTerms.ListsOfAnArea; list++)
        {
            var sorted = Sorted(list, rows, byLevel);
            var dealt = Dealt(sorted, areas);
            for (var area = 0; area < dealt.Length; area++)
            {
                all[(area * CompiledTerms.ListsOfAnArea) + list] = OfferList.Of(dealt[area]);
            }
        }

        return all;
    }

    private OfferRow[] Sorted(int list, CandidateRow[] rows, ulong[] byLevel)
    {
        var keys = new ulong[rows.Length];
        var count = 0;
        for (var place = 0; place < byLevel.Length; place++)
        {
            var number = Second(byLevel[place]);
            if (rows[number].Failed == 0 && rates[list][number] != OfferRow.NotOffered)
            {
                keys[count++] = Pair(rates[list][number], place);
            }
        }

        Array.Sort(keys, 0, count);
        var offers = new OfferRow[count];
        for (var i = 0; i < count; i++)
        {
            var number = Second(byLevel[Second(keys[i])]);
            offers[i] = OfferIn(list, number, rows[number]);
        }

        return offers;
    }

    private OfferRow[][] Dealt(OfferRow[] offers, int[][] areas)
    {
        var counts = new int[CompiledTerms.Areas];
        foreach (ref readonly var offer in offers.AsSpan())
        {
            foreach (var area in areas[offer.Candidate])
            {
                counts[area]++;
            }
        }

        var dealt = Array.ConvertAll(counts, count => new OfferRow[count]);
        Array.Clear(counts);
        foreach (ref readonly var offer in offers.AsSpan())
        {
            foreach (var area in areas[offer.Candidate])
            {
                dealt[area][counts[area]++] = offer;
            }
        }

        return dealt;
    }

    // Two numbers that are not negative as one that sorts by the first.
    private static ulong Pair(int first, int second) => ((ulong)(uint)first << 32) | (uint)second;

    private static int Second(ulong pair) => (int)(pair & uint.MaxValue);
}
