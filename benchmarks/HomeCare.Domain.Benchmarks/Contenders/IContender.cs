namespace HomeCare.Domain.Benchmarks;

/// <summary>What every contender has: a name in the tables, and a way of reading the workload.</summary>
/// <remarks>
/// Implement <see cref="ICallOffContender"/> and add it to <see cref="Contender.All"/>. <see cref="IBestFiveContender"/> and
/// <see cref="IExplainingContender"/> add rows to the other tables. A provider's number is its place in the candidates of the
/// workload's snapshot, from 0.
/// </remarks>
internal interface IContender
{
    /// <summary>What the tables call it.</summary>
    string Name { get; }

    /// <summary>Reads the workload into whatever form the contender works with. It is called once and not timed.</summary>
    void Prepare(CallOffWorkload workload);
}
