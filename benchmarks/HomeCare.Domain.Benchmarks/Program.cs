namespace HomeCare.Domain.Benchmarks;

internal static class Program
{
    private const string Usage =
        "No option makes the full run, --quick one of two minutes, and --check compares only. A name (call-off, day-services, pricing or absences) runs that one alone.";

    private static int Main(string[] arguments)
    {
        if (arguments is [FirstRankingTiming.Option, var contender])
        {
            return FirstRankingTiming.Measure(contender);
        }

        var options = arguments.Where(one => one.StartsWith("--", StringComparison.Ordinal)).ToList();
        var names = arguments.Except(options).ToList();
        if (options is not ([] or ["--quick"] or ["--check"]) || names is not ([] or ["call-off"] or ["day-services"] or ["pricing"] or ["absences"]))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        var (checkOnly, quick) = (options is ["--check"], options is ["--quick"]);
        var isGood = true;
        if (names is [] or ["call-off"])
        {
            var check = ContenderCheck.Run();
            isGood &= Agree(check.Difference, check.Summary)
                && (checkOnly || CallOffTiming.Run(quick, check.Summary));
        }

        if (names is [] or ["day-services"])
        {
            var check = DayServiceCheck.Run();
            isGood &= Agree(check.Difference, check.Summary) && (checkOnly || DayServiceTiming.Run(quick, check.Summary));
        }

        if (names is [] or ["pricing"])
        {
            var check = PricingCheck.Run();
            isGood &= Agree(check.Difference, check.Summary)
                && (checkOnly || TimedRun.Run<PricingBenchmark>(quick, "pricing.md", summary => PricingReport.Write(summary, quick, check.Summary)));
        }

        if (names is [] or ["absences"])
        {
            var check = AbsenceCheck.Run();
            isGood &= Agree(check.Difference, check.Summary)
                && (checkOnly || TimedRun.Run<AbsenceBenchmark>(quick, "absences.md", summary => AbsenceReport.Write(summary, quick, check.Summary)));
        }

        return isGood ? 0 : 1;
    }

    // Times of contenders that answer differently mean nothing, so nothing is timed before they agree.
    private static bool Agree(string? difference, string summary)
    {
        if (difference is not null)
        {
            Console.Error.WriteLine("The contenders differ, so nothing was timed: " + difference);
            return false;
        }

        Console.WriteLine(summary);
        return true;
    }
}
