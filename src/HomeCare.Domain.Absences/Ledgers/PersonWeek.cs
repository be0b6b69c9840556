using NodaTime;

namespace HomeCare.Domain.Absences;

/// <summary>What a person is charged for a week, or for the part of one that a ledger covers.</summary>
/// <param name="FirstDay">The first day of the week that the ledger covers.</param>
/// <param name="LastDay">The last, inside.</param>
/// <param name="BeforeLimits">The sum of what is charged for the care and the absences.</param>
/// <param name="Contribution">The most that the assessment allows for these days, whole pence and never rounded up; null for the full cost.</param>
/// <param name="Cost">The cost that the charge is never above.</param>
public sealed record PersonWeek(LocalDate FirstDay, LocalDate LastDay, Money BeforeLimits, Money? Contribution, Money Cost)
{
    /// <summary>What the person is charged: the least of the three.</summary>
    public Money Charged => Least(BeforeLimits, Least(Contribution ?? BeforeLimits, Cost));

    /// <summary>What kept the charge down; where both limits are the same, the contribution.</summary>
    public ChargeLimit Limit => Charged == BeforeLimits ? ChargeLimit.None
        : Charged == Contribution ? ChargeLimit.Contribution
        : ChargeLimit.Cost;

    private static Money Least(Money one, Money other) => one < other ? one : other;
}
