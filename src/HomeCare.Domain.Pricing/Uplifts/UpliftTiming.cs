using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The day an uplift takes effect: one date for all, or each contract's own anniversary.</summary>
public sealed record UpliftTiming
{
    private UpliftTiming(LocalDate date, FirstUplift? first) => (Date, First) = (date, first);

    /// <summary>The date, or the first day of the year of anniversaries.</summary>
    public LocalDate Date { get; }

    /// <summary>Which uplift is the first of a late joiner; null for anniversaries, which come after a full year by themselves.</summary>
    public FirstUplift? First { get; }

    /// <summary>Whether the day depends on the day the provider joined.</summary>
    internal bool NeedsJoining => First != FirstUplift.TheNext;

    /// <summary>One date for all, and the next uplift is the first of a late joiner.</summary>
    /// <param name="date">The date, such as 1 April.</param>
    /// <returns>The timing.</returns>
    public static UpliftTiming On(LocalDate date) => On(date, FirstUplift.TheNext);

    /// <summary>One date for all.</summary>
    /// <param name="date">The date, such as 1 April.</param>
    /// <param name="first">Which uplift is the first of a late joiner.</param>
    /// <returns>The timing.</returns>
    public static UpliftTiming On(LocalDate date, FirstUplift first)
    {
        ArgumentNullException.ThrowIfNull(first);
        return new(date, first);
    }

    /// <summary>Each contract's anniversary in the year beginning with a day.</summary>
    /// <remarks>
    /// Every contract has exactly one anniversary in the year. The anniversary of 29 February in a common year is 1 March, the day
    /// after its year ended (see <see cref="StatutoryPeriod"/>), also where the year of anniversaries ends with 28 February.
    /// The year itself begins on a day that every year has.
    /// </remarks>
    /// <param name="firstDay">The first day of the year, inside.</param>
    /// <returns>The timing.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The first day is 29 February.</exception>
    public static UpliftTiming OnAnniversariesFrom(LocalDate firstDay)
    {
        ArgumentOutOfRangeException.ThrowIfEqual((firstDay.Month, firstDay.Day), (2, 29), nameof(firstDay));
        return new(firstDay, null);
    }

    /// <summary>The day the uplift takes effect for a provider, or null when it does not have it.</summary>
    internal LocalDate? DayFor(LocalDate? joined)
    {
        if (joined is not { } start)
        {
            return Date;
        }

        return First switch
        {
            null => AnniversaryOf(start),
            var first when first == FirstUplift.TheNext => start < Date ? Date : null,
            _ => start < Date && StatutoryPeriod.YearsBeginningWith(start, 1).ExclusiveEnd <= Date ? Date : null,
        };
    }

    private LocalDate? AnniversaryOf(LocalDate start)
    {
        var isLaterInTheYear = (start.Month, start.Day).CompareTo((Date.Month, Date.Day)) >= 0;
        var years = (isLaterInTheYear ? Date.Year : Date.Year + 1) - start.Year;
        return years > 0 ? StatutoryPeriod.YearsBeginningWith(start, years).ExclusiveEnd : null;
    }
}
