namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A4. What day is the day of the award?</summary>
public enum DayOfAward
{
    /// <summary>The day the authority decided, as recorded. The default.</summary>
    Decision,

    /// <summary>The day the contract award notice was published.</summary>
    AwardNotice,

    /// <summary>The day the framework was entered into.</summary>
    Entry,

    /// <summary>The first day of the term, as practice often has it.</summary>
    TermStart,
}
