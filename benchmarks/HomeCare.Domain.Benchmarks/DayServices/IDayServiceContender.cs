namespace HomeCare.Domain.Benchmarks;

/// <summary>
/// A way of finding the best day services for a package. Implement it, add it to <see cref="DayServiceContender.All"/>, and it
/// is checked and timed.
/// </summary>
internal interface IDayServiceContender
{
    /// <summary>What the tables call it.</summary>
    string Name { get; }

    /// <summary>Reads the workload into whatever form the contender works with. It is called once and not timed.</summary>
    void Prepare(DayServiceWorkload workload);

    /// <summary>Finds the best five. This is timed.</summary>
    /// <param name="package">Its place in <see cref="DayServiceWorkload.Packages"/>.</param>
    /// <param name="places">Where they go, the best first.</param>
    /// <returns>How many were found: five, or fewer where fewer are eligible.</returns>
    int BestFive(int package, Span<DayServicePlace> places);
}

/// <summary>A ranked service.</summary>
/// <param name="Service">Its place in <see cref="DayServiceWorkload.Services"/>.</param>
/// <param name="SixtiethsOfAPenny">Its exact cost a week, with transport where that is needed and quoted.</param>
internal readonly record struct DayServicePlace(int Service, long SixtiethsOfAPenny);
