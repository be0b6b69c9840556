using System.Text.RegularExpressions;

namespace HomeCare.Domain;

/// <summary>The Care Quality Commission's identifier of a registered location.</summary>
/// <remarks>A rating belongs to a location, so this says which rating an offer relies on.</remarks>
public sealed partial record CqcLocationId : Identifier
{
    /// <summary>A location identifier.</summary>
    /// <param name="value">The text: 1, a hyphen and 6 to 12 digits, such as 1-1234567890.</param>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public CqcLocationId(string value)
        : base(ProblemWith(value) is { } problem ? throw new ArgumentException(problem, nameof(value)) : value)
    {
    }

    /// <summary>What stops a text from being one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong and what would be right, or null when the text will do.</returns>
    public static new string? ProblemWith(string? text) =>
        text is not null && Form().IsMatch(text) ? null : "it is not a CQC location identifier: write 1, a hyphen and 6 to 12 digits, such as 1-1234567890";

    [GeneratedRegex(@"\A1-[0-9]{6,12}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
