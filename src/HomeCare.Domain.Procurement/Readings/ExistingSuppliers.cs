namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A17. Who is an existing supplier when the old framework expires on the award of the new?</summary>
public enum ExistingSuppliers
{
    /// <summary>Who was party to it just before. The default.</summary>
    PartyJustBeforeTheAward,

    /// <summary>Who was ever party to a framework of the scheme.</summary>
    PartyToAnyEarlierFramework,
}
