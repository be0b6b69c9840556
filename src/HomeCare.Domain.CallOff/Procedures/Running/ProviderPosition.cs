using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>Where a provider stands in a procedure.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Response">What it has answered.</param>
/// <param name="AskedAt">When it was asked, or null where it never was.</param>
/// <param name="RespondBy">The last moment to answer, itself in time; null where there is none.</param>
/// <param name="Offer">Its offer in a mini-competition, a week; null for none.</param>
public sealed record ProviderPosition(ProviderId Provider, ProviderResponse Response, Instant? AskedAt, Instant? RespondBy, ExactAmount? Offer)
{
    /// <summary>Whether it is out of the procedure.</summary>
    public bool IsOut => Response is ProviderResponse.Declined or ProviderResponse.NoResponse or ProviderResponse.RefusedByPerson
        or ProviderResponse.OfferWithdrawn or ProviderResponse.SetAside;
}
