namespace HomeCare.Domain.Benchmarks;

internal static class DayServiceContender
{
    /// <summary>Every contender, not yet prepared, the baseline first. Each is compared with the baseline and timed.</summary>
    internal static IDayServiceContender[] All() =>
        [new LinqDayServices(), new LeanDayServices(), new CompiledDayServicesContender(), new LibraryDayServices()];
}
