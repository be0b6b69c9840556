namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A5. Can suppliers of one round have award dates of their own?</summary>
public enum AwardDatesInARound
{
    /// <summary>No: the round has one, and another date is a fault of the record. The default.</summary>
    OneForAll,

    /// <summary>Yes: the earliest is the round's.</summary>
    EarliestOfSuppliers,
}
