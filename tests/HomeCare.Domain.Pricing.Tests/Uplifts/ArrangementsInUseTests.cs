namespace HomeCare.Domain.Pricing.Tests;

/// <summary>The arrangements that councils use, each made by putting steps together. All figures are invented.</summary>
public class ArrangementsInUseTests
{
    public static TheoryData<string, UpliftDecision, string> Arrangements => new()
    {
        { "one percentage", An.Decision(UpliftStep.Percent(4.5m)), "26.13" }, // 2612.5
        { "a percentage capped at a new ceiling", An.Decision(UpliftStep.Percent(4.5m), UpliftStep.CapAt(An.Hourly("26.00"))), "26.00" },
        { "a flat amount on every price", An.Decision(UpliftStep.Add(An.Hourly("0.85"))), "25.85" },
        { "lifted to a minimum", An.Decision(UpliftStep.LiftTo(An.Hourly("25.95"))), "25.95" },
        { "a weighted wage and price index", An.Decision(UpliftStep.By(An.Index())), "25.90" },
        {
            "the greater of two formulas",
            An.Decision(UpliftStep.GreaterOf([UpliftStep.By(An.Index())], [UpliftStep.Percent(1m), UpliftStep.Add(An.Hourly("0.70"))])),
            "25.95"
        },
        { "nothing above a guide price", An.Decision(UpliftStep.Percent(4.5m)) with { NothingAbove = [An.Hourly("25.50")] }, "25.50" },
        { "not for recent packages", An.Decision(UpliftStep.Percent(4m)) with { Exclusions = new() { AgreedInLastMonths = 3 } }, "25.00" },
        { "not above a weekly value", An.Decision(UpliftStep.Percent(4m)) with { Exclusions = new() { AboveWeeklyValue = A.Money("999.99") } }, "25.00" },
        { "on the contract's anniversary", An.Decision(UpliftStep.Percent(4m)) with { Timing = UpliftTiming.OnAnniversariesFrom(An.April) }, "26.00" },
        { "on 1 April", An.Decision(UpliftStep.Percent(4m)) with { Timing = UpliftTiming.On(An.April) }, "26.00" },
        { "up to a multiple of four pence", An.Decision(UpliftStep.Percent(4.5m)) with { Rounding = UpliftRounding.UpToMultipleOf(4) }, "26.16" },
        { "to the nearest penny", An.Decision(UpliftStep.Percent(4.5m)) with { Rounding = UpliftRounding.NearestPenny(PennyRounding.HalfToEven) }, "26.12" },
        { "up to the pound", An.Decision(UpliftStep.Percent(4.5m)) with { Rounding = UpliftRounding.UpToThePound }, "27.00" },
    };

    [Theory]
    [MemberData(nameof(Arrangements))]
    public void An_arrangement_is_a_composition(string arrangement, UpliftDecision decision, string after)
    {
        var package = An.Case("25.00") with { JoinedOn = new(2026, 9, 1), AgreedOn = new(2027, 2, 1), WeeklyValue = A.Money("1000.00") };

        var amount = An.Uplift(decision).ApplyTo(package).Match(
            uplifted => uplifted.After,
            unchanged => unchanged.Amount!.Value,
            refusals => throw new InvalidOperationException(refusals.ToString()));

        amount.ShouldBe(A.Money(after), arrangement);
    }
}
