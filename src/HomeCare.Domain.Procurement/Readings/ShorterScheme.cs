namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A12. May an open framework end before eight years?</summary>
public enum ShorterScheme
{
    /// <summary>Yes, with a warning. The default.</summary>
    Warned,

    /// <summary>No.</summary>
    Unlawful,

    /// <summary>Yes.</summary>
    Allowed,
}
