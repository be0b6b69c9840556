namespace HomeCare.Domain.Benchmarks;

/// <summary>The best five day services, of one run.</summary>
/// <param name="Sizes">For each number of services the contenders, the baseline first.</param>
internal sealed record DayServiceTiming((int Services, Measured[] Rows)[] Sizes)
{
    private static readonly int[] Services = [60, 1_000, 20_000];

    internal static bool Run(bool quick, string whatWasCompared)
    {
        var rounds = new Rounds(TimeSpan.FromMilliseconds(quick ? 300 : 3_000));
        var timing = new DayServiceTiming([.. Services.Select(services => (services, Measure(services, rounds)))]);
        TimedRun.Write(DayServiceReport.Chart, DayServiceReport.Draw(timing));
        TimedRun.Write("day-services.md", DayServiceReport.Write(timing, quick, whatWasCompared));
        return true;
    }

    /// <summary>What a contender took with so many services, or null where it was not measured.</summary>
    internal double? Nanoseconds(int services, string contender) =>
        Sizes.Single(size => size.Services == services).Rows.FirstOrDefault(row => row.Name == contender)?.Nanoseconds;

    private static Measured[] Measure(int services, Rounds rounds)
    {
        Console.WriteLine($"Timing: {services} day services");
        var workload = DayServiceWorkload.Create(services, DayServiceWorkload.TimedSeed);
        var contenders = DayServiceContender.All();
        Array.ForEach(contenders, contender => contender.Prepare(workload));
        return rounds.Compare([.. contenders.Select(one => (one.Name, EachPackage(one)))], workload.Packages.Count);
    }

    private static Action EachPackage(IDayServiceContender contender)
    {
        var places = new DayServicePlace[5];
        return () =>
        {
            for (var package = 0; package < DayServiceWorkload.PackageCount; package++)
            {
                contender.BestFive(package, places);
            }
        };
    }
}
