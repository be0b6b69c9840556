namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A8. May an earlier tender keep its score in a later round?</summary>
public enum EarlierTenders
{
    /// <summary>Yes, or it is assessed again, as long as which is recorded. The default.</summary>
    EitherIfRecorded,

    /// <summary>No: it is assessed again.</summary>
    ReassessedOnly,
}
