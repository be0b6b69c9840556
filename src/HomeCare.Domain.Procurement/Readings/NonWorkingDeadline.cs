namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A18. Does a deadline that falls on a non-working day move?</summary>
public enum NonWorkingDeadline
{
    /// <summary>No. The default.</summary>
    DoesNotMove,

    /// <summary>To the next working day.</summary>
    NextWorkingDay,
}
