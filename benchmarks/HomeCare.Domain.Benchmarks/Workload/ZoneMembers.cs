namespace HomeCare.Domain.Benchmarks;

/// <summary>Which zones each provider chose: members of a zone are in proportion to the 2021 award table.</summary>
internal static class ZoneMembers
{
    private const int ProvidersInTheTable = 49;

    private static readonly (string Zone, int Members)[] AwardTable =
    [
        ("coalville-and-ashby", 18),
        ("charnwood-north", 16),
        ("charnwood-south", 22),
        ("west-leicester", 27),
        ("oadby-and-wigston", 26),
        ("hinckley", 20),
        ("melton", 8),
        ("south-leicestershire", 24),
        ("market-harborough", 12),
        ("castle-donington", 5),
        ("lutterworth", 10),
        ("bottesford", 2),
        ("west-leicestershire-rural", 13),
        ("harborough-rural", 3),
    ];

    internal static List<string>[] ZonesOfEach(int providers, Dice dice)
    {
        List<string>[] chosen = [.. Enumerable.Range(0, providers).Select(_ => new List<string>())];
        foreach (var (zone, members) in AwardTable)
        {
            var scaled = ((members * providers) + (ProvidersInTheTable / 2)) / ProvidersInTheTable;
            foreach (var provider in dice.Some(scaled, providers))
            {
                chosen[provider].Add(zone);
            }
        }

        // Nobody joins a framework for no zone: whoever has most zones hands one over, and the zones keep their size.
        foreach (var without in chosen.Where(zones => zones.Count == 0))
        {
            var most = chosen.MaxBy(zones => zones.Count)!;
            without.Add(most[^1]);
            most.RemoveAt(most.Count - 1);
        }

        return chosen;
    }
}
