using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>The package became larger or smaller, which keeps its price (T-06).</summary>
/// <param name="On">The first day of the new hours.</param>
/// <param name="MinutesAWeek">The minutes of care in a week from then on; at least one.</param>
public sealed record HoursChanged(LocalDate On, long MinutesAWeek);
