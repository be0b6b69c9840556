namespace HomeCare.Domain;

/// <summary>An authority's reference for one person's package of care. It says nothing about the person, and it is the reference of the draw.</summary>
public sealed record PackageReference : Identifier
{
    /// <summary>Names a package of care.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public PackageReference(string value)
        : base(value)
    {
    }
}
