
namespace HomeCare.Domain.Absences;

/// <summary>What stops notices from being read together.</summary>
internal static class NoticeFaults
{
    /// <summary>Every fault, in the order of the receipts, whatever the order of the notices.</summary>
    internal static IEnumerable<Refusal> Of(ValueList<AbsenceNotice> notices, ValueList<NoticeMoment> moments)
    {
        var byId = notices.ToLookup(notice => notice.Id);
        return Twice(byId)
            .Concat(notices.SelectMany(notice => Alone(notice, moments).Concat(Correction(notice, byId))))
            .Concat(CorrectedTwice(notices))
            .OrderBy(fault => fault.Notice.Received)
            .ThenBy(fault => fault.Notice.Id)
            .ThenBy(fault => fault.Refusal.Message, StringComparer.Ordinal)
            .Select(fault => fault.Refusal)
            .Distinct();
    }

    private static IEnumerable<(AbsenceNotice Notice, Refusal Refusal)> Twice(ILookup<NoticeReference, AbsenceNotice> byId) => byId
        .Select(InOrder)
        .Where(twice => twice.Length > 1)
        .Select(twice => Fault("notice-twice", twice[0], $"has the same id as {And(twice[1..])}: give each notice an id of its own"));

    private static IEnumerable<(AbsenceNotice Notice, Refusal Refusal)> CorrectedTwice(ValueList<AbsenceNotice> notices) => notices
        .Where(notice => notice.Corrects is not null)
        .GroupBy(notice => notice.Corrects!)
        .Select(group => (Corrected: group.Key, By: InOrder(group).DistinctBy(notice => notice.Id).ToArray()))
        .Where(twice => twice.By.Length > 1)
        .Select(twice => Fault(
            "corrected-twice",
            twice.By[0],
            $"corrects notice {twice.Corrected}, which is corrected by {And(twice.By[1..])} too: let the later correct the earlier",
            new Fact("corrects", twice.Corrected.Value)));

    private static IEnumerable<(AbsenceNotice Notice, Refusal Refusal)> Alone(AbsenceNotice notice, ValueList<NoticeMoment> moments)
    {
        if (notice.Person is null && notice.Provider is null)
        {
            yield return Fault("notice-scope", notice, "is about nobody: say whose care it is about, or which provider's");
        }

        if ((notice.Cause == AbsenceCause.Provider || notice.Cause == AbsenceCause.ProviderSuspended) && notice.Person is not null && notice.Provider is null)
        {
            yield return Fault("notice-scope", notice, $"is about {notice.Cause.Words} and does not say of which provider: it would free the care of every other provider too");
        }

        if (notice.Cause == AbsenceCause.NoShow)
        {
            yield return Fault("notice-cause", notice, "has the cause no-show, which is an absence without notice: record the attendance as absent");
        }

        if (notice.Until <= notice.From)
        {
            yield return Fault("notice-period", notice, $"ends {Moments.Of(notice.Until.Value)}, and begins {Moments.Of(notice.From)}: it must end after it begins");
        }

        if (notice.Resumed < notice.From)
        {
            yield return Fault("resumed-before-absence", notice, $"says the service began again {Moments.Of(notice.Resumed.Value)}, before the absence began {Moments.Of(notice.From)}: it begins again then or later");
        }

        if (notice.Withdrawn < notice.Received)
        {
            yield return Fault("withdrawn-before-received", notice, $"was withdrawn {Moments.Of(notice.Withdrawn.Value)}, before it was received {Moments.Of(notice.Received)}: leave out a notice that was taken back before it came");
        }

        if (notice.Sent > notice.Received)
        {
            yield return Fault("sent-after-received", notice, $"was sent {Moments.Of(notice.Sent.Value)}, after it was received {Moments.Of(notice.Received)}: it is sent then or earlier");
        }

        if (notice.Recorded < notice.Received)
        {
            yield return Fault("recorded-before-received", notice, $"was recorded {Moments.Of(notice.Recorded.Value)}, before it was received {Moments.Of(notice.Received)}: it is recorded then or later");
        }

        foreach (var moment in moments.Distinct().Where(moment => notice.At(moment) is null))
        {
            yield return Fault("no-notice-moment", notice, $"has no moment when it was {moment.Name}, which the policy goes by: record it");
        }
    }

    private static IEnumerable<(AbsenceNotice Notice, Refusal Refusal)> Correction(AbsenceNotice notice, ILookup<NoticeReference, AbsenceNotice> byId) =>
        notice.Corrects is not { } id ? []
        : id == notice.Id ? [Fault("corrects-itself", notice, "corrects itself: say which notice came before it", new Fact("corrects", id.Value))]
        : !byId.Contains(id) ? [Fault("corrects-unknown", notice, $"corrects notice {id}, and there is no such notice: give that notice too", new Fact("corrects", id.Value))]
        : byId[id].SelectMany(corrected => Correction(notice, corrected));

    private static IEnumerable<(AbsenceNotice Notice, Refusal Refusal)> Correction(AbsenceNotice notice, AbsenceNotice corrected)
    {
        var fact = new Fact("corrects", corrected.Id.Value);
        if (corrected.Person != notice.Person || corrected.Provider != notice.Provider || corrected.Service != notice.Service)
        {
            yield return Fault("corrects-another", notice, $"corrects {corrected}, which is about another person, provider or service: correct it with the same, or write a notice of its own", fact);
        }

        if (notice.Received <= corrected.Received)
        {
            yield return Fault("corrected-before-received", notice, $"corrects {corrected} and was received {Moments.Of(notice.Received)}: it must be received after it ({Moments.Of(corrected.Received)})", fact);
        }

        if (notice.Sent < corrected.Sent)
        {
            yield return Fault("corrected-before-sent", notice, $"corrects {corrected} and was sent {Moments.Of(notice.Sent.Value)}: it cannot be sent before it ({Moments.Of(corrected.Sent.Value)})", fact);
        }

        if (corrected.Withdrawn is { } withdrawn && withdrawn != notice.Withdrawn)
        {
            yield return Fault("corrects-withdrawn", notice, $"corrects {corrected}, which was withdrawn {Moments.Of(withdrawn)}: withdraw the last correction, or write a notice of its own", fact);
        }

        if (corrected.Resumed is { } resumed && resumed != notice.Resumed)
        {
            yield return Fault("corrects-resumed", notice, $"corrects {corrected}, after which the service began again {Moments.Of(resumed)}: record that in the last correction", fact);
        }
    }

    // By what messages show of them, so that the order they are given in does not.
    private static AbsenceNotice[] InOrder(IEnumerable<AbsenceNotice> notices) =>
        [.. notices.OrderBy(notice => notice.Received).ThenBy(notice => notice.ToString(), StringComparer.Ordinal)];

    private static string And(IEnumerable<AbsenceNotice> notices) => string.Join(" and ", notices);

    private static (AbsenceNotice Notice, Refusal Refusal) Fault(string code, AbsenceNotice notice, string problem, params Fact[] others) =>
        (notice, new(code, $"{notice} {problem}", [new("notice", notice.Id.Value), .. others]));
}
