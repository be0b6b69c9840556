using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>One package at a time, for one number of providers.</summary>
/// <param name="Providers">Providers on the framework.</param>
/// <param name="Eligible">How many a package has on average.</param>
/// <param name="Tied">How many of these are in a draw.</param>
/// <param name="Order">The full order.</param>
/// <param name="BestFive">The best five.</param>
/// <param name="Explained">The full order with reasons and cost lines.</param>
internal sealed record SizeTiming(int Providers, double Eligible, double Tied, Measured[] Order, Measured[] BestFive, Measured[] Explained)
{
    internal const string Bound = "Bound: draw and writing alone";

    internal static SizeTiming Run(int providers, Rounds rounds)
    {
        var workload = CallOffWorkload.Timed(providers);
        var contenders = Contender.All();
        Array.ForEach(contenders, contender => contender.Prepare(workload));
        var (packages, places) = (workload.Packages.Count, new int[providers]);
        var known = Answers(workload);
        var timing = new SizeTiming(
            providers,
            known.Average(one => one.Places.Length),
            known.Average(one => one.Tied.Length),
            rounds.Compare(
                [
                    .. contenders.OfType<ICallOffContender>().Select(one => (one.Name, Each(packages, package => one.Order(package, places)))),
                    (Bound, BoundOf(workload, known)),
                ],
                packages),
            rounds.Compare(
                [.. contenders.OfType<IBestFiveContender>().Select(one => (one.Name, Each(packages, package => one.BestFive(package, places))))],
                packages),
            rounds.Compare(
                [.. contenders.OfType<IExplainingContender>().Select(one => (one.Name, Each(packages, package => one.Explain(package))))],
                packages));
        Array.ForEach([.. contenders.OfType<IDisposable>()], one => one.Dispose());
        return timing;
    }

    private static Action Each(int packages, Action<int> rank) => () =>
    {
        for (var package = 0; package < packages; package++)
        {
            rank(package);
        }
    };

    private static Answer[] Answers(CallOffWorkload workload)
    {
        var snapshot = CompiledSnapshot.Of(workload.Snapshot).AsT0;
        var places = new RankedPlace[snapshot.Count];
        return
        [
            .. workload.Packages.Select(package => new Answer(
                LeanDraw.WordsOfReference(package.Reference.Value),
                places.AsSpan(0, snapshot.Rank(snapshot.Compile(package, workload.Seed).AsT0, places)).ToArray())),
        ];
    }

    // What no ranker can do without: a key for a reference with ties, a hash for each provider in a tie, and writing the places.
    private static Action BoundOf(CallOffWorkload workload, Answer[] known)
    {
        var draw = new LeanDraw(CallOffWorkload.SeedInHexadecimal, workload.Snapshot.Candidates.Select(candidate => candidate.Id.Value));
        var (places, keys) = (new RankedPlace[workload.Snapshot.Candidates.Count], new ulong[workload.Snapshot.Candidates.Count]);
        return Each(known.Length, package =>
        {
            var one = known[package];
            if (one.Tied.Length > 0)
            {
                var key = draw.KeyOf(one.Reference);
                for (var i = 0; i < one.Tied.Length; i++)
                {
                    keys[i] = draw.KeyOf(key, one.Tied[i]);
                }
            }

            one.Places.CopyTo(places, 0);
        });
    }

    private sealed record Answer(ulong[] Reference, RankedPlace[] Places)
    {
        internal int[] Tied { get; } = [.. Places.Where(place => place.DrawKey is not null).Select(place => place.Candidate)];
    }
}
