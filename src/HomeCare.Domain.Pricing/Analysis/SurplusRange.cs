namespace HomeCare.Domain.Pricing;

/// <summary>The surplus that is thought realistic, in percent; both ends are inside.</summary>
public sealed record SurplusRange
{
    /// <summary>A range.</summary>
    /// <param name="lowest">The lowest percentage, such as 4; not negative.</param>
    /// <param name="highest">The highest percentage, such as 5; not below the lowest.</param>
    /// <param name="of">What it is a percentage of.</param>
    /// <exception cref="ArgumentOutOfRangeException">The lowest is negative, or the highest is below it.</exception>
    public SurplusRange(Fraction lowest, Fraction highest, SurplusBase of)
    {
        ArgumentNullException.ThrowIfNull(of);
        ArgumentOutOfRangeException.ThrowIfLessThan(lowest, Fraction.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThan(highest, lowest);
        (Lowest, Highest, Of) = (lowest, highest, of);
    }

    /// <summary>The lowest percentage.</summary>
    public Fraction Lowest { get; }

    /// <summary>The highest percentage.</summary>
    public Fraction Highest { get; }

    /// <summary>What it is a percentage of.</summary>
    public SurplusBase Of { get; }
}
