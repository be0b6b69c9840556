using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using OneOf;

namespace HomeCare.Domain.Files;

/// <summary>Reads the rows of a table of tier lists.</summary>
internal sealed class TierListsReader
{
    private static readonly Source Lists = new("The authority's list of providers", "the authority", Published: null);

    private readonly RowReading cells = new();

    internal OneOf<TierLists, ValueList<InputFault>> Read(Table table) => cells.Read(table, Row, Repeats).MapT0(places => new TierLists(
        places.GroupBy(place => place.Tier).Select(tier => new TierList(tier.Key, tier.Select(place => place.Listed).ToValueList())).ToValueList(),
        places.Select(place => place.Block).OfType<GuaranteedBlock>().ToValueList()));

    private PlaceOnList? Row(TableRow row)
    {
        var tier = cells.Id(row, "tier", text => new TierId(text));
        var provider = cells.Id(row, "provider", text => new ProviderId(text));
        var cost = cells.OptionalMoney(row, "weekly_cost");
        var declared = DeclarationCells.Read(row, cells.Fault);
        if (tier is null || provider is null)
        {
            return null;
        }

        return new(
            tier,
            new(provider) { WeeklyCost = cost is { } money ? ExactAmount.FromMoney(money) : null, Declared = declared },
            Block(row, provider));
    }

    private void Repeats(IEnumerable<(TableRow Row, PlaceOnList Read)> read)
    {
        var first = new Dictionary<(TierId Tier, ProviderId Provider), TableRow>();
        foreach (var (row, place) in read)
        {
            var key = (place.Tier, place.Listed.Provider);
            if (!first.TryAdd(key, row))
            {
                cells.Fault(row, "provider", $"{key.Provider} is listed twice in the tier {key.Tier}, first {first[key].Where}: list a provider of a tier once");
            }
        }
    }

    private GuaranteedBlock? Block(TableRow row, ProviderId lead)
    {
        if (!RowReading.Has(row, "block_hours") && !RowReading.Has(row, "block_per") && !RowReading.Has(row, "commissioned_hours"))
        {
            return null;
        }

        var size = Minutes(row, "block_hours");
        var commissioned = Minutes(row, "commissioned_hours");
        var isKnown = HoursPeriod.TryFromName(row["block_per"], out var period);
        if (!isKnown)
        {
            cells.Fault(row, "block_per", $"\"{Written.Of(row["block_per"])}\" is not the period of a block: write week or year");
        }

        return isKnown && size is { } minutes && commissioned is { } used
            ? new(lead, new(new Cited<BlockHours>(new(minutes, period), new("block", Lists, row.Name))), used)
            : null;
    }

    private int? Minutes(TableRow row, string heading)
    {
        var minutes = Hours.ReadMinutes(row[heading]);
        if (minutes is null)
        {
            cells.Fault(row, heading, $"\"{Written.Of(row[heading])}\" is not a number of hours in whole minutes: write {Hours.Form}");
        }

        return minutes;
    }

    private sealed record PlaceOnList(TierId Tier, ListedProvider Listed, GuaranteedBlock? Block);
}
