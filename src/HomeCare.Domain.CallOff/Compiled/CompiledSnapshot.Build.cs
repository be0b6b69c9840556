using OneOf;

namespace HomeCare.Domain.CallOff;

public sealed partial class CompiledSnapshot
{
    private const int BitsOfAWord = 64;

    // Every candidate anew.
    private CompiledSnapshot(CompiledTerms terms, CallOffSnapshot snapshot)
    {
        CompiledTerms = terms;
        this.snapshot = snapshot;
        candidates = [.. snapshot.Candidates];
        ids = new(Array.ConvertAll(candidates, candidate => candidate.Id));
        byLevel = [.. Enumerable.Range(0, candidates.Length)];
        Array.Sort(byLevel, ComparePlaces);
        rows = new CandidateRow[candidates.Length];
        var level = 0;
        for (var i = 0; i < byLevel.Length; i++)
        {
            level += i > 0 && terms.CompareProviders(candidates[byLevel[i - 1]], candidates[byLevel[i]]) != 0 ? 1 : 0;
            rows[byLevel[i]] = terms.RowOf(candidates[byLevel[i]], level);
        }

        members = NoBits(terms.Areas, candidates.Length);
        offering = NoBits(terms.ListsOfAnArea, candidates.Length);
        for (var i = 0; i < candidates.Length; i++)
        {
            SetBits(i);
        }

        rates = new int[candidates.Length * terms.ListsOfAnArea];
        for (var i = 0; i < candidates.Length; i++)
        {
            SetRates(i);
        }

        lists = [.. Enumerable.Repeat(OfferList.Empty, terms.Areas * terms.ListsOfAnArea)];
        for (var list = 0; list < terms.ListsOfAnArea; list++)
        {
            Fill(list);
        }

        latestRating = LatestRating(candidates);
    }

    // One candidate changed, and the rest shared.
    private CompiledSnapshot(CompiledSnapshot old, int changed, Candidate candidate)
    {
        CompiledTerms = old.CompiledTerms;
        ids = old.ids;
        candidates = [.. old.candidates];
        candidates[changed] = candidate;
        (byLevel, rows) = (old.byLevel, [.. old.rows]);
        if (CompiledTerms.CompareProviders(old.candidates[changed], candidate) == 0)
        {
            rows[changed] = CompiledTerms.RowOf(candidate, rows[changed].Level);
        }
        else
        {
            byLevel = Moved(changed);
            Number(changed, old.rows);
        }

        (members, offering, rates) = (old.members, old.offering, old.rates);
        if (!candidate.Membership.Equals(old.candidates[changed].Membership) || !candidate.Rates.Equals(old.candidates[changed].Rates))
        {
            members = [.. members.Select(bits => bits.ToArray())];
            offering = [.. offering.Select(bits => bits.ToArray())];
            rates = [.. rates];
            ClearBits(changed);
            SetBits(changed);
            SetRates(changed);
        }

        lists = [.. old.lists];
        foreach (var area in CompiledTerms.AreasOf(candidate).Union(CompiledTerms.AreasOf(old.candidates[changed])))
        {
            Replace(area, changed);
        }

        latestRating = candidate.Regulator.RatedOn == old.candidates[changed].Regulator.RatedOn ? old.latestRating : LatestRating(candidates);
    }

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
        return refusals.Count > 0 ? refusals : new CompiledSnapshot(terms, snapshot);
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

    private static ulong[][] NoBits(int rows, int bits) =>
        [.. Enumerable.Range(0, rows).Select(_ => new ulong[(bits + BitsOfAWord - 1) / BitsOfAWord])];

    private int ComparePlaces(int left, int right)
    {
        var order = CompiledTerms.CompareProviders(candidates[left], candidates[right]);
        return order != 0 ? order : left.CompareTo(right);
    }

    private void SetBits(int number)
    {
        var bit = 1UL << (number % BitsOfAWord);
        foreach (var area in CompiledTerms.AreasOf(candidates[number]))
        {
            members[area][number / BitsOfAWord] |= bit;
        }

        for (var list = 0; list < offering.Length; list++)
        {
            offering[list][number / BitsOfAWord] |= RateIn(list, candidates[number]) is null ? 0 : bit;
        }
    }

    // A rate too high for these integers is of a candidate that no package could go to.
    private void SetRates(int number)
    {
        for (var list = 0; list < CompiledTerms.ListsOfAnArea; list++)
        {
            rates[(number * CompiledTerms.ListsOfAnArea) + list] =
                RateIn(list, candidates[number]) is { PerHour.Pence: <= int.MaxValue and var pence } ? (int)pence : OfferRow.NotOffered;
        }
    }

    private void ClearBits(int number)
    {
        foreach (var bits in members.Concat(offering))
        {
            bits[number / BitsOfAWord] &= ~(1UL << (number % BitsOfAWord));
        }
    }

    private HourlyRate? RateIn(int list, Candidate candidate) =>
        list == CompiledTerms.Bands ? candidate.Rates.Sessional : candidate.Rates.In(CompiledTerms.Terms.Pricing.Bands[list].Id);

    private OfferRow? OfferIn(int list, int number)
    {
        var (candidate, row) = (candidates[number], rows[number]);
        return row.Failed == 0 && RateIn(list, candidate) is { } rate
            ? new(
                row.Capabilities,
                (int)rate.PerHour.Pence,
                candidate.Rates.Sessional is { } sessional ? (int)sessional.PerHour.Pence : OfferRow.NotOffered,
                Math.Min(row.SpareMinutes, row.LimitMinutes),
                row.Start,
                Class: 0,
                number)
            : null;
    }

    // Sorts the offers of one kind of list once, and deals them out to the areas in that order.
    private void Fill(int list)
    {
        var offers = Enumerable.Range(0, candidates.Length).Select(number => OfferIn(list, number)).OfType<OfferRow>().ToArray();
        Array.Sort(offers, (left, right) => OfferList.Compare(left, right, rows));
        var sorted = Enumerable.Range(0, CompiledTerms.Areas).Select(_ => new List<OfferRow>()).ToArray();
        foreach (var offer in offers)
        {
            foreach (var area in CompiledTerms.AreasOf(candidates[offer.Candidate]))
            {
                sorted[area].Add(offer);
            }
        }

        for (var area = 0; area < sorted.Length; area++)
        {
            lists[(area * CompiledTerms.ListsOfAnArea) + list] = OfferList.Of([.. sorted[area]], rows);
        }
    }

    private void Replace(int area, int number)
    {
        var chosen = CompiledTerms.AreasOf(candidates[number]).Contains(area);
        for (var list = 0; list < CompiledTerms.ListsOfAnArea; list++)
        {
            var at = (area * CompiledTerms.ListsOfAnArea) + list;
            lists[at] = lists[at].With(number, chosen ? OfferIn(list, number) : null, rows);
        }
    }

    private int[] Moved(int changed)
    {
        var order = byLevel.Where(number => number != changed).ToList();
        var at = order.BinarySearch(changed, Comparer<int>.Create(ComparePlaces));
        order.Insert(~at, changed);
        return [.. order];
    }

    // Two neighbours that did not change are level when they were.
    private void Number(int changed, CandidateRow[] old)
    {
        var level = 0;
        for (var i = 0; i < byLevel.Length; i++)
        {
            var number = byLevel[i];
            if (i > 0)
            {
                var above = byLevel[i - 1];
                var isLevel = above == changed || number == changed
                    ? CompiledTerms.CompareProviders(candidates[above], candidates[number]) == 0
                    : old[above].Level == old[number].Level;
                level += isLevel ? 0 : 1;
            }

            rows[number] = number == changed ? CompiledTerms.RowOf(candidates[number], level) : old[number] with { Level = level };
        }
    }
}
