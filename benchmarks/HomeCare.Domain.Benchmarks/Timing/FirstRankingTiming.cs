using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The first ranking of a process that was just started: reading a package and the providers, and its order.</summary>
/// <param name="Processes">How many processes each contender had.</param>
/// <param name="Rows">The contenders, the baseline first, with the medians in milliseconds: of reading, and of reading and ranking.</param>
internal sealed record FirstRankingTiming(int Processes, (string Name, double Reading, double All)[] Rows)
{
    /// <summary>With this and the name of a contender, the program is such a process.</summary>
    internal const string Option = "--first-ranking";

    internal const int Providers = 100;

    private static readonly string[] Names = [new LinqContender().Name, new CompiledContender().Name, new FriendlyContender().Name];

    /// <summary>Starts the processes, one contender after the other.</summary>
    internal static FirstRankingTiming Run(int processes)
    {
        var rounds = Enumerable.Range(0, processes).Select(_ => Names.Select(Milliseconds).ToArray()).ToArray();
        return new(
            processes,
            [
                .. Names.Select((name, i) => (
                    name,
                    Rounds.Median([.. rounds.Select(round => round[i].Reading)]),
                    Rounds.Median([.. rounds.Select(round => round[i].All)]))),
            ]);
    }

    /// <summary>Measures in this process, and writes the milliseconds of reading, and of reading and ranking.</summary>
    internal static int Measure(string name)
    {
        var contender = Contender.All().OfType<ICallOffContender>().Single(one => one.Name == name);
        var workload = CallOffWorkload.Create(Providers, CallOffWorkload.TimedSeed).First(1);
        var places = new int[Providers];
        var start = Stopwatch.GetTimestamp();
        contender.Prepare(workload);
        var reading = Stopwatch.GetElapsedTime(start);
        contender.Order(0, places);
        var all = Stopwatch.GetElapsedTime(start);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{reading.TotalMilliseconds:R} {all.TotalMilliseconds:R}"));
        return 0;
    }

    private static (double Reading, double All) Milliseconds(string name)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The program does not know where it is.");
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        string[] arguments = [.. isHost ? [Assembly.GetExecutingAssembly().Location] : Array.Empty<string>(), Option, name];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The process could not be started.");
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text.Split(' ') is [var reading, var all] && process.ExitCode == 0
            ? (double.Parse(reading, CultureInfo.InvariantCulture), double.Parse(all, CultureInfo.InvariantCulture))
            : throw new InvalidOperationException("The process did not say how long it took: " + text);
    }
}
