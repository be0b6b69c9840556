using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>LINQ by a developer who knows that it must be fast: structs, whole numbers, bits, and all that can be worked out before.</summary>
internal sealed class LeanDayServices : IDayServiceContender
{
    private const int Never = int.MaxValue;
    private const int Bands = 5;

    private DayServiceWorkload work = null!;
    private Service[] services = [];
    private Package[] packages = [];
    private string[] capabilities = [];

    public string Name => "LINQ, lean: structs, whole numbers";

    public void Prepare(DayServiceWorkload workload)
    {
        work = workload;
        capabilities =
        [
            .. workload.Services.SelectMany(service => service.Capabilities)
                .Concat(workload.Packages.SelectMany(package => package.Needs))
                .Distinct(StringComparer.Ordinal),
        ];
        services = [.. workload.Services.Select(Read).Where(service => service.LongestMinutes > 0)];
        packages = [.. workload.Packages.Select(Read)];
    }

    public int BestFive(int number, Span<DayServicePlace> places)
    {
        var package = packages[number];
        var best = services
            .Where(service => IsEligible(service, package))
            .Select(service => Price(service, package))
            .Order(new Merit(work, package))
            .Take(5);
        var count = 0;
        foreach (var offer in best)
        {
            places[count++] = new(offer.Service, offer.Cost);
        }

        return count;
    }

    private static bool IsEligible(in Service service, in Package package) =>
        package.CareMinutes <= service.LongestMinutes
        && package.StartDay >= service.StartDay
        && (package.Needs & ~service.Capabilities) == 0
        && service.Pence(package.Band) >= 0
        && (package.SupplementMinutes == 0 || service.Pence(Bands) >= 0);

    private Offer Price(in Service service, in Package package)
    {
        var (east, north) = ((double)service.Easting - package.Easting, (double)service.Northing - package.Northing);
        var metres = (long)Math.Sqrt((east * east) + (north * north));
        var transport = package.NeedsTransport && service.HasTransport ? work.Tariff.WeeklyPence(metres, package.Days) : null;
        var cost = (service.Pence(package.Band) * package.SessionTenths)
            + (service.Pence(Bands) * package.SupplementMinutes)
            + (60 * (transport ?? 0));
        return new(service.Number, cost, metres, service.Level, package.NeedsTransport && transport is null);
    }

    private Service Read(DayService service, int number)
    {
        var isOpen = service.Standing is "active" or "limited"
            && service.Pence.All(price => price.Value >= work.Ranges[price.Key].Floor && price.Value <= work.Ranges[price.Key].Ceiling);
        return new(
            number,
            [.. Enumerable.Range(1, Bands).Select(band => service.Pence.TryGetValue(PlainText.Of(band), out var pence) ? pence : -1)],
            Bits(service.Capabilities),
            isOpen ? Math.Min(service.SpareMinutes, service.LimitMinutes ?? Never) : 0,
            service.EarliestStart is { } day ? day.ToDateOnly().DayNumber : 0,
            ((service.Rating == "good" ? 1L : 2L) << 32) + service.AwardedMinutes,
            service.Base.Easting,
            service.Base.Northing,
            service.HasTransport);
    }

    private Package Read(DayServicePackage package) => new(
        work.Seed.DrawFor(package.Reference),
        package.Band[0] - '0',
        package.Days,
        package.Days * package.HoursADay * 10,
        package.Days * package.SupplementMinutesADay,
        package.CareMinutes,
        Bits(package.Needs),
        package.NeedsTransport,
        package.RequiredStart.ToDateOnly().DayNumber,
        package.Home.Easting,
        package.Home.Northing);

    private ulong Bits(IEnumerable<string> names) => names.Aggregate(0UL, (bits, name) => bits | (1UL << Array.IndexOf(capabilities, name)));

    // The draw is only asked about what everything before it leaves level.
    private sealed class Merit(DayServiceWorkload work, Package package) : IComparer<Offer>
    {
        public int Compare(Offer left, Offer right)
        {
            var order = left.IsCostUnknown.CompareTo(right.IsCostUnknown);
            order = order != 0 ? order : left.Cost.CompareTo(right.Cost);
            order = order != 0 ? order : left.Metres.CompareTo(right.Metres);
            order = order != 0 ? order : left.Level.CompareTo(right.Level);
            order = order != 0 || left.Service == right.Service ? order : KeyOf(left).CompareTo(KeyOf(right));
            return order != 0 ? order : left.Service.CompareTo(right.Service);
        }

        private CandidateKey KeyOf(Offer offer) => package.Draw.KeyOf(work.Services[offer.Service].Id);
    }

    private readonly record struct Service(
        int Number,
        long[] PenceOfBands,
        ulong Capabilities,
        int LongestMinutes,
        int StartDay,
        long Level,
        int Easting,
        int Northing,
        bool HasTransport)
    {
        public long Pence(int band) => PenceOfBands[band - 1];
    }

    private readonly record struct Package(
        Draw Draw,
        int Band,
        int Days,
        int SessionTenths,
        int SupplementMinutes,
        int CareMinutes,
        ulong Needs,
        bool NeedsTransport,
        int StartDay,
        int Easting,
        int Northing);

    private readonly record struct Offer(int Service, long Cost, long Metres, long Level, bool IsCostUnknown);
}
