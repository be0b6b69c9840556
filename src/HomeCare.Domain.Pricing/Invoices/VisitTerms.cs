using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>How a scheme prices visits on days: one policy for each thing that its documents settle.</summary>
/// <remarks>
/// Where documents are silent the default is this library's and says so. Each carer of a visit is paid for; the length of the
/// visit alone is tested, banded and split.
/// </remarks>
public sealed record VisitTerms
{
    private readonly int chargedAtLeast;
    private readonly int shortestVisit = 1;

    /// <summary>What all prices of the visits share, such as a lot or a tier; by default nothing.</summary>
    public PriceKey Key { get; init; } = PriceKey.Everything;

    /// <summary>The rate of long visits, or null where they are priced by band like the others. The default is null.</summary>
    public SessionalTerms? Sessional { get; init; }

    /// <summary>Which length is charged: by default the planned one.</summary>
    public TimeBasis Basis { get; init; } = TimeBasis.Planned;

    /// <summary>How many minutes are charged for a length: by default exactly those.</summary>
    public ChargedMinutes Charged { get; init; } = ChargedMinutes.Exact;

    /// <summary>The fewest minutes charged for a visit, after <see cref="Charged"/>; by default none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Fewer than none, or more than a day.</exception>
    public int ChargedAtLeast
    {
        get => chargedAtLeast;
        init => chargedAtLeast = value is >= 0 and <= 1440 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>The shortest visit that may be planned; a shorter one is refused. By default one minute.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Less than a minute, or more than a day.</exception>
    public int ShortestVisit
    {
        get => shortestVisit;
        init => shortestVisit = value is >= 1 and <= 1440 ? value : throw new ArgumentOutOfRangeException(nameof(value));
    }

    /// <summary>
    /// The kinds of visit that have a flat price for a night, whatever their length, for each carer. By default none: then only
    /// the length of a night matters, waking or sleeping.
    /// </summary>
    public ValueList<PriceItemId> FlatNights { get; init; } = [];

    /// <summary>When an hour costs more, or null where it never does. The default is null.</summary>
    public EnhancementCalendar? Enhancements { get; init; }

    /// <summary>Which day's price and band a visit has: by default those of its start.</summary>
    public DayRule DayRule { get; init; } = DayRule.ByStart;

    /// <summary>Where and how exact amounts become whole pence: by default each line, half a penny away from zero.</summary>
    public RoundingPolicy Rounding { get; init; } = RoundingPolicy.Default;

    /// <summary>The terms of a scheme that prices by band, and long visits at a sessional rate.</summary>
    /// <param name="pricing">The scheme's pricing, which has the threshold.</param>
    /// <param name="sessional">What the sessional rate is called in price books.</param>
    /// <returns>The terms; all else as by default.</returns>
    public static VisitTerms Of(HomeCarePricing pricing, PriceItemId sessional)
    {
        ArgumentNullException.ThrowIfNull(pricing);
        ArgumentNullException.ThrowIfNull(sessional);
        return new() { Sessional = pricing.Sessional is { FromMinutes: var from } ? new(sessional, from) : null };
    }

    /// <summary>What a price book calls the rate of a band.</summary>
    /// <param name="band">The band.</param>
    /// <returns>The item, by the hour.</returns>
    public PricedItem BandItem(BandId band) => new(Key with { Band = band }, PriceUnit.Hour);

    /// <summary>
    /// What a price book calls the rate of an hour where prices do not differ by band; see <see cref="HomeBands.Unbanded"/>.
    /// </summary>
    public PricedItem HourItem => new(Key, PriceUnit.Hour);

    /// <summary>What a price book calls the sessional rate or another rate by the hour that is the same in every band.</summary>
    /// <param name="item">The rate.</param>
    /// <returns>The item, by the hour.</returns>
    public PricedItem CountywideItem(PriceItemId item) => new(Key with { Item = item }, PriceUnit.Hour);

    /// <summary>What a price book calls the flat price of a kind of night.</summary>
    /// <param name="kind">The kind.</param>
    /// <returns>The item, by the night.</returns>
    public PricedItem NightItem(PriceItemId kind) => new(Key with { Item = kind }, PriceUnit.Night);

    /// <summary>The price book of a provider whose offered rates were accepted.</summary>
    /// <param name="rates">The rates.</param>
    /// <param name="citation">Where their acceptance stands.</param>
    /// <param name="firstDay">The first day they hold.</param>
    /// <param name="lastDay">The last day they hold, inside; null only where they hold until further notice.</param>
    /// <returns>The book, or the refusals of <see cref="PriceBook.Create"/>.</returns>
    /// <exception cref="ArgumentException">There is a sessional rate and the terms have none.</exception>
    public OneOf<PriceBook, ValueList<Refusal>> BookOf(OfferedRates rates, Citation citation, LocalDate firstDay, LocalDate? lastDay)
    {
        ArgumentNullException.ThrowIfNull(rates);
        ArgumentNullException.ThrowIfNull(citation);
        var rows = rates.Bands.Select(one => Row(BandItem(one.Band), one.Rate)).ToList();
        if (rates.Sessional is { } sessional)
        {
            var terms = Sessional ?? throw new ArgumentException("There is a sessional rate, and the terms do not have one.", nameof(rates));
            rows.Add(Row(CountywideItem(terms.Item), sessional));
        }

        return PriceBook.Create(rows);

        DatedRow<PricedItem, Money> Row(PricedItem item, HourlyRate rate) =>
            new(item, new(new Cited<Money>(rate.PerHour, citation)), firstDay, lastDay);
    }
}
