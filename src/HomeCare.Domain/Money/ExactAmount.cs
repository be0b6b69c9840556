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
    private readonly Int128 numerator;

    // Stored less one, so that the default value is nought over one.
    private readonly Int128 denominatorLessOne;

    private ExactAmount(Int128 numerator, Int128 denominator)
    {
        var divisor = GreatestCommonDivisor(Int128.Abs(numerator), denominator);
        this.numerator = numerator / divisor;
        denominatorLessOne = (denominator / divisor) - 1;
    }

    /// <summary>No money at all.</summary>
    public static ExactAmount Zero => default;

    private Int128 Denominator => denominatorLessOne + 1;

    /// <summary>A fraction of pence.</summary>
    /// <param name="numerator">Pence above the line; may be negative.</param>
    /// <param name="denominator">What they are divided by; at least one.</param>
    /// <returns>The exact amount, in lowest terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is less than one.</exception>
    public static ExactAmount FromFractionOfPence(Int128 numerator, long denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, 1);
        return new(numerator, denominator);
    }

    /// <summary>The exact amount of a sum of money.</summary>
    /// <param name="money">The money.</param>
    /// <returns>The same, exactly.</returns>
    public static ExactAmount FromMoney(Money money) => new(money.Pence, 1);

    /// <summary>The sum of two amounts.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Their exact sum.</returns>
    public static ExactAmount operator +(ExactAmount left, ExactAmount right)
    {
        var shared = GreatestCommonDivisor(left.Denominator, right.Denominator);
        var leftFactor = right.Denominator / shared;
        var rightFactor = left.Denominator / shared;
        return new((left.numerator * leftFactor) + (right.numerator * rightFactor), left.Denominator * leftFactor);
    }

    /// <summary>One amount less another.</summary>
    /// <param name="left">What is reduced.</param>
    /// <param name="right">What is taken away.</param>
    /// <returns>The exact difference, which may be negative.</returns>
    public static ExactAmount operator -(ExactAmount left, ExactAmount right) => left + (right * -1);

    /// <summary>An amount several times over.</summary>
    /// <param name="amount">The amount.</param>
    /// <param name="times">How many times; may be negative.</param>
    /// <returns>The exact product.</returns>
    public static ExactAmount operator *(ExactAmount amount, long times) =>
        new(amount.numerator * times, amount.Denominator);

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
        var (whole, rest) = Int128.DivRem(Int128.Abs(numerator), Denominator);
        var twice = (rest * 2).CompareTo(Denominator);
        var up = twice > 0 || (twice == 0 && rounding.HalfGoesUp(Int128.IsOddInteger(whole)));
        var pence = up ? whole + 1 : whole;
        return Money.FromPence((long)(Int128.IsNegative(numerator) ? -pence : pence));
    }

    /// <summary>Pence as a fraction in lowest terms: <c>2527</c> or <c>12635/6</c>. This is the form in records.</summary>
    /// <returns>The text, which any arithmetic with fractions can check.</returns>
    public string ToFractionOfPence() => Denominator == 1
        ? numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{numerator}/{Denominator}");

    /// <summary>The amount as people read it: <c>£21.05</c>, or with its part of a penny, <c>£21.05 and 5/6p</c>.</summary>
    /// <returns>The exact amount; nothing is rounded.</returns>
    public override string ToString()
    {
        var (whole, rest) = Int128.DivRem(Int128.Abs(numerator), Denominator);
        var sign = Int128.IsNegative(numerator) ? "-" : string.Empty;
        var pounds = string.Create(CultureInfo.InvariantCulture, $"{sign}£{whole / 100}.{whole % 100:00}");
        return rest == 0
            ? pounds
            : string.Create(CultureInfo.InvariantCulture, $"{pounds} and {rest}/{Denominator}p");
    }

    /// <inheritdoc/>
    public int CompareTo(ExactAmount other) =>
        (numerator * other.Denominator).CompareTo(other.numerator * Denominator);

    /// <inheritdoc/>
    public bool Equals(ExactAmount other) =>
        numerator == other.numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ExactAmount other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(numerator, denominatorLessOne);

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        while (b != 0)
        {
            (a, b) = (b, a % b);
        }

        return a;
    }
}
