namespace HomeCare.Domain.Schemes;

/// <summary>What becomes of a fact from one scheme to another.</summary>
public enum ChangeKind
{
    /// <summary>It is the same in both.</summary>
    Same,

    /// <summary>Both have it, with other values.</summary>
    Changed,

    /// <summary>The later scheme alone has it.</summary>
    New,

    /// <summary>The earlier scheme alone has it.</summary>
    Ends,
}
