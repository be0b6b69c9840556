using System.Text.RegularExpressions;

namespace HomeCare.Domain;

/// <summary>A public procurement organisation number: how the central digital platform names an organisation.</summary>
/// <remarks>The form is the one met in published Find a Tender notices, where it stands behind <c>GB-PPON-</c>.</remarks>
public sealed partial record Ppon : Identifier
{
    /// <summary>A public procurement organisation number.</summary>
    /// <param name="value">The text: P and three letters, four digits, four letters, such as PABC-1234-WXYZ.</param>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public Ppon(string value)
        : base(ProblemWith(value) is { } problem ? throw new ArgumentException(problem, nameof(value)) : value)
    {
    }

    /// <summary>What stops a text from being one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong and what would be right, or null when the text will do.</returns>
    public static new string? ProblemWith(string? text) =>
        text is not null && Form().IsMatch(text) ? null : "it is not a public procurement organisation number: write P and three letters, four digits, four letters, such as PABC-1234-WXYZ";

    [GeneratedRegex(@"\AP[A-Z]{3}-[0-9]{4}-[A-Z]{4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
