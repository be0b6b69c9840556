using System.Globalization;
using OneOf;

namespace HomeCare.Domain.Procurement;

/// <summary>What a provider is in a lot: one of six named roles, or a numbered tier.</summary>
/// <remarks>
/// No order is implied but that of tiers, 1 before 2. In which order providers are offered a package is the scheme's to say.
/// </remarks>
public sealed record LotRole
{
    private const string TierPrefix = "tier-";

    private LotRole(string name, int? tierNumber)
    {
        Name = name;
        TierNumber = tierNumber;
    }

    /// <summary>First to be offered the packages of the lot.</summary>
    public static LotRole Lead { get; } = new("lead", null);

    /// <summary>Supports the lead.</summary>
    public static LotRole Supplementary { get; } = new("supplementary", null);

    /// <summary>Takes packages where the lead cannot.</summary>
    public static LotRole Contingency { get; } = new("contingency", null);

    /// <summary>There for an exceptional package.</summary>
    public static LotRole Exception { get; } = new("exception", null);

    /// <summary>Has the larger share of the hours of an area.</summary>
    public static LotRole Principal { get; } = new("principal", null);

    /// <summary>Takes packages after, or as directed by, another.</summary>
    public static LotRole Secondary { get; } = new("secondary", null);

    /// <summary>The form used in files, such as <c>lead</c> or <c>tier-2</c>.</summary>
    public string Name { get; }

    /// <summary>The number of the tier, 1 or more, or null where the role is not a tier.</summary>
    public int? TierNumber { get; }

    private static LotRole[] Named => [Lead, Supplementary, Contingency, Exception, Principal, Secondary];

    /// <summary>A tier.</summary>
    /// <param name="number">Its number; 1 or more.</param>
    /// <returns>The role.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1.</exception>
    public static LotRole Tier(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new(TierPrefix + PlainText.Of(number), number);
    }

    /// <summary>Reads the form used in files.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The role, or a refusal with the code <c>role</c>.</returns>
    public static OneOf<LotRole, Refusal> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (Array.Find(Named, role => role.Name == text) is { } named)
        {
            return named;
        }

        if (text.StartsWith(TierPrefix, StringComparison.Ordinal)
            && int.TryParse(text.AsSpan(TierPrefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && text[TierPrefix.Length] != '0')
        {
            return Tier(number);
        }

        var found = PlainText.OneLine(text);
        return new Refusal(
            "role",
            $"\"{found}\" is not a role: {Spelling.Suggest(text, [.. Named.Select(role => role.Name), "tier-1", "tier-2"])}; a tier needs its number",
            [new("found", found)]);
    }

    /// <summary>The form used in files.</summary>
    /// <returns><see cref="Name"/>.</returns>
    public override string ToString() => Name;
}
