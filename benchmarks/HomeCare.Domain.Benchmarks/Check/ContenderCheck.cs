using System.Globalization;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Whether every contender gives the answers of the baseline.</summary>
/// <param name="Difference">The first difference, or null when there is none.</param>
/// <param name="Summary">What was compared.</param>
internal sealed record ContenderCheck(string? Difference, string Summary)
{
    // The first workload of each size is the one that is timed.
    private static readonly (int Providers, int Workloads)[] Sizes = [(49, 5), (100, 3), (1_000, 1), (10_000, 1)];

    private const int PackagesOfTheBatch = 2_000;

    internal static ContenderCheck Run()
    {
        var agreed = new List<CallOffOutcome>();
        foreach (var (providers, workloads) in Sizes)
        {
            for (var seed = CallOffWorkload.TimedSeed; seed < CallOffWorkload.TimedSeed + workloads; seed++)
            {
                if (Compare(WorkloadOf(providers, seed), agreed) is { } difference)
                {
                    return new($"{providers} providers, workload {seed}, {difference}", string.Empty);
                }
            }
        }

        var batch = CallOffWorkload.Batch(150, CallOffWorkload.TimedSeed, PackagesOfTheBatch, PackagesOfTheBatch);
        return CompareBatches(batch) is { } inBatch ? new(inBatch, string.Empty) : new(null, Summarise(agreed));
    }

    private static CallOffWorkload WorkloadOf(int providers, int seed) =>
        seed == CallOffWorkload.TimedSeed ? CallOffWorkload.Timed(providers) : CallOffWorkload.Create(providers, seed);

    private static string? CompareBatches(CallOffWorkload workload)
    {
        var baseline = new LinqContender();
        baseline.Prepare(workload);
        var contenders = Batch.All();
        foreach (var contender in contenders)
        {
            contender.Prepare(workload, threads: 2);
            contender.OrderAll();
        }

        var (expected, found) = (new int[workload.Snapshot.Candidates.Count], new int[workload.Snapshot.Candidates.Count]);
        for (var package = 0; package < workload.Packages.Count; package++)
        {
            var wanted = expected.AsSpan(0, baseline.Order(package, expected));
            foreach (var contender in contenders)
            {
                var count = contender.OrderOf(package, found);
                if (count < 0 || !wanted.SequenceEqual(found.AsSpan(0, count)))
                {
                    return $"batch, package {workload.Packages[package].Reference}: {contender.Name} differs from the baseline";
                }
            }
        }

        return null;
    }

    private static string? Compare(CallOffWorkload workload, List<CallOffOutcome> agreed)
    {
        var contenders = Contender.All();
        Array.ForEach(contenders, contender => contender.Prepare(workload));
        var baseline = (LinqContender)contenders[0];
        for (var package = 0; package < workload.Packages.Count; package++)
        {
            var expected = baseline.OutcomeOf(baseline.Explain(package));
            foreach (var contender in contenders)
            {
                if (Compare(workload, contender, package, expected) is { } difference)
                {
                    return $"package {workload.Packages[package].Reference}: {contender.Name} {difference}";
                }
            }

            agreed.Add(expected);
        }

        return null;
    }

    private static string? Compare(CallOffWorkload workload, IContender contender, int package, CallOffOutcome expected)
    {
        var places = new int[workload.Snapshot.Candidates.Count];
        var order = contender is ICallOffContender ordering
            ? OrderDifference(workload, expected, places.AsSpan(0, ordering.Order(package, places)), places.Length)
            : null;
        var best = contender is IBestFiveContender five
            ? OrderDifference(workload, expected, places.AsSpan(0, five.BestFive(package, places)), 5)
            : null;
        var explained = contender is IExplainingContender explaining
            ? OutcomeDifference.Between(expected, explaining.OutcomeOf(explaining.Explain(package)))
            : null;
        return order ?? best ?? explained;
    }

    private static string? OrderDifference(CallOffWorkload workload, CallOffOutcome expected, ReadOnlySpan<int> places, int most)
    {
        var wanted = expected.Ranked.Take(most).Select(one => one.Provider).ToArray();
        if (places.Length != wanted.Length)
        {
            return $"ranks {places.Length} of {most} and the baseline {wanted.Length}";
        }

        for (var place = 0; place < places.Length; place++)
        {
            if (workload.Snapshot.Candidates[places[place]].Id.Value != wanted[place])
            {
                return $"has number {places[place]} in place {place + 1} of {most} and the baseline {wanted[place]}";
            }
        }

        return null;
    }

    private static string Summarise(List<CallOffOutcome> agreed)
    {
        var refused = agreed.SelectMany(outcome => outcome.Refused).ToList();
        var codes = refused.SelectMany(one => one.Codes).Distinct(StringComparer.Ordinal);
        var level = agreed.Count(one => one.Ranked.Count > 1 && one.Ranked[0].Cost == one.Ranked[1].Cost);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            All contenders gave the same order for {agreed.Count:N0} packages, those of batches for {PackagesOfTheBatch:N0} more, and those
            that explain the same exact costs, cost lines and reasons: {agreed.Sum(one => one.Ranked.Count):N0} ranked and {refused.Count:N0} refused providers, {codes.Count()} kinds of reason,
            {level:N0} packages whose two best cost the same.
            """);
    }
}
