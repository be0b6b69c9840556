using System.Numerics;
using System.Runtime.InteropServices;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>A snapshot made ready to rank very many packages: immutable, and read by any number of threads without locks.</summary>
/// <remarks>
/// <para>The offers of each zone in each band are sorted once by rate and by the rungs that look at the provider alone, in
/// integers, so that a package is a filtering scan. It gives what <see cref="CallOffRanker"/> gives, as numbers into buffers
/// of the caller's; <see cref="Rank"/> and <see cref="Explain"/> allocate nothing.</para>
/// <para>Costs are whole sixtieths of a penny in 64 bits. A rate that they could not hold is refused when the snapshot is
/// compiled.</para>
/// <para>Rules and rungs that are not of this library's integers are tested when a package is compiled, once for each
/// candidate; that takes longer and allocates. Ranking stays as it is.</para>
/// </remarks>
public sealed partial class CompiledSnapshot
{
    private readonly CandidateBlock[] blocks;
    private readonly LevelTable levels;
    private readonly OfferList[] lists;
    private readonly int[][] rates;
    private readonly HashWords ids;
    private readonly int latestRating;
    private CallOffSnapshot? snapshot;

    /// <summary>The terms and the candidates, whose places in the list are their numbers here.</summary>
    public CallOffSnapshot Snapshot => snapshot ?? Interlocked.CompareExchange(ref snapshot, new(this), null) ?? snapshot;

    /// <summary>How many candidates there are.</summary>
    public int Count { get; }

    internal CompiledTerms CompiledTerms { get; }

    internal Candidate CandidateAt(int number) => blocks[number / CandidateBlock.Most].Candidates[number % CandidateBlock.Most];

    internal Candidate[] AllCandidates()
    {
        var all = new Candidate[Count];
        for (var block = 0; block < blocks.Length; block++)
        {
            blocks[block].Candidates.CopyTo(all.AsSpan(block * CandidateBlock.Most));
        }

        return all;
    }

    /// <summary>Compiles a snapshot.</summary>
    /// <param name="snapshot">The snapshot. It keeps the compiled form, so that asking again costs nothing.</param>
    /// <returns>
    /// The compiled form, or every refusal: <c>too-many-rules</c> (more than 64), and <c>rate-too-high</c> for each candidate
    /// that could be ranked with a rate above £21,474,836.47 an hour.
    /// </returns>
    public static OneOf<CompiledSnapshot, ValueList<Refusal>> Of(CallOffSnapshot snapshot)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        return snapshot.Compiled;
    }

    /// <summary>Makes a package ready to be ranked.</summary>
    /// <param name="request">The package.</param>
    /// <param name="seed">The seed of its draw.</param>
    /// <returns>The package, or every refusal of <see cref="CallOffSnapshot.Faults(CallOffRequest)"/>.</returns>
    public OneOf<CompiledRequest, ValueList<Refusal>> Compile(CallOffRequest request, DrawSeed seed)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(seed);
        var faults = Faults(request);
        return faults.Count > 0 ? faults : new CompiledRequest(this, request, seed, draw: null);
    }

    internal OneOf<CompiledRequest, ValueList<Refusal>> Compile(CallOffRequest request, Draw draw)
    {
        var faults = Faults(request);
        return faults.Count > 0 ? faults : new CompiledRequest(this, request, seed: null, draw);
    }

    /// <summary>Ranks a package: as many of the best places as there is room for.</summary>
    /// <param name="request">The package.</param>
    /// <param name="places">
    /// Where the places go, the winner first. Room for <see cref="Count"/> is always enough for all; with less room, what does
    /// not fit is not worked out, and the places written are the first of all.
    /// </param>
    /// <returns>How many places were written.</returns>
    /// <exception cref="ArgumentException">
    /// The request was compiled for other terms, for other candidates where the terms have rules or rungs of their own, or
    /// before a rating that its decision could not have known.
    /// </exception>
    public int Rank(in CompiledRequest request, Span<RankedPlace> places)
    {
        RefuseStranger(request);
        var list = lists[(request.Area * CompiledTerms.ListsOfAnArea) + request.Band];
        return places.IsEmpty ? 0 : new PlaceFinder(request, list, ids).Find(MemoryMarshal.Cast<RankedPlace, PlaceEntry>(places));
    }

    /// <summary>Ranks a package, and says of every candidate which rules it fails.</summary>
    /// <param name="request">The package.</param>
    /// <param name="places">Where the places go, as in <see cref="Rank"/>.</param>
    /// <param name="failed">
    /// Where the rules go that each candidate fails, by number: the lowest bit is the first of
    /// <see cref="CallOffTerms.Eligibility"/>. A candidate without a bit is ranked. At least <see cref="Count"/> long.
    /// </param>
    /// <returns>How many places were written.</returns>
    /// <exception cref="ArgumentException"><paramref name="failed"/> is too short, or as for <see cref="Rank"/>.</exception>
    public int Explain(in CompiledRequest request, Span<RankedPlace> places, Span<ulong> failed)
    {
        if (failed.Length < Count)
        {
            throw new ArgumentException("There is no room for every candidate.", nameof(failed));
        }

        var ranked = Rank(request, places);
        FindFailures(request, failed[..Count]);
        return ranked;
    }

    /// <summary>The reasons behind the bits that <see cref="Explain"/> wrote for a candidate: the facts and, from them, the words.</summary>
    /// <param name="request">The package.</param>
    /// <param name="candidate">The number of the candidate.</param>
    /// <param name="failed">The rules it fails.</param>
    /// <returns>A reason for each bit, in the order of the rules.</returns>
    /// <exception cref="ArgumentException">As for <see cref="Rank"/>, or a bit is of no rule.</exception>
    public ValueList<IneligibleReason> Reasons(in CompiledRequest request, int candidate, ulong failed)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(candidate);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(candidate, Count);
        RefuseStranger(request);
        var rules = CompiledTerms.Terms.Eligibility.Count;
        if (rules < CompiledTerms.MostRules && failed >> rules != 0)
        {
            throw new ArgumentException("There is a bit of a rule that the terms do not have.", nameof(failed));
        }

        return ReasonsOf(request.Request, request.Area, candidate, failed);
    }

    /// <summary>The amounts of the cost lines of a place, in the order of the plan's <see cref="Pricing.WeeklyPlan.Alike"/>.</summary>
    /// <param name="request">The package.</param>
    /// <param name="place">A place of its ranking here.</param>
    /// <param name="sixtiethsOfAPenny">Where the amounts go; at least as long as the plan has lengths of visit.</param>
    /// <returns>How many amounts were written.</returns>
    /// <exception cref="ArgumentException">The place is not of this ranking, or as for <see cref="Rank"/>.</exception>
    public int CostLines(in CompiledRequest request, in RankedPlace place, Span<long> sixtiethsOfAPenny) =>
        CostLines(request, new ReadOnlySpan<RankedPlace>(in place), sixtiethsOfAPenny);

    /// <summary>The amounts of the cost lines of many places, those of the first place first.</summary>
    /// <param name="request">The package.</param>
    /// <param name="places">Places of its ranking here.</param>
    /// <param name="sixtiethsOfAPenny">
    /// Where the amounts go: for each place as many as the plan has in <see cref="Pricing.WeeklyPlan.Alike"/>, in that order.
    /// </param>
    /// <returns>How many amounts were written.</returns>
    /// <exception cref="ArgumentException">A place is not of this ranking, or as for <see cref="Rank"/>.</exception>
    public int CostLines(in CompiledRequest request, ReadOnlySpan<RankedPlace> places, Span<long> sixtiethsOfAPenny)
    {
        RefuseStranger(request);
        var listed = request.Lines.AsSpan(0, request.LinesOfTheList);
        var sessional = request.Lines.AsSpan(request.LinesOfTheList);
        var (rateOfTheList, sessionalRate) = (rates[request.Band], rates[^1]);
        var written = 0;
        foreach (ref readonly var place in places)
        {
            written += Price(listed, rateOfTheList[place.Candidate], sixtiethsOfAPenny[written..]);
            written += Price(sessional, sessionalRate[place.Candidate], sixtiethsOfAPenny[written..]);
        }

        return written;
    }

    private static int Price(ReadOnlySpan<int> minutes, int rate, Span<long> sixtiethsOfAPenny)
    {
        if (rate == OfferRow.NotOffered && !minutes.IsEmpty)
        {
            throw new ArgumentException("A place is not of this ranking.", nameof(rate));
        }

        for (var line = 0; line < minutes.Length; line++)
        {
            sixtiethsOfAPenny[line] = (long)rate * minutes[line];
        }

        return minutes.Length;
    }

    internal ValueList<IneligibleReason> ReasonsOf(CallOffRequest request, int area, int number, ulong failed)
    {
        var (block, at) = (blocks[number / CandidateBlock.Most], number % CandidateBlock.Most);
        var reasons = new IneligibleReason[BitOperations.PopCount(failed)];
        for (var i = 0; i < reasons.Length; i++, failed &= failed - 1)
        {
            reasons[i] = block.ReasonOf(CompiledTerms, request, area, at, BitOperations.TrailingZeroCount(failed));
        }

        return ValueList.Create<IneligibleReason>(reasons);
    }

    // The terms look at the request and the snapshot only at its ratings, so that one look at the latest is enough for most.
    private ValueList<Refusal> Faults(CallOffRequest request)
    {
        var faults = CompiledTerms.Terms.Faults(request);
        return faults.Count == 0 && CompiledTerms.DayNumber(request.DecidedOn) >= latestRating ? faults : Snapshot.Faults(request);
    }

    private void RefuseStranger(in CompiledRequest request)
    {
        if (request.Snapshot != this && !IsOfTheSameTerms(request))
        {
            throw new ArgumentException("The request was not compiled for this snapshot: compile it again.", nameof(request));
        }
    }

    // Rules and rungs in integers look at the snapshot when they rank; what else was found is about the old candidates.
    private bool IsOfTheSameTerms(in CompiledRequest request) =>
        request.Snapshot is { } other && other.CompiledTerms == CompiledTerms && request.Others is null && request.DecidedOn >= latestRating;

    private void FindFailures(in CompiledRequest request, Span<ulong> failed)
    {
        for (var block = 0; block < blocks.Length; block++)
        {
            var first = block * CandidateBlock.Most;
            blocks[block].FindFailures(request, CompiledTerms, failed.Slice(first, blocks[block].Candidates.Length));
        }

        if (request.Others is { } others)
        {
            for (var i = 0; i < failed.Length; i++)
            {
                failed[i] |= others.Failed[i];
            }
        }
    }
}
