namespace HomeCare.Domain.CallOff.Tests;

/// <summary>The slow, obvious ranking of any terms: every rule, cost and rung as the library states them, one candidate at a time.</summary>
internal static class PlainRanker
{
    internal sealed record Place(int Candidate, ExactAmount Cost, CandidateKey? DrawKey);

    internal sealed record Answer(Place[] Places, ulong[] Failed);

    internal static Answer Rank(CallOffSnapshot snapshot, CallOffRequest request, DrawSeed seed)
    {
        var failed = snapshot.Candidates.Select(candidate => Failed(snapshot.Terms, request, candidate)).ToArray();
        var draw = seed.DrawFor(request.Reference);
        var eligible = Enumerable.Range(0, failed.Length)
            .Where(number => failed[number] == 0)
            .Select(number => new Place(number, Cost(snapshot, request, number), null))
            .ToArray();
        var merit = Comparer<Place>.Create((left, right) => CompareOnMerit(snapshot, request, left, right));
        Array.Sort(eligible, merit);
        var keyed = eligible.Select((one, i) => (i > 0 && merit.Compare(eligible[i - 1], one) == 0) || (i + 1 < eligible.Length && merit.Compare(one, eligible[i + 1]) == 0)
            ? one with { DrawKey = draw.KeyOf(snapshot.Candidates[one.Candidate].Id) }
            : one);
        return new([.. keyed.Order(merit).ThenBy(place => place.DrawKey).ThenBy(place => place.Candidate)], failed);
    }

    private static ulong Failed(CallOffTerms terms, CallOffRequest request, Candidate candidate)
    {
        var consideration = terms.Consider(request, candidate);
        return terms.Eligibility
            .Select((rule, number) => rule.Gate.Test(consideration) is null ? 0 : 1UL << number)
            .Aggregate(0UL, (bits, bit) => bits | bit);
    }

    private static ExactAmount Cost(CallOffSnapshot snapshot, CallOffRequest request, int number) =>
        snapshot.Terms.Pricing.CostOf(request.Plan, request.Band, snapshot.Candidates[number].Rates)!.Total;

    private static int CompareOnMerit(CallOffSnapshot snapshot, CallOffRequest request, Place left, Place right) => snapshot.Terms.Rungs
        .Select(rung => rung.Compare(request, snapshot.Candidates[left.Candidate], snapshot.Candidates[right.Candidate]))
        .Prepend(left.Cost.CompareTo(right.Cost))
        .FirstOrDefault(order => order != 0);
}
