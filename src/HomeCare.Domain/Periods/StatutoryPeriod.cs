using NodaTime;

namespace HomeCare.Domain;

/// <summary>A period as the law writes it: "three years beginning with the day of the award".</summary>
/// <remarks>
/// <para>It knows its first day, its last day (inside) and its exclusive end (the first day outside). Compare with the
/// exclusive end; print the last day.</para>
/// <para>Where the anniversary does not exist, the period runs to the end of that month: three years beginning with
/// 29 February 2028 end on 28 February 2031 (TIME-02). No deadline rolls on because it falls on a weekend.</para>
/// <para><c>default</c> is an empty period that contains no day.</para>
/// </remarks>
public readonly record struct StatutoryPeriod
{
    private StatutoryPeriod(LocalDate firstDay, LocalDate exclusiveEnd)
    {
        FirstDay = firstDay;
        ExclusiveEnd = exclusiveEnd;
    }

    /// <summary>The first day inside the period.</summary>
    public LocalDate FirstDay { get; }

    /// <summary>The first day after the period.</summary>
    public LocalDate ExclusiveEnd { get; }

    /// <summary>The last day inside the period.</summary>
    /// <exception cref="InvalidOperationException">This is the <c>default</c> value, which has no days.</exception>
    public LocalDate LastDay => ExclusiveEnd > FirstDay
        ? ExclusiveEnd.PlusDays(-1)
        : throw new InvalidOperationException("A default StatutoryPeriod has no last day.");

    /// <summary>A number of years beginning with a day (TIME-01): the day before the anniversary is the last.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="years">How many years; at least one.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one year, or an end after the year 9999.</exception>
    public static StatutoryPeriod YearsBeginningWith(LocalDate firstDay, int years)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(years, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(years, LocalDate.MaxIsoValue.Year - firstDay.Year);
        return new(firstDay, DayOrNextMonth(firstDay.Year + years, firstDay.Month, firstDay.Day));
    }

    /// <summary>A number of months beginning with a day: the day before the same day of the month is the last.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="months">How many months; at least one.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one month, or an end after the year 9999.</exception>
    public static StatutoryPeriod MonthsBeginningWith(LocalDate firstDay, int months)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(months, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(
            months,
            ((LocalDate.MaxIsoValue.Year - firstDay.Year) * 12) + 12 - firstDay.Month);
        var month = firstDay.Month - 1 + months;
        return new(firstDay, DayOrNextMonth(firstDay.Year + (month / 12), (month % 12) + 1, firstDay.Day));
    }

    /// <summary>A number of days beginning with a day, which is the first of them (TIME-03).</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="days">How many days; at least one.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one day, or an end after the year 9999.</exception>
    public static StatutoryPeriod DaysBeginningWith(LocalDate firstDay, int days)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(days, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(days, Period.DaysBetween(firstDay, LocalDate.MaxIsoValue));
        return new(firstDay, firstDay.PlusDays(days));
    }

    /// <summary>A number of days beginning with the day after a day (TIME-06).</summary>
    /// <param name="day">The day before the first.</param>
    /// <param name="days">How many days; at least one.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than one day, or an end after the year 9999.</exception>
    public static StatutoryPeriod DaysBeginningWithTheDayAfter(LocalDate day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(day, LocalDate.MaxIsoValue);
        return DaysBeginningWith(day.PlusDays(1), days);
    }

    /// <summary>Whether a day is inside: on or after the first and before the exclusive end.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool Contains(LocalDate day) => day >= FirstDay && day < ExclusiveEnd;

    /// <summary>The period as people read it, such as <c>2026-05-01 to 2034-04-30</c>, both days inside.</summary>
    /// <returns>The text, the same in every culture.</returns>
    public override string ToString() => ExclusiveEnd > FirstDay
        ? PlainText.Of(FirstDay) + " to " + PlainText.Of(LastDay)
        : "no days";

    private static LocalDate DayOrNextMonth(int year, int month, int day) =>
        day <= CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? new LocalDate(year, month, day)
            : new LocalDate(year, month, 1).PlusMonths(1);
}
