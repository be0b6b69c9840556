
namespace HomeCare.Domain.Absences;

/// <summary>What stops notices from being read together.</summary>
internal static class NoticeFaults
{
    internal static IEnumerable<Refusal> Of(ValueList<AbsenceNotice> notices, ValueList<NoticeMoment> moments)
    {
        foreach (var twice in notices.GroupBy(notice => notice.Id).Where(group => group.Count() > 1))
        {
            yield return Fault("notice-twice", twice.First(), $"has the same id as {string.Join(" and ", twice.Skip(1))}: give each notice an id of its own");
        }

        var byId = notices.GroupBy(notice => notice.Id).ToDictionary(group => group.Key, group => group.First());
        foreach (var refusal in notices.SelectMany(notice => Alone(notice, moments).Concat(Correction(notice, byId))))
        {
            yield return refusal;
        }

        foreach (var twice in notices.Where(notice => notice.Corrects is not null).GroupBy(notice => notice.Corrects!).Where(group => group.Count() > 1))
        {
            yield return Fault("corrected-twice", twice.First(), $"corrects {twice.Key} and so does {string.Join(" and ", twice.Skip(1))}: let one correct the other");
        }
    }

    private static IEnumerable<Refusal> Alone(AbsenceNotice notice, ValueList<NoticeMoment> moments)
    {
        if (notice.Person is null && notice.Provider is null)
        {
            yield return Fault("notice-scope", notice, "is about nobody: say whose care it is about, or which provider's");
        }

        if (notice.Cause == AbsenceCause.NoShow)
        {
            yield return Fault("notice-cause", notice, "has the cause no-show, which is an absence without notice: record the attendance as absent");
        }

        if (notice.Until <= notice.From)
        {
            yield return Fault("notice-period", notice, $"ends {Moments.Of(notice.Until.Value)}, and begins {Moments.Of(notice.From)}: it ends after it begins");
        }

        if (notice.Resumed < notice.From)
        {
            yield return Fault("resumed-before-absence", notice, $"says the service began again {Moments.Of(notice.Resumed.Value)}, before the absence {Moments.Of(notice.From)}");
        }

        if (notice.Withdrawn < notice.Received)
        {
            yield return Fault("withdrawn-before-received", notice, $"was withdrawn {Moments.Of(notice.Withdrawn.Value)}, before it was received {Moments.Of(notice.Received)}");
        }

        if (notice.Sent > notice.Received)
        {
            yield return Fault("sent-after-received", notice, $"was sent {Moments.Of(notice.Sent.Value)}, after it was received {Moments.Of(notice.Received)}");
        }

        if (notice.Recorded < notice.Received)
        {
            yield return Fault("recorded-before-received", notice, $"was recorded {Moments.Of(notice.Recorded.Value)}, before it was received {Moments.Of(notice.Received)}");
        }

        foreach (var moment in moments.Distinct().Where(moment => notice.At(moment) is null))
        {
            yield return Fault("no-notice-moment", notice, $"has no moment when it was {moment.Name}, which the policy goes by: record it");
        }
    }

    private static IEnumerable<Refusal> Correction(AbsenceNotice notice, Dictionary<NoticeReference, AbsenceNotice> byId)
    {
        if (notice.Corrects is null)
        {
            yield break;
        }

        if (!byId.TryGetValue(notice.Corrects, out var corrected))
        {
            yield return Fault("corrects-unknown", notice, $"corrects {notice.Corrects}, and there is no such notice");
        }
        else if (corrected.Person != notice.Person || corrected.Provider != notice.Provider || corrected.Service != notice.Service)
        {
            yield return Fault("corrects-another", notice, $"corrects {corrected}, which is about another person, provider or service: correct it with the same, or write a notice of its own");
        }
        else if (notice.Received <= corrected.Received)
        {
            yield return Fault("corrected-before-received", notice, $"corrects {corrected} and was received {Moments.Of(notice.Received)}, not after it ({Moments.Of(corrected.Received)})");
        }
    }

    private static Refusal Fault(string code, AbsenceNotice notice, string problem) =>
        new(code, $"{notice} {problem}", [new("notice", notice.Id.Value)]);
}
