namespace HomeCare.Domain.Pricing;

/// <summary>One price that a scheme asks bidders for.</summary>
public sealed partial record AskedPrice
{
    private readonly LotId? lot;

    /// <summary>What is priced, and by which unit.</summary>
    public required PricedItem Item { get; init; }

    /// <summary>Its name for people, such as <c>Urban</c>.</summary>
    public required string Name { get; init; }

    /// <summary>What may be bid.</summary>
    public required BidRule Rule { get; init; }

    /// <summary>Where the scheme asks for it.</summary>
    public required Citation Citation { get; init; }

    /// <summary>Who must price it. By default every bidder for its lot.</summary>
    public BidRequirement Requirement { get; init; } = BidRequirement.Always;

    /// <summary>
    /// The lot it belongs to. By default that of its key; null where the schedule does not tell lots apart, or the price belongs to
    /// every lot.
    /// </summary>
    public LotId? Lot
    {
        get => lot ?? Item.Key.Lot;
        init => lot = value;
    }

    /// <summary>Whether a bidder may give a zone its own price. By default it may not.</summary>
    public ZonePrices ZonePrices { get; init; } = ZonePrices.OneForAll;

    /// <summary>The precision: a price is a whole multiple of this. By default one penny.</summary>
    public Money Step { get; init; } = Money.FromPence(1);

    /// <summary>How firm what is asked is: provisional where its figures are printed as indicative. By default it is in force.</summary>
    public DatedStatus Status { get; init; } = DatedStatus.InForce;
}
