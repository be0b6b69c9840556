using System.Globalization;

namespace HomeCare.Domain;

/// <summary>An exact amount of pounds sterling, held as a fraction of pence in lowest terms.</summary>
/// <remarks>
/// <para>Fifty minutes at £25.27 an hour is 12635/6 pence, exactly: sums and comparisons never see a rounded figure.
/// It becomes <see cref="Money"/> only through <see cref="Round"/>, the one rounding point.</para>
/// <para><c>default</c> is <see cref="Zero"/>. Arithmetic is checked and throws <see cref="OverflowException"/> beyond
/// the range of a 128-bit fraction, which no week of care comes near.</para>
/// </remarks>
public readonly struct ExactAmount : IEquatable<ExactAmount>, IComparable<ExactAmount>
{
    private ExactAmount(Fraction pence) => Pence = pence;

    /// <summary>No money at all.</summary>
    public static ExactAmount Zero => default;

    /// <summary>The pence, exactly.</summary>
    public Fraction Pence { get; }

    /// <summary>A fraction of pence.</summary>
    /// <param name="numerator">Pence above the line; may be negative.</param>
    /// <param name="denominator">What they are divided by; at least one.</param>
    /// <returns>The exact amount, in lowest terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is less than one.</exception>
    public static ExactAmount FromFractionOfPence(Int128 numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        return new(Fraction.Of(numerator, denominator));
    }

    /// <summary>An exact amount from a number of pence that need not be whole.</summary>
    /// <param name="pence">The pence; may be negative.</param>
    /// <returns>The amount.</returns>
    public static ExactAmount FromPence(Fraction pence) => new(pence);

    /// <summary>The exact amount of a sum of money.</summary>
    /// <param name="money">The money.</param>
    /// <returns>The same, exactly.</returns>
    public static ExactAmount FromMoney(Money money) => new(Fraction.Whole(money.Pence));

    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Their exact sum.</returns>
    public static ExactAmount operator +(ExactAmount left, ExactAmount right) => new(left.Pence + right.Pence);

    /// <summary>One amount less another.</summary>
    /// <param name="left">What is reduced.</param>
    /// <param name="right">What is taken away.</param>
    /// <returns>The exact difference, which may be negative.</returns>
    public static ExactAmount operator -(ExactAmount left, ExactAmount right) => new(left.Pence - right.Pence);

    /// <summary>An amount several times over.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="times">How many times; may be negative.</param>
    /// <returns>The exact product.</returns>
    public static ExactAmount operator *(ExactAmount amount, long times) => new(amount.Pence * Fraction.Whole(times));

    /// <summary>A part or a multiple of an amount.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="factor">The factor; may be negative.</param>
    /// <returns>The exact product.</returns>
    public static ExactAmount operator *(ExactAmount amount, Fraction factor) => new(amount.Pence * factor);

    /// <summary>How many times one amount another is.</summary>
    /// <param name="left">Above the line.</param>
    /// <param name="right">Below the line; not nought.</param>
    /// <returns>The exact ratio.</returns>
    /// <exception cref="DivideByZeroException">The right amount is nought.</exception>
    public static Fraction operator /(ExactAmount left, ExactAmount right) => left.Pence / right.Pence;

    /// <summary>Whether two amounts are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(ExactAmount left, ExactAmount right) => left.Equals(right);

    /// <summary>Whether two amounts differ, by however little.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(ExactAmount left, ExactAmount right) => !left.Equals(right);

    /// <summary>Whether the left amount is smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <(ExactAmount left, ExactAmount right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left amount is larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >(ExactAmount left, ExactAmount right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left amount is smaller or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <=(ExactAmount left, ExactAmount right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left amount is larger or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >=(ExactAmount left, ExactAmount right) => left.CompareTo(right) >= 0;

    /// <summary>The one rounding point: the amount to the nearest penny.</summary>
    /// <param name="rounding">What happens to exactly half a penny.</param>
    /// <returns>Whole pence.</returns>
    /// <exception cref="OverflowException">The result does not fit into <see cref="Money"/>.</exception>
    public Money Round(PennyRounding rounding)
    {
        ArgumentNullException.ThrowIfNull(rounding);
        return Money.FromPence((long)Pence.Round(rounding));
    }

    /// <summary>Pence as a fraction in lowest terms: <c>2527</c> or <c>12635/6</c>. This is the form in records.</summary>
    /// <returns>The text, which any arithmetic with fractions can check.</returns>
    public string ToFractionOfPence() => Pence.ToString();

    /// <summary>The amount as people read it: <c>£21.05</c>, or with its part of a penny, <c>£21.05 and 5/6p</c>.</summary>
    /// <returns>The exact amount; nothing is rounded.</returns>
    public override string ToString()
    {
        var (whole, rest) = Int128.DivRem(Int128.Abs(Pence.Numerator), Pence.Denominator);
        var sign = Int128.IsNegative(Pence.Numerator) ? "-" : string.Empty;
        var pounds = string.Create(CultureInfo.InvariantCulture, $"{sign}£{whole / 100}.{whole % 100:00}");
        return rest == 0
            ? pounds
            : string.Create(CultureInfo.InvariantCulture, $"{pounds} and {rest}/{Pence.Denominator}p");
    }

    /// <inheritdoc/>
    public int CompareTo(ExactAmount other) => Pence.CompareTo(other.Pence);

    /// <inheritdoc/>
    public bool Equals(ExactAmount other) => Pence == other.Pence;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Pence);
}
