using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Times the contenders of a benchmark and writes its report.</summary>
internal static class TimedRun
{
    internal static bool Run<TBenchmark>(bool quick, string report, Func<Summary, string> write)
    {
        var repository = RepositoryFolder();
        var config = DefaultConfig.Instance
            .AddJob(quick ? QuickJob() : Job.Default)
            .AddDiagnoser(MemoryDiagnoser.Default)
            .AddColumn(StatisticColumn.Median)
            .WithArtifactsPath(Path.Combine(repository, "artifacts", "benchmarks"));
        var summary = BenchmarkRunner.Run<TBenchmark>(config);
        if (summary.HasCriticalValidationErrors || summary.Reports.IsEmpty || !summary.Reports.All(one => one.Success))
        {
            Console.Error.WriteLine("Not every contender could be timed, so no report was written.");
            return false;
        }

        Write(report, write(summary));
        return true;
    }

    internal static void Write(string report, string text)
    {
        var file = Path.Combine(RepositoryFolder(), "benchmarks", "results", report);
        File.WriteAllText(file, text);
        Console.WriteLine("Wrote " + file);
    }

    // In this process, because building and starting another one for each contender takes most of two minutes.
    private static Job QuickJob() => Job.Default
        .WithId("Quick")
        .WithToolchain(InProcessEmitToolchain.Instance)
        .WithIterationTime(TimeInterval.FromMilliseconds(300))
        .WithWarmupCount(2)
        .WithIterationCount(5);

    private static string RepositoryFolder()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "HomeCare.Domain.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("Run the benchmarks from a clone of the repository.");
    }
}
