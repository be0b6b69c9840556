using Ardalis.SmartEnum;

namespace HomeCare.Domain.CallOff;

/// <summary>How a declared fact is compared with what is wanted. The name is the form used in records.</summary>
public sealed class Comparison : SmartEnum<Comparison>
{
    /// <summary>The same text, character by character.</summary>
    public static readonly Comparison Same = new("same", 1, "the same as", (found, wanted) => found == wanted);

    /// <summary>A whole number not below the one wanted.</summary>
    public static readonly Comparison AtLeast = new("at-least", 2, "at least", (found, wanted) => Number(found) >= Number(wanted));

    /// <summary>A whole number not above the one wanted.</summary>
    public static readonly Comparison AtMost = new("at-most", 3, "at most", (found, wanted) => Number(found) <= Number(wanted));

    private readonly Func<string, string, bool> holds;

    private Comparison(string name, int value, string words, Func<string, string, bool> holds)
        : base(name, value)
    {
        Words = words;
        this.holds = holds;
    }

    /// <summary>The comparison in words.</summary>
    public string Words { get; }

    /// <summary>Whether a value is as wanted. What is not a whole number is never at least or at most anything.</summary>
    /// <param name="found">The value declared.</param>
    /// <param name="wanted">The value wanted.</param>
    /// <returns>Whether it is.</returns>
    public bool Holds(string found, string wanted)
    {
        ArgumentNullException.ThrowIfNull(found);
        ArgumentNullException.ThrowIfNull(wanted);
        return holds(found, wanted);
    }

    private static long? Number(string text) =>
        long.TryParse(text, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
}
