using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The LINQ version as a contender: reads the workload into its own records, and its answers back.</summary>
internal sealed class LinqContender : ICallOffContender, IBestFiveContender, IExplainingContender
{
    private LinqRanker ranker = null!;
    private LinqPackage[] packages = [];

    public string Name => "LINQ, decimal, text";

    public void Prepare(CallOffWorkload workload)
    {
        packages = [.. workload.Packages.Select(Read)];
        ranker = new(Read(workload.Snapshot.Terms), [.. workload.Snapshot.Candidates.Select(Read)], workload.Seed);
        if (!packages.All(ranker.CanCallOff))
        {
            throw new InvalidOperationException("A package cannot be called off.");
        }
    }

    public int Order(int package, Span<int> places) => Write(ranker.Order(packages[package]), places);

    public int BestFive(int package, Span<int> places) => Write(ranker.Order(packages[package]).Take(5), places);

    public object Explain(int package) => ranker.Explain(packages[package]);

    public CallOffOutcome OutcomeOf(object answer)
    {
        var (ranked, refused) = (LinqAnswer)answer;
        return new(
            ranked
                .Select(one => new RankedProvider(
                    one.Offer.Provider,
                    Exactly(one.SixtiethsOfAPenny),
                    one.Lines.Select(line => Exactly(line.SixtiethsOfAPenny)).ToValueList()))
                .ToValueList(),
            refused
                .Select(one => new RefusedProvider(
                    one.Offer.Provider,
                    one.Reasons.Select(reason => reason.Code).ToValueList()))
                .ToValueList());
    }

    private static int Write(IEnumerable<LinqOffer> offers, Span<int> places)
    {
        var count = 0;
        foreach (var offer in offers)
        {
            places[count++] = offer.Number;
        }

        return count;
    }

    private static ExactAmount Exactly(decimal sixtiethsOfAPenny) =>
        ExactAmount.FromFractionOfPence((Int128)sixtiethsOfAPenny, 60);

    private static LinqPackage Read(CallOffRequest request) => new(
        request.Reference.Value,
        request.Lot.Value,
        request.Zone.Value,
        request.Band.Value,
        [.. request.Plan.Visits.Select(visit => new LinqVisit(visit.Minutes, visit.Carers))],
        Names(request.Needs),
        Day(request.RequiredStart),
        Day(request.DecidedOn));

    private static LinqTerms Read(CallOffTerms terms) => new(
        terms.Lot.Value,
        Day(terms.FirstDay),
        Day(terms.LastDay),
        terms.Pricing.Bands.ToDictionary(band => band.Id.Value, band => Read(band.Range), StringComparer.Ordinal),
        Read(terms.Pricing.Sessional!.Range),
        terms.Pricing.Sessional.FromMinutes.Value,
        terms.Pricing.Sessional.Below!.Value.Value);

    private static LinqPriceRange Read(PriceRange range) => new(
        range.Floor.TryGet(out var floor) ? Pounds(new(floor)) : null,
        range.Ceiling.TryGet(out var ceiling) ? Pounds(new(ceiling)) : null);

    private static LinqOffer Read(Candidate candidate, int number)
    {
        var standing = candidate.Membership.Standing;
        var suspended = standing.IsT1 ? standing.AsT1 : null;
        var limited = standing.IsT2 ? standing.AsT2 : null;
        var excluded = standing.IsT3 ? standing.AsT3 : null;
        var leaving = standing.IsT5 ? standing.AsT5 : null;
        return new(
            number,
            candidate.Id.Value,
            candidate.Id,
            Names(candidate.Membership.Lots),
            Names(candidate.Membership.Zones),
            excluded?.Reason,
            suspended?.Reason,
            limited?.NewMinutesAWeek,
            limited?.Reason,
            leaving is null ? null : Day(leaving.LastDay),
            leaving?.Reason,
            candidate.Rates.Bands.ToDictionary(rate => rate.Band.Value, rate => Pounds(rate.Rate), StringComparer.Ordinal),
            candidate.Rates.Sessional is { } sessional ? Pounds(sessional) : null,
            Names(candidate.Capabilities),
            candidate.SpareMinutes,
            candidate.EarliestStart is { } start ? Day(start) : null,
            candidate.Regulator.Rating.Name,
            candidate.Regulator.RatedOn is { } rated ? Day(rated) : null,
            candidate.AwardedMinutes);
    }

    private static string[] Names(IEnumerable<Identifier> identifiers) =>
        [.. identifiers.Select(identifier => identifier.Value)];

    private static DateOnly Day(LocalDate day) => day.ToDateOnly();

    private static decimal Pounds(HourlyRate rate) => rate.PerHour.Pence / 100m;
}
