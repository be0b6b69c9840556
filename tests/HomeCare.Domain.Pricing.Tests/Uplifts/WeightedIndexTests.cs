using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class WeightedIndexTests
{
    [Fact]
    [Rule("CLC26-039")]
    [Rule("U-01")]
    public void Wages_of_4_and_prices_of_3_weighted_60_to_40_make_3_point_6_percent_rounded_once()
    {
        var uplifted = An.Uplift(UpliftStep.By(An.Index())).ApplyTo(An.Case("49.42", An.Band1)).AsT0;

        An.Index().Change.ShouldBe(Fraction.Of(9, 250));
        uplifted.Exact.ToFractionOfPence().ShouldBe("639989/125");
        uplifted.After.ShouldBe(A.Money("51.20"));
        uplifted.Lines.Single().Words.ShouldBe("plus 3.6% as 3.6% (60% of nlw 4% for 2027-04, 40% of cpi 3% for 2026-09)");
    }

    [Fact]
    [Rule("CLC26-039")]
    public void Home_care_goes_by_wages_and_prices_too() =>
        An.Apply(An.Uplift(UpliftStep.By(An.Index())), "25.27").Exact.ToFractionOfPence().ShouldBe("654493/250");

    [Fact]
    [Rule("CLC26-038b")]
    public void Average_earnings_and_prices_are_an_index_of_other_names()
    {
        var month = new YearMonth(2025, 9);
        var index = WeightedIndex.Create(
            [new(new("awe"), month, Fraction.Of(1, 2)), new(new("cpi"), month, Fraction.Of(1, 2))],
            [An.Reading("awe", month, 5m), An.Reading("cpi", month, 3.8m)]).AsT0;

        index.Change.ShouldBe(Fraction.Of(11, 250));
    }

    [Theory]
    [InlineData(60, 39.99)]
    [InlineData(60, 40.01)]
    public void Weights_that_do_not_make_one_are_refused(decimal wage, decimal prices) =>
        An.Codes(WeightedIndex.Create(An.Weights(wage, prices), An.Readings()).AsT1).ShouldBe(["weights-not-one"]);

    [Fact]
    public void Thirds_make_one_exactly()
    {
        var month = new YearMonth(2026, 9);
        var third = Fraction.Of(1, 3);
        var index = WeightedIndex.Create(
            [new(new("a"), month, third), new(new("b"), month, third), new(new("c"), month, third)],
            [An.Reading("a", month, 1m), An.Reading("b", month, 2m), An.Reading("c", month, 4m)]).AsT0;

        index.ToString().ShouldStartWith("7/3% (100/3% of a 1% for 2026-09");
    }

    [Fact]
    public void A_missing_reading_names_index_and_month_and_takes_no_neighbour()
    {
        var readings = An.Readings().Append(An.Reading("cpi", new(2026, 10), 3m)).Where(reading => reading.Month != new YearMonth(2026, 9));

        var refusal = WeightedIndex.Create(An.Weights(), readings).AsT1.Single();

        refusal.Code.ShouldBe("index-missing");
        refusal.Message.ShouldBe("there is no reading of cpi for 2026-09: give the one its source prints, as nothing is interpolated");
        refusal.Facts.ShouldBe([new("index", "cpi"), new("month", "2026-09")]);
    }

    [Fact]
    public void Everything_wrong_is_told_at_once()
    {
        var month = new YearMonth(2026, 9);
        var outcome = WeightedIndex.Create(
            [new(new("a"), month, Fraction.One), new(new("b"), month, Fraction.Zero), new(new("b"), month, Fraction.One), new(new("c"), month, Fraction.Whole(-1))],
            [new(new("a"), month, new(new NotYetSet(A.Citation))), An.Reading("b", month, 1m), An.Reading("b", month, 1m)]);

        An.Codes(outcome.AsT1).ShouldBe(
            ["weight-not-positive", "weight-not-positive", "index-twice", "index-not-yet-set", "index-read-twice", "index-read-twice", "index-missing"]);
    }

    [Fact]
    [Rule("U-02")]
    public void A_negative_index_lowers_prices_and_needs_a_reason()
    {
        var decision = An.Decision(UpliftStep.By(An.Index(-1m, 0m)));

        An.Codes(An.Refused(decision)).ShouldBe(["reason-needed"]);
        var uplifted = An.Apply(An.Uplift(decision with { Reason = "wages fell" }), "50.00");
        uplifted.After.ShouldBe(A.Money("49.70"));
        uplifted.Lines[0].Words.ShouldStartWith("minus 0.6% as -0.6%");
    }

    [Fact]
    [Rule("U-02")]
    public void An_index_of_nought_needs_a_reason_and_one_above_does_not()
    {
        An.Codes(An.Refused(An.Decision(UpliftStep.By(An.Index(0m, 0m))))).ShouldBe(["reason-needed"]);
        Uplift.Create(An.Decision(UpliftStep.By(An.Index(0m, 0.01m)))).IsT0.ShouldBeTrue();
    }

    [Fact]
    [Rule("CLC26-040")]
    [Rule("U-02")]
    public void A_decision_of_nought_in_place_of_the_index_keeps_the_price_and_says_who_and_why()
    {
        var uplift = An.Uplift(UpliftStep.InPlaceOf(An.Index(), 0m, "The Cabinet", "the budget allows none"));

        var uplifted = uplift.ApplyTo(An.Case("49.42", An.Band1)).AsT0;

        uplifted.After.ShouldBe(A.Money("49.42"));
        uplifted.Lines.Single().Words.ShouldBe(
            "plus 0%, decided by The Cabinet in place of the index of 3.6% (60% of nlw 4% for 2027-04, 40% of cpi 3% for 2026-09): the budget allows none");
    }

    [Theory]
    [Rule("CLC26-040")]
    [InlineData("", "why")]
    [InlineData("who", " ")]
    public void Discretion_without_a_name_or_a_reason_is_refused(string who, string why) =>
        An.Codes(An.Refused(An.Decision(UpliftStep.InPlaceOf(An.Index(), 2m, who, why)))).ShouldBe(["not-a-name"]);

    [Fact]
    public void Weights_and_readings_too_fine_to_be_exact_are_refused()
    {
        WeightedIndex.Create(An.Weights(33.333333333333333333333333333m, 66.666666666666666666666666667m), An.Readings()).AsT1
            .Select(refusal => refusal.Code).ShouldBe(["index-too-fine-or-large", "index-too-fine-or-large"]);
        WeightedIndex.Create(An.Weights(), An.Readings(4.00000001m)).AsT1.Select(refusal => refusal.Code).ShouldBe(["index-too-fine-or-large"]);
        WeightedIndex.Create(An.Weights(33.3333333m, 66.6666667m), An.Readings(4.1234567m, 3.7654321m)).IsT0.ShouldBeTrue();
    }
}
