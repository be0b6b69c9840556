namespace HomeCare.Domain.Absences;

/// <summary>One planned visit or session with both answers: what the provider is paid and what the person is charged.</summary>
/// <remarks>
/// Each line of a price is rounded by itself here. Where the terms round a whole invoice, the totals are not the sums of these
/// amounts. <c>default</c> is no answer and has no care.
/// </remarks>
public readonly record struct AssessedCare
{
    internal AssessedCare(PlannedCare care, AbsenceJudgement payment, Money paid, AbsenceJudgement? charge, Money charged) =>
        (Care, Payment, Paid, Charge, Charged) = (care, payment, paid, charge, charged);

    /// <summary>The care.</summary>
    public PlannedCare Care { get; }

    /// <summary>What the contract says.</summary>
    public AbsenceJudgement Payment { get; }

    /// <summary>What the provider is paid, to the penny.</summary>
    public Money Paid { get; }

    /// <summary>What the charging policy says, or null where none was given.</summary>
    public AbsenceJudgement? Charge { get; }

    /// <summary>What the person is charged before the limits of the week, to the penny; nought where no charging policy was given.</summary>
    public Money Charged { get; }
}
