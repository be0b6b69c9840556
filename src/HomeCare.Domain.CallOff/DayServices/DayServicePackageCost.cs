using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

/// <summary>What a package costs in an ordinary week with one service: the service, and transport where the person needs it.</summary>
/// <param name="Service">The commissioned days in the provider's prices. There is no upper limit.</param>
/// <param name="Need">Whether the person needs transport.</param>
/// <param name="Transport">The quote for transport to this service, or null where there is none.</param>
public sealed record DayServicePackageCost(DayServiceCost Service, TransportNeed Need, TransportQuote? Transport)
{
    /// <summary>Whether all of the cost is known: false where transport is needed and not quoted.</summary>
    public bool IsComplete { get; } = Need == TransportNeed.NotNeeded || Transport is not null;

    /// <summary>The exact cost of the week as far as it is known.</summary>
    public ExactAmount Total { get; } = Service.Exact + (Transport is null ? ExactAmount.Zero : ExactAmount.FromMoney(Transport.PerWeek));

    /// <summary>The total in whole pence: the service under the rounding policy of the terms, and transport as quoted.</summary>
    public Money Rounded => Service.Rounded + (Transport?.PerWeek ?? Money.Zero);
}
