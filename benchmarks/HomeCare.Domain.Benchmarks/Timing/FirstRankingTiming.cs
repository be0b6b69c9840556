using System.Diagnostics;
using System.Globalization;
using System.Reflection;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The first ranking of a process that was just started: reading one package and its providers into the contender's own form, and one order.</summary>
/// <param name="Processes">How many processes each contender had.</param>
/// <param name="Rows">The contenders, the baseline first, with the median in milliseconds.</param>
internal sealed record FirstRankingTiming(int Processes, (string Name, double Milliseconds)[] Rows)
{
    /// <summary>With this and the name of a contender, the program is such a process.</summary>
    internal const string Option = "--first-ranking";

    internal const int Providers = 100;

    private static readonly string[] Names = [new LinqContender().Name, new CompiledContender().Name, new FriendlyContender().Name];

    /// <summary>Starts the processes, one contender after the other.</summary>
    internal static FirstRankingTiming Run(int processes)
    {
        var rounds = Enumerable.Range(0, processes).Select(_ => Names.Select(Milliseconds).ToArray()).ToArray();
        return new(processes, [.. Names.Select((name, i) => (name, Rounds.Median([.. rounds.Select(round => round[i])])))]);
    }

    /// <summary>Measures in this process, and writes the milliseconds.</summary>
    internal static int Measure(string name)
    {
        var contender = Contender.All().OfType<ICallOffContender>().Single(one => one.Name == name);
        var workload = CallOffWorkload.Create(Providers, CallOffWorkload.TimedSeed).First(1);
        var places = new int[Providers];
        var start = Stopwatch.GetTimestamp();
        contender.Prepare(workload);
        contender.Order(0, places);
        Console.WriteLine(Stopwatch.GetElapsedTime(start).TotalMilliseconds.ToString("R", CultureInfo.InvariantCulture));
        return 0;
    }

    private static double Milliseconds(string name)
    {
        var program = Environment.ProcessPath ?? throw new InvalidOperationException("The program does not know where it is.");
        var isHost = Path.GetFileNameWithoutExtension(program) == "dotnet";
        string[] arguments = [.. isHost ? [Assembly.GetExecutingAssembly().Location] : Array.Empty<string>(), Option, name];
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })
            ?? throw new InvalidOperationException("The process could not be started.");
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return double.Parse(text, CultureInfo.InvariantCulture);
    }
}
