using System.Text.RegularExpressions;

namespace HomeCare.Domain;

/// <summary>A code of the common procurement vocabulary, without its check digit, as Schedule 1 to the Procurement Regulations 2024 prints it.</summary>
public sealed partial record CpvCode : Identifier
{
    /// <summary>A classification code.</summary>
    /// <param name="value">The text: eight digits, such as 85312100 for daycare services.</param>
    /// <exception cref="ArgumentException">The text has another form.</exception>
    public CpvCode(string value)
        : base(ProblemWith(value) is { } problem ? throw new ArgumentException(problem, nameof(value)) : value)
    {
    }

    /// <summary>What stops a text from being one.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What is wrong and what would be right, or null when the text will do.</returns>
    public static new string? ProblemWith(string? text) =>
        text is not null && Form().IsMatch(text) ? null : "it is not a CPV code: write its eight digits without the check digit, such as 85312100";

    [GeneratedRegex(@"\A[0-9]{8}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
