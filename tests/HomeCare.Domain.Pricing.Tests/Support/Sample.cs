using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>A home care pricing with the published ceilings and threshold; the floors are invented.</summary>
internal static class Sample
{
    public static readonly BandId Urban = new("urban");
    public static readonly BandId Isolated = new("isolated");

    public static HomeCarePricing Pricing { get; } = new(
        [Band(Urban, "25.27"), Band(new("fringe"), "26.36"), Band(new("rural"), "29.39"), Band(Isolated, "32.71")],
        new(new(A.NotYetSet(), A.NotYetSet()), new(90, A.Citation), new(Urban, A.Citation)));

    /// <summary>An offer for one band.</summary>
    public static OfferedRates Rates(BandId band, string hourly, string? sessional) =>
        new([new(band, A.Rate(hourly))], sessional is null ? null : A.Rate(sessional));

    /// <summary>The cost of a plan in the urban band at two rates.</summary>
    public static WeeklyCost Cost(WeeklyPlan plan, string hourly = "25.27", string sessional = "23.00") =>
        Pricing.CostOf(plan, Urban, Rates(Urban, hourly, sessional)).ShouldNotBeNull();

    public static WeeklyVisit Visit(IsoDayOfWeek day, string start, int minutes, int carers = 1) =>
        new(day, Time(start), minutes, carers);

    private static LocalTime Time(string text) =>
        NodaTime.Text.LocalTimePattern.CreateWithInvariantCulture("HH:mm").Parse(text).Value;

    private static PriceBand Band(BandId id, string ceiling) =>
        new(id, id.Value, new(A.Set("22.00"), A.Set(ceiling)), A.Citation);
}
