using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>What is commissioned of a day service for one day: segments of bands that may be combined.</summary>
/// <remarks>
/// Segments do not overlap, but for a supplement, which lies on top of its base session or beside it as the terms say. A
/// supplement has no more time than the sessions it adds to.
/// </remarks>
public sealed partial record DayPlan
{
    private DayPlan(DayServiceTerms terms, ValueList<DaySegment> segments) => (Terms, Segments) = (terms, segments);

    /// <summary>What it was commissioned under.</summary>
    public DayServiceTerms Terms { get; }

    /// <summary>The segments: those with a time in the order they start in, then the others in the order of their bands.</summary>
    public ValueList<DaySegment> Segments { get; }

    /// <summary>A plan from its segments, in any order.</summary>
    /// <param name="terms">What may be commissioned.</param>
    /// <param name="segments">The segments.</param>
    /// <returns>
    /// The plan, or every refusal: <c>no-segments</c>; those of <see cref="DaySegment.Faults"/> and of
    /// <see cref="DayServiceTerms.CombinationFaults"/>; <c>not-whole-hours</c>, <c>not-half-hours</c> or
    /// <c>not-quarter-hours</c>; <c>not-a-block</c>; <c>too-long</c> for sessions longer together than one; <c>overlap</c>;
    /// <c>more-hours-than-base</c>; <c>outside-base</c> for a supplement on the clock outside the session it adds to; and
    /// <c>more-than-a-day</c>.
    /// </returns>
    public static OneOf<DayPlan, ValueList<Refusal>> Create(DayServiceTerms terms, IEnumerable<DaySegment> segments)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(segments);
        var ordered = Ordered(terms, segments);
        if (ordered.Count == 0)
        {
            return ValueList.Create([new Refusal("no-segments", "there are no segments: a day has at least one", [])]);
        }

        var sound = ordered.Where(segment => segment.Faults().Count == 0 && terms.Band(segment.Band) is not null).ToArray();
        ValueList<Refusal> refusals =
        [
            .. ordered.SelectMany(segment => segment.Faults()),
            .. terms.CombinationFaults(ordered.Select(segment => segment.Band)),
            .. sound.SelectMany(segment => NotSold(terms, segment)),
            .. TooLong(terms, sound),
            .. Overlaps(terms, sound),
            .. terms.Bands.Where(band => band.IsSupplement).SelectMany(band => BeyondBase(terms, band, sound)),
        ];
        return refusals.Count > 0 ? refusals : new DayPlan(terms, ordered);
    }

    /// <summary>The unit that a segment of the plan is priced by.</summary>
    internal PricedItem ItemOf(DaySegment segment)
    {
        var band = Terms.Band(segment.Band)!;
        return new(band.Key, band.Commissioning.UnitFor(segment.Minutes)!);
    }

    private static ValueList<DaySegment> Ordered(DayServiceTerms terms, IEnumerable<DaySegment> segments)
    {
        var places = terms.Bands.Select((band, place) => (band.Id, place)).ToDictionary(pair => pair.Id, pair => pair.place);
        return segments
            .OrderBy(segment => segment.StartsAt)
            .ThenBy(segment => places.GetValueOrDefault(segment.Band, int.MaxValue))
            .ThenBy(segment => segment.Band)
            .ThenBy(segment => segment.Minutes)
            .ToValueList();
    }
}
