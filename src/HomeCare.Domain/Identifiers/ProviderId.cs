namespace HomeCare.Domain;

/// <summary>What an authority calls a provider. It is the last word in a draw, so it must not change during a scheme.</summary>
public sealed record ProviderId : Identifier
{
    /// <summary>Names a provider.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public ProviderId(string value)
        : base(value)
    {
    }
}
