namespace HomeCare.Domain.CallOff.Tests;

public class ScoringTermsTests
{
    [Theory]
    [InlineData(40, true)]
    [InlineData(49, true)]
    [InlineData(50, false)]
    [InlineData(60, false)]
    [Rule("LEEDS14-3.10.1")]
    [Rule("R-18")]
    public void Quality_is_the_main_weight_only_when_it_weighs_more_than_the_price(int price, bool accepted)
    {
        var terms = Weighing(Fraction.Percent(price), Fraction.Percent(100 - price)) with { MainWeight = MainWeight.Quality };
        Codes(terms).ShouldBe(accepted ? [] : ["quality-must-be-main-weight"]);
        Codes(terms with { MainWeight = MainWeight.Either }).ShouldBeEmpty();
    }

    [Fact]
    public void A_main_weight_refused_names_both_weights() =>
        Refusals(Weighing(Fraction.Percent(50), Fraction.Percent(50)) with { MainWeight = MainWeight.Quality })
            .ShouldHaveSingleItem().Facts.ShouldBe([new("price", "1/2"), new("quality", "1/2")]);

    [Fact]
    public void Weights_may_be_any_fractions_that_add_to_exactly_one()
    {
        Codes(Weighing(Fraction.Of(1, 3), Fraction.Of(2, 3))).ShouldBeEmpty();
        Codes(Weighing(Fraction.Percent(33.33m), Fraction.Percent(66.66m))).ShouldBe(["weights-not-one"]);
        Codes(Weighing(Fraction.Percent(50), Fraction.Percent(50.01m))).ShouldBe(["weights-not-one"]);
    }

    [Fact]
    public void Weights_below_nought_are_refused_even_if_they_add_to_one()
    {
        Codes(Weighing(Fraction.Percent(-10), Fraction.Percent(110))).ShouldBe(["weight-out-of-range"]);
        Codes(Weighing(Fraction.Percent(110), Fraction.Percent(-10))).ShouldBe(["weight-out-of-range"]);
    }

    [Fact]
    [Rule("K-08")]
    public void Without_configured_weights_the_lowest_price_decides()
    {
        var settled = Competing.Settle(ScoringTerms.LowestPrice, Competing.Bare("A", "90.00"), Competing.Bare("B", "89.99"));
        Competing.Order(settled).ShouldBe(["B", "A"]);
        settled.Offers[1].DecidedBy.ShouldBe(new("price", "8999", "9000"));
    }

    [Fact]
    [Rule("K-05")]
    [Rule("HCL26-100b")]
    public void Quality_as_a_threshold_lets_the_cheaper_of_two_that_pass_win()
    {
        var pass = new QualityQuestion(new("method"), "Method statement", Fraction.Zero, Fraction.One, Fraction.One);
        var terms = ScoringTerms.LowestPrice with { Questions = [pass] };
        var settled = Competing.Settle(terms, Marked("A", "90.00", 1), Marked("B", "80.00", 1), Marked("C", "70.00", 0));
        Competing.Order(settled).ShouldBe(["B", "A"]);
        settled.Scores.SetAside.ShouldHaveSingleItem().Offer.Provider.Value.ShouldBe("C");

        CompetitionOffer Marked(string id, string price, int mark) => Competing.Bare(id, price) with { Marks = [new(pass.Id, Fraction.Whole(mark))] };
    }

    [Theory]
    [InlineData(ScoreBasis.LowestPrice, 0)]
    [InlineData(ScoreBasis.PricePerQualityPoint, 1)]
    public void The_weights_of_the_questions_add_to_what_the_method_leaves_them(ScoreBasis basis, int quality)
    {
        var method = basis == ScoreBasis.LowestPrice ? AwardMethod.LowestPrice : AwardMethod.PricePerQualityPoint;
        Codes(Weighing(default, Fraction.Whole(quality)) with { Method = method }).ShouldBeEmpty();
        Codes(Weighing(default, Fraction.Of(1, 2)) with { Method = method }).ShouldBe(["weights-not-one"]);
    }

    [Fact]
    public void A_price_per_quality_point_has_no_main_weight() =>
        Codes(Weighing(default, Fraction.One) with { Method = AwardMethod.PricePerQualityPoint, MainWeight = MainWeight.Quality })
            .ShouldBe(["main-weight-without-weights"]);

    [Fact]
    public void Everything_wrong_is_told_at_once() =>
        Codes(new ScoringTerms
        {
            Method = AwardMethod.Weighted(Fraction.Percent(60), PriceFormula.LinearToCeiling),
            Questions =
            [
                new(new("q"), "a\tb", Fraction.Percent(30), Fraction.Zero, Fraction.Whole(-1)),
                new(new("q"), "Q", Fraction.Percent(20), Fraction.Whole(5), Fraction.Whole(6)),
            ],
            MainWeight = MainWeight.Quality,
            AbnormallyLow = new(PriceAverage.Mean, Fraction.Whole(100), 1),
            TieBreaks = [ScoreRung.LowerPrice, ScoreRung.LowerPrice],
        }).ShouldBe([
            "weights-not-one", "quality-must-be-main-weight", "highest-mark-not-positive", "threshold-out-of-range", "text",
            "threshold-out-of-range", "duplicate-question", "duplicate-tie-break", "formula-needs-ceiling", "percent-out-of-range", "too-few-to-compare",
        ]);

    [Theory]
    [InlineData(0, "ceiling-not-positive")]
    [InlineData(1, null)]
    public void A_ceiling_is_more_than_nothing(int pence, string? code) =>
        Codes(Competing.Terms() with { Ceiling = ExactAmount.FromFractionOfPence(pence, 1) }).SingleOrDefault().ShouldBe(code);

    [Theory]
    [InlineData("1/1 1/1 0/1", true)]
    [InlineData("1/2 3/4", false)]
    [InlineData("5/4", false)]
    [InlineData("1/2 -1/2", false)]
    public void Parts_by_place_never_rise_and_stay_within_the_points(string parts, bool accepted)
    {
        var formula = PriceFormula.FixedPointsByPlace(parts.Split(' ').Select(Part).ToValueList());
        Codes(Competing.PriceOnly(formula)).ShouldBe(accepted ? [] : ["place-parts"]);

        static Fraction Part(string text) => text.Split('/') is [var above, var below]
            ? Fraction.Of(int.Parse(above, System.Globalization.CultureInfo.InvariantCulture), int.Parse(below, System.Globalization.CultureInfo.InvariantCulture))
            : throw new ArgumentException(text);
    }

    [Theory]
    [InlineData("0", false)]
    [InlineData("0.1", true)]
    [InlineData("99.9", true)]
    [InlineData("100", false)]
    public void A_price_is_abnormally_low_at_some_percentage_between_none_and_all(string percent, bool accepted) =>
        Codes(Competing.Terms() with
        {
            AbnormallyLow = new(PriceAverage.Mean, Fraction.FromDecimal(decimal.Parse(percent, System.Globalization.CultureInfo.InvariantCulture)), 2),
        }).ShouldBe(accepted ? [] : ["percent-out-of-range"]);

    [Fact]
    public void Lines_are_not_rounded_to_fewer_decimals_than_a_weight_has()
    {
        var terms = Weighing(Fraction.Of(1, 3), Fraction.Of(2, 3));
        Codes(terms with { Rounding = ScoreRounding.OfEachLine(2, PennyRounding.HalfAwayFromZero) })
            .ShouldBe(["rounding-moves-weight", "rounding-moves-weight"]);
        Codes(terms with { Rounding = ScoreRounding.OfTheTotal(2, PennyRounding.HalfAwayFromZero) }).ShouldBeEmpty();
        Codes(Weighing(Fraction.Percent(33.33m), Fraction.Percent(66.67m)) with { Rounding = ScoreRounding.OfEachLine(2, PennyRounding.HalfAwayFromZero) })
            .ShouldBeEmpty();
    }

    [Fact]
    public void Points_have_from_no_to_six_decimals()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => ScoreRounding.OfTheTotal(-1, PennyRounding.HalfToEven));
        Should.Throw<ArgumentOutOfRangeException>(() => ScoreRounding.OfEachLine(7, PennyRounding.HalfToEven));
        ScoreRounding.OfEachLine(6, PennyRounding.HalfToEven).Decimals.ShouldBe(6);
    }

    private static ScoringTerms Weighing(Fraction price, Fraction quality) => new()
    {
        Method = AwardMethod.Weighted(price, PriceFormula.LowestOverPrice),
        Questions = [new(new("quality"), "Quality", quality, Fraction.Whole(10), null)],
    };

    private static ValueList<Refusal> Refusals(ScoringTerms terms) => CompetitionScoring.Create(terms).Match(_ => [], faults => faults);

    private static string[] Codes(ScoringTerms terms) => [.. Refusals(terms).Select(refusal => refusal.Code)];
}
