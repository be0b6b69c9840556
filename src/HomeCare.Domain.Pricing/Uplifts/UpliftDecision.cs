using NodaTime;

namespace HomeCare.Domain.Pricing;

/// <summary>What an authority decided about its prices: how, by how much, from when, and by whose authority.</summary>
public sealed record UpliftDecision
{
    /// <summary>Who it comes from. By default the authority; an uplift that a provider asks for is refused.</summary>
    public PriceChangeOrigin Origin { get; init; } = PriceChangeOrigin.Authority;

    /// <summary>Who decided, such as a meeting or an officer.</summary>
    public required string DecidedBy { get; init; }

    /// <summary>The day it was decided: prices are known from that day.</summary>
    public required LocalDate DecidedOn { get; init; }

    /// <summary>Where the decision is recorded: the citation of the new prices.</summary>
    public required Citation Citation { get; init; }

    /// <summary>The day it takes effect.</summary>
    public required UpliftTiming Timing { get; init; }

    /// <summary>The steps, in order.</summary>
    public required ValueList<UpliftStep> Steps { get; init; }

    /// <summary>
    /// Sums that the uplift takes no price above. A price that is above already is left as it is, not lowered. Empty where there is
    /// none; otherwise each price needs one.
    /// </summary>
    public ValueList<ItemAmount> NothingAbove { get; init; } = [];

    /// <summary>How the price becomes whole pence. By default to the nearest penny, half a penny away from zero.</summary>
    public UpliftRounding Rounding { get; init; } = UpliftRounding.NearestPenny(PennyRounding.HalfAwayFromZero);

    /// <summary>The packages left out. By default none.</summary>
    public UpliftExclusions Exclusions { get; init; } = UpliftExclusions.None;

    /// <summary>Whether floors and ceilings move too. By default they do.</summary>
    public RangeUplift Ranges { get; init; } = RangeUplift.WithPrices;

    /// <summary>The last day of the new prices, inside; null only where the decision says "until further notice".</summary>
    public LocalDate? LastDay { get; init; }

    /// <summary>Why, where a step does not raise prices: a change of nought or less needs a reason (U-02). Null otherwise.</summary>
    public string? Reason { get; init; }
}
