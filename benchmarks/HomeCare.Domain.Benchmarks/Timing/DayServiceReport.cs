using System.Globalization;
using System.Runtime.InteropServices;
using BenchmarkDotNet.Environments;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The report in Markdown: what was compared, the goals, one table, a chart, and the machine.</summary>
internal static class DayServiceReport
{
    internal const string Chart = "day-services.svg";

    private static readonly string Linq = new LinqDayServices().Name;
    private static readonly string Library = new CompiledDayServicesContender().Name;
    private static readonly (int Services, double AtLeast)[] Wanted = [(60, 30), (1_000, 200), (20_000, 2_000)];

    internal static string Write(DayServiceTiming timing, bool quick, string whatWasCompared)
    {
        FormattableString text = $"""
            # The best five day services: cost with transport, and distance

            For each package the best five of all services: what every service would cost for the week with the transport there and
            back, the ones without a quote last; at equal cost the nearer one, the better rated one, the one with fewer hours, and
            the draw. Half of the people need transport. Times are medians for one package. A ratio says how many times as fast as
            LINQ a contender is in the same run. Compare ratios; times on a shared machine vary from run to run.

            {whatWasCompared}

            ## Goals

            | Work | Goal | Measured | Reached |
            | --- | --- | ---: | --- |
            {string.Join('\n', Wanted.Select(goal => Row(GoalOf(timing, goal.Services, goal.AtLeast))))}

            The goals are those of `CompiledDayServices`, whose package is compiled ahead, its transport quotes sorted with it; the others
            work out the transport inside their time, for the services that they price. `DayServiceRanker.Best` is given the quotes one by
            one, and checks and compiles the package and writes every line of cost inside its time.

            ## Best five

            | Services | Contender | Median | Times as fast as LINQ | Allocated |
            | ---: | --- | ---: | ---: | ---: |
            {string.Join('\n', timing.Sizes.SelectMany(size => size.Rows.Select(row => Row(size.Services, row, size.Rows[0]))))}

            ![Time for one package by the number of services]({Chart})

            The [README](../README.md) has the workload and how to add a contender.

            {(quick ? "A quick run (`--quick`)." : "A full run.")} Everything runs in one process, the contenders in turns. The machine:

            ```text
            {string.Join('\n', HostEnvironmentInfo.GetCurrent().ToFormattedString()).Trim()}
            Runtime: {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.ProcessArchitecture}
            ```

            """;
        return text.ToString(CultureInfo.InvariantCulture).ReplaceLineEndings("\n");
    }

    internal static string Draw(DayServiceTiming timing) => GrowthChart.Svg(
        "The best five day services: time for one package",
        "services",
        [
            .. timing.Sizes[0].Rows.Select(one => new GrowthChart.Series(
                one.Name,
                [
                    .. timing.Sizes
                        .Where(size => timing.Nanoseconds(size.Services, one.Name) is not null)
                        .Select(size => (size.Services, timing.Nanoseconds(size.Services, one.Name)!.Value)),
                ])),
        ]);

    private static Goal GoalOf(DayServiceTiming timing, int services, double wanted)
    {
        var work = string.Create(CultureInfo.InvariantCulture, $"best five, {services:N0} services, against LINQ");
        return timing.Nanoseconds(services, Library) is { } library
            ? Goal.AtLeast(work, wanted, timing.Nanoseconds(services, Linq)!.Value / library)
            : Goal.NotMeasured(work, string.Create(CultureInfo.InvariantCulture, $"at least {wanted:0.##}x"));
    }

    private static string Row(Goal goal) =>
        $"| {goal.Work} | {goal.Wanted} | {goal.Found} | {goal.InWords} |";

    private static string Row(int services, Measured row, Measured baseline) => string.Create(
        CultureInfo.InvariantCulture,
        $"| {services:N0} | {row.Name} | {row.Nanoseconds / 1_000:N1} µs | {baseline.Nanoseconds / row.Nanoseconds:N2} | {row.Bytes:N0} B |");
}
