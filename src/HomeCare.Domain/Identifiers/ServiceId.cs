namespace HomeCare.Domain;

/// <summary>What a scheme calls a kind of service, such as <c>home-care-maintenance</c>.</summary>
public sealed record ServiceId : Identifier
{
    /// <summary>Names a kind of service.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public ServiceId(string value)
        : base(value)
    {
    }
}
