namespace HomeCare.Domain;

/// <summary>What a scheme calls one of its price bands, such as <c>fringe</c>. Not a delivery zone.</summary>
public sealed record BandId : Identifier
{
    /// <summary>Names a price band.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public BandId(string value)
        : base(value)
    {
    }
}
