namespace HomeCare.Domain.Pricing;

/// <summary>The rate of long visits, which is one for the whole county and takes the place of the band's.</summary>
/// <remarks>
/// A price is not monotone in the length of a visit: where the sessional rate is low enough, a visit of the threshold costs
/// less than one a minute shorter. That step is the scheme's. Nothing smooths it; <see cref="BreakEvenRate"/> and
/// <see cref="BreakEvenMinutes"/> say how large it is.
/// </remarks>
/// <param name="Item">What the scheme calls the rate.</param>
/// <param name="FromMinutes">The shortest visit that has it, inside; at least one minute.</param>
/// <exception cref="ArgumentOutOfRangeException">The shortest visit has no length.</exception>
public sealed record SessionalTerms(PriceItemId Item, Cited<int> FromMinutes)
{
    /// <summary>The shortest visit that has it, inside; at least one minute.</summary>
    public Cited<int> FromMinutes { get; } = FromMinutes.Value >= 1
        ? FromMinutes
        : throw new ArgumentOutOfRangeException(nameof(FromMinutes), FromMinutes.Value, "The shortest sessional visit lasts at least one minute.");

    /// <summary>Which length decides: by default the planned one.</summary>
    public TimeBasis Basis { get; init; } = TimeBasis.Planned;

    /// <summary>Whether a visit of a length has the sessional rate. The number of carers makes no difference.</summary>
    /// <param name="minutes">The length.</param>
    /// <returns>Whether it has.</returns>
    public bool Covers(int minutes) => Covers(FromMinutes, minutes);

    /// <summary>The sessional rate below which the shortest sessional visit costs less than one a minute shorter in a band.</summary>
    /// <param name="band">The band's rate.</param>
    /// <returns>The exact amount for an hour. At this very rate the two cost the same.</returns>
    public ExactAmount BreakEvenRate(HourlyRate band) =>
        ExactAmount.FromFractionOfPence((Int128)band.PerHour.Pence * (FromMinutes.Value - 1), FromMinutes.Value);

    /// <summary>How long a sessional visit must last to cost as much as the longest visit at a band's rate.</summary>
    /// <param name="band">The band's rate.</param>
    /// <param name="sessional">The sessional rate; not nought.</param>
    /// <returns>The exact minutes; fewer than the threshold where the rates leave no step down.</returns>
    /// <exception cref="DivideByZeroException">The sessional rate is nought.</exception>
    public Fraction BreakEvenMinutes(HourlyRate band, HourlyRate sessional) =>
        Fraction.Whole((Int128)band.PerHour.Pence * (FromMinutes.Value - 1)) / Fraction.Whole(sessional.PerHour.Pence);

    internal static bool Covers(Cited<int> fromMinutes, int minutes) => minutes >= fromMinutes.Value;
}
