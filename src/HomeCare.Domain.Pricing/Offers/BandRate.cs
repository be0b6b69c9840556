namespace HomeCare.Domain.Pricing;

/// <summary>A provider's hourly rate in one price band.</summary>
/// <param name="Band">The band.</param>
/// <param name="Rate">The rate offered.</param>
public sealed record BandRate(BandId Band, HourlyRate Rate);
