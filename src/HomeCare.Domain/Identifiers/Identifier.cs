namespace HomeCare.Domain;

/// <summary>What a thing is called in a scheme, a file or a record: the base of the typed identifiers.</summary>
/// <remarks>
/// <para>One to 64 printable ASCII characters with no space at either end, compared ordinally and case-sensitively, so
/// that two identifiers that look the same are the same, everywhere. Identifiers of different types are never equal.</para>
/// <para>A name for people belongs beside the identifier, not in it. Never put a person's name into one.</para>
/// </remarks>
public abstract record Identifier : IComparable<Identifier>
{
    /// <summary>The most characters an identifier may have.</summary>
    public const int MostCharacters = 64;

    private protected Identifier(string value)
    {
        if (ProblemWith(value) is { } problem)
        {
            throw new ArgumentException(problem, nameof(value));
        }

        Value = value;
    }

    /// <summary>The text of the identifier.</summary>
    public string Value { get; }

    /// <summary>Whether the left identifier comes first in ordinal order.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator <(Identifier? left, Identifier? right) => Compare(left, right) < 0;

    /// <summary>Whether the left identifier comes last in ordinal order.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator >(Identifier? left, Identifier? right) => Compare(left, right) > 0;

    /// <summary>Whether the left identifier comes first in ordinal order, or is the same text.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator <=(Identifier? left, Identifier? right) => Compare(left, right) <= 0;

    /// <summary>Whether the left identifier comes last in ordinal order, or is the same text.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it does.</returns>
    public static bool operator >=(Identifier? left, Identifier? right) => Compare(left, right) >= 0;

    /// <summary>What stops a text from being an identifier.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong and what would be right, or null when the text will do.</returns>
    public static string? ProblemWith(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return "it is empty: write 1 to 64 letters, digits or punctuation marks";
        }

        if (text.Length > MostCharacters)
        {
            return "it is longer than 64 characters";
        }

        if (text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return "it has a character that is not printable ASCII: write plain letters, digits and punctuation marks";
        }

        return text[0] == ' ' || text[^1] == ' ' ? "it begins or ends with a space" : null;
    }

    /// <inheritdoc/>
    public int CompareTo(Identifier? other) => Compare(this, other);

    /// <summary>The text of the identifier.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public sealed override string ToString() => Value;

    private static int Compare(Identifier? left, Identifier? right) =>
        string.CompareOrdinal(left?.Value, right?.Value);
}
