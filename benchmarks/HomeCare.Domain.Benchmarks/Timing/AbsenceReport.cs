using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using BenchmarkDotNet.Reports;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The report in Markdown: what was compared, one table, and the machine.</summary>
internal static class AbsenceReport
{
    internal static string Write(Summary summary, bool quick, string whatWasCompared)
    {
        var linq = summary.Reports.Single(report => report.BenchmarkCase.Descriptor.Baseline);
        var rows = summary.Reports.Select(report => string.Create(
            CultureInfo.InvariantCulture,
            $"| {report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'')} | {Median(report) / 1_000_000:N1} ms "
                + $"| {Median(report) / Median(linq):0.00} | {Allocated(report) / 1_048_576:N1} MB | {Allocated(report) / Allocated(linq):0.00} |"));
        return new StringBuilder().Append(CultureInfo.InvariantCulture, $"""
            # Assessing a month of absences: the ledger and LINQ

            October 2026, with the change of the clocks, for 1,000 people with home care every day or a day service on weekdays: the
            care in the order of the days, notices in time, late, corrected and withdrawn, no-shows, cancellations by providers and
            one suspension. Two policies judge each visit and session, and each person's week has its limits. Times are medians for
            the month. A ratio compares with LINQ in the same run: below 1 is faster, or less memory. Compare ratios and allocations;
            times on a shared machine vary from run to run, and this one may have done other work meanwhile.

            {whatWasCompared}

            | Contender | Median | Ratio | Allocated | Ratio |
            | --- | ---: | ---: | ---: | ---: |
            {string.Join('\n', rows)}

            LINQ is what a council developer would write without the library: records, text, `decimal` and `DateTimeOffset`. The library
            also refuses a ledger that does not fit together, and keeps exact amounts until they are rounded. The
            [README](../README.md) has the workload.

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
