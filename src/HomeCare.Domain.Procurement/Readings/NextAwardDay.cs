namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A7. Is the old framework in force on the day the next one is awarded?</summary>
public enum NextAwardDay
{
    /// <summary>No: the day belongs to the new one. The default.</summary>
    OldHasExpired,

    /// <summary>Yes, through that day.</summary>
    OldIsInForce,
}
