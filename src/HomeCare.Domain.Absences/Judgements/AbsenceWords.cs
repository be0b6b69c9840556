using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>Says why planned care is charged or not.</summary>
internal static class AbsenceWords
{
    private static readonly Fraction Hundred = Fraction.Of(100, 1);

    internal static string Of(AbsenceJudgement judgement, PlannedCare care) =>
        $"{Verdict(judgement)}: {Because(judgement, care)}";

    private static string Verdict(AbsenceJudgement judgement) =>
        !judgement.IsCharged ? "not chargeable"
        : judgement.Share == Fraction.One ? "chargeable"
        : $"chargeable for {Share(judgement.Share)} of the price";

    private static string Share(Fraction share) => (share * Hundred) is { Denominator: var parts } percent && parts == 1 ? $"{percent}%" : $"{share}";

    private static string Because(AbsenceJudgement judgement, PlannedCare care) => judgement.Reason.Name switch
    {
        "attended" => "the person was there",
        "part-attended" => $"the person was there for {Moments.Of(Duration.FromMinutes(care.Attendance.Minutes!.Value))} of {Length(care)}",
        "as-planned" => "no absence is recorded, so it counts as care that happened",
        "no-show" => "the person was not there and no notice stands",
        "late-notice" => $"{Notice(judgement)}{Part(judgement, care)}{ToAvoid(judgement, care)}",
        "notice-after-start" => $"{Notice(judgement)}, {(judgement.NoticeAt == care.StartsAt ? "at" : "after")} the start{ToAvoid(judgement, care)}",
        "in-time" => $"{Notice(judgement)}, in time: {HadTo(judgement, care)}",
        "absence-in-rate" => "the rate of this care already pays for absences",
        "cause-not-charged" => $"{judgement.Notice?.Cause.Words ?? AbsenceCause.NoShow.Words} is not charged",
        "cause-charged" => $"{judgement.Notice!.Cause.Words} is charged whatever the notice",
        "within-days" => $"it is one of the days for which {judgement.Notice!.Cause.Words} is charged, from {Moments.Of(judgement.Notice.From.Date)}",
        "days-over" => $"the days for which {judgement.Notice!.Cause.Words} is charged, from {Moments.Of(judgement.Notice.From.Date)}, are over",
        _ => $"{judgement.Notice!.Cause.Words} is charged only if the service begins again, and that is not recorded",
    };

    private static string Notice(AbsenceJudgement judgement) => $"notice {Counted(judgement).Past} {Moments.Of(judgement.NoticeAt!.Value)}";

    private static string ToAvoid(AbsenceJudgement judgement, PlannedCare care) => judgement.IsCharged
        ? $"; to avoid the charge {HadTo(judgement, care)}"
        : string.Empty;

    private static string HadTo(AbsenceJudgement judgement, PlannedCare care) =>
        $"it had to {Counted(judgement).Verb} {DeadlineWords.Of(judgement.Rule!, judgement.Deadline!.Value, care)}";

    private static (string Past, string Verb) Counted(AbsenceJudgement judgement) =>
        judgement.NoticeAt == judgement.Notice!.Received ? ("received", "arrive")
        : judgement.NoticeAt == judgement.Notice.Sent ? ("sent", "be sent")
        : ("recorded", "be recorded");

    // What "only for that period" leaves, where that is not all of the care.
    private static string Part(AbsenceJudgement judgement, PlannedCare care)
    {
        if (!judgement.Rule!.TryPickT0(out var rule, out _) || ReferenceEquals(rule.Part, ChargedPart.WholeCare))
        {
            return string.Empty;
        }

        if (ReferenceEquals(rule.Part, ChargedPart.TimeWithin))
        {
            var within = rule.TimeWithin(care, judgement.NoticeAt!.Value).AsT0;
            return within == care.EndsAt - care.StartsAt ? string.Empty
                : within == Duration.Zero ? $", and none of the {Length(care)} lies within the {judgement.Rule} after it"
                : $", and {Moments.Of(within)} of {Length(care)} lies within the {judgement.Rule} after it";
        }

        var hours = Moments.Of(Duration.FromHours(rule.Hours));
        return judgement.Share == Fraction.One ? string.Empty
            : judgement.IsCharged ? $", and no more than {hours} of care are charged after it"
            : $", and earlier care uses up the {hours} of care that are charged after it";
    }

    private static string Length(PlannedCare care) => Moments.Of(Duration.FromMinutes(care.Minutes));
}
