namespace HomeCare.Domain;

/// <summary>What a scheme calls an index that prices follow, such as <c>nlw</c> or <c>cpi</c>.</summary>
public sealed record PriceIndexId : Identifier
{
    /// <summary>Names an index.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public PriceIndexId(string value)
        : base(value)
    {
    }
}
