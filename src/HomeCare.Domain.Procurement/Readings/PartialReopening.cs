namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A13. May only some of the lots be re-opened?</summary>
public enum PartialReopening
{
    /// <summary>Yes, with a warning. The default.</summary>
    Warned,

    /// <summary>No.</summary>
    Unlawful,

    /// <summary>Yes.</summary>
    Allowed,
}
