using System.Globalization;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Whether every contender gives the answers of the baseline.</summary>
/// <param name="Difference">The first difference, or null when there is none.</param>
/// <param name="Summary">What was compared.</param>
internal sealed record ContenderCheck(string? Difference, string Summary)
{
    // The first workload of each size is the one that is timed.
    private static readonly (int Providers, int Workloads)[] Sizes = [(49, 12), (100, 6), (1_000, 1)];

    internal static ContenderCheck Run()
    {
        var agreed = new List<CallOffOutcome>();
        foreach (var (providers, workloads) in Sizes)
        {
            for (var seed = CallOffWorkload.TimedSeed; seed < CallOffWorkload.TimedSeed + workloads; seed++)
            {
                if (Compare(CallOffWorkload.Create(providers, seed), agreed) is { } difference)
                {
                    return new($"{providers} providers, workload {seed}, {difference}", string.Empty);
                }
            }
        }

        return new(null, Summarise(agreed));
    }

    private static string? Compare(CallOffWorkload workload, List<CallOffOutcome> agreed)
    {
        var contenders = Contender.All();
        Array.ForEach(contenders, contender => contender.Prepare(workload));
        for (var package = 0; package < workload.Packages.Count; package++)
        {
            var expected = contenders[0].OutcomeOf(contenders[0].Rank(package));
            foreach (var contender in contenders.Skip(1))
            {
                if (OutcomeDifference.Between(expected, contender.OutcomeOf(contender.Rank(package))) is { } difference)
                {
                    return $"package {workload.Packages[package].Reference}: {contender.GetType().Name} {difference}";
                }
            }

            agreed.Add(expected);
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
            All contenders gave the same order, exact costs, cost lines and reasons for {agreed.Count:N0} packages:
            {agreed.Sum(one => one.Ranked.Count):N0} ranked and {refused.Count:N0} refused providers, {codes.Count()} kinds of reason, {level:N0} packages whose two best
            cost the same.
            """);
    }
}
