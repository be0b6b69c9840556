using System.Globalization;

namespace HomeCare.Domain;

/// <summary>An exact number without a unit: a share, a percentage, a weight, a factor. Held in lowest terms.</summary>
/// <remarks>
/// <c>default</c> is <see cref="Zero"/>. Arithmetic is checked and throws <see cref="OverflowException"/> beyond the range
/// of a 128-bit fraction. Nothing is rounded but by <see cref="ToDecimalText"/> and <see cref="Round"/>, which say how.
/// </remarks>
public readonly struct Fraction : IEquatable<Fraction>, IComparable<Fraction>
{
    // Stored less one, so that the default value is nought over one.
    private readonly Int128 denominatorLessOne;

    private Fraction(Int128 numerator, Int128 denominator)
    {
        var divisor = GreatestCommonDivisor(Int128.Abs(numerator), denominator);
        (Numerator, denominatorLessOne) = divisor == Int128.One
            ? (numerator, denominator - 1)
            : (numerator / divisor, (denominator / divisor) - 1);
    }

    /// <summary>Nought.</summary>
    public static Fraction Zero => default;

    /// <summary>One.</summary>
    public static Fraction One => new(1, 1);

    /// <summary>What is above the line, in lowest terms; it carries the sign.</summary>
    public Int128 Numerator { get; }

    /// <summary>What is below the line, in lowest terms; at least one.</summary>
    public Int128 Denominator => denominatorLessOne + 1;

    /// <summary>A number over another.</summary>
    /// <param name="numerator">Above the line; may be negative.</param>
    /// <param name="denominator">Below the line; at least one.</param>
    /// <returns>The fraction, in lowest terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The denominator is less than one.</exception>
    public static Fraction Of(Int128 numerator, Int128 denominator)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, Int128.One);
        return new(numerator, denominator);
    }

    /// <summary>A whole number.</summary>
    /// <param name="number">The number; may be negative.</param>
    /// <returns>The fraction.</returns>
    public static Fraction Whole(Int128 number) => new(number, 1);

    /// <summary>A decimal number, exactly: 3.6 is 18/5.</summary>
    /// <param name="number">The number; may be negative.</param>
    /// <returns>The fraction.</returns>
    public static Fraction FromDecimal(decimal number)
    {
        var scale = Int128.One;
        for (var places = number.Scale; places > 0; places--)
        {
            scale *= 10;
        }

        Span<int> parts = stackalloc int[4];
        decimal.GetBits(number, parts);
        var digits = unchecked(((Int128)(uint)parts[2] << 64) | ((Int128)(uint)parts[1] << 32) | (uint)parts[0]);
        return new(decimal.IsNegative(number) ? -digits : digits, scale);
    }

    /// <summary>A percentage, exactly: 3.6 is 0.036.</summary>
    /// <param name="percent">The percentage; may be negative.</param>
    /// <returns>A hundredth of it.</returns>
    public static Fraction Percent(decimal percent) => FromDecimal(percent) / Whole(100);

    /// <summary>The sum of two numbers.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Their exact sum.</returns>
    public static Fraction operator +(Fraction left, Fraction right)
    {
        var shared = GreatestCommonDivisor(left.Denominator, right.Denominator);
        var leftFactor = right.Denominator / shared;
        var rightFactor = left.Denominator / shared;
        return new((left.Numerator * leftFactor) + (right.Numerator * rightFactor), left.Denominator * leftFactor);
    }

    /// <summary>One number less another.</summary>
    /// <param name="left">What is reduced.</param>
    /// <param name="right">What is taken away.</param>
    /// <returns>The exact difference, which may be negative.</returns>
    public static Fraction operator -(Fraction left, Fraction right) => left + new Fraction(-right.Numerator, right.Denominator);

    /// <summary>The product of two numbers.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Their exact product.</returns>
    public static Fraction operator *(Fraction left, Fraction right)
    {
        // Shortened crosswise first, so that nothing overflows that fits when it is done.
        var across = new Fraction(left.Numerator, right.Denominator);
        var other = new Fraction(right.Numerator, left.Denominator);
        return new(across.Numerator * other.Numerator, across.Denominator * other.Denominator);
    }

    /// <summary>One number over another.</summary>
    /// <param name="left">Above the line.</param>
    /// <param name="right">Below the line; not nought.</param>
    /// <returns>The exact quotient.</returns>
    /// <exception cref="DivideByZeroException">The right number is nought.</exception>
    public static Fraction operator /(Fraction left, Fraction right) => right.Numerator == 0
        ? throw new DivideByZeroException()
        : left * (right.Numerator < 0
            ? new Fraction(-right.Denominator, -right.Numerator)
            : new Fraction(right.Denominator, right.Numerator));

    /// <summary>Whether two numbers are the same.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they are.</returns>
    public static bool operator ==(Fraction left, Fraction right) => left.Equals(right);

    /// <summary>Whether two numbers differ, by however little.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether they do.</returns>
    public static bool operator !=(Fraction left, Fraction right) => !left.Equals(right);

    /// <summary>Whether the left number is smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <(Fraction left, Fraction right) => left.CompareTo(right) < 0;

    /// <summary>Whether the left number is larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >(Fraction left, Fraction right) => left.CompareTo(right) > 0;

    /// <summary>Whether the left number is smaller or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <=(Fraction left, Fraction right) => left.CompareTo(right) <= 0;

    /// <summary>Whether the left number is larger or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >=(Fraction left, Fraction right) => left.CompareTo(right) >= 0;

    /// <summary>The nearest whole number.</summary>
    /// <param name="half">What happens to exactly a half.</param>
    /// <returns>The whole number.</returns>
    public Int128 Round(PennyRounding half)
    {
        ArgumentNullException.ThrowIfNull(half);
        var (whole, rest) = Int128.DivRem(Int128.Abs(Numerator), Denominator);

        // Twice the rest against the denominator, without doubling what may be near the end of the range.
        var toHalf = rest.CompareTo(Denominator - rest);
        var up = toHalf > 0 || (toHalf == 0 && half.HalfGoesUp(Int128.IsOddInteger(whole)));
        var size = up ? whole + 1 : whole;
        return Int128.IsNegative(Numerator) ? -size : size;
    }

    /// <summary>The smallest whole number that is not smaller.</summary>
    /// <returns>The whole number.</returns>
    public Int128 Ceiling()
    {
        var (whole, rest) = Int128.DivRem(Numerator, Denominator);
        return rest > 0 ? whole + 1 : whole;
    }

    /// <summary>The largest whole number that is not larger.</summary>
    /// <returns>The whole number.</returns>
    public Int128 Floor() => WholeAndRest(Numerator, Denominator).Whole;

    /// <summary>The number rounded to decimals, for people to read, such as <c>73.6454</c>.</summary>
    /// <param name="decimals">How many decimals, 0 to 12.</param>
    /// <param name="half">What happens to exactly half of the last decimal.</param>
    /// <returns>The digits, the same in every culture.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer decimals than none or more than twelve.</exception>
    /// <exception cref="OverflowException">The digits do not fit into a 128-bit number.</exception>
    public string ToDecimalText(int decimals, PennyRounding half)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(decimals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(decimals, 12);
        var scale = Int128.One;
        for (var place = 0; place < decimals; place++)
        {
            scale *= 10;
        }

        var rounded = (this * Whole(scale)).Round(half);
        var (whole, rest) = Int128.DivRem(Int128.Abs(rounded), scale);
        var sign = Int128.IsNegative(rounded) ? "-" : string.Empty;
        var digits = whole.ToString(CultureInfo.InvariantCulture);
        return decimals == 0
            ? sign + digits
            : $"{sign}{digits}.{rest.ToString(CultureInfo.InvariantCulture).PadLeft(decimals, '0')}";
    }

    /// <summary>The exact number: <c>18/5</c>, or <c>3</c> when it is whole.</summary>
    /// <returns>The text, which any arithmetic with fractions can check.</returns>
    public override string ToString() => Denominator == 1
        ? Numerator.ToString(CultureInfo.InvariantCulture)
        : string.Create(CultureInfo.InvariantCulture, $"{Numerator}/{Denominator}");

    /// <inheritdoc/>
    /// <remarks>Any two numbers can be compared; unlike arithmetic it never overflows.</remarks>
    public int CompareTo(Fraction other) => IsShort && other.IsShort
        ? (Numerator * other.Denominator).CompareTo(other.Numerator * Denominator)
        : CompareByParts(other);

    /// <inheritdoc/>
    public bool Equals(Fraction other) => Numerator == other.Numerator && denominatorLessOne == other.denominatorLessOne;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Fraction other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Numerator, denominatorLessOne);

    private bool IsShort => Numerator >= long.MinValue && Numerator <= long.MaxValue && denominatorLessOne < long.MaxValue;

    // Whole parts first, then what is left of each turned upside down, which turns the order: nothing is multiplied.
    private int CompareByParts(Fraction other)
    {
        var (above, below, otherAbove, otherBelow) = (Numerator, Denominator, other.Numerator, other.Denominator);
        while (true)
        {
            var (whole, rest) = WholeAndRest(above, below);
            var (otherWhole, otherRest) = WholeAndRest(otherAbove, otherBelow);
            if (whole != otherWhole || rest == 0 || otherRest == 0)
            {
                return whole != otherWhole ? whole.CompareTo(otherWhole) : rest.CompareTo(otherRest);
            }

            (above, below, otherAbove, otherBelow) = (otherBelow, otherRest, below, rest);
        }
    }

    private static (Int128 Whole, Int128 Left) WholeAndRest(Int128 above, Int128 below)
    {
        var (whole, rest) = Int128.DivRem(above, below);
        return rest < 0 ? (whole - 1, rest + below) : (whole, rest);
    }

    private static Int128 GreatestCommonDivisor(Int128 a, Int128 b)
    {
        // Nearly all numbers are short, and dividing short ones is many times faster.
        while (b != 0)
        {
            if (a <= ulong.MaxValue && b <= ulong.MaxValue)
            {
                var (shortA, shortB) = ((ulong)a, (ulong)b);
                while (shortB != 0)
                {
                    (shortA, shortB) = (shortB, shortA % shortB);
                }

                return shortA;
            }

            (a, b) = (b, a % b);
        }

        return a;
    }
}
