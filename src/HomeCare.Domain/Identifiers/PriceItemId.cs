namespace HomeCare.Domain;

/// <summary>What a scheme calls a thing it buys where band, zone, lot, area, ratio and tier do not say, such as <c>sessional</c>.</summary>
public sealed record PriceItemId : Identifier
{
    /// <summary>Names a priced item.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public PriceItemId(string value)
        : base(value)
    {
    }
}
