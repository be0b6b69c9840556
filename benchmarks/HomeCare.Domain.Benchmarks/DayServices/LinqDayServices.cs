using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>What a council developer would write without the library: records, text, decimal and LINQ.</summary>
internal sealed class LinqDayServices : IDayServiceContender
{
    private List<Service> services = [];
    private Package[] packages = [];
    private Dictionary<string, (decimal Floor, decimal Ceiling)> ranges = [];
    private TransportTariff tariff = null!;
    private DrawSeed seed = null!;

    public string Name => "LINQ, decimal, text";

    public void Prepare(DayServiceWorkload workload)
    {
        services = [.. workload.Services.Select(Read)];
        packages = [.. workload.Packages.Select(Read)];
        ranges = workload.Ranges.ToDictionary(
            range => range.Key, range => (range.Value.Floor / 100m, range.Value.Ceiling / 100m), StringComparer.Ordinal);
        (tariff, seed) = (workload.Tariff, workload.Seed);
    }

    public int BestFive(int package, Span<DayServicePlace> places)
    {
        var count = 0;
        foreach (var best in Ranked(packages[package]).Take(5))
        {
            places[count++] = new(best.Service.Number, (long)best.SixtiethsOfAPenny);
        }

        return count;
    }

    private IEnumerable<Offer> Ranked(Package package)
    {
        var draw = seed.DrawFor(new PackageReference(package.Reference));
        return services
            .Where(service => IsEligible(service, package))
            .Select(service => Price(service, package))
            .OrderBy(offer => offer.IsCostKnown ? 0 : 1)
            .ThenBy(offer => offer.SixtiethsOfAPenny)
            .ThenBy(offer => offer.Metres)
            .ThenBy(offer => offer.Service.Rating == "good" ? 1 : 2)
            .ThenBy(offer => offer.Service.AwardedMinutes)
            .ThenBy(offer => draw.KeyOf(offer.Service.DrawId))
            .ThenBy(offer => offer.Service.Provider, StringComparer.Ordinal);
    }

    private bool IsEligible(Service service, Package package) =>
        service.Standing is not ("excluded" or "suspended" or "leaving")
        && !(package.CareMinutes > service.LimitMinutes)
        && package.Needs.All(need => service.Capabilities.Contains(need))
        && package.CareMinutes <= service.SpareMinutes
        && !(service.EarliestStart > package.RequiredStart)
        && service.Prices.ContainsKey(package.Band)
        && (package.SupplementMinutesADay == 0 || service.Prices.ContainsKey(DayServiceWorkload.Supplement))
        && service.Prices.All(price => price.Value >= ranges[price.Key].Floor && price.Value <= ranges[price.Key].Ceiling);

    private Offer Price(Service service, Package package)
    {
        var metres = Metres(service, package);
        decimal? transport = package.NeedsTransport && service.HasTransport ? tariff.WeeklyPence(metres, package.Days) / 100m : null;

        // Decimal cannot hold a third of a penny. Pounds times 100 are pence; a sixth of a session is ten sixtieths.
        var session = service.Prices[package.Band] * 100 * 10 * package.HoursADay * package.Days;
        var supplement = package.SupplementMinutesADay == 0
            ? 0
            : service.Prices[DayServiceWorkload.Supplement] * 100 * package.SupplementMinutesADay * package.Days;
        return new(service, session + supplement + ((transport ?? 0) * 100 * 60), metres, !package.NeedsTransport || transport is not null);
    }

    private static long Metres(Service service, Package package)
    {
        var (east, north) = ((double)service.Easting - package.Easting, (double)service.Northing - package.Northing);
        return (long)Math.Sqrt((east * east) + (north * north));
    }

    private static Service Read(DayService service, int number) => new(
        number,
        service.Id.Value,
        service.Id,
        service.Standing,
        service.LimitMinutes,
        service.Pence.ToDictionary(price => price.Key, price => price.Value / 100m, StringComparer.Ordinal),
        [.. service.Capabilities],
        service.SpareMinutes,
        service.EarliestStart?.ToDateOnly(),
        service.Rating,
        service.AwardedMinutes,
        service.Base.Easting,
        service.Base.Northing,
        service.HasTransport);

    private static Package Read(DayServicePackage package) => new(
        package.Reference.Value,
        package.Band,
        package.Days,
        package.HoursADay,
        package.SupplementMinutesADay,
        package.CareMinutes,
        [.. package.Needs],
        package.NeedsTransport,
        package.RequiredStart.ToDateOnly(),
        package.Home.Easting,
        package.Home.Northing);

    private sealed record Service(
        int Number,
        string Provider,
        ProviderId DrawId,
        string Standing,
        int? LimitMinutes,
        Dictionary<string, decimal> Prices,
        string[] Capabilities,
        int SpareMinutes,
        DateOnly? EarliestStart,
        string Rating,
        int AwardedMinutes,
        int Easting,
        int Northing,
        bool HasTransport);

    private sealed record Package(
        string Reference,
        string Band,
        int Days,
        int HoursADay,
        int SupplementMinutesADay,
        int CareMinutes,
        string[] Needs,
        bool NeedsTransport,
        DateOnly RequiredStart,
        int Easting,
        int Northing);

    private sealed record Offer(Service Service, decimal SixtiethsOfAPenny, long Metres, bool IsCostKnown);
}
