namespace HomeCare.Domain.Benchmarks;

internal static class Contender
{
    /// <summary>Every contender, not yet prepared, the baseline first. Each is compared with the baseline and timed.</summary>
    internal static IContender[] All() =>
    [
        new LinqContender(),
        new CompiledContender(),
        new FriendlyContender(),
        new FriendlyInWordsContender(),
        new LeanContender(inLists: false),
        new LeanContender(inLists: true),
        new SqliteContender(inOrder: false),
        new SqliteContender(inOrder: true),
        new ExampleContender(),
    ];
}
