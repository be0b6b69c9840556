namespace HomeCare.Domain.CallOff;

/// <summary>Ranks very many packages on several threads. The answers are those of one thread, whatever their number.</summary>
/// <remarks>
/// <para>The requests may be of different snapshots, such as all authorities of a country; it is fastest when those of one
/// snapshot stand together. They are taken in their order, in pieces: what is done is always the first part of them, also
/// after cancelling.</para>
/// <para>Nothing is allocated for a package. A reader is called on whichever thread ranked the package, for several packages
/// at once, and must not keep the spans.</para>
/// </remarks>
public static class CallOffBatch
{
    private const int PackagesInAPiece = 256;

    /// <summary>Ranks packages, and keeps the best places of each.</summary>
    /// <param name="requests">The packages, each ranked by the snapshot that compiled it.</param>
    /// <param name="best">How many places of each package there is room for; at least one.</param>
    /// <param name="places">Where the places go: those of the first package, then those of the second, <paramref name="best"/> apart.</param>
    /// <param name="counts">Where the number of places of each package goes: at most <paramref name="best"/>.</param>
    /// <param name="run">How many threads, and who is told of the progress or may cancel.</param>
    /// <returns>How far it came.</returns>
    /// <exception cref="ArgumentException">There is not room for every package.</exception>
    public static BatchOutcome Best(
        ReadOnlyMemory<CompiledRequest> requests, int best, Memory<RankedPlace> places, Memory<int> counts, BatchRun run)
    {
        ArgumentNullException.ThrowIfNull(run);
        ArgumentOutOfRangeException.ThrowIfLessThan(best, 1);
        if (counts.Length < requests.Length)
        {
            throw new ArgumentException("There is not room for every package.", nameof(counts));
        }

        if (places.Length / best < requests.Length)
        {
            throw new ArgumentException("There is not room for the places of every package.", nameof(places));
        }

        return Run(requests.Length, run, () => (first, last) =>
        {
            for (var package = first; package < last; package++)
            {
                ref readonly var request = ref requests.Span[package];
                counts.Span[package] = Snapshot(request).Rank(request, places.Span.Slice(package * best, best));
            }
        });
    }

    /// <summary>Ranks packages, and has all places of each read.</summary>
    /// <param name="requests">The packages, each ranked by the snapshot that compiled it.</param>
    /// <param name="read">Reads the places of one package.</param>
    /// <param name="run">How many threads, and who is told of the progress or may cancel.</param>
    /// <returns>How far it came.</returns>
    public static BatchOutcome Rank(ReadOnlyMemory<CompiledRequest> requests, PlacesReader read, BatchRun run)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(run);
        return Run(requests.Length, run, () =>
        {
            RankedPlace[] places = [];
            return (first, last) =>
            {
                for (var package = first; package < last; package++)
                {
                    ref readonly var request = ref requests.Span[package];
                    places = RoomFor(Snapshot(request), places);
                    read(package, places.AsSpan(0, request.Snapshot.Rank(request, places)));
                }
            };
        });
    }

    /// <summary>Ranks and explains packages, and has all places of each read, and the rules that each candidate fails.</summary>
    /// <param name="requests">The packages, each ranked by the snapshot that compiled it.</param>
    /// <param name="read">Reads the places and the failed rules of one package.</param>
    /// <param name="run">How many threads, and who is told of the progress or may cancel.</param>
    /// <returns>How far it came.</returns>
    public static BatchOutcome Explain(ReadOnlyMemory<CompiledRequest> requests, ExplanationReader read, BatchRun run)
    {
        ArgumentNullException.ThrowIfNull(read);
        ArgumentNullException.ThrowIfNull(run);
        return Run(requests.Length, run, () =>
        {
            RankedPlace[] places = [];
            ulong[] failed = [];
            return (first, last) =>
            {
                for (var package = first; package < last; package++)
                {
                    ref readonly var request = ref requests.Span[package];
                    places = RoomFor(Snapshot(request), places);
                    failed = RoomFor(request.Snapshot, failed);
                    var count = request.Snapshot.Explain(request, places, failed);
                    read(package, places.AsSpan(0, count), failed.AsSpan(0, request.Snapshot.Count));
                }
            };
        });
    }

    private static T[] RoomFor<T>(CompiledSnapshot snapshot, T[] room) => room.Length < snapshot.Count ? new T[snapshot.Count] : room;

    private static CompiledSnapshot Snapshot(in CompiledRequest request) =>
        request.Snapshot ?? throw new ArgumentException("A request of the batch was not compiled.", nameof(request));

    // Whoever is free takes the next piece, and every piece that was taken is finished: so what is done has no holes.
    private static BatchOutcome Run(int packages, BatchRun run, Func<Action<int, int>> worker)
    {
        var (counting, taken, done) = (new object(), 0, 0);
        Parallel.For(0, run.Threads, new ParallelOptions { MaxDegreeOfParallelism = run.Threads }, (_, state) =>
        {
            var rank = worker();
            while (!state.ShouldExitCurrentIteration && Take() is var (first, last) && first < last)
            {
                rank(first, last);
                Count(last - first);
            }
        });
        return new(done, packages - done);

        (int First, int Last) Take()
        {
            lock (counting)
            {
                var first = taken;
                taken = run.Cancellation.IsCancellationRequested ? taken : Math.Min(packages, taken + PackagesInAPiece);
                return (first, taken);
            }
        }

        void Count(int finished)
        {
            lock (counting)
            {
                done += finished;
                run.Progress?.Report(done);
            }
        }
    }
}
