namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A21. Does a supplier that leaves a running framework need a contract termination notice?</summary>
public enum LeavingSuppliers
{
    /// <summary>No: the framework goes on with the others. The default.</summary>
    NoNotice,

    /// <summary>Yes, within 30 days.</summary>
    NeedNotice,
}
