using NodaTime;
using Answer = OneOf.OneOf<HomeCare.Domain.Absences.AbsenceJudgement, HomeCare.Domain.Refusal>;

namespace HomeCare.Domain.Absences;

/// <summary>Judges planned care by one policy.</summary>
internal readonly struct AbsenceJudge(AbsencePolicy policy)
{
    // Nearly all care happens, and needs no judgement of its own.
    private static readonly AbsenceJudgement Attended = new(AbsenceReason.Attended, Fraction.One);
    private static readonly AbsenceJudgement PartAttended = new(AbsenceReason.PartAttended, Fraction.One);
    private static readonly AbsenceJudgement AsPlanned = new(AbsenceReason.AsPlanned, Fraction.One);

    /// <summary>Judges one visit or session of a person.</summary>
    /// <param name="cares">All care of the person, in the order it starts in.</param>
    /// <param name="index">Which of it.</param>
    /// <param name="notices">The notices that may be about it, in the order of their receipt.</param>
    internal Answer Judge(ReadOnlySpan<PlannedCare> cares, int index, ReadOnlySpan<StandingNotice> notices)
    {
        var care = cares[index];
        if (care.Attendance.IsThere)
        {
            return There(care);
        }

        AbsenceJudgement? least = null;
        foreach (var notice in notices)
        {
            if (notice.Stands(care, policy.Moment))
            {
                if (!ByNotice(cares, index, notice).TryPickT0(out var judgement, out var refusal))
                {
                    return refusal;
                }

                // A further notice never makes an absence cost more.
                least = least is null || judgement.Share < least.Share ? judgement : least;
            }
        }

        return least ?? (care.Attendance.IsAbsent ? WithoutNotice(care) : AsPlanned);
    }

    private AbsenceJudgement There(PlannedCare care) => care.Attendance.Minutes is not { } minutes || minutes >= care.Minutes
            ? Attended
        : ReferenceEquals(policy.PartAttendance, PartAttendance.AsPlanned)
            ? PartAttended
        : new(AbsenceReason.PartAttended, Fraction.Of(minutes, care.Minutes));

    private AbsenceJudgement WithoutNotice(PlannedCare care)
    {
        var treatment = policy.TreatmentOf(AbsenceCause.NoShow);
        return IsInTheRate(care, treatment) ? new(AbsenceReason.InTheRate, Fraction.Zero)
            : treatment.IsT0 ? new(AbsenceReason.NoShow, treatment.AsT0.Share)
            : treatment.IsT3 ? new(AbsenceReason.NoShow, treatment.AsT3.Share)
            : treatment.IsT4 ? new(AbsenceReason.NoShow, treatment.AsT4.Share)
            : new(AbsenceReason.NotCharged, Fraction.Zero);
    }

    // The cause and the days are those of what is known at the start of the care; the time is that of the notice.
    private Answer ByNotice(ReadOnlySpan<PlannedCare> cares, int index, StandingNotice standing)
    {
        var (care, moment) = (cares[index], policy.Moment);
        var inForce = standing.InForceFor(care, moment);
        var treatment = policy.TreatmentOf(inForce.Cause);
        return IsInTheRate(care, treatment) ? Of(AbsenceReason.InTheRate, Fraction.Zero)
            : treatment.TryPickT0(out var byNotice, out _) ? ByRule(cares, index, standing, byNotice.RuleFor(care.Arrangement.Days), byNotice.Share)
            : treatment.TryPickT3(out var always, out _) ? Of(AbsenceReason.Charged, always.Share)
            : treatment.TryPickT4(out var days, out _) ? ForDays(cares, index, standing, days)
            : Of(AbsenceReason.NotCharged, Fraction.Zero);

        AbsenceJudgement Of(AbsenceReason reason, Fraction share) => ByContent(inForce, moment, reason, share);
    }

    private Answer ForDays(ReadOnlySpan<PlannedCare> cares, int index, StandingNotice standing, ChargedForDays terms)
    {
        var (care, moment) = (cares[index], policy.Moment);
        var inForce = standing.InForceFor(care, moment);
        var skipped = ReferenceEquals(terms.Counting, DayCounting.BeginningWithTheDay) ? 0 : 1;
        var isWithin = Period.DaysBetween(inForce.From.Date, care.Start.Date) - skipped < terms.Days;
        if (ReferenceEquals(terms.Condition, RetainerCondition.Always) || standing.Resumed is not null)
        {
            return isWithin ? Of(AbsenceReason.WithinDays, terms.Share) : Of(AbsenceReason.DaysOver, Fraction.Zero);
        }

        return terms.Otherwise is { } rule
            ? ByRule(cares, index, standing, rule, terms.Share)
            : Of(isWithin ? AbsenceReason.NotResumed : AbsenceReason.DaysOver, Fraction.Zero);

        AbsenceJudgement Of(AbsenceReason reason, Fraction share) => ByContent(inForce, moment, reason, share);
    }

    private static AbsenceJudgement ByContent(AbsenceNotice notice, NoticeMoment moment, AbsenceReason reason, Fraction share) =>
        new(reason, share) { Notice = notice, NoticeAt = notice.At(moment) };

    private Answer ByRule(ReadOnlySpan<PlannedCare> cares, int index, StandingNotice standing, NoticeRule rule, Fraction share)
    {
        var (care, notice) = (cares[index], standing.Notice);
        var at = notice.At(policy.Moment)!.Value;
        if (!rule.DeadlineFor(care).TryPickT0(out var deadline, out var refusal))
        {
            return refusal;
        }

        if (!deadline.IsLate(at))
        {
            return Of(AbsenceReason.InTime, Fraction.Zero);
        }

        if (at >= care.StartsAt)
        {
            return Of(AbsenceReason.NoticeAfterStart, share);
        }

        if (!rule.TryPickT0(out var hours, out _) || ReferenceEquals(hours.Part, ChargedPart.WholeCare))
        {
            return Of(AbsenceReason.LateNotice, share);
        }

        if (ReferenceEquals(hours.Part, ChargedPart.HoursOfCare))
        {
            return Of(AbsenceReason.LateNotice, share * HoursOfCareLeft(cares, index, standing, at, hours.Hours));
        }

        return hours.ShareWithin(care, at).TryPickT0(out var within, out var unsettled)
            ? Of(AbsenceReason.LateNotice, share * within)
            : unsettled;

        AbsenceJudgement Of(AbsenceReason reason, Fraction charged) =>
            new(reason, charged) { Notice = notice, NoticeAt = at, Rule = rule, Deadline = deadline };
    }

    // What the provider may charge for between the notice and this care uses up the hours first.
    private Fraction HoursOfCareLeft(ReadOnlySpan<PlannedCare> cares, int index, StandingNotice standing, Instant notice, int hours)
    {
        var care = cares[index];
        var left = hours * 60;
        for (var i = index - 1; i >= 0 && cares[i].StartsAt > notice; i--)
        {
            left -= MayBeCharged(cares[i], care.Arrangement.Provider, standing) ? cares[i].Minutes : 0;
        }

        return Fraction.Of(Math.Clamp(left, 0, care.Minutes), care.Minutes);
    }

    private bool MayBeCharged(PlannedCare care, ProviderId provider, StandingNotice standing) =>
        care.Arrangement.Provider == provider
        && care.Arrangement.Absences == Pricing.AbsenceInPrice.ChargedSeparately
        && !care.Attendance.IsThere
        && standing.Stands(care, policy.Moment);

    private static bool IsInTheRate(PlannedCare care, AbsenceTreatment treatment) =>
        care.Arrangement.Absences == Pricing.AbsenceInPrice.InTheRate || treatment.IsT2;
}
