namespace HomeCare.Domain.Pricing;

/// <summary>The rules between the prices of one bidder, looked at in every zone that has a price of its own.</summary>
/// <remarks>Only prices of whole pence are compared with one another; any other has its own fault.</remarks>
internal sealed partial class BidEvaluation
{
    private IEnumerable<BidFinding> NotBelow(GivenPrice given, AskedPrice asked)
    {
        foreach (var rule in schedule.Below.Where(rule => rule.Item == asked.Item))
        {
            var other = schedule.Asked.First(one => one.Item == rule.Other);
            var limits =
                from zone in ZonesOf(rule)
                where In(zone, rule.Item).Contains(given)
                from limit in In(zone, rule.Other)
                where AreComparable(given, limit) && given.Amount >= limit.Amount
                select limit.Amount;
            foreach (var limit in limits.Distinct())
            {
                var right = $"it must be below the bidder's own price of {limit} for {other.Name}";
                var fault = asked.Fault("not-below-own-price", given.Amount, right, [new("own-price", AskedPrice.Text(limit))]);
                yield return Finding(given, fault, rule.Citation);
            }

            if (other.SetCeiling is { } ceiling && given.Amount.Pence.Floor() >= ceiling.Pence)
            {
                var right = $"it must be below the ceiling of {ceiling} for {other.Name}";
                yield return Finding(
                    given, asked.Fault("not-below-ceiling", given.Amount, right, [new("ceiling", ceiling.ToDigits())]), rule.Citation);
            }
        }
    }

    private ValueList<ZoneId?> ZonesOf(BelowOwnPrice rule) =>
        zonesOf.TryGetValue(rule, out var known) ? known : zonesOf[rule] = PricedZones([rule.Item, rule.Other]).ToValueList();

    private IEnumerable<BidFinding> Warnings()
    {
        var notSet = schedule.UnsetBounds == UnsetBounds.Refuse
            ? []
            :
                from given in written
                let reason = given.HasAskedUnit && given.Asked is { IsFixed: false } asked ? asked.NotSet() : null
                where reason is not null
                select Finding(given, reason, given.Asked!.Rule.Citation);
        return notSet.Concat(schedule.Rising.SelectMany(NotRising)).Distinct();
    }

    private IEnumerable<BidFinding> NotRising(RisingPrices rule)
    {
        foreach (var zone in PricedZones(rule.Items))
        {
            var prices = rule.Items.Select(item => In(zone, item)).Where(own => own.Count == 1).Select(own => own[0]).ToArray();
            foreach (var (lower, higher) in prices.Zip(prices.Skip(1)).Where(pair => AreComparable(pair.First, pair.Second)))
            {
                if (higher.Amount < lower.Amount)
                {
                    var right = $"the scheme expects more than for {lower.Asked!.Name}, which the bidder prices at {lower.Amount}";
                    ValueList<Fact> facts = [new("own-price", AskedPrice.Text(lower.Amount))];
                    yield return Finding(higher, higher.Asked!.Fault("prices-not-rising", higher.Amount, right, facts), rule.Citation);
                }
            }
        }
    }

    private static bool AreComparable(GivenPrice one, GivenPrice other) =>
        AskedPrice.IsWholePence(one.Amount) && AskedPrice.IsWholePence(other.Amount);

    // The zones to look at: those of the items, or those with a price of their own, and null for everywhere else.
    private IEnumerable<ZoneId?> PricedZones(ValueList<PricedItem> items)
    {
        var named = items.Select(item => item.Key.Zone).OfType<ZoneId>().Distinct().ToArray();
        return named.Length > 0
            ? named
            : written
                .Where(given => given.HasAskedUnit && items.Contains(given.Asked!.Item))
                .Select(given => given.Item.Key.Zone)
                .Append(null)
                .Distinct();
    }

    // The price of an item in a zone: the zone's own where it has one, otherwise the general one. More than one is a duplicate.
    private ValueList<GivenPrice> In(ZoneId? zone, PricedItem item)
    {
        if (pricesIn.TryGetValue((item, zone), out var known))
        {
            return known;
        }

        var all = written.Concat(unwritten).Where(given => given.HasAskedUnit && given.Asked!.Item == item).ToArray();
        var own = all.Where(given => given.Item.Key.Zone == zone).ToValueList();
        return pricesIn[(item, zone)] = own.Count > 0 ? own : all.Where(given => given.Item == item).ToValueList();
    }
}
