using System.Globalization;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Whether every contender finds the best five day services of the baseline.</summary>
/// <param name="Difference">The first difference, or null when there is none.</param>
/// <param name="Summary">What was compared.</param>
internal sealed record DayServiceCheck(string? Difference, string Summary)
{
    // The first workload of each size is the one that is timed.
    private static readonly (int Services, int Workloads)[] Sizes = [(60, 40), (1_000, 8), (20_000, 1)];

    internal static DayServiceCheck Run()
    {
        var agreed = new List<DayServicePlace[]>();
        foreach (var (services, workloads) in Sizes)
        {
            for (var seed = DayServiceWorkload.TimedSeed; seed < DayServiceWorkload.TimedSeed + workloads; seed++)
            {
                if (Compare(DayServiceWorkload.Create(services, seed), agreed) is { } difference)
                {
                    return new($"{services} services, workload {seed}, {difference}", string.Empty);
                }
            }
        }

        return new(null, Summarise(agreed));
    }

    private static string? Compare(DayServiceWorkload workload, List<DayServicePlace[]> agreed)
    {
        var contenders = DayServiceContender.All();
        Array.ForEach(contenders, contender => contender.Prepare(workload));
        for (var package = 0; package < workload.Packages.Count; package++)
        {
            var expected = BestFive(contenders[0], package);
            foreach (var contender in contenders.Skip(1))
            {
                var found = BestFive(contender, package);
                if (!found.SequenceEqual(expected))
                {
                    return $"package {workload.Packages[package].Reference}: "
                        + $"{contender.Name} has {InWords(found)} and the baseline {InWords(expected)}";
                }
            }

            agreed.Add(expected);
        }

        return null;
    }

    private static DayServicePlace[] BestFive(IDayServiceContender contender, int package)
    {
        var places = new DayServicePlace[5];
        return places[..contender.BestFive(package, places)];
    }

    private static string InWords(DayServicePlace[] places) => places.Length == 0
        ? "nobody"
        : string.Join(
            ", ",
            places.Select(place => string.Create(CultureInfo.InvariantCulture, $"number {place.Service} at {place.SixtiethsOfAPenny}/60p")));

    private static string Summarise(List<DayServicePlace[]> agreed)
    {
        var level = agreed.Count(places => places.Length > 1 && places[0].SixtiethsOfAPenny == places[1].SixtiethsOfAPenny);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            All contenders gave the same best five at the same exact costs for {agreed.Count:N0} packages, in {level:N0} of which the two best
            cost the same.
            """);
    }
}
