namespace HomeCare.Domain.Benchmarks;

internal static class Batch
{
    /// <summary>Every contender for batches, not yet prepared, the baseline first.</summary>
    internal static IBatchContender[] All() =>
    [
        new EachPackage(new LinqContender()),
        new CompiledBatch(),
        new EachPackage(new LeanContender(inLists: false)),
        new EachPackage(new LeanContender(inLists: true)),
        new DuckDbBatch(),
    ];
}
