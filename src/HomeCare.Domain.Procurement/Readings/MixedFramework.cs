namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A24. Which values say whether a mixed framework is light touch?</summary>
public enum MixedFramework
{
    /// <summary>The present ones: if they are not mainly light touch, the regime is lost with what hangs on it. The default.</summary>
    PresentValues,

    /// <summary>None: the regime it was let under stays.</summary>
    AsLet,
}
