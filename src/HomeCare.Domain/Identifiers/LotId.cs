namespace HomeCare.Domain;

/// <summary>What a scheme calls one of its lots, such as <c>1</c>.</summary>
public sealed record LotId : Identifier
{
    /// <summary>Names a lot.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public LotId(string value)
        : base(value)
    {
    }
}
