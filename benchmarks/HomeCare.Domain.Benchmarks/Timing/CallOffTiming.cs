namespace HomeCare.Domain.Benchmarks;

/// <summary>All times of the call-off, of one run.</summary>
/// <param name="Sizes">One package at a time.</param>
/// <param name="Batches">Batches on one thread, and last the million on two.</param>
/// <param name="OneThread">The library's million on one thread, for one package.</param>
/// <param name="Country">Every package of a country.</param>
/// <param name="First">The first ranking of a process.</param>
internal sealed record CallOffTiming(SizeTiming[] Sizes, BatchTiming[] Batches, Measured OneThread, CountryTiming Country, FirstRankingTiming First)
{
    internal const int ProvidersOfTheMillion = 150;
    internal const int Million = 1_000_000;

    private static readonly int[] ProvidersOnTheFramework = [100, 1_000, 10_000];

    internal static bool Run(bool quick, string whatWasCompared)
    {
        var rounds = new Rounds(TimeSpan.FromMilliseconds(quick ? 150 : 1_500));
        var others = quick ? 20_000 : 100_000;
        var timing = new CallOffTiming(
            [.. ProvidersOnTheFramework.Select(providers => Told($"{providers} providers", () => SizeTiming.Run(providers, rounds)))],
            [
                Told("batch, 100 providers", () => BatchTiming.Run(100, threads: 1, others / 2, others / 2)),
                Told("batch, 1,000 providers", () => BatchTiming.Run(1_000, threads: 1, others / 10, others / 10)),
                Told("batch of a million", () => BatchTiming.Run(ProvidersOfTheMillion, threads: 2, Million, others)),
            ],
            Told("the same on one thread", OneThreadOfTheMillion),
            Told("a country", () => CountryTiming.Run(Million)),
            Told("processes just started", () => FirstRankingTiming.Run(quick ? 3 : 15)));
        TimedRun.Write(CallOffChart.File, CallOffChart.Draw(timing.Sizes));
        TimedRun.Write("call-off.md", CallOffReport.Write(timing, quick, whatWasCompared));
        return true;
    }

    private static Measured OneThreadOfTheMillion() =>
        BatchTiming.Time(
            new CompiledBatch(),
            CallOffWorkload.Batch(ProvidersOfTheMillion, CallOffWorkload.TimedSeed, Million, BatchTiming.Plans),
            threads: 1);

    private static T Told<T>(string what, Func<T> measure)
    {
        Console.WriteLine("Timing: " + what);
        return measure();
    }
}
