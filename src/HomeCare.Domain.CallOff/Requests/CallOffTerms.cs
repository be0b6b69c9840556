using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>The published rules of one lot that its call-offs follow.</summary>
public sealed partial record CallOffTerms
{
    /// <summary>The rules of a lot.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="firstDay">The first day on which a package may be called off.</param>
    /// <param name="lastDay">The last such day.</param>
    /// <param name="zones">The zones there are.</param>
    /// <param name="capabilities">The needs there can be.</param>
    /// <param name="pricing">How visits are priced, and the ranges of the prices.</param>
    /// <param name="eligibility">What a provider must meet; every rule is tested for every candidate.</param>
    /// <param name="rungs">What decides between equal costs, in order. The draw always comes last and is not listed.</param>
    /// <exception cref="ArgumentException">
    /// The last day is before the first, there is no band, a band, gate or rung is listed twice, a band is called <c>sessional</c>, or two different
    /// citations share an id, or one of the gates <see cref="Gate.PriceOffered"/>, <see cref="Gate.SessionalOffered"/> and
    /// <see cref="Gate.Exclusion"/> is missing.
    /// </exception>
    public CallOffTerms(
        SchemeId scheme,
        LotId lot,
        LocalDate firstDay,
        LocalDate lastDay,
        ValueList<ZoneId> zones,
        ValueList<CapabilityId> capabilities,
        HomeCarePricing pricing,
        ValueList<EligibilityRule> eligibility,
        ValueList<Rung> rungs)
    {
        ArgumentNullException.ThrowIfNull(zones);
        ArgumentNullException.ThrowIfNull(capabilities);
        ArgumentNullException.ThrowIfNull(pricing);
        ArgumentNullException.ThrowIfNull(eligibility);
        ArgumentNullException.ThrowIfNull(rungs);
        if (lastDay < firstDay)
        {
            throw new ArgumentException("The last day is before the first.", nameof(lastDay));
        }

        if (pricing.Bands.Count == 0)
        {
            throw new ArgumentException("There is no price band.", nameof(pricing));
        }

        RefuseRepeats(pricing.Bands.Select(band => band.Id.Value).Append(Gate.SessionalName), nameof(pricing));
        RefuseRepeats(eligibility.Select(rule => rule.Gate.Name), nameof(eligibility));
        RefuseRepeats(rungs.Select(rung => rung.Name), nameof(rungs));
        RequireGate(eligibility, Gate.PriceOffered, "A candidate without a price cannot be ranked");
        if (pricing.Sessional is not null)
        {
            RequireGate(eligibility, Gate.SessionalOffered, "A candidate without a price cannot be ranked");
        }

        RequireGate(eligibility, Gate.Exclusion, "An excluded supplier may have no call-off, whatever the framework says");

        Scheme = scheme;
        Lot = lot;
        FirstDay = firstDay;
        LastDay = lastDay;
        Zones = zones.Distinct().Order().ToValueList();
        Capabilities = capabilities.Distinct().Order().ToValueList();
        Pricing = pricing;
        Eligibility = eligibility;
        Rungs = rungs;
        Citations = CollectCitations(nameof(eligibility));
    }

    /// <summary>The scheme.</summary>
    public SchemeId Scheme { get; }

    /// <summary>The lot.</summary>
    public LotId Lot { get; }

    /// <summary>The first day on which a package may be called off.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day on which a package may be called off.</summary>
    public LocalDate LastDay { get; }

    /// <summary>The zones there are, in ordinal order.</summary>
    public ValueList<ZoneId> Zones { get; }

    /// <summary>The needs there can be, in ordinal order.</summary>
    public ValueList<CapabilityId> Capabilities { get; }

    /// <summary>How visits are priced, and the ranges of the prices.</summary>
    public HomeCarePricing Pricing { get; }

    /// <summary>What a provider must meet.</summary>
    public ValueList<EligibilityRule> Eligibility { get; }

    /// <summary>What decides between equal costs, in order, before the draw.</summary>
    public ValueList<Rung> Rungs { get; }

    /// <summary>Whether a call-off that began in time may be decided after the last day; not by default.</summary>
    public ExpirySaving AfterExpiry { get; init; } = ExpirySaving.None;

    /// <summary>What every package must declare; nothing by default.</summary>
    /// <exception cref="ArgumentException">A citation shares its id with a different one.</exception>
    public ValueList<PackageRequirement> Requirements
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
            Citations = CollectCitations(nameof(value));
        }
    } = [];

    /// <summary>Every citation of these terms once, in ordinal order of the ids.</summary>
    public ValueList<Citation> Citations { get; private init; }

    /// <summary>Where the scheme speaks of a price limit that is not yet set, so that no price is tested against it.</summary>
    public ValueList<Citation> LimitsNotYetSet => Ranges
        .SelectMany(range => new[] { range.Floor, range.Ceiling })
        .Where(limit => !limit.TryGet(out _))
        .Select(limit => limit.Citation)
        .Distinct()
        .ToValueList();

    /// <summary>A candidate considered for a package under these terms, as the gates test it.</summary>
    /// <param name="request">The package.</param>
    /// <param name="candidate">The candidate.</param>
    /// <returns>The consideration.</returns>
    public Consideration Consider(CallOffRequest request, Candidate candidate)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(candidate);
        return new(request, candidate, new HomeCarePrices(Pricing, request.Plan, request.Band, candidate.Rates));
    }

    private IEnumerable<PriceRange> Ranges =>
        Pricing.Bands.Select(band => band.Range).Concat(Pricing.Sessional is { } sessional ? [sessional.Range] : []);

    private ValueList<Citation> CollectCitations(string parameter)
    {
        var byId = new SortedDictionary<string, Citation>(StringComparer.Ordinal);
        Citation[] all =
        [
            .. Eligibility.Select(rule => rule.Citation),
            .. Requirements.Select(requirement => requirement.Citation),
            .. Pricing.Bands.Select(band => band.Citation),
            .. Ranges.SelectMany(range => new[] { range.Floor.Citation, range.Ceiling.Citation }),
            .. new[] { Pricing.Sessional?.FromMinutes.Citation, Pricing.Sessional?.Below?.Citation }.OfType<Citation>(),
        ];
        foreach (var citation in all)
        {
            if (!byId.TryAdd(citation.Id, citation) && byId[citation.Id] != citation)
            {
                throw new ArgumentException($"Two different citations have the id {citation.Id}.", parameter);
            }
        }

        return byId.Values.ToValueList();
    }

    private static void RequireGate(ValueList<EligibilityRule> eligibility, Gate gate, string because)
    {
        if (!eligibility.Any(rule => rule.Gate == gate))
        {
            throw new ArgumentException($"{because}: list the gate {gate.Name}.", nameof(eligibility));
        }
    }

    private static void RefuseRepeats(IEnumerable<string> names, string parameter)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (!seen.Add(name))
            {
                throw new ArgumentException($"{name} is listed twice.", parameter);
            }
        }
    }
}
