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
    /// <summary>The declaration that care is supervised locally, which an offer for 24-hour care needs (HCL26-064c).</summary>
    public static Fact LocalSupervision { get; } = new("local-supervision", "yes");
}
