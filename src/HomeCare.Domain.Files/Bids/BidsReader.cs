using HomeCare.Domain.Pricing;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a table of bids and collects their faults.</summary>
internal sealed class BidsReader(BidSchedule schedule)
{
    private readonly List<InputFault> faults = [];

    internal OneOf<ValueList<Bid>, ValueList<InputFault>> Read(Table table)
    {
        faults.AddRange(table.Faults);
        var read = table.Rows
            .Select(row => (Row: row, Bidder: Bidder(row), Price: Price(row)))
            .ToArray();
        foreach (var spellings in read.GroupBy(one => one.Bidder, StringComparer.OrdinalIgnoreCase))
        {
            OneSpelling([.. spellings.Select(one => one.Row).DistinctBy(row => row["bidder"], StringComparer.Ordinal)]);
        }

        var bids = read
            .GroupBy(one => one.Bidder, StringComparer.Ordinal)
            .Select(group => Bid(group.Key, [.. group.Select(one => one.Row)], [.. group.Select(one => one.Price)]))
            .ToArray();
        return faults.Count > 0 ? Table.Sorted(faults) : bids.OfType<Bid>().ToValueList();
    }

    // One bidder in two spellings would make two bids, and neither would be told that it is the second.
    private void OneSpelling(TableRow[] spellings)
    {
        foreach (var other in spellings.Skip(1))
        {
            Fault(
                other,
                "bidder",
                $"{Written.Of(other["bidder"])} is {Written.Of(spellings[0]["bidder"])} {spellings[0].Where} in other capitals: write one bidder the same in every row");
        }
    }

    private string Bidder(TableRow row)
    {
        if (Identifier.ProblemWith(row["bidder"]) is { } problem)
        {
            Fault(row, "bidder", problem);
        }

        return row["bidder"];
    }

    private Bid? Bid(string bidder, TableRow[] rows, BidPrice?[] prices)
    {
        var lots = Selected(rows, "lots", schedule.Lots);
        var zones = Selected(rows, "zones", schedule.Zones);
        var areas = Selected(rows, "areas", schedule.Areas);
        return faults.Count > 0
            ? null
            : new Bid
            {
                Bidder = new(bidder),
                Prices = [.. prices.OfType<BidPrice>()],
                Lots = lots.Count > 0 ? lots : LotsOf(prices),
                Zones = zones,
                Areas = areas,
                Place = rows[0].PlaceOf("bidder"),
            };
    }

    private ValueList<LotId> LotsOf(BidPrice?[] prices)
    {
        var priced = prices.Select(price => AskedPrices.Of(schedule, price!.Item)?.Lot).ToArray();
        return [.. schedule.Lots.Where(lot => priced.Contains(lot))];
    }

    private BidPrice? Price(TableRow row)
    {
        var item = Item(row);
        var amount = PriceText.Read(row["price"]).Match<ExactAmount?>(
            good => good,
            problem =>
            {
                Fault(row, "price", row["price"].Length == 0 ? $"{problem}, or leave the row out" : problem);
                return null;
            });
        return item is not null && amount is not null ? new(item, amount.Value) { Place = row.PlaceOf("price") } : null;
    }

    private PricedItem? Item(TableRow row)
    {
        var lot = One(row, "lot", schedule.Lots);
        var zone = One(row, "zone", schedule.Zones);
        var named = schedule.Asked.Where(asked => AskedPrices.Names(asked).Contains(row["price_for"], StringComparer.OrdinalIgnoreCase)).ToArray();
        if (named.Length == 0)
        {
            var known = schedule.Asked.Select(asked => asked.Name).Distinct(StringComparer.Ordinal);
            Fault(row, "price_for", $"\"{Written.Of(row["price_for"])}\" is not asked for: {Written.Suggest(row["price_for"], known)}");
        }

        var unit = Unit(row, named);
        var there = Narrowed(named, asked => lot is null || asked.Lot == lot, asked => asked.Item.Key.Zone == zone, asked => asked.Item.Unit == unit);
        if (named.Length > 0 && there.Length != 1)
        {
            Fault(row, "price_for", there.Length == 0
                ? $"{Written.Of(row["price_for"])} is not asked for in lot {lot}: it is in {string.Join(", ", named.Select(asked => $"lot {asked.Lot}").Distinct(StringComparer.Ordinal))}"
                : $"{Written.Of(row["price_for"])} is asked for more than once: say which with lot, zone or unit, or write one of: {string.Join("; ", there.Select(asked => asked.Item))}");
        }

        return there.Length == 1 && unit is not null ? new(there[0].Item.Key with { Zone = zone ?? there[0].Item.Key.Zone }, unit) : null;
    }

    // The lot must be the one written; the zone and the unit only tell apart what is asked more than once.
    private static AskedPrice[] Narrowed(AskedPrice[] named, Func<AskedPrice, bool> must, params Func<AskedPrice, bool>[] may)
    {
        var left = named.Where(must).ToArray();
        foreach (var wanted in may)
        {
            left = left.Length > 1 && left.Where(wanted).ToArray() is { Length: > 0 } fewer ? fewer : left;
        }

        return left;
    }

    private PriceUnit? Unit(TableRow row, AskedPrice[] named)
    {
        var written = row["unit"];
        PriceUnit[] known =
            [.. named.Concat(schedule.Asked).Select(asked => asked.Item.Unit).Concat([PriceUnit.Hour, PriceUnit.Week, PriceUnit.Night]).Distinct()];
        var unit = Array.Find(known, one => one.ToString().Equals(written, StringComparison.OrdinalIgnoreCase))
            ?? Array.Find(known, one => one.Kind.Name.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (unit is null)
        {
            Fault(row, "unit", $"\"{Written.Of(written)}\" is not a unit: {Written.Suggest(written, known.Select(one => one.ToString()))}");
        }

        return unit;
    }

    private T? One<T>(TableRow row, string heading, ValueList<T> known)
        where T : Identifier => row[heading].Length == 0 ? null : Known(row, heading, row[heading], known);

    private T? Known<T>(TableRow row, string heading, string written, ValueList<T> known)
        where T : Identifier
    {
        var found = known.FirstOrDefault(one => one.Value.Equals(written, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            Fault(row, heading, known.Count == 0
                ? $"the schedule does not ask for {heading}: leave it empty"
                : $"\"{Written.Of(written)}\" is not known: {Written.Suggest(written, known.Select(one => one.Value))}");
        }

        return found;
    }

    private ValueList<T> Selected<T>(TableRow[] rows, string heading, ValueList<T> known)
        where T : Identifier
    {
        TableRow[] written = [.. rows.Where(row => row[heading].Length > 0)];
        ValueList<T>[] lists = [.. written.Select(row => List(row, heading, known))];
        for (var i = 1; i < lists.Length; i++)
        {
            if (!lists[i].Equals(lists[0]))
            {
                Fault(written[i], heading, $"it differs from what the same bidder has {written[0].Where}: write it once, or the same");
            }
        }

        return lists.Length == 0 ? [] : lists[0];
    }

    // In the order of the schedule, so that two lists of the same are equal.
    private ValueList<T> List<T>(TableRow row, string heading, ValueList<T> known)
        where T : Identifier
    {
        var found = row[heading].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(written => Known(row, heading, written, known))
            .ToArray();
        if (found.Length == 0)
        {
            Fault(row, heading, "it lists nothing: leave it empty, or write what is bid for between semicolons");
        }

        if (found.OfType<T>().GroupBy(one => one).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            Fault(row, heading, $"{twice.Key} is listed twice: list it once");
        }

        return [.. known.Where(one => found.Contains(one))];
    }

    private void Fault(TableRow row, string heading, string problem) => faults.Add(row.Fault(heading, problem));
}
