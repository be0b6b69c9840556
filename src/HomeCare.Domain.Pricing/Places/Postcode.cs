using System.Text.RegularExpressions;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>A whole postcode in its one written form: capitals, and one space before the last three characters.</summary>
/// <remarks>Its form is checked, not whether the post delivers there: a gazetteer says which postcodes a scheme has mapped.</remarks>
public sealed partial record Postcode
{
    private Postcode(string value) => Value = value;

    /// <summary>The postcode, such as <c>LE1 1AA</c>.</summary>
    public string Value { get; }

    /// <summary>Reads a postcode, so that <c>le1 1aa</c> and <c>LE11AA</c> are the same.</summary>
    /// <param name="text">
    /// One or two letters, a digit and perhaps one more letter or digit; then a digit and two letters other than C, I, K, M, O
    /// and V. Upper or lower case, with or without spaces between the two parts and around them.
    /// </param>
    /// <returns>The postcode, or the refusal <c>not-a-postcode</c>.</returns>
    public static OneOf<Postcode, Refusal> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var match = Form().Match(text);
        return match.Success
            ? new Postcode($"{match.Groups["outward"].Value} {match.Groups["inward"].Value}".ToUpperInvariant())
            : new Refusal(
                "not-a-postcode",
                $"{PlainText.OneLine(text)} is not a postcode: write it whole, such as LE1 1AA",
                [new("postcode", text)]);
    }

    /// <summary>The postcode.</summary>
    /// <returns><see cref="Value"/>.</returns>
    public override string ToString() => Value;

    [GeneratedRegex(@"\A *(?<outward>[A-Za-z]{1,2}[0-9][A-Za-z0-9]?) *(?<inward>[0-9][ABD-HJLNP-UW-Zabd-hjlnp-uw-z]{2}) *\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
