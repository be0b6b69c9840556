using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Reports;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The report in Markdown: the machine, what was compared, and one table.</summary>
internal static class CallOffReport
{
    internal static string Write(Summary summary, bool quick, string whatWasCompared)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"""
            # Calling off a package: the ranker and LINQ

            One package is ranked over all providers of a framework and explained: every reason why a provider is refused, every
            cost line of a ranked one. Times are medians for one package. A ratio compares with LINQ in the same run: below 1
            is faster, or less memory. Compare ratios and allocations; times on a shared machine vary from run to run.

            {whatWasCompared}

            | Providers | Contender | Median | Ratio | Allocated | Ratio |
            | ---: | --- | ---: | ---: | ---: | ---: |

            """);
        foreach (var size in summary.Reports.GroupBy(Providers))
        {
            var linq = size.Single(report => report.BenchmarkCase.Descriptor.Baseline);
            foreach (var report in size)
            {
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {size.Key:N0} | {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} ");
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {Median(report) / 1_000:N1} µs | {Median(report) / Median(linq):0.00} ");
                text.Append(
                    CultureInfo.InvariantCulture,
                    $"| {Allocated(report) / 1_024:N1} KB | {Allocated(report) / Allocated(linq):0.00} |\n");
            }
        }

        text.Append(CultureInfo.InvariantCulture, $"""

            LINQ is what a council developer would write without the library: records, text, `decimal`, and the words of every
            reason. `CallOffRanker.Rank` keeps the facts behind each reason instead, from which the words are made when
            somebody reads them; the contender with the reasons read makes all of them. The library also says what put each
            provider behind the one above it, and LINQ does not. The [README](../README.md) has the workload and how to add a
            contender.

            {(quick ? "A quick run, in one process (`--quick`)." : "A full run.")} The machine and the runtime:

            ```text
            {string.Join('\n', summary.HostEnvironmentInfo.ToFormattedString()).Trim()}
            Runtime: {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}
            ```

            """);
        return text.ToString().ReplaceLineEndings("\n");
    }

    private static int Providers(BenchmarkReport report) => (int)report.BenchmarkCase.Parameters["Providers"];

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static double Allocated(BenchmarkReport report) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)
            ?? throw new InvalidOperationException("The allocation was not measured.");
}
