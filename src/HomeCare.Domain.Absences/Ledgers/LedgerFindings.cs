using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>Gathers what of a ledger does not fit together.</summary>
internal sealed class LedgerFindings
{
    private readonly List<AbsenceFinding> found = [];

    internal void OfCare(ReadOnlySpan<PlannedCare> cares, int index, ReadOnlySpan<StandingNotice> notices, AbsenceJudgement payment, AbsenceJudgement? charge, NoticeMoment moment)
    {
        var care = cares[index];
        OfJudgement(care, payment);
        if (charge is { } other && (other.Reason, other.Notice) != (payment.Reason, payment.Notice))
        {
            OfJudgement(care, other);
        }

        foreach (var notice in notices)
        {
            if (care.Attendance.IsThere && notice.Stands(care, moment))
            {
                Add("attended-after-notice", care, $"happened although {notice.Notice} says it would not: it is paid for as care", notice.Notice);
            }

            notice.CoversSome |= notice.Notice.Covers(care);
        }

        if (care.Arrangement.Days == ServiceDays.WeekdaysOnly && care.Start.DayOfWeek is (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday))
        {
            Add("weekend-care", care, $"is on a {care.Start.DayOfWeek}, and its service runs on weekdays only", notice: null);
        }

        for (var i = index + 1; i < cares.Length && care.IsOverlappedBy(cares[i]); i++)
        {
            Add("plans-overlap", cares[i], $"starts before {care} ends, with another provider", notice: null);
        }
    }

    internal ValueList<AbsenceFinding> All(NoticeBook notices) =>
    [
        .. found.Distinct(),
        .. notices.All.Where(one => !one.CoversSome).Select(one => new AbsenceFinding(
            "notice-covers-nothing", $"{one.Notice} covers no planned care of the ledger", [new("notice", one.Notice.Id.Value)])),
    ];

    private void OfJudgement(PlannedCare care, AbsenceJudgement judgement)
    {
        if (judgement.Notice is not { } notice)
        {
            return;
        }

        if (ReferenceEquals(judgement.Reason, AbsenceReason.NoticeAfterStart))
        {
            Add("notice-after-start", care, $"had notice only at its start or after it: {notice} came {Moments.Of(judgement.NoticeAt!.Value)}", notice);
        }

        if (ReferenceEquals(judgement.Reason, AbsenceReason.NotResumed))
        {
            Add("not-resumed", care, $"is charged only if the service begins again after {notice}, and that is not recorded", notice);
        }

        if (notice.Received < care.Arrangement.PlannedAt)
        {
            Add("notice-before-plan", care, $"was planned {Moments.Of(care.Arrangement.PlannedAt.Value)}, after {notice} was received {Moments.Of(notice.Received)}", notice);
        }
    }

    private void Add(string code, PlannedCare care, string problem, AbsenceNotice? notice) => found.Add(new(
        code,
        $"{care} {problem}",
        notice is null ? [new("care", care.ToString())] : [new("care", care.ToString()), new("notice", notice.Id.Value)]));
}
