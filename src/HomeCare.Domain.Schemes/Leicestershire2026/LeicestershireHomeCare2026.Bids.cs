using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2026
{
    /// <summary>What the sessional rate is called in bids and in price books.</summary>
    public static PricedItem SessionalRate => new(PriceKey.Of(new PriceItemId("sessional")), PriceUnit.Hour);

    /// <summary>What bidders for lot 1 price: an hour in each of the four bands, and one sessional hour for the whole county.</summary>
    /// <remarks>
    /// The report prints the ceilings and neither the floors nor the range of the sessional rate, so no bid can be accepted yet:
    /// every price is told <c>range-not-set</c>, and a price above its ceiling is told that too. To look at bids by the ceilings
    /// alone, set <see cref="BidSchedule.UnsetBounds"/> to <see cref="UnsetBounds.JudgeByWhatIsSet"/>; what is then accepted is
    /// provisional. When the tender publishes the ranges, ask <see cref="BidsFor"/>. The report has one price for all zones; an
    /// asked price with <see cref="AskedPrice.ZonePrices"/> set to <see cref="ZonePrices.MayDiffer"/> takes one for a zone.
    /// </remarks>
    public static BidSchedule Bids => BidsFor(Pricing());

    /// <summary>What bidders for lot 1 price, within other ranges than the report prints.</summary>
    /// <param name="pricing">The bands and the sessional rate with their ranges.</param>
    /// <returns>The schedule.</returns>
    public static BidSchedule BidsFor(HomeCarePricing pricing)
    {
        ArgumentNullException.ThrowIfNull(pricing);
        return new(
            asked: [.. pricing.Bands.Select(AskedFor), .. pricing.Sessional is { } rate ? [AskedForSessional(rate.Range)] : Array.Empty<AskedPrice>()],
            below: pricing.Sessional?.Below is { } below ? [new(SessionalRate, Hour(below.Value), below.Citation)] : [],
            rising: [new(pricing.Bands.Select(band => Hour(band.Id)).ToValueList(), Paragraph(68, "068"))])
        {
            Title = Title,
            Citation = Paragraph(73, "073"),
            Consequence = new(new Cited<BidConsequence>(BidConsequence.RejectBidder, Paragraph(76, "076"))),
            Zones = Zones().Select(zone => zone.Id).ToValueList(),
        };
    }

    private static AskedPrice AskedFor(PriceBand band) => new()
    {
        Item = Hour(band.Id),
        Name = band.Name,
        Rule = BidRule.Within(band.Range, Paragraph(76, "076")),
        Citation = Paragraph(67, "067b"),
        Lot = MaintenanceLot,
    };

    private static AskedPrice AskedForSessional(PriceRange range) => new()
    {
        Item = SessionalRate,
        Name = "Sessional",
        Rule = BidRule.Within(range, Paragraph(76, "076")),
        Citation = Paragraph(79, "079"),
        Lot = MaintenanceLot,
    };

    private static PricedItem Hour(BandId band) => new(PriceKey.Of(band), PriceUnit.Hour);
}
