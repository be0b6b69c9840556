namespace HomeCare.Domain.CallOff;

/// <summary>Where and how points are rounded. A price, and a price per quality point, is never rounded.</summary>
public sealed record ScoreRounding
{
    private ScoreRounding(RoundedAt at, int decimals, PennyRounding? half) => (At, Decimals, Half) = (at, decimals, half);

    /// <summary>Points are exact. The default.</summary>
    public static ScoreRounding None { get; } = new(RoundedAt.Nowhere, 0, null);

    /// <summary>Where points are rounded.</summary>
    public RoundedAt At { get; }

    /// <summary>To how many decimals of a point; nought and meaningless when they are not rounded.</summary>
    public int Decimals { get; }

    /// <summary>What happens to exactly half of the last decimal; null when points are not rounded.</summary>
    public PennyRounding? Half { get; }

    /// <summary>The points of each line are rounded, and the total is the sum of rounded lines.</summary>
    /// <param name="decimals">To how many decimals, 0 to 6.</param>
    /// <param name="half">What happens to exactly half of the last decimal.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer decimals than none or more than six.</exception>
    public static ScoreRounding OfEachLine(int decimals, PennyRounding half) => Of(RoundedAt.EachLine, decimals, half);

    /// <summary>The total is rounded, and nothing before it.</summary>
    /// <param name="decimals">To how many decimals, 0 to 6.</param>
    /// <param name="half">What happens to exactly half of the last decimal.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer decimals than none or more than six.</exception>
    public static ScoreRounding OfTheTotal(int decimals, PennyRounding half) => Of(RoundedAt.Total, decimals, half);

    internal Fraction Line(Fraction points) => At == RoundedAt.EachLine ? Round(points) : points;

    internal Fraction Total(Fraction points) => At == RoundedAt.Total ? Round(points) : points;

    private Fraction Round(Fraction points) => Fraction.Of((points * Scale).Round(Half!), Scale.Numerator);

    private Fraction Scale => Fraction.Whole(Enumerable.Repeat(10L, Decimals).Aggregate(1L, (power, ten) => power * ten));

    private static ScoreRounding Of(RoundedAt at, int decimals, PennyRounding half)
    {
        ArgumentNullException.ThrowIfNull(half);
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 6);
        return new(at, decimals, half);
    }
}
