namespace HomeCare.Domain;

/// <summary>An authority's reference for one person. It says nothing about the person: never put a name or a number from a health record into it.</summary>
public sealed record PersonReference : Identifier
{
    /// <summary>Names a person.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public PersonReference(string value)
        : base(value)
    {
    }
}
