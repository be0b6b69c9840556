using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>When an open framework begins and how long it may last.</summary>
/// <remarks>
/// The eight years of section 49(2)(c) begin with the day of the first <em>award</em>, never with commencement. The award
/// date is recorded and never derived from another date; a source that does not state it leaves it not yet set.
/// </remarks>
/// <param name="FirstAward">The day the authority decided to award the first framework.</param>
/// <param name="Commencement">The first day of service.</param>
/// <param name="TotalYears">How many years the whole scheme may last.</param>
/// <param name="StatedEnd">The month the scheme says it ends in.</param>
public sealed record FrameworkTerm(
    Published<LocalDate> FirstAward,
    Cited<LocalDate> Commencement,
    Cited<int> TotalYears,
    Cited<YearMonth> StatedEnd)
{
    /// <summary>
    /// The last day of the scheme: the total years beginning with the first award or, while that is not recorded, with
    /// commencement, which is the latest day that any award could allow, because an award comes before the service.
    /// </summary>
    public LocalDate LastPossibleDay
    {
        get
        {
            var clockStarts = FirstAward.TryGet(out var award) ? award : Commencement.Value;
            return StatutoryPeriod.YearsBeginningWith(clockStarts, TotalYears.Value).LastDay;
        }
    }
}
