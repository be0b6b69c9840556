namespace HomeCare.Domain.CallOff;

/// <summary>The answer of a call-off: every candidate is either ranked, or refused with every reason.</summary>
/// <param name="Snapshot">The terms and the candidates.</param>
/// <param name="Request">The package.</param>
/// <param name="Offers">The eligible candidates, the winner first.</param>
/// <param name="Refusals">The other candidates, in ordinal order of their identifiers.</param>
/// <param name="Draw">The draw, or null when no tie needed one.</param>
public sealed partial record Ranking(
    CallOffSnapshot Snapshot,
    CallOffRequest Request,
    ValueList<RankedOffer> Offers,
    ValueList<RefusedOffer> Refusals,
    Draw? Draw)
{
    /// <summary>The one provider the package goes to, or null when nobody is eligible.</summary>
    public RankedOffer? Winner => Offers.Count > 0 ? Offers[0] : null;
}
