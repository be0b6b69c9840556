namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A22. When do years that begin on 29 February end in a common year?</summary>
public enum LeapDayAnniversary
{
    /// <summary>At the end of 28 February. The default.</summary>
    LastOfFebruary,

    /// <summary>At the end of 27 February, because 28 February is taken for the anniversary.</summary>
    DayBeforeTheLastOfFebruary,
}
