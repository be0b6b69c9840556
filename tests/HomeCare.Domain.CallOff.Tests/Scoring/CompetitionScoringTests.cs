namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Every weight, mark and price in these tests is invented.</summary>
public class CompetitionScoringTests
{
    [Fact]
    public void Points_are_weight_times_mark_over_highest_mark_line_by_line()
    {
        var offer = Competing.Of(Competing.Score(Competing.Terms(), Competing.Offer("A", "100.00", 4, 3), Competing.Offer("B", "90.00", 2, 5)), "A");
        offer.Lines.Select(line => line.Points.ToString()).ShouldBe(["36", "32", "12"]);
        (offer.QualityPoints, offer.TotalPoints).ShouldBe((Fraction.Whole(44), Fraction.Whole(80)));
        offer.Lines.Select(line => line.Words).ShouldBe([
            "Price £100.00; the lowest price is £90.00: 40 x 0.9 / 1 = 36 points",
            "Continuity of carers: 40 x 4 / 5 = 32 points",
            "Outcomes: 20 x 3 / 5 = 12 points",
        ]);
    }

    [Fact]
    public void Points_that_no_decimal_holds_are_shown_with_their_fraction() =>
        Competing.Of(Competing.Score(Competing.Terms(), Competing.Offer("A", "90.00"), Competing.Offer("B", "80.00")), "A").Lines[0].Words
            .ShouldBe("Price £90.00; the lowest price is £80.00: 40 x 0.8889 (exactly 8/9) / 1 = 35.5556 (exactly 320/9) points");

    [Theory]
    [InlineData("200.00", true)]
    [InlineData("200.01", false)]
    public void A_price_above_the_ceiling_is_set_aside_with_the_numbers(string price, bool scored)
    {
        var competition = Competing.Score(Competing.Terms(), Competing.Offer("A", price));
        competition.Places.Count.ShouldBe(scored ? 1 : 0);
        if (!scored)
        {
            var reason = competition.SetAside.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem();
            reason.ShouldBe(new("price-above-ceiling", "the price £200.01 is above the ceiling £200.00", [new("price", "20001"), new("ceiling", "20000")]));
        }
    }

    [Theory]
    [InlineData(3, true)]
    [InlineData(2, false)]
    public void An_answer_below_its_threshold_sets_the_offer_aside(int mark, bool scored)
    {
        var terms = Competing.Terms() with { Questions = [Competing.Continuity with { LowestAccepted = Fraction.Whole(3) }, Competing.Outcomes] };
        var competition = Competing.Score(terms, Competing.Offer("A", "90.00", continuity: mark, outcomes: 0));
        competition.Places.Count.ShouldBe(scored ? 1 : 0);
        competition.SetAside.SelectMany(offer => offer.Reasons).Select(reason => reason.Message)
            .ShouldBe(scored ? [] : ["Continuity of carers: 2 of 5 is below the threshold of 3"]);
    }

    [Fact]
    public void Every_reason_against_an_offer_is_told()
    {
        var terms = Competing.Terms() with
        {
            Questions = [Competing.Continuity with { LowestAccepted = Fraction.One }, Competing.Outcomes with { LowestAccepted = Fraction.One }],
        };
        var settled = Competing.Settle(terms, Competing.Offer("A", "300.00", 0, 0), Competing.Offer("B", "90.00"));
        settled.Explain(new("A")).ShouldBe([
            "A was not scored for 3 reasons.",
            "  the price £300.00 is above the ceiling £200.00 [price-above-ceiling]",
            "  Continuity of carers: 0 of 5 is below the threshold of 1 [below-quality-threshold]",
            "  Outcomes: 0 of 5 is below the threshold of 1 [below-quality-threshold]",
        ]);
    }

    [Fact]
    public void The_price_of_an_offer_that_is_set_aside_moves_nobody()
    {
        var terms = Competing.Terms() with { Questions = [Competing.Continuity with { LowestAccepted = Fraction.One }, Competing.Outcomes] };
        var without = Competing.Score(terms, Competing.Offer("A", "90.00"), Competing.Offer("B", "80.00"));
        var with = Competing.Score(terms, Competing.Offer("A", "90.00"), Competing.Offer("B", "80.00"), Competing.Offer("C", "1.00", continuity: 0));
        with.Places.ShouldBe(without.Places);
    }

    [Fact]
    public void Everything_wrong_with_the_offers_is_told_at_once() =>
        CompetitionScoring.Create(Competing.Terms()).AsT0.Score([
            Competing.Offer("C", "90.00") with { Marks = [new(new("continuity"), Fraction.Whole(6)), new(new("continiuty"), Fraction.One)] },
            Competing.Offer("A", "0.00"),
            Competing.Offer("B", "90.00", continuity: -1),
            Competing.Offer("D", "-1.00"),
            Competing.Offer("D", "90.00") with { Marks = [.. Competing.Offer("D", "90.00").Marks, new(new("outcomes"), Fraction.One)] },
        ]).AsT1.Select(refusal => (refusal.Code, refusal.Facts[0].Value)).ShouldBe([
            ("duplicate-provider", "D"),
            ("price-not-positive", "A"),
            ("mark-out-of-range", "B"),
            ("mark-out-of-range", "C"),
            ("mark-missing", "C"),
            ("unknown-question", "C"),
            ("price-not-positive", "D"),
            ("mark-twice", "D"),
        ]);

    [Fact]
    public void The_highest_and_the_lowest_mark_are_marks_and_one_a_little_outside_is_none()
    {
        var competition = CompetitionScoring.Create(Competing.Terms()).AsT0;
        competition.Score([Competing.Offer("A", "90.00", 5, 0)]).IsT0.ShouldBeTrue();
        var over = Competing.Offer("A", "90.00") with
        {
            Marks = [new(Competing.Continuity.Id, Fraction.Of(501, 100)), new(Competing.Outcomes.Id, Fraction.Of(-1, 100))],
        };
        competition.Score([over]).AsT1.Select(refusal => refusal.Code).ShouldBe(["mark-out-of-range", "mark-out-of-range"]);
    }

    [Fact]
    public void A_mark_need_not_be_whole() =>
        Competing.Of(
            Competing.Score(
                Competing.Terms(),
                Competing.Offer("A", "90.00") with { Marks = [new(Competing.Outcomes.Id, Fraction.Of(7, 2)), new(Competing.Continuity.Id, Fraction.Zero)] }),
            "A").QualityPoints.ShouldBe(Fraction.Whole(14));

    [Fact]
    public void Nobody_offering_is_a_competition_without_a_winner()
    {
        var settled = Competing.Settle(Competing.Terms());
        settled.Winner.ShouldBeNull();
        settled.Explain(new("A")).ShouldBeEmpty();
        settled.Compare(new("A")).ShouldBeEmpty();
    }

    [Fact]
    public void Prices_too_fine_for_exact_arithmetic_are_refused()
    {
        long[] primes = [9999999967, 9999999943, 9999999929, 9999999881, 9999999851];
        var offers = primes.Select((prime, i) => Competing.Bare($"P{i}", "1.00") with { Price = ExactAmount.FromFractionOfPence(prime - 1, prime) });
        CompetitionScoring.Create(Competing.PriceOnly(PriceFormula.DeviationFrom(PriceAverage.Mean))).AsT0.Score(offers)
            .AsT1.ShouldHaveSingleItem().Code.ShouldBe("numbers-too-long");
    }

    [Fact]
    public void A_line_or_the_total_is_rounded_where_the_rules_say_and_nowhere_else()
    {
        // Quality has 44 points, and the price 40 x 80 / 95 = 640/19, which is 33.68 and a little.
        CompetitionOffer[] offers = [Competing.Offer("A", "95.00", 4, 3), Competing.Offer("B", "80.00")];
        Total(ScoreRounding.None).ShouldBe("1476/19");
        Total(ScoreRounding.OfEachLine(1, PennyRounding.HalfAwayFromZero)).ShouldBe("777/10");
        Total(ScoreRounding.OfTheTotal(0, PennyRounding.HalfAwayFromZero)).ShouldBe("78");
        Total(ScoreRounding.OfEachLine(0, PennyRounding.HalfAwayFromZero)).ShouldBe("78");

        string Total(ScoreRounding rounding) =>
            Competing.Of(Competing.Score(Competing.Terms() with { Rounding = rounding }, offers), "A").TotalPoints.ToString();
    }

    [Fact]
    public void Rounding_each_line_and_rounding_the_total_can_differ()
    {
        // Two lines of 12.5 points: 13 + 13 when each is rounded, 25 when their sum is.
        QualityQuestion[] questions = [Half("q1"), Half("q2")];
        var offer = Competing.Bare("A", "1.00") with { Marks = [new(new("q1"), Fraction.One), new(new("q2"), Fraction.One)] };
        Total(ScoreRounding.OfEachLine(0, PennyRounding.HalfAwayFromZero)).ShouldBe(Fraction.Whole(26));
        Total(ScoreRounding.OfEachLine(0, PennyRounding.HalfToEven)).ShouldBe(Fraction.Whole(24));
        Total(ScoreRounding.OfTheTotal(0, PennyRounding.HalfAwayFromZero)).ShouldBe(Fraction.Whole(25));

        Fraction Total(ScoreRounding rounding) => Competing.Of(
            Competing.Score(new() { Method = AwardMethod.PricePerQualityPoint, Questions = questions.ToValueList(), Rounding = rounding }, offer), "A").QualityPoints;

        static QualityQuestion Half(string id) => new(new(id), id, Fraction.Percent(50), Fraction.Whole(4), null);
    }

    [Fact]
    public void A_rounded_line_shows_what_it_was_before() =>
        Competing.Of(
            Competing.Score(
                Competing.Terms() with { Rounding = ScoreRounding.OfEachLine(2, PennyRounding.HalfAwayFromZero) },
                Competing.Offer("A", "90.00"), Competing.Offer("B", "80.00")),
            "A").Lines[0].Words.ShouldEndWith("= 35.5556 (exactly 320/9) points, rounded to 35.56");

    [Fact]
    public void The_price_per_quality_point_puts_the_least_first()
    {
        // 90.00 over 60 points is 150 pence a point; 80.00 over 50 points is 160.
        var terms = Competing.Terms() with
        {
            Method = AwardMethod.PricePerQualityPoint,
            Questions = [Competing.Continuity with { Weight = Fraction.One, HighestMark = Fraction.Whole(10) }],
        };
        var settled = Competing.Settle(terms, One("A", "90.00", 6), One("B", "80.00", 5), One("C", "1.00", 0));
        Competing.Order(settled).ShouldBe(["A", "B"]);
        settled.Offers[1].DecidedBy.ShouldBe(new("price-per-quality-point", "150", "160"));
        settled.Explain(new("B"))[0].ShouldBe("B is ranked 2 of 2, with 160 pence per quality point: £80.00 over 50 points.");
        settled.Scores.SetAside.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem().Code.ShouldBe("no-quality-points");

        static CompetitionOffer One(string id, string price, int mark) =>
            Competing.Bare(id, price) with { Marks = [new(Competing.Continuity.Id, Fraction.Whole(mark))] };
    }

    [Theory]
    [InlineData("79.99", 3, true)]
    [InlineData("80.00", 3, false)]
    [InlineData("79.99", 4, false)]
    public void A_price_far_under_the_median_is_flagged_and_not_rejected(string price, int leastOffers, bool flagged)
    {
        var terms = Competing.Terms() with { AbnormallyLow = new(PriceAverage.Median, Fraction.Whole(20), leastOffers) };
        var competition = Competing.Score(terms, Competing.Offer("A", price), Competing.Offer("B", "100.00"), Competing.Offer("C", "120.00"));
        var offer = Competing.Of(competition, "A");
        (offer.AbnormallyLow is not null).ShouldBe(flagged);
        competition.SetAside.ShouldBeEmpty();
        competition.Places[0].Offers[0].ShouldBe(offer);
        competition.TooFewToTestForAbnormallyLow.ShouldBe(leastOffers == 4);
        if (offer.AbnormallyLow is { } flag)
        {
            flag.Message.ShouldBe("the price £79.99 is below £80.00, which is 20 % under the median £100.00 of 3 offers: ask the provider to explain it before any decision");
            competition.Settle(new("EX"), A.Seed).Explain(new("A"))[^1].ShouldStartWith("Flagged, not rejected: the price £79.99");
        }
        else if (leastOffers == 4)
        {
            competition.Settle(new("EX"), A.Seed).Explain(new("A"))[^1].ShouldBe("No price was tested for being abnormally low: the test needs 4 offers.");
        }
    }

    [Fact]
    public void The_mean_flags_by_the_exact_mean()
    {
        // The mean of 70.00, 100.00 and 100.01 is 9000 1/3 pence; 10 % under it is 8100.3 pence.
        var terms = Competing.Terms() with { AbnormallyLow = new(PriceAverage.Mean, Fraction.Whole(10), 2) };
        var flag = Competing.Of(
            Competing.Score(terms, Competing.Offer("A", "70.00"), Competing.Offer("B", "100.00"), Competing.Offer("C", "100.01")), "A").AbnormallyLow!;
        (flag.Average.ToFractionOfPence(), flag.Limit.ToFractionOfPence(), flag.Offers).ShouldBe(("27001/3", "81003/10", 3));
    }
}
