using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Uplifts to start a test from. Their percentages, sums and weights are invented.</summary>
internal static class An
{
    public static readonly LocalDate April = new(2027, 4, 1);
    public static readonly PricedItem Hour = new(PriceKey.Of(Sample.Urban), PriceUnit.Hour);
    public static readonly PricedItem Band1 = new(PriceKey.Of(new BandId("1")), PriceUnit.Session(360));
    private static readonly YearMonth WageMonth = new(2027, 4);
    private static readonly YearMonth PriceMonth = new(2026, 9);

    public static UpliftDecision Decision(params UpliftStep[] steps) => new()
    {
        DecidedBy = "The Cabinet",
        DecidedOn = new(2027, 2, 5),
        Citation = new("TEST-UP", A.Citation.Source, "minute 7"),
        Timing = UpliftTiming.On(April),
        Steps = [.. steps],
    };

    public static Uplift Uplift(UpliftDecision decision) => Pricing.Uplift.Create(decision).AsT0;

    public static Uplift Uplift(params UpliftStep[] steps) => Uplift(Decision(steps));

    public static ValueList<Refusal> Refused(UpliftDecision decision) => Pricing.Uplift.Create(decision).AsT1;

    /// <summary>60% of a wage of 4% and 40% of prices of 3%.</summary>
    public static WeightedIndex Index(decimal wage = 4m, decimal prices = 3m) => WeightedIndex.Create(Weights(), Readings(wage, prices)).AsT0;

    public static ValueList<IndexWeight> Weights(decimal wage = 60m, decimal prices = 40m) =>
        [new(new("nlw"), WageMonth, Fraction.Percent(wage)), new(new("cpi"), PriceMonth, Fraction.Percent(prices))];

    public static ValueList<IndexReading> Readings(decimal wage = 4m, decimal prices = 3m) =>
        [Reading("cpi", PriceMonth, prices), Reading("nlw", WageMonth, wage)];

    public static IndexReading Reading(string index, YearMonth month, decimal percent) =>
        new(new(index), month, new(new Cited<Fraction>(Fraction.Percent(percent), A.Citation)));

    public static UpliftCase Case(string price, PricedItem? item = null) => new(item ?? Hour, A.Money(price));

    public static ItemAmount Hourly(string amount) => ItemAmount.ForEvery(PriceUnit.Hour, A.Money(amount));

    public static UpliftedPrice Apply(Uplift uplift, string price) => uplift.ApplyTo(Case(price)).AsT0;

    public static string After(Uplift uplift, string price) => Apply(uplift, price).After.ToDigits();

    public static string After(UpliftStep step, string price) => After(Uplift(step), price);

    public static IEnumerable<string> Codes(IEnumerable<Refusal> refusals) => refusals.Select(refusal => refusal.Code);
}
