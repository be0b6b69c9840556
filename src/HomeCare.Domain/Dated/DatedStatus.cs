namespace HomeCare.Domain;

/// <summary>How firm a dated value is.</summary>
public enum DatedStatus
{
    /// <summary>Decided and published.</summary>
    InForce,

    /// <summary>Published as indicative, proposed or subject to rounding.</summary>
    Provisional,
}
