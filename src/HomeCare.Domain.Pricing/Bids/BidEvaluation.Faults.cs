namespace HomeCare.Domain.Pricing;

internal sealed partial class BidEvaluation
{
    private IEnumerable<BidFinding> OfBid()
    {
        if (bidsOfBidder > 1)
        {
            var twice = $"there are {PlainText.Of(bidsOfBidder)} bids of {bid.Bidder}: make one bid";
            yield return OfBid("duplicate-bid", twice, new("bidder", bid.Bidder.Value));
        }

        if (written.Count == 0 && unwritten.Count == 0)
        {
            yield return OfBid("nothing-bid", "the bid has no price: write at least one", new("bidder", bid.Bidder.Value));
        }

        var unknown = Unknown("lot", bid.Lots, schedule.Lots)
            .Concat(Unknown("zone", bid.Zones, zones))
            .Concat(Unknown("area", bid.Areas, schedule.Areas));
        foreach (var finding in unknown)
        {
            yield return finding;
        }
    }

    private IEnumerable<BidFinding> Unknown(string kind, IEnumerable<Identifier> named, IEnumerable<Identifier> known) => named
        .Where(one => !known.Contains(one))
        .Distinct()
        .Order()
        .Select(one => OfBid("unknown-" + kind, UnknownWords(kind, one, known), new(kind, one.Value)));

    private static string UnknownWords(string kind, Identifier named, IEnumerable<Identifier> known)
    {
        var right = known.Any() ? Spelling.Suggest(named.Value, known.Select(one => one.Value)) : "name no " + kind;
        return $"there is no {kind} {named} to bid for: {right}";
    }

    private BidFinding OfBid(string code, string message, Fact fact) =>
        new(new(code, message, [fact]), schedule.Citation, Item: null, Lot: null, Places([bid.Place]));

    private IEnumerable<BidFinding> Missing(AskedPrice asked)
    {
        if (!IsRequired(asked) || IsPriced(asked) || asked.SetFixed is not null)
        {
            return [];
        }

        var missing = asked.IsFixed
            ? asked.NotSet()!
            : new Refusal(
                "missing-price",
                $"there is no price for {asked.Name}: bid one by the {asked.Item.Unit}",
                [new("item", asked.Item.ToString())]);
        return [new(missing, asked.Citation, asked.Item, asked.Lot, Places([bid.Place]))];
    }

    private ValueList<BidFinding> FaultsOf(GivenPrice given)
    {
        var faults = given.Asked is not { } asked ? [Finding(given, NotAsked(given.Item), schedule.Citation)]
            : !given.HasAskedUnit ? [Finding(given, WrongUnit(given.Item, asked), asked.Citation)]
            : FaultsOf(given, asked);
        return [.. duplicates.TryGetValue(given.Item, out var duplicate) ? new[] { duplicate } : [], .. faults.Distinct()];
    }

    // One finding for all the copies, made once: each copy has it, with the places of all.
    private Dictionary<PricedItem, BidFinding> Duplicates() => written
        .GroupBy(given => given.Item)
        .Where(copies => copies.Count() > 1)
        .ToDictionary(copies => copies.Key, copies => Duplicate([.. copies]));

    private BidFinding Duplicate(GivenPrice[] copies)
    {
        var item = copies[0].Item;
        var twice = new Refusal(
            "duplicate-price",
            $"{item} is priced {PlainText.Of(copies.Length)} times: write one price",
            [new("item", item.ToString()), new("prices", string.Join(", ", copies.Select(copy => AskedPrice.Text(copy.Amount))))]);
        return new(twice, copies[0].Asked?.Citation ?? schedule.Citation, item, copies[0].Lot, Places(copies.Select(copy => copy.Submitted.Place)));
    }

    private IEnumerable<BidFinding> FaultsOf(GivenPrice given, AskedPrice asked)
    {
        var notSet = schedule.UnsetBounds == UnsetBounds.Refuse || asked.IsFixed ? asked.NotSet() : null;
        return
        [
            .. Selection(given, asked).Concat(asked.FormFaults(given.Amount)).Select(fault => Finding(given, fault, asked.Citation)),
            .. asked.RuleFaults(given.Amount).Select(fault => Finding(given, fault, asked.Rule.Citation)),
            .. notSet is null ? [] : new[] { Finding(given, notSet, asked.Rule.Citation) },
            .. NotBelow(given, asked),
        ];
    }

    private IEnumerable<Refusal> Selection(GivenPrice given, AskedPrice asked)
    {
        var key = given.Item.Key;
        if (!IsLotSelected(asked.Lot))
        {
            yield return NotSelected(asked, "lot", asked.Lot!);
        }

        if (key.Zone is { } zone && !zones.Contains(zone))
        {
            yield return new("unknown-zone", UnknownWords("zone", zone, zones), [new("zone", zone.Value)]);
        }
        else if (!IsZoneSelected(key.Zone))
        {
            yield return NotSelected(asked, "zone", key.Zone!);
        }

        if (!IsAreaSelected(key.Area))
        {
            yield return NotSelected(asked, "area", key.Area!);
        }
    }

    private static Refusal NotSelected(AskedPrice asked, string kind, Identifier id) => new(
        "not-selected",
        $"{asked.Name} is priced for {kind} {id}, which the bid does not name: name it, or leave the price out",
        [new("item", asked.Item.ToString()), new(kind, id.Value)]);

    private Refusal NotAsked(PricedItem item) => new(
        "not-asked",
        $"no price of {item} is asked: {Spelling.Suggest(item.ToString(), schedule.Asked.Select(asked => asked.Item.ToString()))}",
        [new("item", item.ToString())]);

    private Refusal WrongUnit(PricedItem item, AskedPrice asked)
    {
        var units = string.Join(" or the ", schedule.Asked.Where(one => one.Item.Key == asked.Item.Key).Select(one => one.Item.Unit));
        return new(
            "wrong-unit",
            $"{asked.Name} is priced by the {item.Unit}: price it by the {units}",
            [new("item", item.ToString()), new("unit", item.Unit.ToString()), new("asked", units)]);
    }

    private static BidFinding Finding(GivenPrice given, Refusal reason, Citation rule) =>
        new(reason, rule, given.Item, given.Lot, Places([given.Submitted.Place]));

    private static ValueList<string> Places(IEnumerable<string> places) => places.Where(place => place.Length > 0).ToValueList();
}
