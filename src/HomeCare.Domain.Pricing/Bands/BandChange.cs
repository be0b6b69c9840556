using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>One or more parishes that move together from one price band to another on a day: one row of a reclassification.</summary>
/// <param name="Parishes">The parishes.</param>
/// <param name="Subzone">The subzone the source lists them under; subzones do not nest in delivery zones.</param>
/// <param name="From">The band before that day.</param>
/// <param name="To">The band from that day on.</param>
/// <param name="Effective">The first day of the new band.</param>
/// <param name="Hours">
/// The hours of care in all its parishes together, over a period that the source may not print; see <see cref="HoursPeriod"/>.
/// </param>
/// <param name="Citation">Where the source states the row.</param>
public sealed record BandChange(
    ValueList<string> Parishes,
    string Subzone,
    BandId From,
    BandId To,
    Cited<LocalDate> Effective,
    Fraction Hours,
    Citation Citation)
{
    /// <summary>How many bands up the change is, and whether it is up or down.</summary>
    /// <param name="lowestFirst">The bands, the one with the lowest price first.</param>
    /// <returns>The steps: 1 for one band up, -1 for one band down.</returns>
    /// <exception cref="ArgumentException">One of the two bands is not in the list.</exception>
    public int StepsUp(ValueList<BandId> lowestFirst)
    {
        ArgumentNullException.ThrowIfNull(lowestFirst);
        return StepOf(To, lowestFirst) - StepOf(From, lowestFirst);
    }

    private static int StepOf(BandId band, ValueList<BandId> lowestFirst) =>
        lowestFirst.Contains(band)
            ? lowestFirst.TakeWhile(other => other != band).Count()
            : throw new ArgumentException($"The band {band} is not among {lowestFirst}.", nameof(lowestFirst));
}
