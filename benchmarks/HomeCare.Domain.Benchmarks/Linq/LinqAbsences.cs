namespace HomeCare.Domain.Benchmarks;

/// <summary>What a council developer would write without the library: records, text, decimal, the machine's time zones and LINQ.</summary>
internal sealed class LinqAbsences
{
    private static readonly TimeZoneInfo London = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    private static readonly LinqAbsencePolicy PaymentPolicy = new(24, false, true, 1, 1, false, ["provider", "provider-suspended"]);

    private static readonly LinqAbsencePolicy ChargingPolicy =
        new(48, true, false, 1, 2, true, ["hospital", "emergency-admission", "provider", "provider-suspended"]);

    private static readonly DateOnly FirstDay = AbsenceWorkload.FirstDay.ToDateOnly();
    private static readonly DateOnly LastDay = AbsenceWorkload.LastDay.ToDateOnly();

    private readonly List<LinqCare> care;
    private readonly List<LinqNotice> notices;
    private readonly List<LinqContribution> contributions;
    private readonly HashSet<DateOnly> bankHolidays;

    internal LinqAbsences(AbsenceWorkload workload)
    {
        care = workload.Care.Select(Care).ToList();
        notices = workload.Notices
            .Select(one => new LinqNotice(
                one.Id,
                one.Cause,
                one.Person,
                one.Provider,
                one.From.ToDateTimeUnspecified(),
                one.Until.ToDateTimeUnspecified(),
                one.Received.ToDateTimeOffset(),
                one.Corrects,
                one.Withdrawn?.ToDateTimeOffset()))
            .ToList();
        contributions = workload.Contributions
            .Select(one => new LinqContribution(one.Person, one.WeeklyPence / 100m, one.FirstDay.ToDateOnly(), one.LastDay?.ToDateOnly()))
            .ToList();
        bankHolidays = BankHolidays.Published.Days
            .Where(day => day.Division == BankHolidayDivision.EnglandAndWales)
            .Select(day => day.Date.ToDateOnly())
            .ToHashSet();
    }

    internal LinqAssessment Assess() => Assess(ChargingPolicy);

    internal LinqAssessment AssessPayment() => Assess(null);

    private LinqAssessment Assess(LinqAbsencePolicy? charging)
    {
        var corrections = notices.Where(one => one.Corrects is not null).ToDictionary(one => one.Corrects!, StringComparer.Ordinal);
        var sorted = notices.OrderBy(one => one.Received).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
        var everybody = sorted.Where(one => one.Person is null).ToList();
        var ofPerson = sorted.Where(one => one.Person is not null).ToLookup(one => one.Person!, StringComparer.Ordinal);
        var findings = new List<LinqFinding>();
        var covering = new HashSet<LinqNotice>();
        var answers = care
            .GroupBy(one => one.Person, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .SelectMany(group =>
            {
                var theirs = ofPerson[group.Key].Concat(everybody).OrderBy(one => one.Received).ThenBy(one => one.Id, StringComparer.Ordinal).ToList();
                var cares = group.OrderBy(one => one.StartsAt).ToList();
                return cares.Select((one, i) => Answer(one, i + 1 < cares.Count ? cares[i + 1] : null, theirs));
            })
            .ToList();
        findings.AddRange(sorted.Where(one => !covering.Contains(one)).Select(one => new LinqFinding("notice-covers-nothing", null, one)));
        return new(answers, Providers(answers), People(answers, charging is not null), findings);

        LinqAssessedCare Answer(LinqCare one, LinqCare? next, List<LinqNotice> theirs)
        {
            var standing = theirs.Where(notice => Stands(notice, one, corrections)).ToList();
            var payment = Judge(one, standing, PaymentPolicy);
            var charge = charging is null ? null : Judge(one, standing, charging);
            findings.AddRange(new[] { payment, charge }
                .Where(judgement => judgement?.Reason == "notice-after-start")
                .DistinctBy(judgement => judgement!.Notice)
                .Select(judgement => new LinqFinding("notice-after-start", one, judgement!.Notice)));
            findings.AddRange(standing.Where(_ => one.IsThere).Select(notice => new LinqFinding("attended-after-notice", one, notice)));
            covering.UnionWith(theirs.Where(notice => Covers(notice, one)));
            if (next is not null && next.StartsAt < one.StartsAt.AddMinutes(one.Minutes))
            {
                findings.Add(new("plans-overlap", next, null));
            }

            return new(one, payment, Amount(one, payment), charge, charge is null ? 0m : Amount(one, charge));
        }
    }

    private static bool Covers(LinqNotice notice, LinqCare one) =>
        one.Start >= notice.From && one.Start < notice.Until && (notice.Provider is null || notice.Provider == one.Provider);

    private static bool Stands(LinqNotice notice, LinqCare one, Dictionary<string, LinqNotice> corrections) =>
        Covers(notice, one)
        && !(notice.Withdrawn <= one.StartsAt)
        && (!corrections.TryGetValue(notice.Id, out var correction) || correction.Received > one.StartsAt || Stands(correction, one, corrections));

    private LinqJudgement Judge(LinqCare one, List<LinqNotice> standing, LinqAbsencePolicy policy)
    {
        if (one.IsThere)
        {
            var isPart = one.Attended < one.Minutes;
            return isPart && policy.IsAsAttended ? new("part-attended", one.Attended!.Value, one.Minutes, null, null)
                : new(isPart ? "part-attended" : "attended", 1, 1, null, null);
        }

        return standing.Select(notice => ByNotice(one, notice, InForce(notice, one, standing), policy)).MinBy(judgement => (decimal)judgement.Above / judgement.Below)
            ?? (one.Attended is null ? new("as-planned", 1, 1, null, null)
                : one.HasAbsencesInRate ? new("absence-in-rate", 0, 1, null, null)
                : new("no-show", policy.ShareAbove, policy.ShareBelow, null, null));
    }

    // The last word on the cause and the days that had come when the care started; no notice is corrected twice here.
    private static LinqNotice InForce(LinqNotice notice, LinqCare one, List<LinqNotice> standing) =>
        standing.Find(later => later.Corrects == notice.Id && later.Received <= one.StartsAt) ?? notice;

    private LinqJudgement ByNotice(LinqCare one, LinqNotice notice, LinqNotice inForce, LinqAbsencePolicy policy)
    {
        if (one.HasAbsencesInRate)
        {
            return new("absence-in-rate", 0, 1, inForce, null);
        }

        if (policy.Never.Contains(inForce.Cause))
        {
            return new("cause-not-charged", 0, 1, inForce, null);
        }

        var deadline = Deadline(one, policy);
        return notice.Received < deadline
            ? new("in-time", 0, 1, notice, deadline)
            : new(notice.Received >= one.StartsAt ? "notice-after-start" : "late-notice", policy.ShareAbove, policy.ShareBelow, notice, deadline);
    }

    private DateTimeOffset Deadline(LinqCare one, LinqAbsencePolicy policy) =>
        policy.HasWorkingDay && one.IsOnWeekdays ? Moment(WorkingDayBefore(one.Start))
        : policy.IsOnTheClock ? Moment(one.Start.AddHours(-policy.Hours))
        : one.StartsAt.AddHours(-policy.Hours);

    private DateTime WorkingDayBefore(DateTime start) => Enumerable.Range(1, 14)
        .Select(days => start.AddDays(-days))
        .First(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !bankHolidays.Contains(DateOnly.FromDateTime(day)));

    private static DateTimeOffset Moment(DateTime time) => new(time, London.GetUtcOffset(time));

    private static decimal Amount(LinqCare one, LinqJudgement judgement) => one.Price.Sum(line => line.Part(judgement.Above, judgement.Below));

    private static List<LinqProviderTotal> Providers(List<LinqAssessedCare> answers) => answers
        .GroupBy(one => (one.Care.Provider, one.Care.Funding))
        .OrderBy(group => group.Key.Provider, StringComparer.Ordinal)
        .ThenBy(group => group.Key.Funding, StringComparer.Ordinal)
        .Select(group => new LinqProviderTotal(
            group.Key.Provider,
            group.Key.Funding,
            group.Count(),
            group.Count(one => one.Payment.IsAbsence),
            group.Count(one => one.Payment.IsAbsence && one.Payment.Above > 0),
            group.Where(one => !one.Payment.IsAbsence).Sum(one => one.Paid),
            group.Where(one => one.Payment.IsAbsence).Sum(one => one.Paid)))
        .ToList();

    private List<LinqPersonTotal> People(List<LinqAssessedCare> answers, bool areCharged)
    {
        var ofPerson = contributions.ToLookup(one => one.Person, StringComparer.Ordinal);
        return answers
            .GroupBy(one => one.Care.Person, StringComparer.Ordinal)
            .Select(group => new LinqPersonTotal(
                group.Key,
                group.Count(),
                group.Count(one => one.Payment.IsAbsence),
                group.Sum(one => one.Paid),
                areCharged ? Weeks(group, ofPerson[group.Key]) : []))
            .ToList();
    }

    private static List<LinqWeek> Weeks(IEnumerable<LinqAssessedCare> answers, IEnumerable<LinqContribution> theirs) => answers
        .GroupBy(one => Monday(DateOnly.FromDateTime(one.Care.Start)))
        .Select(group =>
        {
            var days = Enumerable.Range(0, 7).Select(group.Key.AddDays).Where(day => day >= FirstDay && day <= LastDay).ToList();
            return new LinqWeek(days[0], days[^1], group.Sum(one => one.Charged), Contribution(days, theirs), group.Sum(one => one.Paid));
        })
        .ToList();

    private static DateOnly Monday(DateOnly day) => day.AddDays(-(((int)day.DayOfWeek + 6) % 7));

    private static decimal? Contribution(List<DateOnly> days, IEnumerable<LinqContribution> theirs)
    {
        var weekly = days.Select(day => theirs.First(one => one.FirstDay <= day && (one.LastDay is null || day <= one.LastDay)).Weekly).ToList();
        return weekly.Contains(null) ? null : Math.Floor(weekly.Sum()!.Value * 100m / 7m) / 100m;
    }

    private static LinqCare Care(AbsenceOccurrence one)
    {
        var plan = one.Plan;
        LinqCarePrice line = plan.IsByTheHour ? new(plan.Pence / 100m, plan.Minutes, 60) : new(plan.Pence / 100m, 1, 1);
        var start = one.Start.ToDateTimeUnspecified();
        return new(
            plan.Person,
            plan.Provider,
            plan.IsDirect ? "direct" : "council",
            plan.IsOnWeekdays,
            plan.HasAbsencesInRate,
            start,
            Moment(start),
            plan.Minutes,
            one.Attended,
            plan.AddOnPence is { } more ? [line, new(more / 100m, 1, 1)] : [line]);
    }
}
