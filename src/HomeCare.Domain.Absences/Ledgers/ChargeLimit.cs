namespace HomeCare.Domain.Absences;

/// <summary>What kept a person's charge for a week down.</summary>
public enum ChargeLimit
{
    /// <summary>Nothing: the charge is the sum of what is charged for the care and the absences.</summary>
    None,

    /// <summary>The assessed contribution.</summary>
    Contribution,

    /// <summary>The cost.</summary>
    Cost,
}
