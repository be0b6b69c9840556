namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A19. May an excluded supplier be carried over on its past award?</summary>
public enum ExcludedIncumbents
{
    /// <summary>No. The default.</summary>
    Barred,

    /// <summary>Section 26 speaks of tenders only, so it is a warning.</summary>
    Warned,
}
