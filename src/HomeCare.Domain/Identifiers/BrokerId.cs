namespace HomeCare.Domain;

/// <summary>What an authority calls one of its brokers in its records: a staff number or a role, never a person's name.</summary>
public sealed record BrokerId : Identifier
{
    /// <summary>Names a broker.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public BrokerId(string value)
        : base(value)
    {
    }
}
