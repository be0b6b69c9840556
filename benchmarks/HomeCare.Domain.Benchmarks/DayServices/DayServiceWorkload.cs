using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Benchmarks;

/// <summary>Invented day services within the printed floors and ceilings of the 2026 scheme, and packages to call off.</summary>
/// <remarks>The same size and seed give the same workload on every machine.</remarks>
/// <param name="Services">The services, in the order of their identifiers.</param>
/// <param name="Packages">The packages.</param>
/// <param name="Ranges">Floor and ceiling of each band, in pence.</param>
/// <param name="Tariff">What transport quotes.</param>
/// <param name="Seed">The seed of the draws.</param>
internal sealed record DayServiceWorkload(
    IReadOnlyList<DayService> Services,
    IReadOnlyList<DayServicePackage> Packages,
    IReadOnlyDictionary<string, (long Floor, long Ceiling)> Ranges,
    TransportTariff Tariff,
    DrawSeed Seed)
{
    internal const int PackageCount = 14;

    internal const int TimedSeed = 2026;

    /// <summary>The band of additional hours within a session.</summary>
    internal const string Supplement = "5";

    internal static DayServiceWorkload Create(int services, int seed)
    {
        var dice = new Dice((ulong)seed);
        var ranges = LeicestershireCommunityLifeChoices2026.Bids.Asked
            .Where(asked => asked.Item.Key.Band!.Value is "1" or "2" or "3" or "4" or Supplement)
            .ToDictionary(asked => asked.Item.Key.Band!.Value, asked => Pence(asked.Rule.AsT1.Range), StringComparer.Ordinal);
        var generator = new DayServiceGenerator(ranges, dice);
        return new(
            generator.Services(services),
            [.. Enumerable.Range(0, PackageCount).Select(generator.Package)],
            ranges,
            new(PencePerJourney: 350, PencePerKilometre: 60, FurthestMetres: 30_000),
            DrawSeed.Read(CallOffWorkload.SeedInHexadecimal).AsT0);
    }

    private static (long Floor, long Ceiling) Pence(Pricing.PriceRange range) =>
        range.Floor.TryGet(out var floor) && range.Ceiling.TryGet(out var ceiling)
            ? (floor.Pence, ceiling.Pence)
            : throw new InvalidOperationException("A floor or a ceiling is not set.");
}
