using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The library: <see cref="DayServiceRanker.Best"/>, whose transport quotes are given one by one.</summary>
internal sealed class LibraryDayServices : IDayServiceContender
{
    private DayServiceSnapshot snapshot = null!;
    private DayServiceRequest[] packages = [];
    private DrawSeed seed = null!;
    private Dictionary<ProviderId, int> numbers = [];

    public string Name => "DayServiceRanker.Best";

    // Whom the worker found suitable is no part of the workload, so that everybody is.
    private static DayServiceCallOffTerms Terms
    {
        get
        {
            var terms = LeicestershireCommunityLifeChoices2026.DayServicesCallOff;
            return new(
                terms.Scheme,
                terms.Lot,
                terms.FirstDay,
                terms.LastDay,
                terms.Services,
                terms.Ranges,
                terms.Rounding,
                terms.Eligibility.Where(rule => rule.Gate != Gate.WorkerConfirmed).ToValueList(),
                terms.Rungs);
        }
    }

    public void Prepare(DayServiceWorkload workload)
    {
        seed = workload.Seed;
        (snapshot, packages) = Read(workload);
        numbers = workload.Services.Index().ToDictionary(one => one.Item.Id, one => one.Index);
    }

    public int BestFive(int package, Span<DayServicePlace> places)
    {
        var best = DayServiceRanker.Best(snapshot, packages[package], seed, count: 5).AsT0;
        for (var place = 0; place < best.Count; place++)
        {
            places[place] = new(numbers[best[place].Candidate.Id], Sixtieths(best[place].Cost.Total));
        }

        return best.Count;
    }

    internal static (DayServiceSnapshot Snapshot, DayServiceRequest[] Packages) Read(DayServiceWorkload workload)
    {
        var terms = Terms;
        return (
            DayServiceSnapshot.Create(terms, workload.Services.Select(service => Read(service, terms.Lot))).AsT0,
            [.. workload.Packages.Select(package => Read(package, workload, terms))]);
    }

    internal static long Sixtieths(ExactAmount amount)
    {
        var pence = amount.Pence;
        return (long)(pence.Numerator * 60 / pence.Denominator);
    }

    private static DayServiceCandidate Read(DayService service, LotId lot) => new(
        service.Id,
        "Example " + service.Id,
        new([lot], [], StandingOf(service)),
        service.Pence.Select(price => new DayServiceRate(new(price.Key), new(Money.FromPence(price.Value), UnitOf(price.Key)))).ToValueList(),
        service.Capabilities.Select(one => new CapabilityId(one)).ToValueList(),
        service.SpareMinutes,
        service.EarliestStart,
        new(service.Rating == "good" ? CqcRating.Good : CqcRating.NotRated, null, null),
        service.AwardedMinutes)
    {
        Details = new() { Base = service.Base },
    };

    private static Standing StandingOf(DayService service) => service.Standing switch
    {
        "excluded" => Standing.Excluded("a conviction of a director"),
        "suspended" => Standing.Suspended("improvements not yet confirmed by the Council"),
        "leaving" => Standing.Leaving(new(2027, 1, 31), "notice given by the provider"),
        "limited" => Standing.Limited(service.LimitMinutes!.Value, "staffing, until the next review"),
        _ => Standing.Active,
    };

    private static PriceUnit UnitOf(string band) => band == DayServiceWorkload.Supplement ? PriceUnit.Hour : PriceUnit.Session(360);

    private static DayServiceRequest Read(DayServicePackage package, DayServiceWorkload workload, DayServiceCallOffTerms terms) => new(
        package.Reference,
        terms.Lot,
        [Attendance(package, terms)],
        package.Needs.Select(need => new CapabilityId(need)).ToValueList(),
        package.NeedsTransport ? TransportNeed.Needed : TransportNeed.NotNeeded,
        package.RequiredStart,
        DecidedOn: new LocalDate(2026, 11, 23))
    {
        TransportQuotes = package.NeedsTransport
            ? workload.Services.SelectMany(service => Quotes(service, package, workload.Tariff)).ToValueList()
            : [],
        Details = new() { Home = package.Home },
    };

    private static WeeklyAttendance Attendance(DayServicePackage package, DayServiceCallOffTerms terms)
    {
        DaySegment[] segments =
        [
            DaySegment.Of(new(package.Band), package.HoursADay * 60),
            .. package.SupplementMinutesADay == 0 ? [] : new[] { DaySegment.Of(new(DayServiceWorkload.Supplement), package.SupplementMinutesADay) },
        ];
        return WeeklyAttendance.Create(
            Enumerable.Range(1, package.Days).Select(day => (IsoDayOfWeek)day),
            DayPlan.Create(terms.Services, segments).AsT0).AsT0;
    }

    private static IEnumerable<TransportQuote> Quotes(DayService service, DayServicePackage package, TransportTariff tariff)
    {
        if (service.HasTransport && tariff.WeeklyPence(service.Base.MetresTo(package.Home), package.Days) is { } pence)
        {
            yield return new(service.Id, Money.FromPence(pence));
        }
    }
}
