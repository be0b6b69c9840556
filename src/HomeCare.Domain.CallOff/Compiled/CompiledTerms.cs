using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>What the rules and rungs of terms look at, sorted out once.</summary>
/// <remarks>
/// Rules that look at nothing but the candidate and the terms are tested once for each candidate. Those that compare a
/// candidate with the package in integers have a bit here. Any other rule is tested for each package by
/// <see cref="Gate.Test"/>, when the package is compiled.
/// </remarks>
internal sealed class CompiledTerms
{
    internal const int MostRules = 64;

    private const int BitsOfAWord = 64;

    private static readonly Gate[] OfTheCandidate =
    [
        Gate.Lot, Gate.Exclusion, Gate.Suspension, Gate.Departure, Gate.Dormancy, Gate.Rating, Gate.Ceiling, Gate.Floor, Gate.SessionalBelowBand,
    ];

    private readonly Dictionary<string, int> zones;
    private readonly Dictionary<string, int> bands;
    private readonly Dictionary<string, int> capabilities;
    private readonly int[] rulesOfTheCandidate;
    private readonly int[] placesOfRules;
    private readonly int[] otherRules;
    private readonly Rung[] rungsOfTheProvider;
    private readonly Rung[] otherRungs;
    private readonly CallOffRequest anyPackage;

    internal CompiledTerms(CallOffTerms terms)
    {
        Terms = terms;
        zones = Numbered(terms.Zones.Select(zone => zone.Value));
        bands = Numbered(terms.Pricing.Bands.Select(band => band.Id.Value));
        capabilities = Numbered(terms.Capabilities.Select(capability => capability.Value));
        ZoneRule = BitOf(Gate.Zone);
        CapacityRule = BitOf(Gate.Capacity);
        LimitRule = BitOf(Gate.Limit);
        StartRule = BitOf(Gate.Start);
        PriceRule = BitOf(Gate.PriceOffered);
        SessionalRule = BitOf(Gate.SessionalOffered);
        NeedsRule = capabilities.Count <= BitsOfAWord ? BitOf(Gate.Needs) : 0;
        var inIntegers = ZoneRule | CapacityRule | LimitRule | StartRule | PriceRule | SessionalRule | NeedsRule;
        var rules = Enumerable.Range(0, terms.Eligibility.Count).Where(rule => (inIntegers & (1UL << rule)) == 0).ToArray();
        rulesOfTheCandidate = [.. rules.Where(rule => LooksAtTheCandidateAlone(terms.Eligibility[rule].Gate))];
        placesOfRules = new int[terms.Eligibility.Count];
        Array.Fill(placesOfRules, -1);
        for (var i = 0; i < rulesOfTheCandidate.Length; i++)
        {
            placesOfRules[rulesOfTheCandidate[i]] = Areas + i;
        }

        otherRules = [.. rules.Except(rulesOfTheCandidate)];
        rungsOfTheProvider = [.. terms.Rungs.TakeWhile(rung => !rung.DependsOnPackage)];
        otherRungs = [.. terms.Rungs.Skip(rungsOfTheProvider.Length)];
        anyPackage = new(
            new("any"),
            terms.Lot,
            Parish: null,
            new("any"),
            terms.Pricing.Bands[0].Id,
            WeeklyPlan.Create([new(IsoDayOfWeek.Monday, LocalTime.Midnight, 1, 1)]).AsT0,
            Needs: [],
            RequiredStart: terms.FirstDay,
            DecidedOn: terms.FirstDay);
    }

    internal CallOffTerms Terms { get; }

    internal ulong ZoneRule { get; }

    internal ulong NeedsRule { get; }

    internal ulong CapacityRule { get; }

    internal ulong LimitRule { get; }

    internal ulong StartRule { get; }

    internal ulong PriceRule { get; }

    internal ulong SessionalRule { get; }

    /// <summary>A list for each zone, or one for all zones where no rule looks at the zone.</summary>
    internal int Areas => ZoneRule == 0 ? 1 : zones.Count;

    internal int Bands => bands.Count;

    /// <summary>A list for each band, and one for long visits, which comes last.</summary>
    internal int ListsOfAnArea => bands.Count + 1;

    /// <summary>How many reasons of a candidate are the same for every package, or for every package of an area.</summary>
    internal int SettledReasons => Areas + rulesOfTheCandidate.Length;

    /// <summary>Whether every package is decided by integers alone.</summary>
    internal bool IsAllIntegers => otherRules.Length == 0 && otherRungs.Length == 0;

    internal static int DayNumber(LocalDate day) => Period.DaysBetween(LocalDate.MinIsoValue, day);

    internal int AreaOf(ZoneId zone) => ZoneRule == 0 ? 0 : zones[zone.Value];

    internal int BandOf(BandId band) => bands[band.Value];

    internal ulong NeedsOf(CallOffRequest request)
    {
        var bits = 0UL;
        if (NeedsRule != 0)
        {
            foreach (var need in request.Needs)
            {
                bits |= 1UL << capabilities[need.Value];
            }
        }

        return bits;
    }

    /// <summary>The place of a reason among those that are settled, or a negative number where it differs from package to package.</summary>
    internal int SettledReasonOf(int rule, int area) => 1UL << rule == ZoneRule ? area : placesOfRules[rule];

    internal IneligibleReason ReasonOf(CallOffRequest request, Candidate candidate, int rule) =>
        new(Terms.Eligibility[rule], Terms.Eligibility[rule].Gate.Test(Terms.Consider(request, candidate)) ?? []);

    /// <summary>The areas of a candidate, by number.</summary>
    internal int[] AreasOf(Candidate candidate)
    {
        if (ZoneRule == 0)
        {
            return [0];
        }

        var areas = new int[candidate.Membership.Zones.Count];
        var count = 0;
        foreach (var zone in candidate.Membership.Zones)
        {
            if (zones.TryGetValue(zone.Value, out var area))
            {
                areas[count++] = area;
            }
        }

        return areas[..count];
    }

    /// <summary>A candidate's rate in a list: that of a band, or in the last one for long visits.</summary>
    internal HourlyRate? RateIn(int list, Candidate candidate) =>
        list == Bands ? candidate.Rates.Sessional : candidate.Rates.In(Terms.Pricing.Bands[list].Id);

    /// <summary>What each rung says of a candidate that looks at the provider alone and comes before all others.</summary>
    internal Fraction?[] OrdersOf(Candidate candidate)
    {
        var orders = new Fraction?[rungsOfTheProvider.Length];
        for (var rung = 0; rung < orders.Length; rung++)
        {
            orders[rung] = rungsOfTheProvider[rung].OrderOf(anyPackage, candidate);
        }

        return orders;
    }

    internal CandidateRow RowOf(Candidate candidate, int level) => new(
        Failures(rulesOfTheCandidate, anyPackage, candidate),
        NeedsRule == 0 ? ulong.MaxValue : CapabilitiesOf(candidate),
        CapacityRule == 0 ? int.MaxValue : candidate.SpareMinutes,
        LimitRule != 0 && candidate.Membership.Standing.TryPickT2(out var limited, out _) ? limited.NewMinutesAWeek : int.MaxValue,
        StartRule != 0 && candidate.EarliestStart is { } start ? DayNumber(start) : int.MinValue,
        level);

    /// <summary>What the rules and rungs that are not in integers say of a package, or null when there are none.</summary>
    internal OtherFindings? OtherFindingsOf(CallOffRequest request, CompiledSnapshot snapshot)
    {
        if (IsAllIntegers)
        {
            return null;
        }

        var candidates = snapshot.AllCandidates();
        var failed = new ulong[candidates.Length];
        for (var i = 0; i < failed.Length; i++)
        {
            failed[i] = Failures(otherRules, request, candidates[i]);
        }

        return new(failed, Levels(request, candidates));
    }

    private static Dictionary<string, int> Numbered(IEnumerable<string> names) =>
        names.Select((name, number) => (name, number)).ToDictionary(one => one.name, one => one.number, StringComparer.Ordinal);

    // A gate with settings compares with what the scheme set, or with what each package declares.
    internal static bool LooksAtTheCandidateAlone(Gate gate) =>
        OfTheCandidate.Contains(gate) || gate.Name == Gate.RatedBelow || gate.Settings.Any(setting => setting.Name == Gate.WantedOfAll);

    private static int Compare(Rung[] rungs, CallOffRequest request, Candidate left, Candidate right)
    {
        var order = 0;
        for (var i = 0; order == 0 && i < rungs.Length; i++)
        {
            order = rungs[i].Compare(request, left, right);
        }

        return order;
    }

    private ulong BitOf(Gate gate)
    {
        for (var rule = 0; rule < Terms.Eligibility.Count; rule++)
        {
            if (Terms.Eligibility[rule].Gate == gate)
            {
                return 1UL << rule;
            }
        }

        return 0;
    }

    private ulong CapabilitiesOf(Candidate candidate)
    {
        var bits = 0UL;
        foreach (var capability in candidate.Capabilities)
        {
            bits |= capabilities.TryGetValue(capability.Value, out var number) ? 1UL << number : 0;
        }

        return bits;
    }

    private ulong Failures(int[] rules, CallOffRequest request, Candidate candidate)
    {
        var failed = 0UL;
        var consideration = Terms.Consider(request, candidate);
        foreach (var rule in rules)
        {
            failed |= Terms.Eligibility[rule].Gate.Test(consideration) is null ? 0 : 1UL << rule;
        }

        return failed;
    }

    private int[] Levels(CallOffRequest request, Candidate[] candidates)
    {
        int[] order = [.. Enumerable.Range(0, candidates.Length)];
        Array.Sort(order, (left, right) => Compare(otherRungs, request, candidates[left], candidates[right]));
        var levels = new int[candidates.Length];
        for (var i = 1; i < order.Length; i++)
        {
            var (above, here) = (order[i - 1], order[i]);
            levels[here] = levels[above] + (Compare(otherRungs, request, candidates[above], candidates[here]) == 0 ? 0 : 1);
        }

        return levels;
    }
}
