namespace HomeCare.Domain;

/// <summary>What a scheme calls one of its delivery zones, such as <c>charnwood-north</c>. Not a price band.</summary>
public sealed record ZoneId : Identifier
{
    /// <summary>Names a zone.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public ZoneId(string value)
        : base(value)
    {
    }
}
