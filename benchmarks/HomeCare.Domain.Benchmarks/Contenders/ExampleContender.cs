using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The shortest ranker that is right, as an example of adding one: the library's own rules, costs and rungs, one after another.</summary>
internal sealed class ExampleContender : ICallOffContender
{
    private CallOffWorkload work = null!;

    public string Name => "Example: rules, costs and rungs, one after another";

    public void Prepare(CallOffWorkload workload) => work = workload;

    public int Order(int package, Span<int> places)
    {
        var (terms, candidates) = (work.Snapshot.Terms, work.Snapshot.Candidates);
        var request = work.Packages[package];
        var draw = work.Seed.DrawFor(request.Reference);
        var order = Enumerable.Range(0, candidates.Count)
            .Where(number => terms.Eligibility.All(rule => rule.Gate.Test(terms.Consider(request, candidates[number])) is null))
            .OrderBy(number => terms.Pricing.CostOf(request.Plan, request.Band, candidates[number].Rates)!.Total)
            .ThenBy(number => candidates[number], Comparer<Candidate>.Create((left, right) => ByRungs(terms, request, left, right)))
            .ThenBy(number => draw.KeyOf(candidates[number].Id))
            .ThenBy(number => number)
            .ToArray();
        order.CopyTo(places);
        return order.Length;
    }

    private static int ByRungs(CallOffTerms terms, CallOffRequest request, Candidate left, Candidate right) =>
        terms.Rungs.Select(rung => rung.Compare(request, left, right)).FirstOrDefault(order => order != 0);
}
