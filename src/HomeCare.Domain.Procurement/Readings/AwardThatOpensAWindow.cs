namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A3. Does the award on whose day a period begins count as the award in that period?</summary>
public enum AwardThatOpensAWindow
{
    /// <summary>No: a further award is needed. The default.</summary>
    DoesNotCount,

    /// <summary>Yes, as the bare words allow.</summary>
    Counts,
}
