namespace HomeCare.Domain.Pricing;

/// <summary>Hours that move from one price band to another, as when a place is put into another band.</summary>
/// <param name="From">The band they leave.</param>
/// <param name="To">The band they come to.</param>
/// <param name="Hours">The hours, over the same period as those they are taken from.</param>
public sealed record BandMove(BandId From, BandId To, Fraction Hours);
