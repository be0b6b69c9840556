namespace HomeCare.Domain.Benchmarks;

/// <summary>A contender that can also find the best five alone.</summary>
internal interface IBestFiveContender : IContender
{
    /// <summary>Finds the first five of <see cref="ICallOffContender.Order"/>. This is timed.</summary>
    /// <param name="package">Its place in <see cref="CallOffWorkload.Packages"/>.</param>
    /// <param name="places">Where the numbers of the providers go, the winner first.</param>
    /// <returns>How many were found: five, or fewer where fewer are eligible.</returns>
    int BestFive(int package, Span<int> places);
}
