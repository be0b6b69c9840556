namespace HomeCare.Domain.Benchmarks;

internal static class DayServiceContender
{
    /// <summary>From so many services on, the library's ranker takes too long to be compared.</summary>
    internal const int MostForTheLibrary = 10_000;

    /// <summary>Every contender, not yet prepared, the baseline first. Each is compared with the baseline and timed.</summary>
    internal static IDayServiceContender[] For(int services) =>
    [
        new LinqDayServices(),
        new LeanDayServices(),
        .. services < MostForTheLibrary ? [new LibraryDayServices()] : Array.Empty<IDayServiceContender>(),
    ];
}
