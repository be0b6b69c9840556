using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>On which days of the week a person attends a day service, and what is commissioned for each of them.</summary>
/// <remarks>Where the days of a week differ, each plan is an attendance of its own, and their days are priced together.</remarks>
public sealed record WeeklyAttendance
{
    private WeeklyAttendance(ValueList<IsoDayOfWeek> days, DayPlan plan) => (Days, Plan) = (days, plan);

    /// <summary>The days of the week, from Monday.</summary>
    public ValueList<IsoDayOfWeek> Days { get; }

    /// <summary>What is commissioned for each of them.</summary>
    public DayPlan Plan { get; }

    /// <summary>An attendance.</summary>
    /// <param name="days">The days of the week, in any order.</param>
    /// <param name="plan">What is commissioned for each of them.</param>
    /// <returns>
    /// The attendance, or every refusal: <c>no-weekdays</c>, <c>weekday</c> (not Monday to Sunday), and <c>weekday-twice</c>.
    /// </returns>
    public static OneOf<WeeklyAttendance, ValueList<Refusal>> Create(IEnumerable<IsoDayOfWeek> days, DayPlan plan)
    {
        ArgumentNullException.ThrowIfNull(days);
        ArgumentNullException.ThrowIfNull(plan);
        var ordered = days.Order().ToValueList();
        var faults = Faults(ordered).ToValueList();
        return faults.Count > 0 ? faults : new WeeklyAttendance(ordered, plan);
    }

    /// <summary>The days of attendance from one day to another, at a service that is never closed on them.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day, inside; not before the first.</param>
    /// <returns>The days, in order.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public ValueList<PlannedDay> Between(LocalDate firstDay, LocalDate lastDay) => WeeklyPlan.DaysOf(firstDay, lastDay)
        .Where(day => Days.Contains(day.DayOfWeek))
        .Select(day => new PlannedDay(day, Plan))
        .ToValueList();

    /// <summary>The days of attendance from one day to another, without those on which the service is closed.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="lastDay">The last day, inside; not before the first.</param>
    /// <param name="openDays">The days on which the service is open: those that are working days of the calendar.</param>
    /// <returns>
    /// The days, in order; or every refusal: <c>never-open</c> for a day of the week on which the service never is, and
    /// <c>outside-calendar</c> for the first day that the calendar does not cover.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">The last day is before the first.</exception>
    public OneOf<ValueList<PlannedDay>, ValueList<Refusal>> Between(LocalDate firstDay, LocalDate lastDay, WorkingDayCalendar openDays)
    {
        ArgumentNullException.ThrowIfNull(openDays);
        var days = Between(firstDay, lastDay).Select(day => (Day: day, IsOpen: openDays.IsWorkingDay(day.Day))).ToArray();
        ValueList<Refusal> refusals =
        [
            .. Days.Where(day => !openDays.Terms.Weekdays.Contains(day)).Select(day => NeverOpen(day, openDays)),
            .. days.Where(day => day.IsOpen.IsT1).Select(day => day.IsOpen.AsT1).Take(1),
        ];
        return refusals.Count > 0 ? refusals : days.Where(day => day.IsOpen.AsT0).Select(day => day.Day).ToValueList();
    }

    private static IEnumerable<Refusal> Faults(ValueList<IsoDayOfWeek> days)
    {
        if (days.Count == 0)
        {
            yield return new("no-weekdays", "there are no days of the week: an attendance has at least one", []);
        }

        foreach (var group in days.GroupBy(day => day))
        {
            if (group.Key is < IsoDayOfWeek.Monday or > IsoDayOfWeek.Sunday)
            {
                yield return new(
                    "weekday", $"a day of the week is Monday (1) to Sunday (7), not {PlainText.Of((int)group.Key)}", [new("found", PlainText.Of((int)group.Key))]);
            }
            else if (group.Count() > 1)
            {
                yield return new("weekday-twice", $"{group.Key} is there more than once: write it once", [new("day", group.Key.ToString())]);
            }
        }
    }

    private static Refusal NeverOpen(IsoDayOfWeek day, WorkingDayCalendar calendar) => new(
        "never-open",
        $"the attendance has a {day}, when a service with the days of the calendar {calendar.Name} is never open: leave it out, or use a calendar that has it",
        [new("day", day.ToString()), new("calendar", calendar.Name)]);
}
