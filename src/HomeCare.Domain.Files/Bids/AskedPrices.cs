using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>Finds what a schedule asks.</summary>
internal static class AskedPrices
{
    /// <summary>What is asked that a priced item answers, the item's own zone and unit set aside where they are not asked; null for none.</summary>
    internal static AskedPrice? Of(BidSchedule schedule, PricedItem item) =>
        schedule.Asked.FirstOrDefault(asked => asked.Item == item)
        ?? schedule.Asked.FirstOrDefault(asked => asked.Item.Key == item.Key)
        ?? schedule.Asked.FirstOrDefault(asked => asked.Item.Key == item.Key with { Zone = null });

    /// <summary>What a row may call it.</summary>
    internal static IEnumerable<string> Names(AskedPrice asked) => new[]
    {
        asked.Name, asked.Item.Key.Band?.Value, asked.Item.Key.Area?.Value, asked.Item.Key.Tier?.Value, asked.Item.Key.Item?.Value,
        asked.Item.Key.Ratio?.ToString(), asked.Item.Key.ToString(),
    }.OfType<string>();
}
