namespace HomeCare.Domain.Absences;

/// <summary>Charged for the first days of an absence and then no more: a retainer in hospital, or a vacancy.</summary>
/// <remarks>An absence without notice is charged, as nobody said that the service would not go on.</remarks>
/// <param name="Days">For how many days on the calendar; at least one. Care is charged by the day it starts on.</param>
/// <param name="Counting">Whether the day the absence begins on counts. Where it does not, what is left of that day is charged besides the days.</param>
/// <param name="Condition">Whether the service must go on afterwards.</param>
/// <param name="Otherwise">The notice that is needed where the service does not go on, or has not yet; null where nothing is charged then.</param>
/// <param name="Share">The share of the price that is charged: above nought and at most one.</param>
public sealed record ChargedForDays(int Days, DayCounting Counting, RetainerCondition Condition, NoticeRule? Otherwise, Fraction Share);
