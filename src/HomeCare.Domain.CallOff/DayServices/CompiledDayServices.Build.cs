using HomeCare.Domain.Pricing;
using OneOf;

namespace HomeCare.Domain.CallOff;

public sealed partial class CompiledDayServices
{
    internal const int NotOffered = -1;

    private const int MostCapabilities = 63;
    private const ulong NobodyHasIt = 1UL << MostCapabilities;

    private static readonly Gate[] InIntegers = [Gate.Needs, Gate.Capacity, Gate.Limit, Gate.Start, Gate.PriceOffered];

    private readonly Dictionary<string, int> capabilities;
    private readonly Dictionary<ProviderId, int> numbers;
    private readonly Gate[] otherGates;

    internal CompiledDayServices(DayServiceSnapshot snapshot)
    {
        Snapshot = snapshot;
        var (terms, candidates) = (snapshot.Terms, snapshot.Candidates);
        numbers = candidates.Select((candidate, number) => (candidate.Id, number)).ToDictionary(one => one.Id, one => one.number);
        ids = new([.. candidates.Select(candidate => candidate.Id)]);
        capabilities = candidates.SelectMany(candidate => candidate.Capabilities).Select(one => one.Value).Distinct(StringComparer.Ordinal)
            .Select((one, number) => (one, number)).ToDictionary(one => one.one, one => one.number, StringComparer.Ordinal);
        var gates = terms.Eligibility.Select(rule => rule.Gate).ToArray();
        var ofTheCandidate = gates.Where(CompiledTerms.LooksAtTheCandidateAlone).ToArray();
        otherGates = [.. gates.Except(ofTheCandidate).Where(gate => !InIntegers.Contains(gate) || (gate == Gate.Needs && !NeedsAreBits))];
        rows = [.. candidates.Select(candidate => RowOf(candidate, gates, ofTheCandidate))];
        prices = [.. candidates.SelectMany(candidate => terms.Ranges.Select(range => PriceOf(candidate, range)))];
        byPrice = new int[terms.Ranges.Count][];
        for (var range = 0; range < byPrice.Length; range++)
        {
            byPrice[range] = Sorted(range);
        }
    }

    private bool NeedsAreBits => capabilities.Count <= MostCapabilities;

    internal int NumberOf(ProviderId provider) => numbers[provider];

    internal ulong NeedsOf(DayServiceRequest request) => NeedsAreBits && Snapshot.Terms.Eligibility.Any(rule => rule.Gate == Gate.Needs)
        ? ((IPackage)request).Needs.Aggregate(0UL, (bits, need) => bits | (capabilities.TryGetValue(need.Value, out var number) ? 1UL << number : NobodyHasIt))
        : 0;

    internal bool[]? FailuresOf(DayServiceRequest request) => otherGates.Length == 0
        ? null
        : [.. Snapshot.Candidates.Select(candidate => FailsAny(otherGates, request, candidate))];

    // What a week takes of each price, found by the same pricing that prices it: a penny of each, pro rata.
    private OneOf<(ValueList<WeightedPrice> Prices, long PartsOfAPenny), ValueList<Refusal>> Weigh(DayServiceRequest request)
    {
        var weights = request.Week
            .SelectMany(day => day.Plan.Segments)
            .Select(segment => (segment.Band, Unit: Snapshot.Terms.Services.Band(segment.Band)!.Commissioning.UnitFor(segment.Minutes)!, segment.Minutes))
            .GroupBy(one => RangeOf(one.Band, one.Unit))
            .OrderBy(group => group.Key)
            .Select(group => (Range: group.Key, Weight: group.Aggregate(
                ExactAmount.Zero, (sum, one) => sum + new Price(Money.FromPence(1), one.Unit).ForMinutes(one.Minutes)).Pence))
            .ToArray();

        // The least number that all the denominators divide.
        var parts = weights.Aggregate(Int128.One, (all, one) => all > long.MaxValue ? all : all * Fraction.Of(all, one.Weight.Denominator).Denominator);
        var dearest = parts > long.MaxValue ? parts : int.MaxValue * (parts + weights.Aggregate(Int128.Zero, (sum, one) => sum + Whole(one.Weight, parts)));
        return dearest > long.MaxValue
            ? ValueList.Create([new Refusal(
                "cost-too-large",
                "the lengths of the units that the package is priced by have no common part in which the cost of a week can be counted",
                [new("package", request.Reference.Value)])])
            : (weights.Select(one => new WeightedPrice(one.Range, (long)Whole(one.Weight, parts))).ToValueList(), (long)parts);
    }

    private static Int128 Whole(Fraction weight, Int128 parts) => weight.Numerator * (parts / weight.Denominator);

    private int RangeOf(BandId band, PriceUnit unit)
    {
        for (var range = 0; range < Snapshot.Terms.Ranges.Count; range++)
        {
            if (Snapshot.Terms.Ranges[range].Band == band && Snapshot.Terms.Ranges[range].Unit == unit)
            {
                return range;
            }
        }

        return NotOffered;
    }

    private DayServiceRow RowOf(DayServiceCandidate candidate, Gate[] gates, Gate[] ofTheCandidate)
    {
        var terms = Snapshot.Terms;
        var anyPackage = new DayServiceRequest(new("any"), terms.Lot, [], [], TransportNeed.NotNeeded, terms.FirstDay, terms.FirstDay);
        var room = gates.Contains(Gate.Capacity) ? candidate.SpareMinutes : int.MaxValue;
        var limit = gates.Contains(Gate.Limit) && candidate.Membership.Standing.TryPickT2(out var limited, out _) ? limited.NewMinutesAWeek : int.MaxValue;
        return new(
            NeedsAreBits ? candidate.Capabilities.Aggregate(0UL, (bits, one) => bits | (1UL << capabilities[one.Value])) : ulong.MaxValue,
            FailsAny(ofTheCandidate, anyPackage, candidate) ? NotOffered : Math.Min(room, limit),
            gates.Contains(Gate.Start) && candidate.EarliestStart is { } start ? CompiledTerms.DayNumber(start) : int.MinValue);
    }

    private bool FailsAny(Gate[] gates, DayServiceRequest request, DayServiceCandidate candidate)
    {
        var consideration = Snapshot.Terms.Consider(request, candidate);
        return Array.Exists(gates, gate => gate.Test(consideration) is not null);
    }

    private static int PriceOf(DayServiceCandidate candidate, DayServiceRange range) =>
        candidate.Rates.FirstOrDefault(rate => rate.Band == range.Band && rate.Price.Unit == range.Unit) is { } rate ? (int)rate.Price.Amount.Pence : NotOffered;

    // Those that some package could go to, the cheapest first.
    private int[] Sorted(int range) =>
    [
        .. Enumerable.Range(0, rows.Length)
            .Where(number => rows[number].Room >= 0 && prices[(number * byPrice.Length) + range] != NotOffered)
            .OrderBy(number => prices[(number * byPrice.Length) + range]),
    ];
}
