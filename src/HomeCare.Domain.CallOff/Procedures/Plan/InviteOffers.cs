namespace HomeCare.Domain.CallOff;

/// <summary>Invite the whole list with the support plan; offers come in by a deadline; the best offer is awarded (HCL26-064a, HCL26-064b).</summary>
/// <param name="ResponseTime">How long the offers may take.</param>
/// <param name="Best">Which offer is the best.</param>
/// <param name="Limit">How high an offer may be.</param>
/// <param name="MustDeclare">
/// What every offer must declare, such as <see cref="LocalSupervision"/>; an offer without one of them is refused.
/// </param>
public sealed record InviteOffers(ResponseTime ResponseTime, BestOffer Best, OfferLimit Limit, ValueList<Fact> MustDeclare)
{
    /// <summary>
    /// The published scoring, where <see cref="BestOffer.BestScore"/> is the best: the offers are then marked
    /// (<see cref="OffersMarked"/>), and the procedure scores them itself. Null, the default, takes the order as somebody gives it
    /// (<see cref="OffersScored"/>). Scores that the rules leave level fall to the order of the list.
    /// </summary>
    public ScoringTerms? Scoring { get; init; }

    /// <summary>The event by which the offers are put in order; null where their cost does.</summary>
    internal ProcedureEventKind? Scores =>
        Best != BestOffer.BestScore ? null : Scoring is null ? ProcedureEventKind.OffersScored : ProcedureEventKind.OffersMarked;

    /// <summary>The declaration that care is supervised locally, which an offer for 24-hour care needs (HCL26-064c).</summary>
    public static Fact LocalSupervision { get; } = new("local-supervision", "yes");
}
