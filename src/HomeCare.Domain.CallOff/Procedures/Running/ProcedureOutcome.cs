using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>How a procedure stands: still open, the package is placed, or nobody is left.</summary>
public sealed class ProcedureOutcome : OneOfBase<StillOpen, Placement, NoProviderAvailable>
{
    internal ProcedureOutcome(OneOf<StillOpen, Placement, NoProviderAvailable> outcome)
        : base(outcome)
    {
    }

    /// <summary>The award, or null where there is none.</summary>
    public Placement? Placement => Match<Placement?>(_ => null, placement => placement, _ => null);

    /// <summary>Whether the procedure takes more events.</summary>
    public bool IsOpen => IsT0;

    /// <summary>Whether nobody is left.</summary>
    public bool IsNobodyLeft => IsT2;
}
