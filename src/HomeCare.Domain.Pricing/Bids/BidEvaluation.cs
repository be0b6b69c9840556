namespace HomeCare.Domain.Pricing;

/// <summary>One bid being judged by a schedule.</summary>
internal sealed partial class BidEvaluation
{
    private readonly BidSchedule schedule;
    private readonly Bid bid;
    private readonly int bidsOfBidder;
    private readonly ValueList<ZoneId> zones;
    private readonly ValueList<GivenPrice> written;
    private readonly ValueList<GivenPrice> unwritten;
    private readonly Dictionary<PricedItem, BidFinding> duplicates;
    private readonly Dictionary<(PricedItem Item, ZoneId? Zone), ValueList<GivenPrice>> pricesIn = [];
    private readonly Dictionary<BelowOwnPrice, ValueList<ZoneId?>> zonesOf = [];

    internal BidEvaluation(BidSchedule schedule, Bid bid, int bidsOfBidder)
    {
        (this.schedule, this.bid, this.bidsOfBidder) = (schedule, bid, bidsOfBidder);
        zones = schedule.Zones
            .Concat(schedule.Asked.Select(asked => asked.Item.Key.Zone).OfType<ZoneId>())
            .Concat(schedule.Asked.SelectMany(asked => asked.Supplements).Select(supplement => supplement.Zone))
            .Distinct()
            .ToValueList();
        written = InOrder(bid.Prices.Select(Matched)).ToValueList();
        unwritten = schedule.Asked
            .Where(asked => asked.SetFixed is not null && IsRequired(asked) && !IsPriced(asked))
            .Select(asked => new GivenPrice(new(asked.Item, ExactAmount.FromMoney(asked.SetFixed!.Value)), asked, asked.Lot))
            .ToValueList();
        duplicates = Duplicates();
    }

    internal BidOutcome Outcome()
    {
        var ofPrices = written.Select(given => (Given: given, Faults: FaultsOf(given))).ToArray();
        ValueList<BidFinding> faults =
        [
            .. OfBid(),
            .. schedule.Asked.SelectMany(asked => Missing(asked).Concat(FaultsWhere(asked))).Distinct(),
            .. FaultsWhere(null).Distinct(),
        ];
        var judged = ofPrices.Select(price => (price.Given, Price: Judge(price.Given, price.Faults, faults))).ToArray();
        var accepted = judged.Where(price => price.Price.Verdict == PriceVerdict.Accepted).Select(price => price.Given)
            .Concat(unwritten.Where(given => TakenDownBy(given, faults).Count == 0));
        return new(
            bid.Bidder,
            bid.Place,
            judged.Select(price => price.Price).ToValueList(),
            schedule.Asked.SelectMany(asked => Accepted(asked, accepted.Where(given => given.Asked == asked))).ToValueList(),
            faults,
            Warnings().ToValueList(),
            schedule.Asked.Where(IsNotOffered).Select(asked => asked.Item).ToValueList(),
            schedule.Consequence);

        IEnumerable<BidFinding> FaultsWhere(AskedPrice? asked) =>
            ofPrices
                .Where(price => price.Given.Asked == asked)
                .SelectMany(price => price.Faults)
                .Distinct<BidFinding>(ReferenceEqualityComparer.Instance);
    }

    // Shorter places first, so that the cell C7 comes before C10.
    private IEnumerable<GivenPrice> InOrder(IEnumerable<GivenPrice> given)
    {
        var order = schedule.Asked.Select(asked => asked.Item).ToList();
        return given
            .OrderBy(price => price.Asked is null ? order.Count : order.IndexOf(price.Asked.Item))
            .ThenBy(price => price.Item.Key.Zone)
            .ThenBy(price => price.Item.ToString(), StringComparer.Ordinal)
            .ThenBy(price => price.Submitted.Place.Length)
            .ThenBy(price => price.Submitted.Place, StringComparer.Ordinal)
            .ThenBy(price => price.Amount.ToFractionOfPence(), StringComparer.Ordinal);
    }

    private GivenPrice Matched(BidPrice price)
    {
        var sameKey = schedule.Asked
            .Where(asked => Answers(price.Item.Key, asked))
            .OrderBy(asked => asked.Item.Key == price.Item.Key ? 0 : 1)
            .ToArray();
        var asked = sameKey.FirstOrDefault(one => one.Item.Unit == price.Item.Unit) ?? sameKey.FirstOrDefault();
        var lot = asked is not null ? asked.Lot : schedule.Lots.FirstOrDefault(one => one == price.Item.Key.Lot);
        return new(price, asked, lot);
    }

    private static bool Answers(PriceKey key, AskedPrice asked) =>
        key == asked.Item.Key
        || (key.Zone is not null && asked.ZonePrices == ZonePrices.MayDiffer && key with { Zone = null } == asked.Item.Key);

    // Whether the bidder put a price, of whatever worth, where this one is asked. A zone's own price is not the general one.
    private bool IsPriced(AskedPrice asked) =>
        written.Any(given => given.Item.Key == asked.Item.Key && (given.Asked == asked || !given.HasAskedUnit));

    private bool IsNotOffered(AskedPrice asked) => IsLotSelected(asked.Lot) && !IsRequired(asked) && !IsPriced(asked);

    private bool IsRequired(AskedPrice asked) =>
        asked.Requirement != BidRequirement.Optional
        && IsLotSelected(asked.Lot)
        && (asked.Requirement == BidRequirement.Always || (IsZoneSelected(asked.Item.Key.Zone) && IsAreaSelected(asked.Item.Key.Area)));

    private bool IsLotSelected(LotId? lot) => lot is null || bid.Lots.Count == 0 || bid.Lots.Contains(lot);

    private bool IsZoneSelected(ZoneId? zone) => zone is null || bid.Zones.Count == 0 || bid.Zones.Contains(zone);

    private bool IsAreaSelected(PriceAreaId? area) => area is null || bid.Areas.Count == 0 || bid.Areas.Contains(area);

    private JudgedPrice Judge(GivenPrice given, ValueList<BidFinding> own, ValueList<BidFinding> all)
    {
        if (own.Count > 0)
        {
            return new(given.Submitted, PriceVerdict.Refused, own);
        }

        var takenDownBy = TakenDownBy(given, all);
        return new(given.Submitted, takenDownBy.Count > 0 ? PriceVerdict.TakenDown : PriceVerdict.Accepted, takenDownBy);
    }

    private ValueList<BidFinding> TakenDownBy(GivenPrice given, ValueList<BidFinding> faults) => faults
        .Where(fault => fault.Item is null || !schedule.Consequence.TryGet(out var consequence) || consequence.TakesDown(fault, given.Lot))
        .ToValueList();

    private IEnumerable<AcceptedPrice> Accepted(AskedPrice asked, IEnumerable<GivenPrice> accepted)
    {
        var status = asked.NotSet() is null ? asked.Status : DatedStatus.Provisional;
        return
            from given in accepted
            from part in WithSupplements(asked, given)
            orderby part.Item.Key.Zone
            select new AcceptedPrice(
                part.Item,
                Money.FromPence((long)given.Amount.Pence.Numerator) + part.Supplement,
                part.Supplement,
                status,
                given.Submitted.Place);
    }

    // A price for one zone has that zone's supplement. A general price holds without one, and in each zone with its own.
    private IEnumerable<(PricedItem Item, Money Supplement)> WithSupplements(AskedPrice asked, GivenPrice given)
    {
        var own = asked.Supplements.FirstOrDefault(supplement => supplement.Zone == given.Item.Key.Zone);
        var others = asked.Supplements
            .Where(one => given.Item.Key.Zone is null && IsZoneSelected(one.Zone) && !HasOwnPrice(asked, one.Zone))
            .Select(one => (given.Item with { Key = given.Item.Key with { Zone = one.Zone } }, one.Amount.Value));
        return others.Prepend((given.Item, own?.Amount.Value ?? Money.Zero));
    }

    private bool HasOwnPrice(AskedPrice asked, ZoneId zone) => written.Any(given => given.Asked == asked && given.Item.Key.Zone == zone);
}
