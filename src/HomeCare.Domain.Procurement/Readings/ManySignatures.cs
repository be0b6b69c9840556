namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A23. When is a framework with many signatures entered into?</summary>
public enum ManySignatures
{
    /// <summary>With the first. The default.</summary>
    FirstSignature,

    /// <summary>With the last.</summary>
    LastSignature,
}
