using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireCommunityLifeChoices2026
{
    private static LotId DayServices => new("day-services");
    private static LotId PersonalAssistants => new("personal-assistants");
    private static PriceUnit SixHourSession => PriceUnit.Session(360);

    /// <summary>What bidders price: bands 1 to 4 by the session of six hours, bands 5 and 6 and personal assistants by the hour.</summary>
    /// <remarks>
    /// The report prints the floors and the ceilings as indicative and subject to rounding, so what is accepted is provisional.
    /// They are judged by the unit that is bid, and not converted. A band that a bidder does not price it does not offer.
    /// </remarks>
    public static BidSchedule Bids => new(
        asked:
        [
            Session("1", "1:8", floorPence: 4812, ceilingPence: 4942, "b"),
            Session("2", "1:5", floorPence: 5656, ceilingPence: 5791, "c"),
            Session("3", "1:3", floorPence: 7115, ceilingPence: 7388, "d"),
            Session("4", "1:1", floorPence: 14401, ceilingPence: 14823, "e"),
            Hour("5", "Band 5, additional 1:1", DayServices, floorPence: 1666, ceilingPence: 1714, "f"),
            Hour("6", "Band 6, 1:1 in the community", DayServices, floorPence: 1893, ceilingPence: 2037, "g"),
            Hour("pa", "PA Band, 1:1 in the community", PersonalAssistants, floorPence: 1893, ceilingPence: 2037, "h"),
        ],
        below: [],
        rising: [])
    {
        Title = Framework.Title,
        Citation = Paragraph(42, "042"),
        Consequence = new(new Cited<BidConsequence>(BidConsequence.RejectBidder, Paragraph(44, "044a"))),
    };

    private static AskedPrice Session(string band, string ratio, long floorPence, long ceilingPence, string row) =>
        Asked(band, $"Band {band}, {ratio}", DayServices, SixHourSession, floorPence, ceilingPence, row);

    private static AskedPrice Hour(string band, string name, LotId lot, long floorPence, long ceilingPence, string row) =>
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
