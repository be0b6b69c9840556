using System.Numerics;

namespace HomeCare.Domain.CallOff;

/// <summary>Up to 64 candidates side by side, a column for whatever a rule looks at, so that the processor compares several at once.</summary>
internal sealed class CandidateBlock
{
    internal const int Most = 64;

    // The bit of each candidate that is compared at once.
    private static readonly Vector<ulong> Bits = new([.. Enumerable.Range(0, Vector<ulong>.Count).Select(bit => 1UL << bit)]);

    private readonly Candidate[] candidates;
    private readonly ulong[] failed;
    private readonly ulong[] capabilities;
    private readonly long[] spareMinutes;
    private readonly long[] limitMinutes;
    private readonly long[] starts;
    private readonly int[] levels;
    private readonly ulong[] members;
    private readonly ulong[] offering;

    // By candidate: reasons that were asked for once and are the same for other packages. Threads may make one twice, and either is right.
    private readonly IneligibleReason?[]?[] settledReasons;

    internal CandidateBlock(CompiledTerms terms, ReadOnlySpan<Candidate> candidates, ReadOnlySpan<CandidateRow> rows)
    {
        var count = candidates.Length;
        this.candidates = new Candidate[count];
        (failed, capabilities, levels) = (new ulong[count], new ulong[count], new int[count]);
        (spareMinutes, limitMinutes, starts) = (new long[count], new long[count], new long[count]);
        (members, offering) = (new ulong[terms.Areas], new ulong[terms.ListsOfAnArea]);
        settledReasons = new IneligibleReason?[]?[count];
        for (var at = 0; at < count; at++)
        {
            Set(terms, at, candidates[at], rows[at]);
        }
    }

    private CandidateBlock(CandidateBlock old)
    {
        candidates = [.. old.candidates];
        (failed, capabilities, levels) = ([.. old.failed], [.. old.capabilities], [.. old.levels]);
        (spareMinutes, limitMinutes, starts) = ([.. old.spareMinutes], [.. old.limitMinutes], [.. old.starts]);
        (members, offering) = ([.. old.members], [.. old.offering]);
        settledReasons = [.. old.settledReasons];
    }

    internal ReadOnlySpan<Candidate> Candidates => candidates;

    /// <summary>The block with one candidate changed.</summary>
    internal CandidateBlock With(CompiledTerms terms, int at, Candidate candidate, CandidateRow row)
    {
        var block = new CandidateBlock(this);
        foreach (var bits in new[] { block.members, block.offering })
        {
            for (var i = 0; i < bits.Length; i++)
            {
                bits[i] &= ~(1UL << at);
            }
        }

        block.Set(terms, at, candidate, row);
        return block;
    }

    internal CandidateRow RowAt(int at) =>
        new(failed[at], capabilities[at], (int)spareMinutes[at], (int)limitMinutes[at], (int)starts[at], levels[at]);

    /// <summary>Why a candidate fails a rule.</summary>
    internal IneligibleReason ReasonOf(CompiledTerms terms, CallOffRequest request, int area, int at, int rule)
    {
        var place = terms.SettledReasonOf(rule, area);
        if (place < 0)
        {
            return terms.ReasonOf(request, candidates[at], rule);
        }

        var settled = settledReasons[at] ??= new IneligibleReason?[terms.SettledReasons];
        return settled[place] ??= terms.ReasonOf(request, candidates[at], rule);
    }

    /// <summary>Writes the rules that each candidate fails, but for those that are not in integers.</summary>
    internal void FindFailures(in CompiledRequest request, CompiledTerms terms, Span<ulong> found)
    {
        var elsewhere = ~members[request.Area];
        var noPrice = request.NeedsBand ? ~offering[request.Band] : 0;
        var noSessional = request.NeedsSessional ? ~offering[^1] : 0;
        var next = 0;
        if (Vector.IsHardwareAccelerated)
        {
            var (zoneRule, priceRule, sessionalRule) = (All(terms.ZoneRule), All(terms.PriceRule), All(terms.SessionalRule));
            var (needsRule, capacityRule) = (All(terms.NeedsRule), All(terms.CapacityRule));
            var (limitRule, startRule) = (All(terms.LimitRule), All(terms.StartRule));
            var (needs, care, start) = (All(request.Needs), new Vector<long>(request.CareMinutes), new Vector<long>(request.RequiredStart));
            for (; next <= found.Length - Vector<ulong>.Count; next += Vector<ulong>.Count)
            {
                var failures = new Vector<ulong>(failed, next)
                    | Vector.AndNot(zoneRule, Vector.Equals(All(elsewhere >> next) & Bits, Vector<ulong>.Zero))
                    | Vector.AndNot(priceRule, Vector.Equals(All(noPrice >> next) & Bits, Vector<ulong>.Zero))
                    | Vector.AndNot(sessionalRule, Vector.Equals(All(noSessional >> next) & Bits, Vector<ulong>.Zero))
                    | Vector.AndNot(needsRule, Vector.Equals(Vector.AndNot(needs, new Vector<ulong>(capabilities, next)), Vector<ulong>.Zero))
                    | (capacityRule & Vector.AsVectorUInt64(Vector.GreaterThan(care, new Vector<long>(spareMinutes, next))))
                    | (limitRule & Vector.AsVectorUInt64(Vector.GreaterThan(care, new Vector<long>(limitMinutes, next))))
                    | (startRule & Vector.AsVectorUInt64(Vector.GreaterThan(new Vector<long>(starts, next), start)));
                failures.CopyTo(found[next..]);
            }
        }

        for (; next < found.Length; next++)
        {
            found[next] = failed[next]
                | ((elsewhere >> next & 1) != 0 ? terms.ZoneRule : 0)
                | ((noPrice >> next & 1) != 0 ? terms.PriceRule : 0)
                | ((noSessional >> next & 1) != 0 ? terms.SessionalRule : 0)
                | ((request.Needs & ~capabilities[next]) != 0 ? terms.NeedsRule : 0)
                | (request.CareMinutes > spareMinutes[next] ? terms.CapacityRule : 0)
                | (request.CareMinutes > limitMinutes[next] ? terms.LimitRule : 0)
                | (starts[next] > request.RequiredStart ? terms.StartRule : 0);
        }
    }

    private static Vector<ulong> All(ulong value) => new(value);

    private void Set(CompiledTerms terms, int at, Candidate candidate, CandidateRow row)
    {
        (candidates[at], settledReasons[at]) = (candidate, null);
        (failed[at], capabilities[at], levels[at]) = (row.Failed, row.Capabilities, row.Level);
        (spareMinutes[at], limitMinutes[at], starts[at]) = (row.SpareMinutes, row.LimitMinutes, row.Start);
        foreach (var area in terms.AreasOf(candidate))
        {
            members[area] |= 1UL << at;
        }

        for (var list = 0; list < offering.Length; list++)
        {
            offering[list] |= terms.RateIn(list, candidate) is null ? 0 : 1UL << at;
        }
    }
}
