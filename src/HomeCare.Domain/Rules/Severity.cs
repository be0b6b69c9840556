namespace HomeCare.Domain;

/// <summary>How much a finding weighs.</summary>
public enum Severity
{
    /// <summary>Worth knowing; nothing is wrong.</summary>
    Advice,

    /// <summary>Probably wrong, or right only on one reading of the text.</summary>
    Warning,

    /// <summary>Against the rule.</summary>
    Breach,
}
