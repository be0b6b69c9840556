namespace HomeCare.Domain.Absences;

/// <summary>What a person is charged over the days of a ledger.</summary>
/// <param name="Person">The person.</param>
/// <param name="Planned">How many visits and sessions were planned.</param>
/// <param name="Absences">How many of them did not happen.</param>
/// <param name="Paid">What providers are paid for the person, by whomever.</param>
/// <param name="Weeks">The charge week by week; none where no charging policy was given.</param>
public sealed record PersonTotal(PersonReference Person, int Planned, int Absences, Money Paid, ValueList<PersonWeek> Weeks)
{
    /// <summary>The charge of all weeks.</summary>
    public Money Charged => Weeks.Aggregate(Money.Zero, (sum, week) => sum + week.Charged);
}
