using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>The rules of one lot of day services that its call-offs follow.</summary>
public sealed partial record DayServiceCallOffTerms
{
    /// <summary>The rules of a lot.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="firstDay">The first day on which a package may be called off.</param>
    /// <param name="lastDay">The last such day.</param>
    /// <param name="services">What may be commissioned for a day.</param>
    /// <param name="ranges">The bands of the lot, each in the units it is bid in, with floor and ceiling.</param>
    /// <param name="rounding">How the weekly cost is shown in whole pence. Ranking is exact.</param>
    /// <param name="eligibility">What a service must meet; every rule is tested for every candidate.</param>
    /// <param name="rungs">What decides between equal costs, in order. The draw always comes last and is not listed.</param>
    /// <exception cref="ArgumentException">
    /// The last day is before the first; there is no band; a band is not one of <paramref name="services"/> or not by a unit
    /// that it is bought in; a band and unit, a gate or a rung is listed twice; two different citations share an id; or the
    /// gate <see cref="Gate.PriceOffered"/> or <see cref="Gate.Exclusion"/> is missing.
    /// </exception>
    public DayServiceCallOffTerms(
        SchemeId scheme,
        LotId lot,
        LocalDate firstDay,
        LocalDate lastDay,
        DayServiceTerms services,
        ValueList<DayServiceRange> ranges,
        RoundingPolicy rounding,
        ValueList<EligibilityRule> eligibility,
        ValueList<Rung> rungs)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(ranges);
        ArgumentNullException.ThrowIfNull(eligibility);
        ArgumentNullException.ThrowIfNull(rungs);
        Require(lastDay >= firstDay, "The last day is before the first.", nameof(lastDay));
        Require(ranges.Count > 0, "There is no band.", nameof(ranges));
        Require(
            ranges.All(range => services.Band(range.Band)?.Commissioning.Units.Contains(range.Unit) == true),
            "A band is not one of the services, or not by a unit that it is bought in.",
            nameof(ranges));
        Require(AreDifferent(ranges.Select(range => (range.Band, range.Unit))), "A band is listed twice by one unit.", nameof(ranges));
        Require(AreDifferent(eligibility.Select(rule => rule.Gate.Name)), "A gate is listed twice.", nameof(eligibility));
        Require(AreDifferent(rungs), "A rung is listed twice.", nameof(rungs));
        Require(
            eligibility.Any(rule => rule.Gate == Gate.PriceOffered) && eligibility.Any(rule => rule.Gate == Gate.Exclusion),
            "A candidate without a price cannot be ranked, and an excluded supplier may not be: list the gates PriceOffered and Exclusion.",
            nameof(eligibility));

        Scheme = scheme;
        Lot = lot;
        FirstDay = firstDay;
        LastDay = lastDay;
        Services = services;
        Ranges = ranges;
        Rounding = rounding;
        Eligibility = eligibility;
        Rungs = rungs;
        Citations = Collect();
        Require(AreDifferent(Citations.Select(citation => citation.Id)), "Two different citations share an id.", nameof(eligibility));
    }

    /// <summary>The scheme.</summary>
    public SchemeId Scheme { get; }

    /// <summary>The lot.</summary>
    public LotId Lot { get; }

    /// <summary>The first day on which a package may be called off.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The last day on which a package may be called off.</summary>
    public LocalDate LastDay { get; }

    /// <summary>What may be commissioned for a day.</summary>
    public DayServiceTerms Services { get; }

    /// <summary>The bands of the lot, with floor and ceiling.</summary>
    public ValueList<DayServiceRange> Ranges { get; }

    /// <summary>How the weekly cost is shown in whole pence.</summary>
    public RoundingPolicy Rounding { get; }

    /// <summary>What a service must meet.</summary>
    public ValueList<EligibilityRule> Eligibility { get; }

    /// <summary>What decides between equal costs, in order, before the draw.</summary>
    public ValueList<Rung> Rungs { get; }

    /// <summary>Every citation of these terms once, in ordinal order of the ids.</summary>
    public ValueList<Citation> Citations { get; }

    /// <summary>A service considered for a package under these terms, as the gates test it.</summary>
    /// <param name="request">The package.</param>
    /// <param name="candidate">The service.</param>
    /// <returns>The consideration.</returns>
    public Consideration Consider(DayServiceRequest request, DayServiceCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(request);
        ArgumentNullException.ThrowIfNull(candidate);
        return new(request, candidate, new DayServicePrices(this, request, candidate));
    }

    /// <summary>What a price is called in reasons: its band, and its unit where the band is bid in several.</summary>
    internal string NameOf(DayServiceRange range) =>
        Ranges.Count(other => other.Band == range.Band) == 1 ? range.Band.Value : $"{range.Band} by the {range.Unit}";

    private ValueList<Citation> Collect() => Eligibility.Select(rule => rule.Citation)
        .Concat(Ranges.SelectMany(range => new[] { range.Range.Floor.Citation, range.Range.Ceiling.Citation }))
        .Concat(Services.Bands.Select(band => band.Citation))
        .Append(Services.SessionMinutes.Citation)
        .Distinct()
        .OrderBy(citation => citation.Id, StringComparer.Ordinal)
        .ToValueList();

    private static bool AreDifferent<T>(IEnumerable<T> items)
    {
        var seen = new HashSet<T>();
        return items.All(seen.Add);
    }

    private static void Require(bool condition, string message, string parameter)
    {
        if (!condition)
        {
            throw new ArgumentException(message, parameter);
        }
    }
}
