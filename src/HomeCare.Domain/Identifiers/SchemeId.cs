namespace HomeCare.Domain;

/// <summary>What a scheme is called, such as <c>hcl-2026</c>.</summary>
public sealed record SchemeId : Identifier
{
    /// <summary>Names a scheme.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public SchemeId(string value)
        : base(value)
    {
    }
}
