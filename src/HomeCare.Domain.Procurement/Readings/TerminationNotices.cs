namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A20. Does every framework that a re-opening expires need a contract termination notice?</summary>
public enum TerminationNotices
{
    /// <summary>Yes, one for each. The default.</summary>
    ForEachFramework,

    /// <summary>No: only the end of the scheme does.</summary>
    ForTheLastFramework,
}
