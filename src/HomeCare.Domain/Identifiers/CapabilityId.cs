namespace HomeCare.Domain;

/// <summary>What a scheme calls a need of a person and the capability of a provider that meets it, such as <c>skin-monitoring</c>.</summary>
public sealed record CapabilityId : Identifier
{
    /// <summary>Names a capability.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public CapabilityId(string value)
        : base(value)
    {
    }
}
