using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>Says why planned care is charged or not.</summary>
internal static class AbsenceWords
{
    internal static string Of(AbsenceJudgement judgement, PlannedCare care) =>
        $"{Verdict(judgement)}: {Because(judgement, care)}";

    private static string Verdict(AbsenceJudgement judgement) =>
        !judgement.IsCharged ? "not chargeable"
        : judgement.Share == Fraction.One ? "chargeable"
        : $"chargeable for {judgement.Share} of the price";

    private static string Because(AbsenceJudgement judgement, PlannedCare care) => judgement.Reason.Name switch
    {
        "attended" => "the person was there",
        "part-attended" => $"the person was there for {PlainText.Of(care.Attendance.Minutes!.Value)} of {PlainText.Of(care.Minutes)} minutes",
        "as-planned" => "no absence is recorded, so it counts as care that happened",
        "no-show" => "the person was not there and no notice stands",
        "late-notice" => $"{Notice(judgement)}; to avoid the charge it had to arrive {judgement.Deadline}{Holidays(judgement, care)}",
        "notice-after-start" => $"{Notice(judgement)}, not before the start; to avoid the charge it had to arrive {judgement.Deadline}{Holidays(judgement, care)}",
        "in-time" => $"{Notice(judgement)}, in time: it had to arrive {judgement.Deadline}{Holidays(judgement, care)}",
        "absence-in-rate" => "the rate of this care already pays for absences",
        "cause-not-charged" => $"{judgement.Notice?.Cause.Words ?? AbsenceCause.NoShow.Words} is not charged",
        "cause-charged" => $"{judgement.Notice!.Cause.Words} is charged whatever the notice",
        "within-days" => $"it is one of the days for which {judgement.Notice!.Cause.Words} is charged, from {Moments.Of(judgement.Notice.From.Date)}",
        "days-over" => $"the days for which {judgement.Notice!.Cause.Words} is charged, from {Moments.Of(judgement.Notice.From.Date)}, are over",
        _ => $"{judgement.Notice!.Cause.Words} is charged only if the service begins again, and that is not recorded",
    };

    private static string Notice(AbsenceJudgement judgement)
    {
        var how = judgement.NoticeAt == judgement.Notice!.Received ? "received" : judgement.NoticeAt == judgement.Notice.Sent ? "sent" : "recorded";
        return $"notice {how} {Moments.Of(judgement.NoticeAt!.Value)}";
    }

    // The days between the deadline and the start that count for nothing and are no weekend.
    private static string Holidays(AbsenceJudgement judgement, PlannedCare care)
    {
        if (!judgement.Rule!.TryPickT1(out var rule, out _))
        {
            return string.Empty;
        }

        var first = LondonTime.DateOf(judgement.Deadline!.Value.At);
        var closed = Enumerable.Range(1, Math.Max(0, Period.DaysBetween(first, care.Start.Date) - 1))
            .Select(days => first.PlusDays(days))
            .SelectMany(day => rule.Calendar.WhyNotWorking(day).Match(reasons => reasons.ToArray(), _ => []))
            .Where(reason => reason.Because != ClosedBecause.DayOfWeek)
            .Select(reason => $"{Moments.Of(reason.Date)} is {(reason.Because == ClosedBecause.BankHoliday ? "a bank holiday" : "no working day")}")
            .Distinct(StringComparer.Ordinal)
            .ToArray();
        return closed.Length == 0 ? string.Empty : $", because {string.Join(" and ", closed)}";
    }
}
