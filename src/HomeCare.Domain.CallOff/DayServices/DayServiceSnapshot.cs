using HomeCare.Domain.Pricing;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.CallOff;

/// <summary>The terms of a lot of day services and the services on it at one moment: immutable, and shared by any number of call-offs.</summary>
public sealed class DayServiceSnapshot
{
    private static readonly Source Offer = new("The provider's offer", "the provider", Published: null);

    private const long HighestPence = int.MaxValue;

    private readonly Dictionary<ProviderId, DayServicePricing> pricing;
    private CompiledDayServices? compiled;

    private DayServiceSnapshot(DayServiceCallOffTerms terms, ValueList<DayServiceCandidate> candidates)
    {
        Terms = terms;
        Candidates = candidates;
        pricing = candidates.ToDictionary(candidate => candidate.Id, candidate => new DayServicePricing(Book(candidate), terms.Rounding));
    }

    /// <summary>The terms.</summary>
    public DayServiceCallOffTerms Terms { get; }

    /// <summary>
    /// The candidates, in ordinal order of their identifiers, and what each has once and in one order: the order they were
    /// given in never matters.
    /// </summary>
    public ValueList<DayServiceCandidate> Candidates { get; }

    internal CompiledDayServices Compiled => compiled ?? Interlocked.CompareExchange(ref compiled, new(this), null) ?? compiled;

    /// <summary>A snapshot of the services on a lot.</summary>
    /// <param name="terms">The terms.</param>
    /// <param name="candidates">The services, in any order.</param>
    /// <returns>
    /// The snapshot, or every refusal: <c>duplicate-candidate</c>, <c>unknown-band</c>, <c>wrong-unit</c>,
    /// <c>duplicate-price</c>, <c>negative-price</c>, <c>price-too-high</c> (above £21,474,836.47), <c>negative-capacity</c>, <c>negative-award</c>, <c>negative-limit</c>,
    /// <c>duplicate-declaration</c>, <c>text</c>.
    /// </returns>
    public static OneOf<DayServiceSnapshot, ValueList<Refusal>> Create(DayServiceCallOffTerms terms, IEnumerable<DayServiceCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(candidates);
        var ordered = candidates.OrderBy(candidate => candidate.Id).Select(InOneOrder).ToValueList();
        ValueList<Refusal> faults =
        [
            .. ordered.GroupBy(candidate => candidate.Id).Where(group => group.Count() > 1)
                .Select(group => CallOffSnapshot.Refuse("duplicate-candidate", group.First(), "is listed twice", group.Key.Value)),
            .. ordered.SelectMany(candidate => CallOffSnapshot.Faults(candidate).Concat(RateFaults(terms, candidate))),
        ];
        return faults.Count > 0 ? faults : new DayServiceSnapshot(terms, ordered);
    }

    /// <summary>Everything that stops a package from being called off from this snapshot.</summary>
    /// <param name="request">The package.</param>
    /// <returns>
    /// The refusals of <see cref="DayServiceCallOffTerms.Faults"/>; <c>unknown-service</c> for a transport quote to none of the
    /// candidates; and <c>rated-after-decision</c> for each candidate whose rating was published after the decision; or none.
    /// </returns>
    public ValueList<Refusal> Faults(DayServiceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return
        [
            .. Terms.Faults(request),
            .. request.TransportQuotes.Select(quote => quote.Provider).Where(provider => !pricing.ContainsKey(provider)).Distinct().Select(provider => new Refusal(
                "unknown-service",
                $"transport is quoted to {provider}, which is no candidate: {Spelling.Suggest(provider.Value, Candidates.Select(candidate => candidate.Id.Value))}",
                [new("provider", provider.Value)])),
            .. Candidates.Where(candidate => candidate.Regulator.RatedOn > request.DecidedOn).Select(candidate => CallOffSnapshot.Refuse(
                "rated-after-decision",
                candidate,
                $"was rated on {PlainText.Of(candidate.Regulator.RatedOn!.Value)}, after the decision on {PlainText.Of(request.DecidedOn)}",
                PlainText.Of(candidate.Regulator.RatedOn.Value))),
        ];
    }

    /// <summary>What the days cost with a candidate, or null when it does not price all of them.</summary>
    internal DayServiceCost? CostOf(DayServiceCandidate candidate, ValueList<PlannedDay> days) =>
        pricing[candidate.Id].PriceOf(days).Match<DayServiceCost?>(cost => cost, missing => null);

    private static DayServiceCandidate InOneOrder(DayServiceCandidate candidate) => candidate with
    {
        Membership = candidate.Membership with
        {
            Lots = CallOffSnapshot.Sorted(candidate.Membership.Lots),
            Zones = CallOffSnapshot.Sorted(candidate.Membership.Zones),
        },
        Rates = candidate.Rates.OrderBy(rate => rate.Band).ThenBy(rate => rate.Price.Unit.Minutes).ThenBy(rate => rate.Price.Amount).ToValueList(),
        Capabilities = CallOffSnapshot.Sorted(candidate.Capabilities),
    };

    private static IEnumerable<Refusal> RateFaults(DayServiceCallOffTerms terms, DayServiceCandidate candidate)
    {
        foreach (var rate in candidate.Rates)
        {
            var units = terms.Ranges.Where(range => range.Band == rate.Band).Select(range => range.Unit).ToArray();
            if (units.Length == 0)
            {
                var bands = PlainText.List(terms.Ranges.Select(range => range.Band).Distinct());
                yield return CallOffSnapshot.Refuse(
                    "unknown-band", candidate, $"prices band {rate.Band}, which lot {terms.Lot} has not: its bands are {bands}", rate.Band.Value);
            }
            else if (!units.Contains(rate.Price.Unit))
            {
                yield return CallOffSnapshot.Refuse(
                    "wrong-unit", candidate, $"prices band {rate.Band} by the {rate.Price.Unit}: it is by the {string.Join(" and the ", units.AsEnumerable())}", rate.Price.ToString());
            }

            if (rate.Price.Amount < Money.Zero)
            {
                yield return CallOffSnapshot.Refuse(
                    "negative-price", candidate, $"prices band {rate.Band} at {rate.Price.Amount}: a price is not negative", rate.Price.Amount.ToDigits());
            }

            if (rate.Price.Amount.Pence > HighestPence)
            {
                yield return CallOffSnapshot.Refuse(
                    "price-too-high",
                    candidate,
                    $"prices band {rate.Band} at {rate.Price.Amount}: the highest price that can be ranked is {Money.FromPence(HighestPence)}",
                    rate.Price.Amount.ToDigits());
            }
        }

        foreach (var twice in candidate.Rates.GroupBy(rate => (rate.Band, rate.Price.Unit)).Where(group => group.Count() > 1))
        {
            yield return CallOffSnapshot.Refuse(
                "duplicate-price", candidate, $"prices band {twice.Key.Band} twice by the {twice.Key.Unit}", twice.Key.Band.Value);
        }
    }

    private static PriceBook Book(DayServiceCandidate candidate) => PriceBook.Create(candidate.Rates.Select(rate => new DatedRow<PricedItem, Money>(
        new(PriceKey.Of(rate.Band), rate.Price.Unit),
        new(new Cited<Money>(rate.Price.Amount, new("offer", Offer, "the price of " + rate.Band))),
        LocalDate.MinIsoValue,
        LastDay: null))).AsT0;
}
