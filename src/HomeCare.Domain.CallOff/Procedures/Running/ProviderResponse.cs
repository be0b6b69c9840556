namespace HomeCare.Domain.CallOff;

/// <summary>What a provider has answered in a procedure, or what has been said of it.</summary>
public enum ProviderResponse
{
    /// <summary>It was asked and has not answered.</summary>
    Awaited,

    /// <summary>It accepted, or made an offer that stands.</summary>
    Accepted,

    /// <summary>It declined or withdrew.</summary>
    Declined,

    /// <summary>It did not answer by the deadline.</summary>
    NoResponse,

    /// <summary>The person refused it.</summary>
    RefusedByPerson,

    /// <summary>It did not answer, and a broker took the offer back.</summary>
    OfferWithdrawn,

    /// <summary>Its offer was set aside by the published scoring, such as for a mark below a threshold.</summary>
    SetAside,
}
