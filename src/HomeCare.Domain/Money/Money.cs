namespace HomeCare.Domain;

/// <summary>A sum of pounds sterling in whole pence: what is bid, displayed, invoiced and paid (U-14).</summary>
/// <remarks>
/// <para>It never holds a part of a penny. A price for part of an hour is an <see cref="ExactAmount"/>, which becomes
/// money at one named place: <see cref="ExactAmount.Round"/>.</para>
/// <para><c>default</c> is <see cref="Zero"/>. Arithmetic is checked: a sum outside the range throws
/// <see cref="OverflowException"/> and never wraps. The text is the same in every culture.</para>
/// </remarks>
public readonly partial record struct Money : IComparable<Money>
{
    private Money(long pence) => Pence = pence;

    /// <summary>No money: £0.00.</summary>
    public static Money Zero => default;

    /// <summary>The whole number of pence.</summary>
    public long Pence { get; }

    /// <summary>Money from a whole number of pence.</summary>
    /// <param name="pence">The pence; may be negative.</param>
    /// <returns>The money.</returns>
    public static Money FromPence(long pence) => new(pence);

    /// <summary>The sum of two sums of money.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Their sum.</returns>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public static Money operator +(Money left, Money right) => new(left.Pence + right.Pence);

    /// <summary>One sum of money less another.</summary>
    /// <param name="left">What is reduced.</param>
    /// <param name="right">What is taken away.</param>
    /// <returns>The difference, which may be negative.</returns>
    /// <exception cref="OverflowException">The result does not fit.</exception>
    public static Money operator -(Money left, Money right) => new(left.Pence - right.Pence);

    /// <summary>Whether the left sum is smaller.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <(Money left, Money right) => left.Pence < right.Pence;

    /// <summary>Whether the left sum is larger.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >(Money left, Money right) => left.Pence > right.Pence;

    /// <summary>Whether the left sum is smaller or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator <=(Money left, Money right) => left.Pence <= right.Pence;

    /// <summary>Whether the left sum is larger or equal.</summary>
    /// <param name="left">The first.</param>
    /// <param name="right">The second.</param>
    /// <returns>Whether it is.</returns>
    public static bool operator >=(Money left, Money right) => left.Pence >= right.Pence;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Pence.CompareTo(other.Pence);
}
