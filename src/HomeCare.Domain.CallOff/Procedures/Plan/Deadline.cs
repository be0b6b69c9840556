using NodaTime;

namespace HomeCare.Domain.CallOff;

/// <summary>The last moment to answer; null for none.</summary>
internal readonly record struct Deadline(Instant? Last);
