namespace HomeCare.Domain.CallOff;

/// <summary>The highest rate at which a provider would have had the package, everything else being as it was.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="RateFor">The band of the rate, or <c>sessional</c>.</param>
/// <param name="Offered">The rate that it offers.</param>
/// <param name="Highest">The highest rate in whole pence that wins, or null where none does or none is too high.</param>
/// <param name="AtHighest">The ranking at that rate, which proves it; null with it.</param>
/// <param name="Words">The answer in one English clause.</param>
public sealed record WinningRate(ProviderId Provider, string RateFor, HourlyRate Offered, HourlyRate? Highest, Ranking? AtHighest, string Words);
