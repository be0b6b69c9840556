using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Cli;

/// <summary>An assessed ledger, and the policies, for people.</summary>
internal static class AbsenceReport
{
    internal static IEnumerable<string> Lines(AbsenceTerms terms, CareLedger ledger, AbsenceAssessment assessment) =>
    [
        $"{PlainText.Of(ledger.FirstDay)} to {PlainText.Of(ledger.LastDay)}: {Count(assessment.Care.Length, "visit or session", "visits and sessions")} planned, {Count(assessment.Care.Count(one => one.Payment.IsAbsence), "absence", "absences")}.",
        .. Policy("Providers are paid by", terms.Payment),
        .. terms.Charging is null ? ["What people are charged was not asked (--charging)."] : Policy("People are charged by", terms.Charging),
        string.Empty,
        .. assessment.Providers.Select(Of),
        .. assessment.People.SelectMany(total => Of(total, terms.Charging is not null)),
        string.Empty,
        .. assessment.Care.Where(one => one.Payment.IsAbsence || one.Charge is { IsAbsence: true }).SelectMany(Of),
        .. assessment.Findings.Count == 0 ? Array.Empty<string>() : [string.Empty, "To look at:"],
        .. assessment.Findings.Select(finding => $"  {finding.Code}: {finding.Message}"),
    ];

    /// <summary>A policy with the rules and readings that it goes by.</summary>
    internal static IEnumerable<string> Policy(string by, AbsencePolicy policy) =>
    [
        $"{by} {policy.Title} ({policy.Citation.Id}, {policy.Citation.Source.Title}): {Treatment(policy.Treatment)}.",
        .. policy.Exceptions.Count == 0
            ? Array.Empty<string>()
            : [$"  Never charged: {string.Join(", ", policy.Exceptions.Where(one => one.Treatment.IsT1).Select(one => one.Cause.Words))}."],
    ];

    private static string Treatment(AbsenceTreatment treatment) => treatment.Match(
        notice => notice.WeekdayServices is null
            ? Rule(notice.Rule)
            : $"{Rule(notice.Rule)}; for services that run on weekdays only, {Rule(notice.WeekdayServices)}",
        _ => "absences are never charged",
        _ => "the rate already pays for absences",
        _ => "absences are charged whatever the notice",
        days => $"absences are charged for {Count(days.Days, "day", "days")}");

    private static string Rule(NoticeRule rule) => rule.Match(
        hours => $"{rule} of notice ({Words(hours.AtTheDeadline)}; {Words(hours.Clock)}; {Words(hours.Part)})",
        days => $"{rule} of notice ({Words(days.AtTheDeadline)}; {Words(days.Reading)})",
        weeks => $"{rule} of notice ({Words(weeks.AtTheDeadline)})");

    private static string Words(AtTheDeadline atTheDeadline) => atTheDeadline == AtTheDeadline.Late ? "exactly that is late" : "exactly that is in time";

    private static string Words(NoticeClock clock) => clock == NoticeClock.Elapsed ? "hours as they pass" : "hours on the clock";

    private static string Words(WorkingDayReading reading) => reading == WorkingDayReading.SameTime ? "from the same time of day" : "the whole day";

    private static string Words(ChargedPart part) =>
        part == ChargedPart.WholeCare ? "late cancelled care is charged whole"
        : part == ChargedPart.TimeWithin ? "the time within it is charged"
        : "no more hours of care are charged";

    private static string Of(ProviderTotal total)
    {
        var payer = total.Funding == FundingRoute.DirectPayment ? "people with direct payments pay" : "the council pays";
        return $"{total.Provider}: {payer} {total.Total}: {total.ForCare} for care, {total.ForAbsences} for {PlainText.Of(total.AbsencesPaid)} of {Count(total.Absences, "absence", "absences")}.";
    }

    private static IEnumerable<string> Of(PersonTotal total, bool isCharged)
    {
        if (!isCharged)
        {
            yield break;
        }

        yield return $"{total.Person}: charged {total.Charged}; {total.Paid} is paid for the care and absences.";
        foreach (var week in total.Weeks.Where(week => week.Limit != ChargeLimit.None))
        {
            var limit = week.Limit == ChargeLimit.Contribution ? "the assessed contribution" : "the cost";
            yield return $"  {PlainText.Of(week.FirstDay)} to {PlainText.Of(week.LastDay)}: {week.Charged} and not {week.BeforeLimits}, by {limit}";
        }
    }

    private static IEnumerable<string> Of(AssessedCare one)
    {
        yield return $"{one.Care}";
        yield return $"  paid {one.Paid}: {one.Payment.Explain(one.Care)}";
        if (one.Charge is { } charge)
        {
            yield return $"  charged {one.Charged}: {charge.Explain(one.Care)}";
        }
    }

    private static string Count(int number, string one, string more) => $"{PlainText.Of(number)} {(number == 1 ? one : more)}";
}
