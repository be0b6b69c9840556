namespace HomeCare.Domain.Pricing;

/// <summary>What one bidder submits: the lots, zones and areas it bids for, and its prices, as it wrote them.</summary>
public sealed record Bid
{
    /// <summary>Who bids. A bidder makes one bid, for all its lots.</summary>
    public required ProviderId Bidder { get; init; }

    /// <summary>Its prices, in any order.</summary>
    public required ValueList<BidPrice> Prices { get; init; }

    /// <summary>The lots it bids for. None named, the default, is every lot of the schedule.</summary>
    public ValueList<LotId> Lots { get; init; } = [];

    /// <summary>The delivery zones it bids for. None named, the default, is every zone of the schedule.</summary>
    public ValueList<ZoneId> Zones { get; init; } = [];

    /// <summary>The price areas it bids for. None named, the default, is every area that the schedule asks a price for.</summary>
    public ValueList<PriceAreaId> Areas { get; init; } = [];

    /// <summary>Where the bid stands, for messages, such as a file's name; empty where it has no place.</summary>
    public string Place { get; init; } = string.Empty;
}
