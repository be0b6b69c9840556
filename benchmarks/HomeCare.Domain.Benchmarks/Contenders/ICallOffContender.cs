namespace HomeCare.Domain.Benchmarks;

/// <summary>A way of ranking providers.</summary>
internal interface ICallOffContender : IContender
{
    /// <summary>Finds the order of all eligible providers for one package. This is timed.</summary>
    /// <param name="package">Its place in <see cref="CallOffWorkload.Packages"/>.</param>
    /// <param name="places">Where the numbers of the providers go, the winner first. There is room for all.</param>
    /// <returns>How many are eligible.</returns>
    int Order(int package, Span<int> places);
}
