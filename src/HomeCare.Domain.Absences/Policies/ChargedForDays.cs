namespace HomeCare.Domain.Absences;

/// <summary>Charged for the first days of an absence and then no more: a retainer in hospital, or a vacancy.</summary>
/// <param name="Days">For how many days; at least one.</param>
/// <param name="Counting">Whether the first day counts.</param>
/// <param name="Condition">Whether the service must go on afterwards.</param>
/// <param name="Otherwise">The notice that is needed where the service does not go on, or has not yet; null where nothing is charged then.</param>
/// <param name="Share">The share of the price that is charged: above nought and at most one.</param>
public sealed record ChargedForDays(int Days, DayCounting Counting, RetainerCondition Condition, NoticeRule? Otherwise, Fraction Share);
