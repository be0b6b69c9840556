using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireHomeCare2021
{
    /// <summary>How visits are priced: by band and nothing else. The reports speak of no sessional rate, enhancement or block of minutes.</summary>
    public static VisitTerms VisitTerms { get; } = new();

    /// <summary>The fixed prices of 2025/26 for an hour, by band: 1 April 2025 to 31 March 2026.</summary>
    /// <remarks>
    /// The report prints them for this year alone. Days before it are before the first price, and nothing is carried on after it,
    /// although the framework may run until 31 October 2026: what was paid from April 2026 the report does not say.
    /// </remarks>
    public static PriceBook Prices { get; } = PriceBook.Create(
    [
        Row("urban", 2527, "042a"),
        Row("fringe", 2636, "042b"),
        Row("rural", 2939, "042c"),
        Row("isolated", 3271, "042d"),
    ]).AsT0;

    private static DatedRow<PricedItem, Money> Row(string band, long pence, string id) => new(
        new VisitTerms().BandItem(new(band)),
        new(new Cited<Money>(Money.FromPence(pence), Reports.HomeCare2025.Paragraph("42", id))),
        new LocalDate(2025, 4, 1),
        new LocalDate(2026, 3, 31));
}
