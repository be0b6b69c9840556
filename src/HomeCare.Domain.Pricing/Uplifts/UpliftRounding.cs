namespace HomeCare.Domain.Pricing;

/// <summary>How an uplifted price becomes whole pence, once, after the last step.</summary>
public sealed record UpliftRounding
{
    private UpliftRounding(PennyRounding? half, int multiple) => (Half, MultipleOfPence) = (half, multiple);

    /// <summary>Up to the next whole pound; a whole pound stays.</summary>
    public static UpliftRounding UpToThePound { get; } = UpToMultipleOf(100);

    /// <summary>What happens to exactly half a penny; null when it is rounded up.</summary>
    public PennyRounding? Half { get; }

    /// <summary>The pence that the price becomes a multiple of.</summary>
    public int MultipleOfPence { get; }

    /// <summary>To the nearest penny.</summary>
    /// <param name="half">What happens to exactly half a penny.</param>
    /// <returns>The rounding.</returns>
    public static UpliftRounding NearestPenny(PennyRounding half)
    {
        ArgumentNullException.ThrowIfNull(half);
        return new(half, 1);
    }

    /// <summary>Up to the next multiple of so many pence, such as 4, so that a quarter of an hour is whole pence. A multiple stays.</summary>
    /// <param name="pence">The pence; at least one.</param>
    /// <returns>The rounding.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Less than a penny.</exception>
    public static UpliftRounding UpToMultipleOf(int pence)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(pence, 1);
        return new(null, pence);
    }

    /// <summary>An exact amount, rounded.</summary>
    /// <param name="amount">The amount.</param>
    /// <returns>Whole pence.</returns>
    /// <exception cref="OverflowException">The result does not fit into <see cref="Money"/>.</exception>
    public Money Round(ExactAmount amount) => Half is { } half
        ? amount.Round(half)
        : Money.FromPence((long)((amount.Pence / Fraction.Whole(MultipleOfPence)).Ceiling() * MultipleOfPence));

    /// <summary>The rounding as people read it.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Half is { } half ? $"to the nearest penny, {half.Name}" : $"up to a multiple of {PlainText.Of(MultipleOfPence)}p";
}
