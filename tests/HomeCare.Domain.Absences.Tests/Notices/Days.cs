namespace HomeCare.Domain.Absences.Tests;

/// <summary>Sessions of six hours on each day from Monday 7 September 2026 at 10:00, and what notices make of them.</summary>
internal static class Days
{
    /// <summary>Late within so many hours, whatever the cause; the figures of other policies than the scheme's are invented.</summary>
    internal static AbsencePolicy Hours(int hours) => Policy(AbsenceTreatment.ByNotice(NoticeRule.Hours(hours)));

    internal static AbsencePolicy Policy(AbsenceTreatment treatment, params (AbsenceCause Cause, AbsenceTreatment Treatment)[] exceptions) =>
        new("Example", treatment, A.Citation)
        {
            Exceptions = exceptions.Select(one => new AbsenceException(one.Cause, one.Treatment, A.Citation)).ToValueList(),
        };

    /// <summary>A notice about the days from one to before another, of September 2026, received at a time such as <c>06 12:00</c>.</summary>
    internal static AbsenceNotice Notice(string id, string received, int from, int until) => Planned.Notice(At(received), id) with
    {
        From = Planned.Time($"2026-09-{from:00} 00:00"),
        Until = Planned.Time($"2026-09-{until:00} 00:00"),
    };

    internal static AbsenceNotice Correcting(this AbsenceNotice notice, string id) => notice with { Corrects = new(id) };

    internal static string At(string dayAndTime) => $"2026-09-{dayAndTime}";

    /// <summary>Each day of a week: <c>.</c> is care as planned, <c>o</c> an absence that is not charged, <c>C</c> one that is.</summary>
    internal static string Week(this AbsencePolicy policy, params AbsenceNotice[] notices) => policy.Of(7, notices);

    /// <summary>The same for so many days.</summary>
    internal static string Of(this AbsencePolicy policy, int days, params AbsenceNotice[] notices) => string.Concat(
        Enumerable.Range(7, days).Select(day => policy.Judge(Planned.Care($"2026-09-{day:00} 10:00"), notices).AsT0).Select(Letter));

    private static char Letter(AbsenceJudgement judgement) => !judgement.IsAbsence ? '.' : judgement.IsCharged ? 'C' : 'o';
}
