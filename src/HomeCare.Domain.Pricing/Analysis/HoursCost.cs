using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>What hours of care cost at the rates of their bands, line by line, and what that stands on.</summary>
public sealed record HoursCost
{
    internal HoursCost(ValueList<HoursCostLine> lines, FigureBasis basis) => (Lines, Basis) = (lines, basis);

    /// <summary>A line for each band, in the order of the hours.</summary>
    public ValueList<HoursCostLine> Lines { get; }

    /// <summary>The period of the rates and that of the hours.</summary>
    public FigureBasis Basis { get; }

    /// <summary>All hours.</summary>
    public Fraction Hours => Lines.Aggregate(Fraction.Zero, (sum, line) => sum + line.Hours);

    /// <summary>The exact sum of the lines.</summary>
    public ExactAmount Total => Lines.Aggregate(ExactAmount.Zero, (sum, line) => sum + line.Cost);

    /// <summary>What an hour costs on average, exactly: the total over all hours.</summary>
    public ExactAmount BlendedRate => Total * (Fraction.One / Hours);

    /// <summary><c>COST-01</c> where the rates are of another period than the hours; otherwise nothing.</summary>
    public ValueList<Finding> Findings => Basis.Prices == Basis.Volume
        ? []
        :
        [
            CostRules.UnlikePrices.Found(
                $"rates of {UnlikeBases.Words(Basis.Prices)} are put on hours of {UnlikeBases.Words(Basis.Volume)}",
                new("rates", UnlikeBases.Words(Basis.Prices)),
                new("hours", UnlikeBases.Words(Basis.Volume))),
        ];

    /// <summary>The total as a figure, to put beside a reported spend.</summary>
    /// <param name="name">What it is.</param>
    /// <returns>The figure, in pounds, on the same basis.</returns>
    public Figure ToFigure(string name) => Figure.OfMoney(name, Total, Basis);

    /// <summary>How much this costs less than another, band by band: a change of bids, of rates, or of bands.</summary>
    /// <param name="before">What it is measured against.</param>
    /// <returns>
    /// The change, with a finding for everything in which the two are unlike; or the refusal <c>unlike-bands</c> where they do
    /// not have the same bands.
    /// </returns>
    public OneOf<HoursCostChange, Refusal> ComparedWith(HoursCost before)
    {
        ArgumentNullException.ThrowIfNull(before);
        var (bands, others) = (BandsOf(this), BandsOf(before));
        return bands.SetEquals(others)
            ? new HoursCostChange(before, this)
            : new Refusal(
                "unlike-bands",
                "the two costs do not have the same bands: compare hours of the same bands",
                [new("bands", PlainText.List(Lines.Select(line => line.Band))), new("other-bands", PlainText.List(before.Lines.Select(line => line.Band)))]);
    }

    /// <summary>What accepted bids save against the ceilings on the same hours. It is never negative.</summary>
    /// <param name="bids">A bid for each band, at most its ceiling, which is the rate of this cost.</param>
    /// <returns>
    /// The change from the ceilings to the bids; or every refusal: <c>above-ceiling</c> for each bid that is, and those of
    /// <see cref="HoursByBand.At"/>.
    /// </returns>
    public OneOf<HoursCostChange, ValueList<Refusal>> WithBids(IEnumerable<BandRate> bids)
    {
        ArgumentNullException.ThrowIfNull(bids);
        var all = bids.ToValueList();
        var above = Lines.SelectMany(line => all.Where(bid => bid.Band == line.Band && bid.Rate > line.Rate).Select(bid => new Refusal(
            "above-ceiling",
            $"the bid of {bid.Rate.PerHour} for band {bid.Band} is above the ceiling of {line.Rate.PerHour}",
            [new("band", bid.Band.Value), new("bid", bid.Rate.PerHour.ToDigits()), new("ceiling", line.Rate.PerHour.ToDigits())])));
        var hours = HoursByBand.Create(Lines.Select(line => new BandHours(line.Band, line.Hours)), Basis).AsT0;
        var cost = hours.At(all, Basis.Prices!);
        ValueList<Refusal> refusals = [.. above, .. cost.Match(_ => [], faults => faults)];
        return refusals.Count > 0 ? refusals : new HoursCostChange(this, cost.AsT0);
    }

    private static HashSet<BandId> BandsOf(HoursCost cost) => [.. cost.Lines.Select(line => line.Band)];
}
