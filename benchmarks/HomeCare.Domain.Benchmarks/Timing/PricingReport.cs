using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Reports;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The report in Markdown: what was compared, one table, and the machine.</summary>
internal static class PricingReport
{
    internal static string Write(Summary summary, bool quick, string whatWasCompared)
    {
        var linq = summary.Reports.Single(report => report.BenchmarkCase.Descriptor.Baseline);
        var rows = summary.Reports.Select(report => string.Create(
            CultureInfo.InvariantCulture,
            $"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {Median(report) / 1_000_000:N1} ms "
                + $"| {Median(report) / Median(linq):0.00} | {Allocated(report) / 1_048_576:N1} MB | {Allocated(report) / Allocated(linq):0.00} |"));
        return new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            # Pricing a million visits: the pricer and LINQ

            One million visits in packages of about 28, with rates that change on 1 April, homes that change their band, double-handed
            visits, long visits at a sessional rate and waking nights at a flat price. Times are medians for all visits. A ratio
            compares with LINQ in the same run: below 1 is faster, or less memory. Compare ratios and allocations; times on a shared
            machine vary from run to run.

            {whatWasCompared}

            | Contender | Median | Ratio | Allocated | Ratio |
            | --- | ---: | ---: | ---: | ---: |
            {string.Join('\n', rows)}

            LINQ is what a council developer would write without the library: records, text and `decimal`. The library's lines also
            keep the row of the price book, with its source, and the exact amount as a fraction. The [README](../README.md) has the
            workload.

            {(quick ? "A quick run, in one process (`--quick`)." : "A full run.")} The machine and the runtime:

            ```text
            {string.Join('\n', summary.HostEnvironmentInfo.ToFormattedString()).Trim()}
            Runtime: {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}
            ```

            """).ToString().ReplaceLineEndings("\n");
    }

    private static double Median(BenchmarkReport report) => report.ResultStatistics!.Median;

    private static double Allocated(BenchmarkReport report) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase)
            ?? throw new InvalidOperationException("The allocation was not measured.");
}
