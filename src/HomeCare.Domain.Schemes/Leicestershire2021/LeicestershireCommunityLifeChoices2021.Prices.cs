using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireCommunityLifeChoices2021
{
    /// <summary>The fixed prices, for the financial year 2025/26: 1 April 2025 to 31 March 2026.</summary>
    /// <remarks>
    /// The report prints them for 2025/26 and no others. A look-up for a later day answers that nothing is carried on beyond the
    /// period, although the framework runs until 30 August 2026: whether prices rose in April 2026 the report does not say. A caller
    /// who knows that a package keeps its price says so with <see cref="PricesKeptUntil"/>.
    /// </remarks>
    public static PriceBook Prices { get; } = Book(Rows(new LocalDate(2025, 4, 1), new LocalDate(2026, 3, 31), DatedStatus.InForce));

    /// <summary>The prices of 2025/26, kept for a package until the review of the person's needs.</summary>
    /// <remarks>
    /// The report keeps people on their bands until the review and prints no price for that time. That the price of 2025/26 stays,
    /// absence in it, is this library's reading, so from 1 April 2026 each price is provisional.
    /// </remarks>
    /// <param name="lastDay">The last day of the kept price, inside: the day before the review takes effect; after 31 March 2026.</param>
    /// <returns>The book.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The day is before 1 April 2026.</exception>
    public static PriceBook PricesKeptUntil(LocalDate lastDay)
    {
        var firstKept = new LocalDate(2026, 4, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(lastDay, firstKept);
        return Book([
            .. Rows(new LocalDate(2025, 4, 1), firstKept.PlusDays(-1), DatedStatus.InForce),
            .. Rows(firstKept, lastDay, DatedStatus.Provisional),
        ]);
    }

    private static PriceBook Book(IEnumerable<DatedRow<PricedItem, Money>> rows) => PriceBook.Create(rows).AsT0;

    private static IEnumerable<DatedRow<PricedItem, Money>> Rows(LocalDate firstDay, LocalDate lastDay, DatedStatus status)
    {
        (string Band, PriceUnit Unit, long Pence, string Citation)[] prices =
        [
            ("A", PriceUnit.HalfDay(HalfDayMinutes), 1618, "041b"),
            ("A", PriceUnit.Session(FullDayMinutes), 3236, "041b"),
            ("B", PriceUnit.HalfDay(HalfDayMinutes), 2622, "041c"),
            ("B", PriceUnit.Session(FullDayMinutes), 5244, "041c"),
            ("C", PriceUnit.HalfDay(HalfDayMinutes), 3921, "041d"),
            ("C", PriceUnit.Session(FullDayMinutes), 7842, "041d"),
            ("D", PriceUnit.HalfDay(HalfDayMinutes), 7870, "041e"),
            ("D", PriceUnit.Session(FullDayMinutes), 15740, "041e"),
            ("E", PriceUnit.Hour, 1714, "041f"),
            ("F", PriceUnit.Hour, 2147, "041g"),
        ];
        return prices.Select(price => new DatedRow<PricedItem, Money>(
            new(PriceKey.Of(new BandId(price.Band)), price.Unit),
            new(new Cited<Money>(Money.FromPence(price.Pence), Paragraph(41, price.Citation))),
            firstDay,
            lastDay)
        {
            Status = status,
        });
    }
}
