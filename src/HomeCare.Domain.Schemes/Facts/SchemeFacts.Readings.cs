using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class SchemeFacts
{
    private static IEnumerable<string> ReadingsOf(VisitTerms terms) =>
    [
        $"charged by {terms.Charged}",
        .. If(terms.ChargedAtLeast > 0, $"{PlainText.Of(terms.ChargedAtLeast)} minutes charged at least"),
        .. If(terms.ShortestVisit > 1, $"no visit shorter than {PlainText.Of(terms.ShortestVisit)} minutes"),
        .. If(terms.Key != PriceKey.Everything, $"prices of {terms.Key}"),
        .. If(terms.Sessional?.Basis == TimeBasis.Actual, "long visits by actual time"),
        .. If(terms.FlatNights.Count > 0, $"a flat price for {PlainText.List(terms.FlatNights)}"),
        .. terms.Enhancements is { } calendar ? ReadingsOf(calendar) : [],
        "a visit across midnight is priced " + (terms.DayRule == DayRule.ByStart ? "by its start" : "day by day"),
        Words(terms.Rounding),
    ];

    private static IEnumerable<string> ReadingsOf(EnhancementCalendar calendar) =>
    [
        .. calendar.Enhancements.Select(Words),
        $"enhancements {calendar.Reach.Name}, overlapping ones {calendar.Overlap.Name}",
    ];

    private static string Words(Enhancement enhancement)
    {
        var days = enhancement.Weekdays.Select(day => day.ToString())
            .Concat(enhancement.BankHolidays.Select(division => $"bank holidays ({division.Name})"));
        var hours = enhancement.From == enhancement.Until ? "all day" : $"{PlainText.Of(enhancement.From)} to {PlainText.Of(enhancement.Until)}";
        return $"{enhancement.Name} {enhancement.Amount} on {Shown.List(days)}, {hours}";
    }

    private static IEnumerable<string> ReadingsOf(DayServiceTerms terms) =>
    [
        "a day longer than the full session is " + (terms.LongDay == LongDay.Refused ? "refused" : "a session and the rest pro rata"),
        .. terms.Bands.Where(band => band.Commissioning.Step is not null)
            .GroupBy(band => band.Commissioning.Step!)
            .Select(bands => $"{(bands.Count() == 1 ? "band" : "bands")} {PlainText.List(bands.Select(band => band.Id))} to {bands.Key.Name.Replace('-', ' ')}"),
        "added hours are " + (terms.SupplementTime == SupplementTime.DuringTheBase ? "within the session" : "beside the session"),
    ];

    private static IEnumerable<string> ReadingsOf(AbsencePolicy policy) =>
    [
        $"a notice counts from when it was {policy.Moment.Name}",
        .. policy.Exceptions.Select(one => one.Treatment).Prepend(policy.Treatment).SelectMany(ReadingsOf).Distinct(StringComparer.Ordinal),
        "a person who is there for a part is charged " + (policy.PartAttendance == PartAttendance.AsPlanned ? "as planned" : "as attended"),
        "added hours are " + (policy.AddOns == AddOnHours.Charged ? "charged too" : "not charged"),
    ];

    private static IEnumerable<string> ReadingsOf(AbsenceTreatment treatment) => treatment.Match<IEnumerable<string>>(
        notice => notice.WeekdayServices is { } weekdays ? [Reading(notice.Rule), Reading(weekdays)] : [Reading(notice.Rule)],
        _ => [],
        _ => [],
        _ => [],
        days =>
        [
            $"days counted {days.Counting.Name.Replace('-', ' ')}",
            .. If(days.Condition != RetainerCondition.Always, $"on condition that {days.Condition.Name.Replace('-', ' ')}"),
            .. days.Otherwise is { } rule ? [$"otherwise without notice of {rule}", Reading(rule)] : Array.Empty<string>(),
        ]);

    private static string Reading(NoticeRule rule) => rule.Match(
        hours => $"{rule}: {Exactly(hours.AtTheDeadline)}, charged is {Charged(hours.Part)}, {Clock(hours.ClockChanges)}",
        days => $"{rule}: {Exactly(days.AtTheDeadline)}, {Clock(days.ClockChanges)}",
        weeks => $"{rule}: {Exactly(weeks.AtTheDeadline)}, {Clock(weeks.ClockChanges)}");

    private static string Exactly(AtTheDeadline deadline) => "exactly so long before is " + (deadline == AtTheDeadline.Late ? "late" : "in time");

    private static string Charged(ChargedPart part) => part == ChargedPart.WholeCare ? "the whole care" : part.Name.Replace('-', ' ');

    private static string Clock(ClockChangeReading reading) => $"a time that clocks show twice is {reading.Name.Replace('-', ' ')}";

    private static string Words(RoundingPolicy rounding) =>
        "rounded " + (rounding.Point == RoundingPoint.PerLine ? "line by line" : "once for the invoice")
        + ", half a penny " + (rounding.Half == PennyRounding.HalfAwayFromZero ? "away from zero" : "to the even penny");

    private static string[] If(bool holds, string reading) => holds ? [reading] : [];
}
