using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>What a reclassification costs or saves at given rates, row by row and in all, exactly.</summary>
/// <remarks>Sums are of unrounded effects. A total is rounded once, by whoever shows it, so it need not be the sum of rounded rows.</remarks>
public sealed record ReclassificationEffect
{
    private ReclassificationEffect(ValueList<BandChangeEffect> rows) => Rows = rows;

    /// <summary>The rows, in the order of the changes.</summary>
    public ValueList<BandChangeEffect> Rows { get; }

    /// <summary>The hours of all rows together.</summary>
    public Fraction Hours => Rows.Aggregate(Fraction.Zero, (sum, row) => sum + row.Change.Hours);

    /// <summary>The effect of all rows together, over the period of the hours; negative where care gets cheaper.</summary>
    public ExactAmount Total => Rows.Aggregate(ExactAmount.Zero, (sum, row) => sum + row.Effect);

    /// <summary>The effect of changes at given rates.</summary>
    /// <param name="changes">The changes.</param>
    /// <param name="rates">The hourly rates by band, such as the ceilings; rates of other bands are not looked at.</param>
    /// <returns>
    /// The effect, or every refusal: <c>rate-missing</c> for a band of a change that has no rate, <c>rate-twice</c> for one that has
    /// two, and <c>negative-hours</c>.
    /// </returns>
    public static OneOf<ReclassificationEffect, ValueList<Refusal>> Of(IEnumerable<BandChange> changes, IEnumerable<BandRate> rates)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentNullException.ThrowIfNull(rates);
        var all = changes.ToArray();
        var byBand = rates.ToLookup(rate => rate.Band, rate => rate.Rate);
        var rateFaults = all.SelectMany(change => new[] { change.From, change.To })
            .Distinct()
            .Order()
            .Where(band => byBand[band].Count() != 1)
            .Select(band => byBand.Contains(band)
                ? new Refusal("rate-twice", $"band {band} has more than one rate: give one", [new("band", band.Value)])
                : new Refusal("rate-missing", $"band {band} has no rate: give one", [new("band", band.Value)]));
        ValueList<Refusal> refusals =
        [
            .. rateFaults,
            .. all.Where(change => change.Hours < Fraction.Zero).Select(change => new Refusal(
                "negative-hours",
                $"the change from {change.From} to {change.To} has {change.Hours} hours: turn it round",
                [new("from", change.From.Value), new("to", change.To.Value), new("hours", change.Hours.ToString())])),
        ];
        return refusals.Count > 0
            ? refusals
            : new ReclassificationEffect(
                all.Select(change => new BandChangeEffect(change, byBand[change.From].Single(), byBand[change.To].Single())).ToValueList());
    }

    /// <summary>The total over a year, on an assumption about the period of the hours.</summary>
    /// <param name="assumed">The period that the hours are taken to be for.</param>
    /// <returns>The total times the periods in a year, unrounded.</returns>
    public ExactAmount TotalOverAYear(HoursPeriod assumed)
    {
        ArgumentNullException.ThrowIfNull(assumed);
        return Total * assumed.InAYear;
    }

    /// <summary>The hours that move between bands in a year, on an assumption about their period: for <see cref="HoursByBand.Moved"/>.</summary>
    /// <param name="assumed">The period that the hours are taken to be for.</param>
    /// <returns>A move for each row.</returns>
    public ValueList<BandMove> MovesOverAYear(HoursPeriod assumed)
    {
        ArgumentNullException.ThrowIfNull(assumed);
        return Rows
            .Select(row => new BandMove(row.Change.From, row.Change.To, row.Change.Hours * Fraction.Whole(assumed.InAYear)))
            .ToValueList();
    }
}
