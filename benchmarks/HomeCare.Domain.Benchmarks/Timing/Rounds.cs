using System.Diagnostics;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Times contenders in turns, round after round, so that whatever else the machine does falls on all of them.</summary>
/// <param name="budget">How long one contender may take for all of its rounds; a slow one still has three.</param>
internal sealed class Rounds(TimeSpan budget)
{
    private const int Fewest = 3;
    private const int Most = 31;

    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(5);

    /// <summary>The medians of passes over all packages, for one package.</summary>
    internal Measured[] Compare(IReadOnlyList<(string Name, Action Pass)> contenders, int packages)
    {
        var passes = contenders.Select(contender => WarmUp(contender.Pass)).ToArray();
        // What is compiled in the background is ready then.
        Thread.Sleep(200);
        var allocated = contenders.Select(contender => Allocated(contender.Pass)).ToArray();
        var times = contenders.Select(_ => new List<double>()).ToArray();
        for (var round = 0; round < Most; round++)
        {
            for (var i = 0; i < contenders.Count; i++)
            {
                if (round < Fewest || times[i].Sum() * passes[i] < budget.TotalNanoseconds)
                {
                    times[i].Add(Time(contenders[i].Pass, passes[i]));
                }
            }
        }

        return
        [
            .. contenders.Index().Select(one => new Measured(one.Item.Name, Median(times[one.Index]) / packages, allocated[one.Index] / (double)packages)),
        ];
    }

    internal static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }

    /// <summary>Nanoseconds of one pass.</summary>
    internal static double Time(Action pass, int times)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < times; i++)
        {
            pass();
        }

        return Stopwatch.GetElapsedTime(start).TotalNanoseconds / times;
    }

    // How many passes fill a round.
    private int WarmUp(Action pass)
    {
        var start = Stopwatch.GetTimestamp();
        var least = double.MaxValue;
        do
        {
            least = Math.Min(least, Time(pass, 1));
        }
        while (Stopwatch.GetElapsedTime(start) < budget / 2);

        return Math.Max(1, (int)(Round.TotalNanoseconds / least));
    }

    private static long Allocated(Action pass)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        pass();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
