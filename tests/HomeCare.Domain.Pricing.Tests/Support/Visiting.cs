using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Visits on days and books of prices. All prices but those of 2025/26 are invented.</summary>
internal static class Visiting
{
    public static readonly PriceItemId Sessional = new("sessional");
    public static readonly PriceItemId WakingNight = new("waking-night");

    public static VisitTerms Terms { get; } = VisitTerms.Of(Sample.Pricing, Sessional);

    /// <summary>Urban 25.27, isolated 32.71 and the sessional rate 24.00 for ever, so that only what a test is about varies.</summary>
    public static PriceBook Book { get; } = BookOf(
        Row(Terms.BandItem(A.Urban), "25.27"),
        Row(Terms.BandItem(Sample.Isolated), "32.71"),
        Row(Terms.CountywideItem(Sessional), "24.00"));

    public static HomeBands Urban { get; } = HomeBands.Always(A.Urban);

    public static PriceBook BookOf(params DatedRow<PricedItem, Money>[] rows) => PriceBook.Create(rows).AsT0;

    public static DatedRow<PricedItem, Money> Row(PricedItem item, string pounds, string from = "2000-01-01", string? until = null) => new(
        item,
        A.Set(pounds),
        Day(from),
        until is null ? null : Day(until));

    public static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    public static LocalDateTime Time(string text) => LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm").Parse(text).Value;

    public static LocalTime Clock(string text) => LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;

    public static PlannedVisit Planned(string start, int minutes, int carers = 1) =>
        new() { Start = Time(start), Length = VisitLength.OfMinutes(minutes), Carers = carers };

    public static PlannedVisit Until(string start, string end) => new() { Start = Time(start), Length = VisitLength.Until(Clock(end)) };

    public static VisitSchedule Schedule(params PlannedVisit[] visits) => VisitSchedule.Create(visits).AsT0;

    /// <summary>Half an hour in the morning on each of 28 days.</summary>
    public static VisitSchedule TwentyEight { get; } = Schedule(
        [.. Enumerable.Range(0, 28).Select(day => new PlannedVisit
        {
            Start = new LocalDate(2026, 11, 2).PlusDays(day) + new LocalTime(8, 0),
            Length = VisitLength.OfMinutes(30),
        })]);

    public static VisitInvoice Price(VisitTerms terms, PriceBook book, HomeBands bands, params PlannedVisit[] visits) =>
        new VisitPricer(terms, book).Price(Schedule(visits), bands).AsT0;

    public static VisitInvoice Price(params PlannedVisit[] visits) => Price(Terms, Book, Urban, visits);

    public static ValueList<Refusal> Refusals(VisitTerms terms, PriceBook book, HomeBands bands, params PlannedVisit[] visits)
    {
        var pricer = new VisitPricer(terms, book);
        var refusals = pricer.Price(Schedule(visits), bands).AsT1;
        pricer.TotalOf(Schedule(visits), bands).AsT1.ShouldBe(refusals);
        return refusals;
    }
}
