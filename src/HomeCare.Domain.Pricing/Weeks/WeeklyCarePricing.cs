using NodaTime;
using OneOf;

namespace HomeCare.Domain.Pricing;

/// <summary>How care by the week is priced, such as live-in or 24-hour care.</summary>
/// <remarks>A weekly price is not an hourly price times 168, and no total is too high.</remarks>
/// <param name="Book">The prices, by the week.</param>
/// <param name="PartWeek">What a part of a week costs.</param>
/// <param name="Rounding">Where and how exact amounts become whole pence.</param>
public sealed record WeeklyCarePricing(PriceBook Book, PartWeek PartWeek, RoundingPolicy Rounding)
{
    /// <summary>The most days that are priced at once: ten years.</summary>
    public const int MostDays = 3653;

    /// <summary>The price of days in a row, with all that is known.</summary>
    /// <param name="key">What is bought.</param>
    /// <param name="firstDay">The first day of the care.</param>
    /// <param name="days">How many days; 1 to 3653.</param>
    /// <returns>
    /// The price, or every refusal: <c>days</c> (outside 1 to 3653), <c>part-week</c> where only whole weeks are bought, and those
    /// of <see cref="PriceBook.PriceOf(PricedItem, LocalDate, LocalDate)"/>, each for the first day it stops.
    /// </returns>
    public OneOf<WeeklyCarePrice, ValueList<Refusal>> PriceOf(PriceKey key, LocalDate firstDay, int days) =>
        PriceOf(key, firstDay, days, LocalDate.MaxIsoValue);

    /// <summary>The price of days in a row, as prices were known on another day.</summary>
    /// <param name="key">What is bought.</param>
    /// <param name="firstDay">The first day of the care.</param>
    /// <param name="days">How many days; 1 to 3653.</param>
    /// <param name="knownOn">The day of the knowledge.</param>
    /// <returns>The price, or every refusal, as in <see cref="PriceOf(PriceKey, LocalDate, int)"/>.</returns>
    public OneOf<WeeklyCarePrice, ValueList<Refusal>> PriceOf(PriceKey key, LocalDate firstDay, int days, LocalDate knownOn)
    {
        ArgumentNullException.ThrowIfNull(key);
        if (days is < 1 or > MostDays)
        {
            return ValueList.Create([Fault("days", $"care is priced for 1 to {PlainText.Of(MostDays)} days, not {PlainText.Of(days)}", days)]);
        }

        var item = new PricedItem(key, PriceUnit.Week);
        var starts = Enumerable.Range(0, (days + PartWeek.DaysBought - 1) / PartWeek.DaysBought)
            .Select(step => firstDay.PlusDays(step * PartWeek.DaysBought))
            .ToArray();
        ValueList<Refusal> refusals =
        [
            .. days % PartWeek.DaysBought == 0
                ? Array.Empty<Refusal>()
                : [Fault("part-week", $"only whole weeks are bought: {PlainText.Of(days)} days are not", days)],
            .. starts.SelectMany(day => Book.PriceOf(item, day, knownOn).Match(_ => Enumerable.Empty<Refusal>(), refusal => [refusal]))
                .DistinctBy(refusal => refusal.Code, StringComparer.Ordinal),
        ];
        return refusals.Count > 0 ? refusals : new WeeklyCarePrice(Lines(item, starts, knownOn).ToValueList(), Rounding);
    }

    private static Refusal Fault(string code, string message, int days) => new(code, message, [new("days", PlainText.Of(days))]);

    private IEnumerable<WeekLine> Lines(PricedItem item, LocalDate[] starts, LocalDate knownOn)
    {
        WeekLine? line = null;
        DatedRow<PricedItem, Money>? current = null;
        foreach (var start in starts)
        {
            var row = Book.Table.Find(item, start, knownOn).Row!;
            if (line is not null && ReferenceEquals(row, current))
            {
                line = line with { Days = line.Days + PartWeek.DaysBought };
                continue;
            }

            if (line is not null)
            {
                yield return line;
            }

            row.Value.TryGet(out var price);
            (current, line) = (row, new(start, PartWeek.DaysBought, new(price), row.Value.Citation, row.Status, Rounding.Half));
        }

        yield return line!;
    }
}
