namespace HomeCare.Domain.CallOff;

/// <summary>Offers have no deadline, so that silence never counts as anything (K-09). A broker may take one back; see <see cref="OfferWithdrawn"/>.</summary>
public sealed record NoDeadline;
