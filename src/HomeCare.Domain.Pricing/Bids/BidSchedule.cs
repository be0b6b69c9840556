namespace HomeCare.Domain.Pricing;

/// <summary>What a scheme asks bidders to price, and the rules their prices are judged by.</summary>
/// <remarks>A bid is judged by <see cref="Evaluate(Bid)"/>. The schedule's order is the order of every answer.</remarks>
public sealed partial record BidSchedule
{
    /// <summary>A schedule.</summary>
    /// <param name="asked">The prices asked for; at least one, and no item twice.</param>
    /// <param name="below">The prices that must be below another price of the same bidder.</param>
    /// <param name="rising">The prices that are expected to rise.</param>
    /// <exception cref="ArgumentException">
    /// Nothing is asked, an item is asked twice, or a rule between prices names an item that is not asked.
    /// </exception>
    public BidSchedule(ValueList<AskedPrice> asked, ValueList<BelowOwnPrice> below, ValueList<RisingPrices> rising)
    {
        ArgumentNullException.ThrowIfNull(asked);
        ArgumentNullException.ThrowIfNull(below);
        ArgumentNullException.ThrowIfNull(rising);
        ArgumentOutOfRangeException.ThrowIfZero(asked.Count, nameof(asked));
        var items = new HashSet<PricedItem>();
        if (asked.FirstOrDefault(one => !items.Add(one.Item)) is { } twice)
        {
            throw new ArgumentException($"The price of {twice.Item} is asked twice.", nameof(asked));
        }

        if (below.SelectMany(one => new[] { one.Item, one.Other }).FirstOrDefault(item => !items.Contains(item)) is { } notBelow)
        {
            throw new ArgumentException($"The price of {notBelow} is not asked.", nameof(below));
        }

        if (rising.SelectMany(one => one.Items).FirstOrDefault(item => !items.Contains(item)) is { } notRising)
        {
            throw new ArgumentException($"The price of {notRising} is not asked.", nameof(rising));
        }

        Asked = asked;
        Below = below;
        Rising = rising;
    }

    /// <summary>Its name for people.</summary>
    public required string Title { get; init; }

    /// <summary>Where the scheme asks for prices.</summary>
    public required Citation Citation { get; init; }

    /// <summary>
    /// What a fault takes down with it. Where it is not yet set, the sound prices of a bid with a fault are taken down until it
    /// is: nothing is accepted by accident.
    /// </summary>
    public required Published<BidConsequence> Consequence { get; init; }

    /// <summary>The prices asked for, in order.</summary>
    public ValueList<AskedPrice> Asked { get; private init; }

    /// <summary>The prices that must be below another price of the same bidder.</summary>
    public ValueList<BelowOwnPrice> Below { get; }

    /// <summary>The prices that are expected to rise.</summary>
    public ValueList<RisingPrices> Rising { get; }

    /// <summary>The delivery zones that a bid may name; none, the default, where the scheme does not ask for zones.</summary>
    public ValueList<ZoneId> Zones { get; init; } = [];

    /// <summary>What happens to a price where an end of its range is not yet set. By default it is refused.</summary>
    public UnsetBounds UnsetBounds { get; init; } = UnsetBounds.Refuse;

    /// <summary>The lots that prices are asked for, in order; none where the schedule does not tell lots apart.</summary>
    public ValueList<LotId> Lots => Asked.Select(asked => asked.Lot).OfType<LotId>().Distinct().ToValueList();

    /// <summary>The price areas that prices are asked for, in order.</summary>
    public ValueList<PriceAreaId> Areas => Asked.Select(asked => asked.Item.Key.Area).OfType<PriceAreaId>().Distinct().ToValueList();

    /// <summary>The same schedule with another rule for an item, such as the range that is published later.</summary>
    /// <param name="item">An item that is asked.</param>
    /// <param name="rule">What may be bid for it.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException">The item is not asked.</exception>
    public BidSchedule WithRule(PricedItem item, BidRule rule)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(rule);
        return Asked.Any(asked => asked.Item == item)
            ? this with { Asked = Asked.Select(asked => asked.Item == item ? asked with { Rule = rule } : asked).ToValueList() }
            : throw new ArgumentException($"The price of {item} is not asked.", nameof(item));
    }
}
