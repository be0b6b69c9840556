namespace HomeCare.Domain.Pricing;

/// <summary>Price points that a bidder picks from. The scheme adds its own supplements; a bidder never bids them.</summary>
public sealed record PricePoints
{
    /// <summary>Price points.</summary>
    /// <param name="points">The points; at least one.</param>
    /// <param name="supplements">What the scheme adds in a zone, at most one for each zone.</param>
    /// <param name="citation">Where the scheme states that bidders pick a point.</param>
    /// <exception cref="ArgumentException">There is no point, or a zone has two supplements.</exception>
    public PricePoints(ValueList<Cited<Money>> points, ValueList<ZoneSupplement> supplements, Citation citation)
    {
        ArgumentNullException.ThrowIfNull(points);
        ArgumentNullException.ThrowIfNull(supplements);
        ArgumentNullException.ThrowIfNull(citation);
        ArgumentOutOfRangeException.ThrowIfZero(points.Count, nameof(points));
        var zones = new HashSet<ZoneId>();
        if (supplements.FirstOrDefault(supplement => !zones.Add(supplement.Zone)) is { } twice)
        {
            throw new ArgumentException($"The zone {twice.Zone} has two supplements.", nameof(supplements));
        }

        Points = points;
        Supplements = supplements;
        Citation = citation;
    }

    /// <summary>The points.</summary>
    public ValueList<Cited<Money>> Points { get; }

    /// <summary>What the scheme adds in a zone, which may be a ward.</summary>
    public ValueList<ZoneSupplement> Supplements { get; }

    /// <summary>Where the scheme states that bidders pick a point.</summary>
    public Citation Citation { get; }
}
