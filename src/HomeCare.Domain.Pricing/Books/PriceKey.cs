namespace HomeCare.Domain.Pricing;

/// <summary>What a price depends on. A scheme sets the parts that its prices differ by and leaves the others out.</summary>
public sealed record PriceKey
{
    /// <summary>A price that does not differ by anything.</summary>
    public static PriceKey Everything { get; } = new();

    /// <summary>The lot, or null where prices do not differ by lot.</summary>
    public LotId? Lot { get; init; }

    /// <summary>The delivery zone, or null.</summary>
    public ZoneId? Zone { get; init; }

    /// <summary>The price area, such as inner or outer, or null.</summary>
    public PriceAreaId? Area { get; init; }

    /// <summary>The price band, or null.</summary>
    public BandId? Band { get; init; }

    /// <summary>The staffing ratio, or null.</summary>
    public StaffingRatio? Ratio { get; init; }

    /// <summary>The tier, or null.</summary>
    public TierId? Tier { get; init; }

    /// <summary>What is bought where the other parts do not say, such as the sessional rate or a waking night, or null.</summary>
    public PriceItemId? Item { get; init; }

    /// <summary>The price of a band.</summary>
    /// <param name="band">The band.</param>
    /// <returns>The key.</returns>
    public static PriceKey Of(BandId band) => new() { Band = band };

    /// <summary>The price of an area.</summary>
    /// <param name="area">The area.</param>
    /// <returns>The key.</returns>
    public static PriceKey Of(PriceAreaId area) => new() { Area = area };

    /// <summary>The price of an item.</summary>
    /// <param name="item">The item.</param>
    /// <returns>The key.</returns>
    public static PriceKey Of(PriceItemId item) => new() { Item = item };

    /// <summary>The key as people read it, such as <c>lot 1, band urban</c>, or <c>everything</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        (string Name, object? Part)[] parts =
            [("lot", Lot), ("zone", Zone), ("area", Area), ("band", Band), ("ratio", Ratio), ("tier", Tier), ("item", Item)];
        var set = parts.Where(part => part.Part is not null).Select(part => $"{part.Name} {part.Part}");
        var text = string.Join(", ", set);
        return text.Length == 0 ? "everything" : text;
    }
}
