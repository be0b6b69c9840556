using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Environments;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The report in Markdown: goals, tables, charts and the machine, all from one run.</summary>
internal static class CallOffReport
{
    private const string LoadFile = "/proc/loadavg";

    internal static string Write(CallOffTiming timing, bool quick, string whatWasCompared)
    {
        var goals = new CallOffGoals(timing).All().ToList();
        var text = new StringBuilder();
        Append(text, $"""
            # Calling off a package: the ranker and its peers

            Times are medians. A ratio says how many times as fast as a peer the library is in the same run. Compare ratios and
            allocations; times on a shared machine vary from run to run, and this one may have done other work meanwhile. The
            [README](../README.md) says what equal work is, how the workload is made, and how to add your own ranker.

            {whatWasCompared}

            ## Goals

            {goals.Count(goal => goal.Reached == true)} reached, {goals.Count(goal => goal.Reached == false)} not reached. The goals of day services are in [their own report](day-services.md).

            | Work | Goal | Measured | Reached |
            | --- | --- | ---: | --- |

            """);
        goals.ForEach(goal => Append(text, $"| {goal.Work} | {goal.Wanted} | {goal.Found} | {goal.InWords} |\n"));
        WriteSizes(text, "Full order", "The order of all eligible providers, without explanations, for one package on one thread. The bound is only the draw of\nthe ties and the writing of places that are already known. `CallOffRanker.Rank` makes objects, whose\nreasons and cost lines nobody reads here.", timing.Sizes, size => size.Order);
        Append(text, $"\n![Growth of the time for one package]({CallOffChart.File})\n");
        WriteChart(text, "How many times as fast as LINQ, full order", "times", timing.Sizes, size => CallOffGoals.Ratio(size.Order, size.Order[0].Name));
        WriteChart(text, "Growth: the library's time for one eligible provider, full order", "ns", timing.Sizes, CallOffGoals.PerEligible);
        WriteTies(text, timing.Sizes);
        WriteSizes(text, "Best five", "The same, but only the first five.", timing.Sizes, size => size.BestFive);
        WriteSizes(text, "Explained", "The full order, every rule that a provider fails, and every cost line of a ranked one. LINQ writes the words of every\nreason. The library and SQLite leave a bit for each rule, from which facts and words are made for whoever reads them;\n`CallOffRanker.Rank` makes reasons and lines when they are read; here all facts and lines are, and in words all sentences.", timing.Sizes, size => size.Explained);
        WriteBatches(text, timing);
        Append(text, $"""

            ## Every package of a country

            {CountryTiming.Authorities} authorities with {CountryTiming.Providers} providers each, {timing.Country.Packages:N0} packages, {CountryTiming.Threads} threads:

            | Work | Seconds |
            | --- | ---: |
            | full order of every package | {timing.Country.Bare:0.00} |
            | the same, with every failed rule | {timing.Country.Rules:0.00} |
            | the same, with every failed rule and every cost line | {timing.Country.Explained:0.00} |
            | before: compiling snapshots and packages, once, on one thread | {timing.Country.Compiling:0.00} |

            ## First ranking in a fresh process

            Reading {FirstRankingTiming.Providers} providers and one package into the contender's own form, and its order: the median of {timing.First.Processes} processes.

            | Contender | Reading | Reading and ranking |
            | --- | ---: | ---: |
            {string.Join('\n', timing.First.Rows.Select(row => string.Create(CultureInfo.InvariantCulture, $"| {row.Name} | {row.Reading:0.0} ms | {row.All:0.0} ms |")))}

            ## What was not measured

            Any other processor than the one below, fewer than 100 providers, and how much of a call is waiting for memory.

            ## The machine

            {(quick ? "A quick run (`--quick`)." : "A full run.")} Everything runs in one process, the contenders in turns.{OtherWork()}

            ```text
            {string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString()).Trim()}
            Runtime: {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}
            ```

            """);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static void WriteSizes(StringBuilder text, string title, string what, SizeTiming[] sizes, Func<SizeTiming, Measured[]> times)
    {
        Append(text, $"""

            ## {title}

            {what}

            | Providers | Contender | Median | Times as fast as LINQ | Allocated |
            | ---: | --- | ---: | ---: | ---: |

            """);
        foreach (var size in sizes)
        {
            var rows = times(size);
            foreach (var row in rows)
            {
                Append(text, $"| {size.Providers:N0} | {row.Name} | {row.Nanoseconds / 1_000:N2} µs | {rows[0].Nanoseconds / row.Nanoseconds:N1} | {row.Bytes:N0} B |\n");
            }
        }
    }

    // Growth is the price of draws: the more providers, the more of them are level.
    private static void WriteTies(StringBuilder text, SizeTiming[] sizes)
    {
        Append(text, $"""

            | Providers | Eligible for a package | Of these in a draw | Library, for one eligible provider | The bound, for one |
            | ---: | ---: | ---: | ---: | ---: |

            """);
        foreach (var size in sizes)
        {
            Append(text, $"| {size.Providers:N0} | {size.Eligible:N1} | {100 * size.Tied / size.Eligible:N0} % | {CallOffGoals.PerEligible(size):N1} ns | {CallOffGoals.BoundPerEligible(size):N1} ns |\n");
        }
    }

    private static void WriteBatches(StringBuilder text, CallOffTiming timing)
    {
        Append(text, $"""

            ## Batches

            The full order of very many packages. Where a contender ranked fewer packages than the library, its time for one package
            is of those, and the ratio is of times for one package. DuckDB keeps its places in a table of its own; the others keep
            the winner and the number of places, or nothing.

            | Providers | Threads | Contender | Packages measured | One package | Library: times as fast |
            | ---: | ---: | --- | ---: | ---: | ---: |

            """);
        foreach (var batch in timing.Batches)
        {
            foreach (var (row, packages) in batch.Rows)
            {
                Append(text, $"| {batch.Providers:N0} | {batch.Threads} | {row.Name} | {packages:N0} | {row.Nanoseconds / 1_000:N2} µs | {CallOffGoals.Ratio(batch, row.Name):N1} |\n");
            }
        }

        var two = timing.Batches[^1].Rows.Single(row => row.Measured.Name == timing.OneThread.Name).Measured.Nanoseconds;
        Append(text, $"""

            The library ranked the million in {two / 1_000:N2} s on two threads, and in {timing.OneThread.Nanoseconds / 1_000:N2} s on one.

            """);
    }

    private static void WriteChart(StringBuilder text, string title, string unit, SizeTiming[] sizes, Func<SizeTiming, double> value)
    {
        var values = string.Join(", ", sizes.Select(size => value(size).ToString("0.0", CultureInfo.InvariantCulture)));
        var names = string.Join(", ", sizes.Select(size => string.Create(CultureInfo.InvariantCulture, $"\"{size.Providers:N0}\"")));
        Append(text, $"""

            ```mermaid
            xychart-beta
                title "{title}"
                x-axis "Providers" [{names}]
                y-axis "{unit}" 0 --> {Math.Ceiling(sizes.Max(value) * 1.1)}
                bar [{values}]
            ```

            """);
    }

    private static string OtherWork() => File.Exists(LoadFile)
        ? $" At its end\n{File.ReadAllText(LoadFile).Split(' ')[1]} threads, its own among them, had wanted to run on average for five minutes; with more than the\nmachine has processors, the speed-up of two threads says nothing."
        : string.Empty;

    private static void Append(StringBuilder text, FormattableString more) => text.Append(more.ToString(CultureInfo.InvariantCulture));
}
