using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>What may be bid: the authority's price, a price in a range, up to a ceiling, one of some points, or any price.</summary>
public sealed class BidRule : OneOfBase<FixedPrice, FloorAndCeiling, CeilingOnly, PricePoints, CompetitivePrice>
{
    /// <summary>A rule.</summary>
    /// <param name="rule">Which of the five.</param>
    public BidRule(OneOf<FixedPrice, FloorAndCeiling, CeilingOnly, PricePoints, CompetitivePrice> rule)
        : base(rule)
    {
    }

    /// <summary>Where the scheme states the rule.</summary>
    public Citation Citation => Match(
        one => one.Citation, one => one.Citation, one => one.Citation, one => one.Citation, one => one.Citation);

    /// <summary>The authority's price, which bidders accept.</summary>
    /// <param name="price">The price.</param>
    /// <param name="citation">Where the scheme states that it is fixed.</param>
    /// <returns>The rule.</returns>
    public static BidRule Fixed(Published<Money> price, Citation citation) => new(new FixedPrice(price, citation));

    /// <summary>A price from a floor to a ceiling.</summary>
    /// <param name="range">The floor and the ceiling, both inclusive.</param>
    /// <param name="citation">Where the scheme states that prices outside are not allowed.</param>
    /// <returns>The rule.</returns>
    public static BidRule Within(PriceRange range, Citation citation) => new(new FloorAndCeiling(range, citation));

    /// <summary>A price that meets or beats a ceiling.</summary>
    /// <param name="ceiling">The highest price allowed; inclusive.</param>
    /// <param name="citation">Where the scheme states that prices above are not allowed.</param>
    /// <returns>The rule.</returns>
    public static BidRule AtMost(Published<Money> ceiling, Citation citation) => new(new CeilingOnly(ceiling, citation));

    /// <summary>One of the authority's price points.</summary>
    /// <param name="points">The points; at least one.</param>
    /// <param name="supplements">What the scheme adds in a zone, at most one for each zone.</param>
    /// <param name="citation">Where the scheme states that bidders pick a point.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">There is no point, or a zone has two supplements.</exception>
    public static BidRule PickFrom(ValueList<Cited<Money>> points, ValueList<ZoneSupplement> supplements, Citation citation) =>
        new(new PricePoints(points, supplements, citation));

    /// <summary>Any price; competition decides.</summary>
    /// <param name="citation">Where the scheme states that prices are competitive.</param>
    /// <returns>The rule.</returns>
    public static BidRule Competitive(Citation citation) => new(new CompetitivePrice(citation));
}
