namespace HomeCare.Domain.Benchmarks;

/// <summary>A way of ranking very many packages on several threads.</summary>
internal interface IBatchContender
{
    /// <summary>What the tables call it.</summary>
    string Name { get; }

    /// <summary>Reads the workload into whatever form the contender works with. It is called once and not timed.</summary>
    void Prepare(CallOffWorkload workload, int threads);

    /// <summary>Ranks every package of the workload in full. This is timed.</summary>
    void OrderAll();

    /// <summary>The order found for one package. It is not timed, and may be found again for it.</summary>
    /// <returns>How many are eligible.</returns>
    int OrderOf(int package, Span<int> places);
}
