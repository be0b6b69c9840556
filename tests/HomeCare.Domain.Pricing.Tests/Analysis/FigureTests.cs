using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Figures and what they stand on. The numbers are invented.</summary>
public class FigureTests
{
    private static readonly DateInterval Year24 = new(new(2024, 4, 1), new(2025, 3, 31));
    private static readonly DateInterval Year25 = new(new(2025, 4, 1), new(2026, 3, 31));

    private static readonly FigureBasis Basis = new() { Prices = Year24, Volume = Year24, Span = FigureSpan.Year };

    [Fact]
    public void Like_figures_are_compared_without_a_finding()
    {
        var compared = Pounds("forecast", 110, Basis).ComparedWith(Pounds("spend", 100, Basis)).AsT0;
        (compared.Difference, compared.Percent, compared.Findings.Count).ShouldBe((Fraction.Whole(10), Fraction.Whole(10), 0));
    }

    [Fact]
    public void Unlike_prices_volumes_and_inflation_are_each_flagged_with_both_periods()
    {
        var other = Basis with { Prices = Year25, Volume = Year25, Inflation = InflationBasis.Excluded };
        var findings = Pounds("estimate", 110, other).ComparedWith(Pounds("spend", 100, Basis)).AsT0.Findings;

        findings.Select(finding => (finding.Rule.Id, finding.Message)).ShouldBe(
        [
            ("COST-01", "estimate has prices of 2025-04-01 to 2026-03-31 and spend of 2024-04-01 to 2025-03-31"),
            ("COST-02", "estimate has counts of 2025-04-01 to 2026-03-31 and spend of 2024-04-01 to 2025-03-31"),
            ("COST-03", "inflation is excluded in estimate and not stated in spend"),
        ]);
    }

    [Fact]
    public void A_period_that_is_not_stated_is_unlike_one_that_is() =>
        Pounds("a", 1, Basis).ComparedWith(Pounds("b", 1, Basis with { Prices = null })).AsT0
            .Findings.ShouldHaveSingleItem().Message.ShouldBe("a has prices of 2024-04-01 to 2025-03-31 and b of a period that is not stated");

    [Fact]
    public void What_is_unclear_or_approximate_in_either_is_flagged()
    {
        var unclear = Basis with { Unclear = ["whether live-in care is included"], Precision = FigurePrecision.Approximate };
        foreach (var (one, other) in new[] { (unclear, Basis), (Basis, unclear) })
        {
            Pounds("a", 1, one).ComparedWith(Pounds("b", 1, other)).AsT0.Findings
                .Select(finding => (finding.Rule.Id, finding.Severity))
                .ShouldBe([("COST-04", Severity.Warning), ("COST-05", Severity.Advice)]);
        }
    }

    [Fact]
    public void Prices_do_not_matter_where_one_of_the_two_is_no_money() =>
        Pounds("spend", 100, Basis).Over(new("hours", Fraction.Whole(4), FigureUnit.Hours, Basis with { Prices = null }), "cost of an hour").AsT0
            .Findings.ShouldBeEmpty();

    [Fact]
    public void Everything_that_stops_a_comparison_is_said_at_once()
    {
        var week = new Figure("hours", Fraction.Zero, FigureUnit.Hours, Basis with { Span = FigureSpan.Week });
        Pounds("spend", 1, Basis).ComparedWith(week).AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["unlike-units", "unlike-spans", "nothing-to-compare-with"]);
        Pounds("spend", 1, Basis).Over(week, "cost of an hour").AsT1.Select(refusal => refusal.Code)
            .ShouldBe(["unlike-spans", "nothing-to-compare-with"]);
    }

    [Fact]
    public void A_year_over_a_count_is_of_a_year_and_a_year_over_a_year_is_of_none()
    {
        var people = new Figure("people", Fraction.Whole(4), FigureUnit.People, Basis with { Span = FigureSpan.None });
        var hours = new Figure("hours", Fraction.Whole(8), FigureUnit.Hours, Basis);

        var each = Pounds("spend", 100, Basis).Over(people, "cost of a person").AsT0.Figure;
        (each.Value, each.Unit.ToString(), each.Basis.Span).ShouldBe((Fraction.Whole(25), "pounds for each of people", FigureSpan.Year));
        Pounds("spend", 100, Basis).Over(hours, "cost of an hour").AsT0.Figure.Basis.Span.ShouldBe(FigureSpan.None);
        Pounds("spend", 100, Basis).Over(Pounds("b", 50, Basis), "share").AsT0.Figure.Unit.ShouldBe(FigureUnit.Ratio);
    }

    [Fact]
    public void A_quotient_stands_on_what_both_have()
    {
        var approximate = new Figure("people", Fraction.Whole(4), FigureUnit.People, new() { Volume = Year25, Precision = FigurePrecision.Approximate, Unclear = ["x"] });
        var basis = Pounds("spend", 100, Basis with { Unclear = ["x"] }).Over(approximate, "each").AsT0.Figure.Basis;

        (basis.Prices, basis.Volume, basis.Precision).ShouldBe((Year24, null, FigurePrecision.Approximate));
        basis.Unclear.ShouldBe(["x"]);
    }

    [Fact]
    public void A_week_becomes_a_year_of_52_weeks_or_of_365_days_and_back()
    {
        var week = new Figure("hours", Fraction.Whole(7), FigureUnit.Hours, Basis with { Span = FigureSpan.Week });

        week.Yearly(WeeksInAYear.FiftyTwo).AsT0.Value.ShouldBe(Fraction.Whole(364));
        week.Yearly(WeeksInAYear.DaysOverSeven).AsT0.Value.ShouldBe(Fraction.Whole(365));
        var back = week.Yearly(WeeksInAYear.DaysOverSeven).AsT0.Weekly(WeeksInAYear.DaysOverSeven).AsT0;
        (back.Value, back.Basis).ShouldBe((week.Value, week.Basis));
    }

    [Fact]
    public void A_year_is_not_made_a_year_again_and_a_count_is_neither()
    {
        Pounds("spend", 1, Basis).Yearly(WeeksInAYear.FiftyTwo).AsT1.Message.ShouldBe("spend is not a figure of a week: its span is a year");
        Pounds("rate", 1, Basis with { Span = FigureSpan.None }).Weekly(WeeksInAYear.FiftyTwo).AsT1.Code.ShouldBe("not-yearly");
    }

    [Fact]
    public void A_unit_has_one_line_at_most()
    {
        var rate = FigureUnit.Pounds.Over(FigureUnit.Hours);
        (rate.IsMoney, FigureUnit.Hours.Over(FigureUnit.Pounds).IsMoney, FigureUnit.Hours.IsMoney).ShouldBe((true, true, false));
        Should.Throw<ArgumentException>(() => rate.Over(FigureUnit.People)).ParamName.ShouldBe("other");
        Should.Throw<ArgumentException>(() => FigureUnit.People.Over(rate)).ParamName.ShouldBe("other");
    }

    [Theory]
    [InlineData(2526, true)]
    [InlineData(2527, false)]
    [InlineData(2528, false)]
    public void An_implied_rate_is_flagged_exactly_when_it_is_below_the_cheapest(int pence, bool flagged)
    {
        var hours = new Figure("hours", Fraction.One, FigureUnit.Hours, Basis);
        var implied = Figure.OfMoney("spend", ExactAmount.FromPence(Fraction.Whole(pence)), Basis).Over(hours, "an hour").AsT0;

        (implied.BelowCheapest(A.Rate("25.27"))?.Rule.Id).ShouldBe(flagged ? "COST-06" : null);
    }

    [Fact]
    public void Only_a_price_of_an_hour_is_put_beside_a_rate() => Should.Throw<InvalidOperationException>(
        () => Pounds("a", 1, Basis).Over(Pounds("b", 1, Basis), "share").AsT0.BelowCheapest(A.Rate("25.27")));

    [Theory]
    [InlineData("73.6454", "73.6", "0.1", true, "0")]
    [InlineData("73.65", "73.6", "0.1", false, "-1/10")]
    [InlineData("73.55", "73.6", "0.1", true, "0")]
    [InlineData("15.9481", "16.0", "0.1", false, "1/10")]
    [InlineData("888846.15", "890000", "10000", true, "0")]
    [InlineData("884999.99", "890000", "10000", false, "10000")]
    public void A_printed_figure_agrees_when_the_computed_one_rounds_to_it(string computed, string printed, string step, bool agrees, string off)
    {
        var comparison = new PrintedFigure(new("x", Number(printed), FigureUnit.Ratio, Basis), Number(step), A.Citation).BesideComputed(Number(computed));
        (comparison.Agrees, comparison.Off.ToString()).ShouldBe((agrees, off));
    }

    [Fact]
    public void A_printed_figure_knows_between_what_it_was_before_it_was_rounded()
    {
        var share = new PrintedFigure(new("share", Number("86"), FigureUnit.Ratio, Basis), Fraction.One, A.Citation);
        (share.Least, share.Most).ShouldBe((Number("85.5"), Number("86.5")));
    }

    [Fact]
    public void A_printed_figure_is_rounded_to_something() =>
        Should.Throw<ArgumentOutOfRangeException>(() => new PrintedFigure(Pounds("x", 1, Basis), Fraction.Zero, A.Citation)).ParamName.ShouldBe("roundedTo");

    [Fact]
    public void Every_rule_has_its_own_id() => CostRules.All.Select(rule => rule.Id).ShouldBe(
        Enumerable.Range(1, 11).Select(number => $"COST-{number:00}"));

    private static Figure Pounds(string name, int pounds, FigureBasis basis) => new(name, Fraction.Whole(pounds), FigureUnit.Pounds, basis);

    private static Fraction Number(string text) => Fraction.FromDecimal(decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture));

    [Fact]
    public void A_quotient_over_another_unit_is_refused()
    {
        var rate = new Figure("rate", Fraction.Whole(25), FigureUnit.Pounds.Over(FigureUnit.Hours), Basis with { Span = FigureSpan.None });
        var people = new Figure("people", Fraction.Whole(5), FigureUnit.People, Basis with { Span = FigureSpan.None });

        rate.Over(people, "each").AsT1.Select(refusal => refusal.Code).ShouldBe(["unlike-units"]);
        people.Over(rate, "each").AsT1.Select(refusal => refusal.Code).ShouldBe(["unlike-units"]);
        rate.Over(rate, "share").AsT0.Figure.Value.ShouldBe(Fraction.One);
    }
}
