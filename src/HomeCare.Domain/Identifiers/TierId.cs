namespace HomeCare.Domain;

/// <summary>What a scheme calls a tier of providers or of service that has prices of its own, such as <c>gold</c>.</summary>
public sealed record TierId : Identifier
{
    /// <summary>Names a tier.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public TierId(string value)
        : base(value)
    {
    }
}
