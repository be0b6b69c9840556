namespace HomeCare.Domain.Benchmarks;

/// <summary>A way of ranking providers. Implement it, add it to <see cref="Contender.All"/>, and it is checked and timed.</summary>
/// <remarks>
/// Two smaller interfaces, <see cref="IBestFiveContender"/> and <see cref="IExplainingContender"/>, add rows to the other
/// tables. A provider's number is its place in the candidates of the workload's snapshot, from 0.
/// </remarks>
internal interface ICallOffContender
{
    /// <summary>What the tables call it.</summary>
    string Name { get; }

    /// <summary>Reads the workload into whatever form the contender works with. It is called once and not timed.</summary>
    void Prepare(CallOffWorkload workload);

    /// <summary>Finds the order of all eligible providers for one package. This is timed.</summary>
    /// <param name="package">Its place in <see cref="CallOffWorkload.Packages"/>.</param>
    /// <param name="places">Where the numbers of the providers go, the winner first. There is room for all.</param>
    /// <returns>How many are eligible.</returns>
    int Order(int package, Span<int> places);
}
