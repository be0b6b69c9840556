using System.Text.RegularExpressions;

namespace HomeCare.Domain;

/// <summary>A Government Statistical Service code of an area, such as a county, a district or a parish.</summary>
/// <remarks>The first three characters say what kind of area it is: E10 is a county, E07 a district, E04 a parish.</remarks>
public sealed partial record GssCode : Identifier
{
    /// <summary>An area code.</summary>
    /// <param name="value">The text: a capital letter and eight digits, such as E10000018.</param>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public GssCode(string value)
        : base(ProblemWith(value) is { } problem ? throw new ArgumentException(problem, nameof(value)) : value)
    {
    }

    /// <summary>What stops a text from being one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong and what would be right, or null when the text will do.</returns>
    public static new string? ProblemWith(string? text) =>
        text is not null && Form().IsMatch(text) ? null : "it is not an area code: write a capital letter and eight digits, such as E10000018";

    [GeneratedRegex(@"\A[A-Z][0-9]{8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
