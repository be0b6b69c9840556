using System.Globalization;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The goals of the ranker, against the times of one run.</summary>
internal sealed class CallOffGoals(CallOffTiming timing)
{
    private static readonly string Library = new CompiledContender().Name;
    private static readonly string Linq = new LinqContender().Name;
    private static readonly string Lean = new LeanContender(inLists: false).Name;
    private static readonly string LeanInLists = new LeanContender(inLists: true).Name;
    private static readonly string Friendly = new FriendlyContender().Name;
    private static readonly string InWords = new FriendlyInWordsContender().Name;
    private static readonly string LibraryBatch = new CompiledBatch().Name;
    private static readonly (double Ordered, double InOrder) SqliteGoals = (100, 70);

    internal IEnumerable<Goal> All() =>
    [
        .. timing.Sizes.Zip([50.0, 80, 200], (size, goal) => Goal.AtLeast($"full order, {P(size)}, against LINQ", goal, Ratio(size.Order, Linq))),
        .. Small().Select(size => Goal.AtLeast($"full order, {P(size)}, against lean LINQ", 20, Ratio(size.Order, Lean))),
        .. Small().Select(size => Goal.AtLeast($"the same, {P(size)}, with lists found before", 20, Ratio(size.Order, LeanInLists))),
        .. Small().Select(size => Goal.AtLeast($"full order, {P(size)}, against SQLite", SqliteGoals.Ordered, Ratio(size.Order, Sqlite(inOrder: false)))),
        .. Small().Select(size => Goal.AtLeast($"full order, {P(size)}, against SQLite at its best", SqliteGoals.InOrder, Ratio(size.Order, Sqlite(inOrder: true)))),
        .. timing.Batches.SkipLast(1).Select(batch => Goal.AtLeast($"full order in a batch, {batch.Providers:N0} providers, one thread, against DuckDB", 20, Ratio(batch, DuckDb()))),
        .. timing.Sizes.Select(size => Goal.AtMost($"explained, {P(size)}, against the library's bare order", 2, Of(size.Explained, Library) / Of(size.Order, Library))),
        .. timing.Sizes.Select(size => Goal.AtLeast($"explained, {P(size)}, against LINQ explained", 50, Ratio(size.Explained, Linq))),
        .. timing.Sizes.Select(size => Goal.AtLeast($"explained, {P(size)}, against SQLite explained", 300, Ratio(size.Explained, Sqlite(inOrder: false)))),
        .. Small().Zip([150.0, 700], (size, goal) => Goal.AtLeast($"best five, {P(size)}, against LINQ", goal, Ratio(size.BestFive, Linq))),
        Allocation(),
        .. timing.Sizes.Select(size => Goal.AtLeast($"friendly objects, {P(size)}, all facts and lines read, against LINQ explained", 6, Of(size.Explained, Linq) / Of(size.Explained, Friendly))),
        .. timing.Sizes.Select(size => Goal.AtLeast($"the same, {P(size)}, all words read", 6, Of(size.Explained, Linq) / Of(size.Explained, InWords))),
        Goal.AtLeast("batch of a million, 150 providers, two threads, against LINQ", 50, Ratio(timing.Batches[^1], Linq)),
        Goal.AtLeast("the same against DuckDB", 20, Ratio(timing.Batches[^1], DuckDb())),
        Goal.AtLeast("the same, two threads against one", 1.85, timing.OneThread.Nanoseconds / Of(timing.Batches[^1], LibraryBatch)),
        Country(),
        Goal.AtMost("growth: time per eligible candidate, 10,000 against 100 providers", 1.2, PerEligible(timing.Sizes[^1]) / PerEligible(timing.Sizes[0])),
        .. timing.Sizes.Select(size => Goal.AtMost($"distance from the bound, {P(size)}", 4, Of(size.Order, Library) / Of(size.Order, SizeTiming.Bound))),
        FirstRanking(),
    ];

    /// <summary>Nanoseconds of the library's full order for one eligible provider.</summary>
    internal static double PerEligible(SizeTiming size) => Of(size.Order, Library) / size.Eligible;

    internal static double BoundPerEligible(SizeTiming size) => Of(size.Order, SizeTiming.Bound) / size.Eligible;

    /// <summary>How many times as fast as a peer the library is.</summary>
    internal static double Ratio(Measured[] measured, string peer) => Of(measured, peer) / Of(measured, Library);

    internal static double Ratio(BatchTiming batch, string peer) => Of(batch, peer) / Of(batch, LibraryBatch);

    private static double Of(Measured[] measured, string name) => measured.Single(one => one.Name == name).Nanoseconds;

    private static double Of(BatchTiming batch, string name) => batch.Rows.Single(one => one.Measured.Name == name).Measured.Nanoseconds;

    private static string Sqlite(bool inOrder)
    {
        using var contender = new SqliteContender(inOrder);
        return contender.Name;
    }

    private static string DuckDb()
    {
        using var contender = new DuckDbBatch();
        return contender.Name;
    }

    private static string P(SizeTiming size) => string.Create(CultureInfo.InvariantCulture, $"{size.Providers:N0} providers");

    private SizeTiming[] Small() => timing.Sizes[..2];

    private Goal Allocation()
    {
        var most = timing.Sizes
            .SelectMany(size => size.Order.Concat(size.BestFive).Concat(size.Explained))
            .Where(one => one.Name == Library)
            .Max(one => one.Bytes);
        return new("allocation of any ranking call, bare, best five or explained", "0 B", string.Create(CultureInfo.InvariantCulture, $"{most:0} B"), most == 0);
    }

    private Goal FirstRanking()
    {
        var (linq, library) = (timing.First.Rows.Single(row => row.Name == Linq).All, timing.First.Rows.Single(row => row.Name == Library).All);
        return new(
            "first ranking in a fresh process",
            "not slower than LINQ",
            string.Create(CultureInfo.InvariantCulture, $"{library:0.0} ms, LINQ {linq:0.0} ms"),
            library <= linq);
    }

    private Goal Country() => new(
        "every package of a country: 150 authorities, a million packages, two threads, explained",
        "under 1 s",
        string.Create(CultureInfo.InvariantCulture, $"{timing.Country.Explained:0.00} s"),
        timing.Country.Explained < 1);
}
