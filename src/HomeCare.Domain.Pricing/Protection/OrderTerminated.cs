using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The order for the package ended under its terms.</summary>
/// <param name="On">The first day without the package.</param>
public sealed record OrderTerminated(LocalDate On);
