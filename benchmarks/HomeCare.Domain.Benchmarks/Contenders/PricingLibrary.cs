using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The library: <see cref="VisitPricer"/>, with its visits, bands and prices already in its own form.</summary>
internal sealed class PricingLibrary
{
    private static readonly Citation Citation = new("EX", new("An invented workload", "Nobody", null), "nowhere");

    private static readonly VisitTerms Terms = new()
    {
        Sessional = new(new(PricingWorkload.Sessional), new(PricingWorkload.SessionalFrom, Citation)),
        FlatNights = [new(PricingWorkload.WakingNight)],
    };

    private readonly VisitPricer pricer;
    private readonly VisitSchedule[] schedules;
    private readonly HomeBands[] bands;

    internal PricingLibrary(PricingWorkload workload)
    {
        pricer = new(Terms, PriceBook.Create(workload.Rates.Select(Row)).AsT0);
        schedules = [.. workload.Packages.Select(package => VisitSchedule.Create(package.Visits.Select(Visit)).AsT0)];
        bands = [.. workload.Packages.Select(Bands)];
    }

    internal VisitInvoice Price(int package) => pricer.Price(schedules[package], bands[package]).AsT0;

    internal Money TotalOf(int package) => pricer.TotalOf(schedules[package], bands[package]).AsT0;

    private static PlannedVisit Visit(PricingVisit visit) => new()
    {
        Start = visit.Start,
        Length = VisitLength.OfMinutes(visit.Minutes),
        Carers = visit.Carers,
        Kind = visit.Kind is null ? null : new(visit.Kind),
    };

    private static HomeBands Bands(PricingPackage package) => package.Move is { } move
        ? HomeBands.Changing(new(package.Band), move.From, new(move.Band))
        : HomeBands.Always(new(package.Band));

    private static DatedRow<PricedItem, Money> Row(PricingRate rate)
    {
        var item = rate.Of switch
        {
            PricingWorkload.Sessional => Terms.CountywideItem(new(rate.Of)),
            PricingWorkload.WakingNight => Terms.NightItem(new(rate.Of)),
            var band => Terms.BandItem(new(band)),
        };
        return new(item, new(new Cited<Money>(Money.FromPence(rate.Pence), Citation)), rate.First, rate.Last);
    }
}
