using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The answer of a call-off of day services: every candidate is either ranked, or refused with every reason.</summary>
/// <remarks>Only the ranker makes one. A member that is not awarded a package stays a member: there is no promise of any.</remarks>
public sealed partial record DayServiceRanking
{
    /// <summary>The criterion of whether the transport that is needed was quoted: <c>yes</c> comes before <c>no</c>.</summary>
    public const string TransportQuoted = "transport-quoted";

    internal DayServiceRanking(
        DayServiceSnapshot snapshot,
        DayServiceRequest request,
        ValueList<RankedDayService> offers,
        ValueList<RefusedDayService> refusals,
        Draw? draw)
    {
        Snapshot = snapshot;
        Request = request;
        Offers = offers;
        Refusals = refusals;
        Draw = draw;
    }

    /// <summary>The terms and the candidates.</summary>
    public DayServiceSnapshot Snapshot { get; }

    /// <summary>The package.</summary>
    public DayServiceRequest Request { get; }

    /// <summary>The eligible services, the winner first.</summary>
    public ValueList<RankedDayService> Offers { get; }

    /// <summary>The other candidates, in ordinal order of their identifiers.</summary>
    public ValueList<RefusedDayService> Refusals { get; }

    /// <summary>The draw, or null when no tie needed one.</summary>
    public Draw? Draw { get; }

    /// <summary>The one service that the package goes to, or null when none is eligible.</summary>
    public RankedDayService? Winner => Offers.Count > 0 ? Offers[0] : null;

    /// <summary>The transport to commission with the package: only to the service that was awarded.</summary>
    /// <param name="provider">The service that transport is asked for.</param>
    /// <returns>
    /// The quote, or a refusal: <c>transport-not-needed</c>, <c>transport-not-awarded</c> (the package goes to another service,
    /// or to none), <c>transport-not-quoted</c>.
    /// </returns>
    public OneOf<TransportQuote, Refusal> TransportTo(ProviderId provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        ValueList<Fact> facts = [new("provider", provider.Value), new("awarded", Winner?.Candidate.Id.Value ?? "none")];
        return Request.Transport == TransportNeed.NotNeeded ? new Refusal("transport-not-needed", "the person needs no transport", facts)
            : Winner?.Candidate.Id != provider
                ? new Refusal("transport-not-awarded", $"the package does not go to {provider}: transport is only to the service that is awarded", facts)
            : Winner.Cost.Transport is { } quote ? quote
            : new Refusal("transport-not-quoted", $"no transport to {provider} is quoted: get a quote first", facts);
    }

    /// <summary>Buys the package outside the framework, which is for a specialist need that no service on it can meet.</summary>
    /// <param name="reason">The specialist need.</param>
    /// <returns>The package, or every refusal: <c>framework-can-meet</c> (a service is eligible), <c>text</c>.</returns>
    public OneOf<SpecialistPackage, ValueList<Refusal>> OutsideFramework(string? reason)
    {
        ValueList<Refusal> faults =
        [
            .. Winner is { } winner
                ? [new("framework-can-meet", $"{winner.Candidate.Id} on the framework can meet the need: an exception is for when none can", [new("provider", winner.Candidate.Id.Value)])]
                : Array.Empty<Refusal>(),
            .. PlainText.ProblemWith(reason) is { } problem
                ? [new("text", $"an exception needs its reason, and this cannot be shown: {problem}", [new("found", problem)])]
                : Array.Empty<Refusal>(),
        ];
        return faults.Count > 0 ? faults : new SpecialistPackage(this, reason!);
    }
}
