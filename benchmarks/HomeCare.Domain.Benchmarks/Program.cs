namespace HomeCare.Domain.Benchmarks;

internal static class Program
{
    private const string Usage = "No option makes the full run, --quick one of two minutes, and --check compares only.";

    private static int Main(string[] arguments)
    {
        if (arguments is not ([] or ["--quick"] or ["--check"]))
        {
            Console.Error.WriteLine(Usage);
            return 2;
        }

        // Times of contenders that answer differently mean nothing, so nothing is timed before they agree.
        var check = ContenderCheck.Run();
        if (check.Difference is { } difference)
        {
            Console.Error.WriteLine("The contenders differ, so nothing was timed: " + difference);
            return 1;
        }

        Console.WriteLine(check.Summary);
        return arguments is ["--check"] || CallOffRun.Run(quick: arguments is ["--quick"], check.Summary) ? 0 : 1;
    }
}
