using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Absences;

/// <summary>The whole price of one planned visit or session, line by line, exactly.</summary>
public sealed record CarePrice
{
    private static readonly Fraction Whole = Fraction.One;

    private CarePrice(ValueList<CareLine> lines) => Lines = lines;

    /// <summary>The lines, in the order of the price.</summary>
    public ValueList<CareLine> Lines { get; }

    /// <summary>The exact sum of the lines.</summary>
    public ExactAmount Exact => Lines.Aggregate(ExactAmount.Zero, (sum, line) => sum + line.Amount);

    /// <summary>A price in one line, such as one from another system.</summary>
    /// <param name="amount">The price; not negative.</param>
    /// <returns>The price.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public static CarePrice Of(Money amount) => Of([new(ExactAmount.FromMoney(amount), IsAddOn: false)]);

    /// <summary>A price from its lines.</summary>
    /// <param name="lines">The lines; at least one, and none of them negative.</param>
    /// <returns>The price.</returns>
    /// <exception cref="ArgumentOutOfRangeException">There is no line, or one is negative.</exception>
    public static CarePrice Of(ValueList<CareLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return lines.Count > 0 && lines.All(line => line.Amount >= ExactAmount.Zero)
            ? new(lines)
            : throw new ArgumentOutOfRangeException(nameof(lines), "A price has at least one line, and none is negative.");
    }

    /// <summary>The price of a day session with its added hours, each segment a line .</summary>
    /// <param name="price">The priced day.</param>
    /// <param name="terms">What the day was commissioned under: they say which bands are added to others.</param>
    /// <returns>The price.</returns>
    public static CarePrice Of(DayPrice price, DayServiceTerms terms)
    {
        ArgumentNullException.ThrowIfNull(price);
        ArgumentNullException.ThrowIfNull(terms);
        return Of(price.Lines.Select(line => new CareLine(line.Exact, terms.Band(line.Segment.Band)?.IsSupplement == true)).ToValueList());
    }

    /// <summary>The price of a visit, from the lines of an invoice that are for it.</summary>
    /// <param name="lines">The lines.</param>
    /// <returns>The price.</returns>
    public static CarePrice OfVisit(IEnumerable<VisitLine> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        return Of(lines.Select(line => new CareLine(line.Amount, IsAddOn: false)).ToValueList());
    }

    /// <summary>A share of the price with every line in whole pence, and exactly where an invoice is rounded as a whole.</summary>
    internal (ExactAmount Exact, Money Rounded) Share(Fraction share, AddOnHours addOns, RoundingPolicy rounding)
    {
        var (exact, rounded) = (ExactAmount.Zero, Money.Zero);
        if (share == Fraction.Zero)
        {
            return (exact, rounded);
        }

        var isExact = ReferenceEquals(rounding.Point, RoundingPoint.PerInvoice);
        var isWhole = share == Whole;
        foreach (var line in Lines)
        {
            if (!line.IsAddOn || ReferenceEquals(addOns, AddOnHours.Charged))
            {
                var part = isWhole ? line.Amount : line.Amount * share;
                exact = isExact ? exact + part : exact;
                rounded += part.Round(rounding.Half);
            }
        }

        return (exact, rounded);
    }
}
