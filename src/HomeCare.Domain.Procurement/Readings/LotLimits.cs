namespace HomeCare.Domain.Procurement;

/// <summary>Ambiguity A9. What does a limit on the suppliers of one lot limit?</summary>
public enum LotLimits
{
    /// <summary>The whole framework counts as limited. The default.</summary>
    LimitTheFramework,

    /// <summary>That lot alone.</summary>
    LimitTheirLot,
}
