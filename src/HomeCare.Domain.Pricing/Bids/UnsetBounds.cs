using Ardalis.SmartEnum;

namespace HomeCare.Domain.Pricing;

/// <summary>What happens to a price where a floor or a ceiling is not yet set.</summary>
public sealed class UnsetBounds : SmartEnum<UnsetBounds>
{
    /// <summary>
    /// It is refused: bidding before the range is set is an error (<c>range-not-set</c>). The end that is set is judged too, so
    /// that a price above a known ceiling is told both. The default.
    /// </summary>
    public static readonly UnsetBounds Refuse = new("refuse", 1);

    /// <summary>
    /// It is judged by the end that is set, and by the other rules; <c>range-not-set</c> is then a warning, and what is accepted is
    /// provisional.
    /// </summary>
    public static readonly UnsetBounds JudgeByWhatIsSet = new("judge-by-what-is-set", 2);

    private UnsetBounds(string name, int value)
        : base(name, value)
    {
    }
}
