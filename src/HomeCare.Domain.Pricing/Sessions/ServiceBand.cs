namespace HomeCare.Domain.Pricing;

/// <summary>A level of a day service: how many people share how many staff, and how its time is bought.</summary>
/// <remarks>
/// When a band comes into use is said by the price book: before its first row there is no price. So a band is added during a
/// contract with an effective date, and the others stay as they are.
/// </remarks>
/// <param name="Id">What the scheme calls it.</param>
/// <param name="Purpose">What it is for.</param>
/// <param name="Ratio">How many people share how many members of staff, or null where the source does not say.</param>
/// <param name="Commissioning">How its time is bought.</param>
/// <param name="Supplements">The bands it adds to, any one of which will do; none for a band that stands by itself.</param>
/// <param name="Citation">Where the scheme defines it.</param>
public sealed record ServiceBand(
    BandId Id,
    string Purpose,
    StaffingRatio? Ratio,
    Commissioning Commissioning,
    ValueList<BandId> Supplements,
    Citation Citation)
{
    /// <summary>Whether it is bought only on top of another band.</summary>
    public bool IsSupplement => Supplements.Count > 0;

    /// <summary>The key of its prices.</summary>
    public PriceKey Key => PriceKey.Of(Id);
}
