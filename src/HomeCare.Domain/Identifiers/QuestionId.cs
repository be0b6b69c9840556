namespace HomeCare.Domain;

/// <summary>What a competition calls one of its quality questions, such as <c>continuity</c>.</summary>
public sealed record QuestionId : Identifier
{
    /// <summary>Names a question.</summary>
    /// <param name="value">The text; see <see cref="Identifier"/> for what it may hold.</param>
    /// <exception cref="ArgumentException">The text is not an identifier.</exception>
    public QuestionId(string value)
        : base(value)
    {
    }
}
