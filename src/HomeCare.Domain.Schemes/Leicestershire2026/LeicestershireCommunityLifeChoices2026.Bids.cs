using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireCommunityLifeChoices2026
{
    private static LotId DayServicesLot => new("day-services");
    private static LotId PersonalAssistantsLot => new("personal-assistants");
    private static PriceUnit SixHourSession => PriceUnit.Session(360);

    /// <summary>What bidders price: bands 1 to 4 by the session of six hours, bands 5 and 6 and personal assistants by the hour.</summary>
    /// <remarks>
    /// The report prints the floors and the ceilings as indicative and subject to rounding, so what is accepted is provisional.
    /// They are judged by the unit that is bid, and not converted. A band that a bidder does not price it does not offer.
    /// </remarks>
    public static BidSchedule Bids => new(
        asked:
        [
            BySession("1", floorPence: 4812, ceilingPence: 4942, "b"),
            BySession("2", floorPence: 5656, ceilingPence: 5791, "c"),
            BySession("3", floorPence: 7115, ceilingPence: 7388, "d"),
            BySession("4", floorPence: 14401, ceilingPence: 14823, "e"),
            ByHour("5", "Band 5", DayServicesLot, floorPence: 1666, ceilingPence: 1714, "f"),
            ByHour("6", "Band 6", DayServicesLot, floorPence: 1893, ceilingPence: 2037, "g"),
            ByHour("pa", "PA Band", PersonalAssistantsLot, floorPence: 1893, ceilingPence: 2037, "h"),
        ],
        below: [],
        rising: [])
    {
        Title = Framework.Title,
        Citation = Paragraph(42, "042"),
        Consequence = new(new Cited<BidConsequence>(BidConsequence.RejectBidder, Paragraph(44, "044a"))),
    };

    private static AskedPrice BySession(string band, long floorPence, long ceilingPence, string row) =>
        Asked(band, "Band " + band, DayServicesLot, SixHourSession, floorPence, ceilingPence, row);

    private static AskedPrice ByHour(string band, string name, LotId lot, long floorPence, long ceilingPence, string row) =>
        Asked(band, name, lot, PriceUnit.Hour, floorPence, ceilingPence, row);

    private static AskedPrice Asked(
        string band, string name, LotId lot, PriceUnit unit, long floorPence, long ceilingPence, string row)
    {
        var printed = Paragraph(43, "043" + row);
        return new()
        {
            Item = new(PriceKey.Of(new BandId(band)), unit),
            Name = name,
            Rule = BidRule.Within(new(Pence(floorPence), Pence(ceilingPence)), Paragraph(44, "044a")),
            Citation = printed,
            Lot = lot,
            Requirement = BidRequirement.Optional,
            Status = DatedStatus.Provisional,
        };

        Published<Money> Pence(long pence) => new(new Cited<Money>(Money.FromPence(pence), printed));
    }
}
