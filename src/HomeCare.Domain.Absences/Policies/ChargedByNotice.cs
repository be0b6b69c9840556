namespace HomeCare.Domain.Absences;

/// <summary>Charged where the notice is late or there is none.</summary>
/// <param name="Rule">How long the notice must be.</param>
/// <param name="WeekdayServices">The rule that replaces it for services that run on weekdays only, or null where the one rule is for all .</param>
/// <param name="Share">The share of the price that is charged: above nought and at most one; one is the whole .</param>
public sealed record ChargedByNotice(NoticeRule Rule, NoticeRule? WeekdayServices, Fraction Share)
{
    /// <summary>The rule for a service.</summary>
    /// <param name="days">On which days the service runs.</param>
    /// <returns>The rule.</returns>
    public NoticeRule RuleFor(ServiceDays days) => days == ServiceDays.WeekdaysOnly && WeekdayServices is not null ? WeekdayServices : Rule;
}
