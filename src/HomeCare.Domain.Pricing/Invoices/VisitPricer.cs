using System.Runtime.InteropServices;
using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>Prices visits under a scheme's terms from a price book, exactly and line by line.</summary>
/// <remarks>
/// <para>The prices of the book are laid out once, when the pricer is made. It can then be used from any number of threads;
/// pricing a schedule allocates the invoice and its lines, and <see cref="TotalOf"/> nothing.</para>
/// <para>Arithmetic is checked: amounts beyond the range of 64 bits, far above any price of care, throw
/// <see cref="OverflowException"/>.</para>
/// </remarks>
public sealed partial class VisitPricer
{
    private const int MinutesInAnHour = 60;

    private readonly Dictionary<BandId, RateSeries> ratesOfBand;
    private readonly RateSeries? ratesUnbanded;
    private readonly Dictionary<PriceItemId, RateSeries?> ratesOfNight;
    private readonly bool needsActual;

    /// <summary>A pricer with all that is known of the prices.</summary>
    /// <param name="terms">How the scheme prices visits.</param>
    /// <param name="book">Its prices.</param>
    public VisitPricer(VisitTerms terms, PriceBook book)
        : this(terms, book, LocalDate.MaxIsoValue)
    {
    }

    /// <summary>A pricer with the prices as they were known on a day.</summary>
    /// <param name="terms">How the scheme prices visits.</param>
    /// <param name="book">Its prices.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    public VisitPricer(VisitTerms terms, PriceBook book, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(terms);
        ArgumentNullException.ThrowIfNull(book);
        (Terms, Book, KnownOn) = (terms, book, knownOn);
        Unit = MinutesInAnHour * (terms.Enhancements?.Scale ?? 1);
        SplitsAtMidnight = terms.DayRule == DayRule.SplitAtMidnight;
        EnhancesByTheMinute = terms.Enhancements?.Reach == EnhancementReach.ByTheMinute;
        needsActual = terms.Basis == TimeBasis.Actual || terms.Sessional?.Basis == TimeBasis.Actual;
        ratesOfBand = book.Table.All
            .Where(series => series.Key.Key.Band is { } band && series.Key == terms.BandItem(band))
            .ToDictionary(series => series.Key.Key.Band!, series => new RateSeries(series, knownOn));
        ratesUnbanded = RatesOf(terms.HourItem);
        ratesOfNight = terms.FlatNights.Distinct().ToDictionary(kind => kind, kind => RatesOf(terms.NightItem(kind)));
        SessionalRates = terms.Sessional is { } sessional ? RatesOf(terms.CountywideItem(sessional.Item)) : null;
    }

    /// <summary>How the scheme prices visits.</summary>
    public VisitTerms Terms { get; }

    /// <summary>The prices.</summary>
    public PriceBook Book { get; }

    /// <summary>The day on which the prices are as they were known.</summary>
    public LocalDate KnownOn { get; }

    /// <summary>Into how many parts a penny is divided: 60 minutes times the scale of the enhancements.</summary>
    internal long Unit { get; }

    internal bool SplitsAtMidnight { get; }

    internal bool EnhancesByTheMinute { get; }

    internal bool MayHaveParts => SplitsAtMidnight || EnhancesByTheMinute;

    internal RateSeries? SessionalRates { get; }

    /// <summary>Prices every visit of a schedule.</summary>
    /// <param name="schedule">The visits.</param>
    /// <param name="bands">The price band of the person's home.</param>
    /// <returns>
    /// The invoice; or every refusal of every visit, each naming it: <c>visit-too-short</c>, <c>no-actual-minutes</c>,
    /// <c>beyond-charge-table</c>, <c>no-band</c>, <c>outside-bank-holidays</c>, and those of
    /// <see cref="PriceBook.PriceOf(PricedItem, LocalDate, LocalDate)"/>.
    /// </returns>
    public OneOf<VisitInvoice, ValueList<Refusal>> Price(VisitSchedule schedule, HomeBands bands)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(bands);
        if (!TryCountLines(schedule, bands, out var count))
        {
            return RefusalsOf(schedule, bands);
        }

        var lines = new VisitLine[count];
        var (exact, rounded) = (0L, 0L);
        var walk = new VisitWalk(this, bands);
        count = 0;
        foreach (var visit in schedule.Visits)
        {
            var isPriced = walk.Begin(visit);
            while (isPriced && walk.HasNext && (isPriced = walk.TryNext()))
            {
                var amount = walk.Amount;
                var pence = Terms.Rounding.Half.Round(amount, Unit);
                lines[count++] = new(visit, walk.Rate.Row, walk.Span.Enhancement, walk.From, walk.Minutes, amount, Unit, pence);
                exact += amount;
                rounded += pence;
            }

            if (!isPriced)
            {
                return RefusalsOf(schedule, bands);
            }
        }

        return new VisitInvoice(ImmutableCollectionsMarshal.AsImmutableArray(lines), Terms.Rounding, exact, Unit, Round(exact, rounded));
    }

    /// <summary>The total of a schedule without its lines: that of <see cref="Price"/>.</summary>
    /// <param name="schedule">The visits.</param>
    /// <param name="bands">The price band of the person's home.</param>
    /// <returns>The total under the terms' rounding, or the refusals of <see cref="Price"/>.</returns>
    public OneOf<Money, ValueList<Refusal>> TotalOf(VisitSchedule schedule, HomeBands bands)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(bands);
        var (exact, rounded) = (0L, 0L);
        var walk = new VisitWalk(this, bands);
        foreach (var visit in schedule.Visits)
        {
            var isPriced = walk.Begin(visit);
            while (isPriced && walk.HasNext && (isPriced = walk.TryNext()))
            {
                exact += walk.Amount;
                rounded += Terms.Rounding.Half.Round(walk.Amount, Unit);
            }

            if (!isPriced)
            {
                return RefusalsOf(schedule, bands);
            }
        }

        return Round(exact, rounded);
    }

    internal RateSeries? RatesOf(BandId? band) => band is null ? ratesUnbanded : ratesOfBand.GetValueOrDefault(band);

    /// <summary>Whether a visit has a flat price for a night, and the prices, null where the book has none.</summary>
    internal bool IsFlat(DatedVisit visit, out RateSeries? rates)
    {
        rates = null;
        return visit.Kind is not null && ratesOfNight.TryGetValue(visit.Kind, out rates);
    }

    internal bool IsSessional(DatedVisit visit) =>
        Terms.Sessional is { } sessional && sessional.Covers(LengthOf(visit, sessional.Basis) ?? 0);

    internal bool TryCharge(DatedVisit visit, bool isFlat, out int charged)
    {
        charged = visit.Minutes;
        if (visit.Minutes < Terms.ShortestVisit || isFlat)
        {
            return visit.Minutes >= Terms.ShortestVisit;
        }

        if ((needsActual && visit.ActualMinutes is null) || !Terms.Charged.TryCharge(LengthOf(visit, Terms.Basis)!.Value, out charged))
        {
            return false;
        }

        charged = Math.Max(charged, Terms.ChargedAtLeast);
        return true;
    }

    private static int? LengthOf(DatedVisit visit, TimeBasis basis) => ReferenceEquals(basis, TimeBasis.Planned) ? visit.Minutes : visit.ActualMinutes;

    private RateSeries? RatesOf(PricedItem item) => Book.Table.Of(item) is { } series ? new(series, KnownOn) : null;

    private Money Round(long exact, long rounded) => Money.FromPence(
        ReferenceEquals(Terms.Rounding.Point, RoundingPoint.PerLine) ? rounded : Terms.Rounding.Half.Round(exact, Unit));

    private bool TryCountLines(VisitSchedule schedule, HomeBands bands, out int count)
    {
        count = schedule.Visits.Count;
        if (!MayHaveParts)
        {
            return true;
        }

        count = 0;
        var walk = new VisitWalk(this, bands);
        foreach (var visit in schedule.Visits)
        {
            var isPriced = walk.Begin(visit);
            while (isPriced && walk.HasNext)
            {
                isPriced = walk.TryNext();
                count++;
            }

            if (!isPriced)
            {
                return false;
            }
        }

        return true;
    }
}
