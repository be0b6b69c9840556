namespace HomeCare.Domain.Benchmarks;

internal static class Contender
{
    /// <summary>Every contender, not yet prepared, the baseline first. Each is compared with the baseline.</summary>
    /// <remarks>To be timed as well, a contender needs a method in <see cref="CallOffBenchmark"/>.</remarks>
    internal static ICallOffContender[] All() =>
        [new LinqContender(), new LibraryContender(), new LibraryInWordsContender()];
}
