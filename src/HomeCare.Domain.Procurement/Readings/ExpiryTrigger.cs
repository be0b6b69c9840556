namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A6. What act of the next framework expires the one before?</summary>
public enum ExpiryTrigger
{
    /// <summary>The decision to award it. The default.</summary>
    Decision,

    /// <summary>Entry into it.</summary>
    Entry,

    /// <summary>The start of its term.</summary>
    TermStart,
}
