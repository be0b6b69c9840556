using System.Buffers;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>Decides which provider a package goes to: the most cost-effective one able to meet the need.</summary>
/// <remarks>
/// A pure function: the same snapshot, request and seed give the same answer on every machine. One provider has the whole
/// package; nobody is refused on cost. Order is exact weekly cost, then the scheme's rungs, then the draw.
/// </remarks>
public static class CallOffRanker
{
    /// <summary>
    /// The version of what rules, rungs and the draw mean. It is written into every decision record, and a record of another
    /// version is refused rather than decided again by other rules.
    /// </summary>
    public const int Semantics = 1;

    /// <summary>Ranks every candidate for a package.</summary>
    /// <param name="snapshot">The terms and the candidates.</param>
    /// <param name="request">The package.</param>
    /// <param name="seed">The seed that the authority committed to before it knew the candidates.</param>
    /// <returns>
    /// The ranking, or every refusal of <see cref="CallOffSnapshot.Faults(CallOffRequest)"/> and <see cref="CompiledSnapshot.Of"/>.
    /// </returns>
    public static OneOf<Ranking, ValueList<Refusal>> Rank(CallOffSnapshot snapshot, CallOffRequest request, DrawSeed seed)
    {
        ArgumentNullException.ThrowIfNull(snapshot);
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(seed);
        return Ready(snapshot, request, compiled => compiled.Compile(request, seed)).Match<OneOf<Ranking, ValueList<Refusal>>>(
            ready => Rank(ready),
            refusals => refusals);
    }

    internal static OneOf<Ranking, ValueList<Refusal>> Replay(CallOffSnapshot snapshot, CallOffRequest request, Draw? draw)
    {
        if (Ready(snapshot, request, compiled => compiled.Compile(request, draw ?? NoDraw)).TryPickT1(out var refusals, out var ready))
        {
            return refusals;
        }

        var ranking = Rank(ready);
        return draw is null && ranking.Draw is not null
            ? ValueList.Create([new Refusal("draw-missing", "candidates are level and there is no draw: a tie needs its draw", [])])
            : ranking;
    }

    // Stands in while a record without a draw is decided again; an answer that used it is refused.
    internal static readonly Draw NoDraw = new(string.Empty, new byte[SipHash.KeyBytes]);

    internal static ValueList<IneligibleReason> Reasons(ValueList<EligibilityRule> eligibility, Consideration consideration)
    {
        List<IneligibleReason>? reasons = null;
        foreach (var rule in eligibility)
        {
            if (rule.Gate.Test(consideration) is { } facts)
            {
                reasons ??= [];
                reasons.Add(new(rule, facts));
            }
        }

        return reasons?.ToValueList() ?? [];
    }

    private static OneOf<CompiledRequest, ValueList<Refusal>> Ready(
        CallOffSnapshot snapshot, CallOffRequest request, Func<CompiledSnapshot, OneOf<CompiledRequest, ValueList<Refusal>>> compile) =>
        snapshot.Compiled.TryPickT1(out var refusals, out var compiled)
            ? ValueList.Create<Refusal>([.. snapshot.Faults(request), .. refusals])
            : compile(compiled);

    private static Ranking Rank(in CompiledRequest request)
    {
        var compiled = request.Snapshot;
        var places = ArrayPool<RankedPlace>.Shared.Rent(compiled.Count);
        var failed = ArrayPool<ulong>.Shared.Rent(compiled.Count);
        var ranked = compiled.Explain(request, places, failed);
        var offers = Ranked(request, places.AsSpan(0, ranked));
        var refusals = Refused(request, failed.AsSpan(0, compiled.Count), compiled.Count - ranked);
        ArrayPool<RankedPlace>.Shared.Return(places);
        ArrayPool<ulong>.Shared.Return(failed);
        return new(compiled.Snapshot, request.Request, ValueList.Create<RankedOffer>(offers), ValueList.Create<RefusedOffer>(refusals), DrawOf(request, offers));
    }

    private static Draw? DrawOf(in CompiledRequest request, RankedOffer[] offers) =>
        Array.Exists(offers, offer => offer.DrawKey is not null) ? request.Draw ?? request.Seed!.DrawFor(request.Request.Reference) : null;

    private static RankedOffer[] Ranked(in CompiledRequest request, ReadOnlySpan<RankedPlace> places)
    {
        var terms = request.Snapshot.CompiledTerms.Terms;
        var offers = new RankedOffer[places.Length];
        for (var i = 0; i < offers.Length; i++)
        {
            offers[i] = new(terms, request.Request, i == 0 ? null : offers[i - 1], request.Snapshot.CandidateAt(places[i].Candidate), places[i]);
        }

        return offers;
    }

    private static RefusedOffer[] Refused(in CompiledRequest request, ReadOnlySpan<ulong> failed, int count)
    {
        var refusals = new RefusedOffer[count];
        var next = 0;
        for (var number = 0; number < failed.Length; number++)
        {
            if (failed[number] != 0)
            {
                refusals[next++] = new(request, number, failed[number]);
            }
        }

        return refusals;
    }
}
