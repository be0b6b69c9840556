using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>The hours of care in each price band, and what they stand on.</summary>
public sealed record HoursByBand
{
    private HoursByBand(ValueList<BandHours> bands, FigureBasis basis) => (Bands, Basis) = (bands, basis);

    /// <summary>The hours of each band, in the order given.</summary>
    public ValueList<BandHours> Bands { get; }

    /// <summary>What the hours stand on: their period and span.</summary>
    public FigureBasis Basis { get; }

    /// <summary>All hours.</summary>
    public Fraction Total => Bands.Aggregate(Fraction.Zero, (sum, band) => sum + band.Hours);

    /// <summary>Hours by band.</summary>
    /// <param name="bands">The hours of each band.</param>
    /// <param name="basis">What they stand on.</param>
    /// <returns>The hours, or every refusal: <c>no-hours</c>, <c>negative-hours</c> and <c>band-twice</c>.</returns>
    public static OneOf<HoursByBand, ValueList<Refusal>> Create(IEnumerable<BandHours> bands, FigureBasis basis)
    {
        ArgumentNullException.ThrowIfNull(bands);
        ArgumentNullException.ThrowIfNull(basis);
        var all = bands.ToValueList();
        ValueList<Refusal> refusals =
        [
            .. all.Any(band => band.Hours != Fraction.Zero) ? [] : (IEnumerable<Refusal>)[new("no-hours", "there are no hours in any band", [])],
            .. all.Where(band => band.Hours < Fraction.Zero).Select(band => new Refusal(
                "negative-hours",
                $"band {band.Band} has {band.Hours} hours: hours are not negative",
                [new("band", band.Band.Value), new("hours", band.Hours.ToString())])),
            .. Twice(all.Select(band => band.Band)),
        ];
        return refusals.Count > 0 ? refusals : new HoursByBand(all, basis);
    }

    /// <summary>The hours of a band.</summary>
    /// <param name="band">The band.</param>
    /// <returns>Its hours, or null where the band is not among these.</returns>
    public Fraction? In(BandId band) => Bands.FirstOrDefault(one => one.Band == band)?.Hours;

    /// <summary>The share of each band in all hours, in the order of <see cref="Bands"/>.</summary>
    /// <param name="decimals">To how many decimals of a percent, 0 to 6.</param>
    /// <returns>The shares: exact, half up, and by the largest remainder.</returns>
    public ValueList<PercentageShare> Shares(int decimals) => PercentageShare.Of(Bands.Select(band => band.Hours), decimals).AsT0;

    /// <summary>The hours after some of them have moved to other bands. The total never changes.</summary>
    /// <param name="moves">The moves, all made at once.</param>
    /// <returns>
    /// The hours, in the same order, or every refusal: <c>unknown-band</c>, <c>negative-hours</c>, and <c>too-many-hours</c>
    /// where more hours leave a band than are in it.
    /// </returns>
    public OneOf<HoursByBand, ValueList<Refusal>> Moved(IEnumerable<BandMove> moves)
    {
        ArgumentNullException.ThrowIfNull(moves);
        var all = moves.ToArray();
        ValueList<Refusal> refusals =
        [
            .. all.SelectMany(move => new[] { move.From, move.To }).Distinct().Where(band => In(band) is null).Select(Unknown),
            .. all.Where(move => move.Hours < Fraction.Zero).Select(move => new Refusal(
                "negative-hours",
                $"the move from {move.From} to {move.To} has {move.Hours} hours: turn it round",
                [new("from", move.From.Value), new("to", move.To.Value), new("hours", move.Hours.ToString())])),
            .. Bands.Where(band => Leaving(all, band.Band) > band.Hours).Select(band => new Refusal(
                "too-many-hours",
                $"{Leaving(all, band.Band)} hours leave band {band.Band}, which has {band.Hours}",
                [new("band", band.Band.Value), new("leaving", Leaving(all, band.Band).ToString()), new("hours", band.Hours.ToString())])),
        ];
        return refusals.Count > 0
            ? refusals
            : new HoursByBand(Bands.Select(band => band with { Hours = band.Hours - Leaving(all, band.Band) + Coming(all, band.Band) }).ToValueList(), Basis);
    }

    /// <summary>What the hours cost at a rate for each band.</summary>
    /// <param name="rates">A rate for each band that has hours; others may be there.</param>
    /// <param name="period">The period whose prices the rates are, first and last day inside.</param>
    /// <returns>
    /// The cost, with the finding <c>COST-01</c> where the rates are of another period than the hours; or every refusal:
    /// <c>unknown-band</c> for a band without a rate, and <c>band-twice</c> for a band with two.
    /// </returns>
    public OneOf<HoursCost, ValueList<Refusal>> At(IEnumerable<BandRate> rates, DateInterval period)
    {
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentNullException.ThrowIfNull(period);
        var all = rates.ToValueList();
        ValueList<Refusal> refusals =
        [
            .. Twice(all.Select(rate => rate.Band)),
            .. Bands.Where(band => all.All(rate => rate.Band != band.Band)).Select(band => new Refusal(
                "unknown-band", $"there is no rate for band {band.Band}, which has {band.Hours} hours", [new("band", band.Band.Value)])),
        ];
        return refusals.Count > 0
            ? refusals
            : new HoursCost(
                Bands.Select(band => new HoursCostLine(band.Band, band.Hours, all.First(rate => rate.Band == band.Band).Rate)).ToValueList(),
                Basis with { Prices = period });
    }

    private static Fraction Leaving(BandMove[] moves, BandId band) => Sum(moves.Where(move => move.From == band));

    private static Fraction Coming(BandMove[] moves, BandId band) => Sum(moves.Where(move => move.To == band));

    private static Fraction Sum(IEnumerable<BandMove> moves) => moves.Aggregate(Fraction.Zero, (sum, move) => sum + move.Hours);

    private static Refusal Unknown(BandId band) => new("unknown-band", $"there are no hours of a band {band}", [new("band", band.Value)]);

    private static IEnumerable<Refusal> Twice(IEnumerable<BandId> bands) => bands.GroupBy(band => band).Where(group => group.Count() > 1)
        .Select(group => new Refusal("band-twice", $"band {group.Key} is there more than once", [new("band", group.Key.Value)]));
}
