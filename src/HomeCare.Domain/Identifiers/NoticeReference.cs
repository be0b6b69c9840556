namespace HomeCare.Domain;

/// <summary>What an authority or a provider calls one notice of absence, such as its number in a system.</summary>
public sealed record NoticeReference : Identifier
{
    /// <summary>Names a notice of absence.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public NoticeReference(string value)
        : base(value)
    {
    }
}
