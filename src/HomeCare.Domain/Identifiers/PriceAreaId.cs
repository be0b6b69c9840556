namespace HomeCare.Domain;

/// <summary>What a scheme calls an area that prices differ by, such as <c>inner</c> and <c>outer</c>. Not a delivery zone.</summary>
public sealed record PriceAreaId : Identifier
{
    /// <summary>Names a price area.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public PriceAreaId(string value)
        : base(value)
    {
    }
}
