using NodaTime;

namespace HomeCare.Domain;

/// <summary>A moment at which the clocks in London change.</summary>
/// <param name="At">The moment.</param>
/// <param name="Minutes">How many minutes they go forward; negative when they go back.</param>
public readonly record struct ClockChange(Instant At, int Minutes);
