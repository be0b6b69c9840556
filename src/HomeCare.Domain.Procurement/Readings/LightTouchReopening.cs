namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A1. Must a light touch framework that re-opens comply with section 49?</summary>
public enum LightTouchReopening
{
    /// <summary>No: it is a kind of its own, and is warned about. The default.</summary>
    OwnKind,

    /// <summary>Yes: re-opening outside section 49 is a breach.</summary>
    MustFollowSection49,
}
