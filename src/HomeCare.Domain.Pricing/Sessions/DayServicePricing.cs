using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>How days of a day service are priced: from one price book, with one rounding.</summary>
/// <remarks>
/// <para>An hour of a session is exactly the price over the hours of the session, and is never rounded first: a six-hour session
/// at £49.42 is £8.24 an hour to the penny, and six of those are £49.44, two pence above the price they came from. Each segment
/// is a line, and a line is rounded once; so one stretch written as two lines may differ by a penny, and exactly never does.</para>
/// <para>A price is looked up and never held against a floor or a ceiling here: the price that was bid was, in its own unit.</para>
/// <para>Care bought by the council and care bought with a direct payment are priced by the same book. No total is too high.</para>
/// </remarks>
/// <param name="Book">The prices: the scheme's, or one provider's.</param>
/// <param name="Rounding">Where and how exact amounts become whole pence.</param>
public sealed record DayServicePricing(PriceBook Book, RoundingPolicy Rounding)
{
    /// <summary>The price of a day, with all that is known.</summary>
    /// <param name="plan">What is commissioned.</param>
    /// <param name="day">The day of the care.</param>
    /// <returns>The price, or every refusal of <see cref="PriceBook.PriceOf(PricedItem, LocalDate, LocalDate)"/>, one for each missing price.</returns>
    public OneOf<DayPrice, ValueList<Refusal>> PriceOf(DayPlan plan, LocalDate day) => PriceOf(plan, day, LocalDate.MaxIsoValue);

    /// <summary>The price of a day, as prices were known on another.</summary>
    /// <param name="plan">What is commissioned.</param>
    /// <param name="day">The day of the care.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>The price, or every refusal of <see cref="PriceBook.PriceOf(PricedItem, LocalDate, LocalDate)"/>, one for each missing price.</returns>
    public OneOf<DayPrice, ValueList<Refusal>> PriceOf(DayPlan plan, LocalDate day, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var lines = plan.Segments.Select(segment => Line(segment, plan.ItemOf(segment), day, knownOn)).ToArray();
        var refusals = lines.Where(line => line.IsT1).Select(line => line.AsT1).Distinct().ToValueList();
        return refusals.Count > 0 ? refusals : new DayPrice(day, lines.Select(line => line.AsT0).ToValueList(), Rounding);
    }

    /// <summary>The price of several days, such as a week, each at the prices of its own day, with all that is known.</summary>
    /// <param name="days">The days, in any order.</param>
    /// <returns>The cost, or every refusal: <c>no-days</c>, <c>day-twice</c>, and those of each day.</returns>
    public OneOf<DayServiceCost, ValueList<Refusal>> PriceOf(IEnumerable<PlannedDay> days) => PriceOf(days, LocalDate.MaxIsoValue);

    /// <summary>The price of several days, as prices were known on another.</summary>
    /// <param name="days">The days, in any order.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>The cost, or every refusal: <c>no-days</c>, <c>day-twice</c>, and those of each day.</returns>
    public OneOf<DayServiceCost, ValueList<Refusal>> PriceOf(IEnumerable<PlannedDay> days, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(days);
        var ordered = days.OrderBy(day => day.Day).ToArray();
        var prices = ordered.Select(day => PriceOf(day.Plan, day.Day, knownOn)).ToArray();
        ValueList<Refusal> refusals =
        [
            .. ordered.Length == 0 ? [new("no-days", "there are no days: a package has at least one", [])] : Array.Empty<Refusal>(),
            .. ordered.GroupBy(day => day.Day).Where(group => group.Count() > 1).Select(group => Twice(group.Key)),
            .. prices.Where(price => price.IsT1).SelectMany(price => price.AsT1),
        ];
        return refusals.Count > 0 ? refusals : new DayServiceCost(prices.Select(price => price.AsT0).ToValueList(), Rounding);
    }

    private static Refusal Twice(LocalDate day) => new(
        "day-twice",
        $"{PlainText.Of(day)} has more than one plan: write all segments of a day in one",
        [new("day", PlainText.Of(day))]);

    private OneOf<SessionLine, Refusal> Line(DaySegment segment, PricedItem item, LocalDate day, LocalDate knownOn) =>
        Book.PriceOf(item, day, knownOn).MapT0(price =>
        {
            var row = Book.Table.Find(item, day, knownOn).Row!;
            return new SessionLine(segment, price, row.Value.Citation, row.Status, Rounding.Half);
        });
}
