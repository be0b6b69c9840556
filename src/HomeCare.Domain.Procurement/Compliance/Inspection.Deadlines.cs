using NodaTime;

namespace HomeCare.Domain.Procurement;

internal sealed partial class Inspection
{
    /// <summary>The last of a number of days beginning with a day; a reading may move it to the next working day (ambiguity A18).</summary>
    /// <param name="first">The first day, which counts.</param>
    /// <param name="days">How many days.</param>
    /// <param name="ruling">Where it is said that the calendar does not reach so far.</param>
    /// <returns>The last day in time, or null where the calendar does not reach so far.</returns>
    internal LocalDate? LastDayOf(LocalDate first, int days, Ruling ruling)
    {
        var last = StatutoryPeriod.DaysBeginningWith(first, days).LastDay;
        return Readings.NonWorkingDeadline == NonWorkingDeadline.DoesNotMove
            ? last
            : Calendar.NextWorkingDayOnOrAfter(last).Match<LocalDate?>(day => day, refusal => NotCovered(ruling, refusal));
    }

    /// <summary>The last of a number of working days beginning with a day, which counts when it is a working day (TIME-04).</summary>
    /// <param name="first">The day.</param>
    /// <param name="count">How many working days.</param>
    /// <param name="ruling">Where it is said that the calendar does not reach so far.</param>
    /// <returns>The last working day, or null where the calendar does not reach so far.</returns>
    internal LocalDate? LastWorkingDayOf(LocalDate first, int count, Ruling ruling) =>
        Calendar.WorkingDays(first, count).Match<LocalDate?>(period => period.LastDay, refusal => NotCovered(ruling, refusal));

    /// <summary>The first day of lawful entry after an award notice; null where the calendar does not reach so far.</summary>
    internal LocalDate? EarliestEntry(AwardNotice notice)
    {
        var stated = notice.StandstillEnds?.PlusDays(1) ?? notice.Published;
        return Kind.HasMandatoryStandstill
            ? Calendar.WorkingDays(notice.Published, NoticeRules.StandstillDays).Match<LocalDate?>(period => LocalDate.Max(stated, period.ExclusiveEnd), _ => null)
            : stated;
    }

    private static LocalDate? NotCovered(Ruling ruling, Refusal refusal)
    {
        ruling.Missing($"the working days: {refusal.Message}");
        return null;
    }
}
