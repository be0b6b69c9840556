using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>An event that may come next.</summary>
/// <param name="Kind">Its kind.</param>
/// <param name="Providers">The providers that it may be about, in the order of the lists; none for an event about no one provider.</param>
/// <param name="After">It may happen only after this moment, which is itself too early; null where it may happen now.</param>
/// <param name="Until">The last moment at which it may happen, itself included; null for no end.</param>
public sealed record PermittedEvent(ProcedureEventKind Kind, ValueList<ProviderId> Providers, Instant? After, Instant? Until);
