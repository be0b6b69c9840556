namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A2. Does a period of five years that the end of the scheme cuts short need an award?</summary>
public enum CutShortWindow
{
    /// <summary>No: only a whole period does. The default.</summary>
    NeedsNoAward,

    /// <summary>Yes.</summary>
    NeedsAnAward,
}
