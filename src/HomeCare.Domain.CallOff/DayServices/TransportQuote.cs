namespace HomeCare.Domain.CallOff;

/// <summary>What transport to one service would cost in a week, from the separate competition for transport.</summary>
/// <param name="Provider">The candidate whose service it goes to.</param>
/// <param name="PerWeek">The price of a week; not negative.</param>
public sealed record TransportQuote(ProviderId Provider, Money PerWeek);
