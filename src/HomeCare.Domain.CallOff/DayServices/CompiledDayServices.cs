using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A snapshot of day services made ready to find the best of very many: immutable, and read by any number of threads without locks.</summary>
/// <remarks>
/// The services are sorted once by each price, in integers, and the transport quotes of a package by theirs. The search stops where
/// no service can still be cheap enough. It gives what <see cref="DayServiceRanker"/> gives, as numbers into a buffer of the caller's;
/// <see cref="Best"/> allocates nothing.
/// </remarks>
public sealed partial class CompiledDayServices
{
    private readonly DayServiceRow[] rows;
    private readonly int[] prices;
    private readonly int[][] byPrice;
    private readonly HashWords ids;

    /// <summary>The terms and the services, whose places in the list are their numbers here.</summary>
    public DayServiceSnapshot Snapshot { get; }

    /// <summary>How many services there are.</summary>
    public int Count => rows.Length;

    /// <summary>Compiles a snapshot.</summary>
    /// <param name="snapshot">The snapshot. It keeps the compiled form, so that asking again costs nothing.</param>
    /// <returns>The compiled form.</returns>
    public static CompiledDayServices Of(DayServiceSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return snapshot.Compiled;
    }

    /// <summary>Makes a package ready.</summary>
    /// <param name="request">The package.</param>
    /// <param name="seed">The seed of its draw.</param>
    /// <returns>
    /// The package, or every refusal of <see cref="DayServiceSnapshot.Faults"/>, or <c>cost-too-large</c>: units of such lengths that no
    /// whole parts of a penny hold them all.
    /// </returns>
    public OneOf<CompiledDayServiceRequest, ValueList<Refusal>> Compile(DayServiceRequest request, DrawSeed seed)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(seed);
        var faults = Snapshot.Faults(request);
        return faults.Count > 0 ? faults : Weigh(request).MapT0(weights => new CompiledDayServiceRequest(this, request, weights.Prices, weights.PartsOfAPenny, seed));
    }

    /// <summary>Finds the best services for a package: as many as there is room for.</summary>
    /// <param name="request">The package.</param>
    /// <param name="places">Where the places go, the best first.</param>
    /// <returns>How many places were written.</returns>
    /// <exception cref="ArgumentException">The request was compiled for other services.</exception>
    public int Best(CompiledDayServiceRequest request, Span<RankedDayServicePlace> places)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.Services != this)
        {
            throw new ArgumentException("The request was not compiled for these services: compile it again.", nameof(request));
        }

        return places.IsEmpty ? 0 : new BestServices(request, rows, prices, byPrice, ids).Find(places);
    }
}
