namespace HomeCare.Domain.CallOff;

/// <summary>The answer of a call-off: every candidate is either ranked, or refused with every reason.</summary>
/// <remarks>Only the ranker makes one, so that no record can be made of anything else.</remarks>
public sealed partial record Ranking
{
    internal Ranking(
        CallOffSnapshot snapshot,
        CallOffRequest request,
        ValueList<RankedOffer> offers,
        ValueList<RefusedOffer> refusals,
        Draw? draw)
    {
        Snapshot = snapshot;
        Request = request;
        Offers = offers;
        Refusals = refusals;
        Draw = draw;
    }

    /// <summary>The terms and the candidates.</summary>
    public CallOffSnapshot Snapshot { get; }

    /// <summary>The package.</summary>
    public CallOffRequest Request { get; }

    /// <summary>The eligible candidates, the winner first.</summary>
    public ValueList<RankedOffer> Offers { get; }

    /// <summary>The other candidates, in ordinal order of their identifiers.</summary>
    public ValueList<RefusedOffer> Refusals { get; }

    /// <summary>The draw, or null when no tie needed one.</summary>
    public Draw? Draw { get; }

    /// <summary>The one provider the package goes to, or null when nobody is eligible.</summary>
    public RankedOffer? Winner => Offers.Count > 0 ? Offers[0] : null;
}
