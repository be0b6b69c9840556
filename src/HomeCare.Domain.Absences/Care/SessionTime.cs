using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Absences;

/// <summary>Finds when a commissioned day of a day service starts and how long it lasts.</summary>
internal static class SessionTime
{
    internal static OneOf<DatedVisit, ValueList<Refusal>> Of(PlannedDay day)
    {
        var untimed = day.Plan.Segments.Where(segment => segment.Start is null && !IsDuringAnother(day.Plan.Terms, segment)).ToArray();
        if (untimed.Length > 0)
        {
            return untimed.Select(segment => NoTime(day.Day, segment)).ToValueList();
        }

        var timed = day.Plan.Segments.Where(segment => segment.Start is not null).Select(segment => (From: segment.Start!.Value, segment.Minutes)).ToArray();
        var start = timed.Min(segment => segment.From);
        return DatedVisit.Create(new()
        {
            Start = day.Day + start,
            Length = VisitLength.OfMinutes(timed.Max(segment => MinuteOf(segment.From) + segment.Minutes) - MinuteOf(start)),
        });
    }

    private static bool IsDuringAnother(DayServiceTerms terms, DaySegment segment) =>
        terms.SupplementTime == SupplementTime.DuringTheBase && terms.Band(segment.Band)!.IsSupplement;

    private static int MinuteOf(LocalTime time) => (time.Hour * 60) + time.Minute;

    private static Refusal NoTime(LocalDate day, DaySegment segment) => new(
        "no-time",
        $"the plan of {PlainText.Of(day)} does not say when the {segment} starts: write it from a time until a time",
        [new("day", PlainText.Of(day)), new("segment", segment.ToString())]);
}
