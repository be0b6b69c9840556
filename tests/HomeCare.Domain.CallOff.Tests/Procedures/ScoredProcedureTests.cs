using NodaTime;
using static HomeCare.Domain.CallOff.Tests.Run;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>A mini-competition with published weights, as one recorded procedure. Weights, offers and marks are invented.</summary>
public class ScoredProcedureTests
{
    private static readonly ScoringTerms Terms = Competing.Terms();

    [Fact]
    public void The_award_is_due_to_the_best_score_and_every_place_is_explained()
    {
        var run = Offered(Terms);
        run.Due.ShouldBeNull();
        run.Procedure.Permitted.Select(next => next.Kind.Name).ShouldBe(["person-refused", "declined", "offers-marked", "overridden"], ignoreOrder: true);

        run.Do(Marked(run.At, ("A", 3), ("B", 5), ("C", 0)));

        run.Due.ShouldBe("B");
        Competing.Order(run.Procedure.Competition!).ShouldBe(["B", "A", "C"]);
        run.Procedure.Competition!.Explain(P("A"))[0].ShouldStartWith("A is ranked 2 of 3");
        run.Award().Winner.ShouldBe("B");
        run.Procedure.Competition!.Winner!.Scored.Offer.Provider.ShouldBe(P("B"));
    }

    [Theory]
    [InlineData(0, "C")]
    [InlineData(5, "A")]
    public void Another_mark_gives_another_winner(int mark, string winner)
    {
        var run = Offered(Terms);
        run.Do(Marked(run.At, ("A", mark), ("B", 0), ("C", 1))).Due.ShouldBe(winner);
    }

    [Fact]
    public void Level_scores_fall_to_the_order_of_the_list()
    {
        var run = Of(Plan(Compete(Terms)), List("framework", "B 150.00", "A 150.00"));
        run.Do(new Invited(run.At, "SP-1", null)).Do(Made(run, "A", "100.00")).Do(Made(run, "B", "100.00")).Do(Marked(run.At, ("A", 3), ("B", 3)));
        run.Due.ShouldBe("B");
        run.Procedure.Competition!.Offers[1].DecidedBy!.Criterion.ShouldBe("list-order");
        run.Procedure.Competition.Draw.ShouldBeNull();
    }

    [Fact]
    public void It_is_saved_and_goes_on_at_every_point_and_replays()
    {
        var run = Offered(Full);
        var events = run.Procedure.Events.Append(Marked(run.At, ("A", 3), ("B", 5), ("C", 2))).Append(new Awarded(run.At, Broker, P("B"))).ToArray();
        for (var count = 0; count <= events.Length; count++)
        {
            var procedure = Procedure.Resume(run.Procedure.Plan, run.Procedure.Brief, Start, events.Take(count)).AsT0;
            var replay = ProcedureRecord.Replay(ProcedureRecord.Of(procedure).Bytes).AsT0;
            replay.IsIdentical.ShouldBeTrue();
            replay.Procedure.Plan.ShouldBe(run.Procedure.Plan);
            replay.Procedure.Outcome.ToString().ShouldBe(procedure.Outcome.ToString());
        }
    }

    public static TheoryData<string> Formulas =>
    [
        .. new[]
        {
            PriceFormula.LowestOverPrice, PriceFormula.LinearToCeiling, PriceFormula.LinearFromLowestToCeiling, PriceFormula.LinearBetweenLowestAndHighest,
            PriceFormula.PercentAboveLowest, PriceFormula.DeviationFrom(PriceAverage.Mean), PriceFormula.DeviationFrom(PriceAverage.Median), ByPlace,
        }.Select(formula => formula.Name),
    ];

    [Theory]
    [MemberData(nameof(Formulas))]
    public void Every_price_formula_is_written_and_read(string name)
    {
        PriceFormula[] all =
        [
            PriceFormula.LowestOverPrice, PriceFormula.LinearToCeiling, PriceFormula.LinearFromLowestToCeiling, PriceFormula.LinearBetweenLowestAndHighest,
            PriceFormula.PercentAboveLowest, PriceFormula.DeviationFrom(PriceAverage.Mean), PriceFormula.DeviationFrom(PriceAverage.Median), ByPlace,
        ];
        var formula = all.Single(one => one.Name == name);
        var run = Offered(Competing.Terms(formula));
        run.Do(Marked(run.At, ("A", 3), ("B", 5), ("C", 2)));
        var replay = ProcedureRecord.Replay(ProcedureRecord.Of(run.Procedure).Bytes).AsT0;
        (replay.IsIdentical, replay.Procedure.Due).ShouldBe((true, run.Procedure.Due));
    }

    [Fact]
    public void A_mark_changed_in_a_record_changes_what_is_due_and_differs()
    {
        var run = Offered(Terms);
        run.Do(Marked(run.At, ("A", 3), ("B", 5), ("C", 0))).Award();
        var text = System.Text.Encoding.UTF8.GetString(ProcedureRecord.Of(run.Procedure).Bytes.Span);
        var changed = text.Replace("\"mark\":\"5\"", "\"mark\":\"0\"", StringComparison.Ordinal);
        changed.ShouldNotBe(text);
        ProcedureRecord.Replay(System.Text.Encoding.UTF8.GetBytes(changed)).AsT1.Message.ShouldContain("[not-due]");
    }

    [Fact]
    public void Marks_that_are_missing_too_high_or_of_a_stranger_are_refused()
    {
        var run = Offered(Terms);
        run.Refused(Marked(run.At, ("A", 3), ("B", 3))).Code.ShouldBe("wrong-offers-scored");
        run.Refused(Marked(run.At, ("A", 3), ("B", 3), ("X", 3))).Code.ShouldBe("wrong-offers-scored");
        var tooHigh = run.Refused(Marked(run.At, ("A", 6), ("B", 3), ("C", 3)));
        (tooHigh.Code, tooHigh.Facts.First(fact => fact.Name == "refusal").Value).ShouldBe(("not-scored", "mark-out-of-range"));
        run.Refused(new OffersScored(run.At, [P("A"), P("B"), P("C")])).Code.ShouldBe("not-in-this-stage");
        run.Do(Marked(run.At, ("A", 3), ("B", 3), ("C", 3)));
        run.Refused(Marked(run.At + Duration.FromMinutes(1), ("A", 3), ("B", 3), ("C", 3))).Code.ShouldBe("duplicate");
    }

    [Fact]
    public void Nobody_is_scored_while_an_offer_is_awaited_and_an_offer_of_nothing_cannot_be()
    {
        var run = Of(Plan(Compete(Terms)), List("framework", "A 150.00", "B 150.00"));
        run.Do(new Invited(run.At, "SP-1", null)).Do(Made(run, "A", "100.00"));
        run.Refused(Marked(run.At, ("A", 3))).Code.ShouldBe("offer-outstanding");
        run.Refused(Made(run, "B", "0.00")).Code.ShouldBe("price-not-positive");
    }

    [Fact]
    public void Where_every_offer_is_set_aside_the_stage_is_over()
    {
        var strict = Terms with { Questions = [Competing.Continuity with { LowestAccepted = Fraction.Whole(4) }, Competing.Outcomes] };
        var run = Of(Plan(Compete(strict), new Stage(T("spot"), Approach.AwardToFirst)), List("framework", "A 150.00", "B 150.00"), List("spot", "S"));
        run.Do(new Invited(run.At, "SP-1", null)).Do(Made(run, "A", "100.00")).Do(Made(run, "B", "90.00")).Do(Marked(run.At, ("A", 3), ("B", 3)));
        run.Due.ShouldBe("S");
        run.Procedure.Positions.Select(position => position.Response).ShouldBe([ProviderResponse.SetAside, ProviderResponse.SetAside]);
        run.Procedure.Competition!.Explain(P("A"))[1].ShouldContain("[below-quality-threshold]");
    }

    [Fact]
    public void Scoring_that_is_not_used_or_does_not_hold_together_makes_no_plan()
    {
        Faults(Compete(Terms, BestOffer.LowestCost)).ShouldBe(["scoring-not-used"]);
        Faults(Compete(Terms with { Questions = [] })).ShouldBe(["weights-not-one"]);
    }

    private static PriceFormula ByPlace => PriceFormula.FixedPointsByPlace([Fraction.One, Fraction.Of(3, 5), Fraction.Of(1, 5)]);

    private static ScoringTerms Full => Terms with
    {
        Method = AwardMethod.Weighted(Fraction.Percent(40), ByPlace),
        Questions = [Competing.Continuity with { LowestAccepted = Fraction.One }, Competing.Outcomes],
        MainWeight = MainWeight.Quality,
        Rounding = ScoreRounding.OfEachLine(2, PennyRounding.HalfToEven),
        AbnormallyLow = new(PriceAverage.Median, Fraction.Whole(20), 3),
        TieBreaks = [ScoreRung.HigherQuality, ScoreRung.LowerPrice],
    };

    private static Stage Compete(ScoringTerms terms, BestOffer? best = null) => new(
        T("framework"),
        new(new InviteOffers(ResponseTime.NoDeadline, best ?? BestOffer.BestScore, OfferLimit.None, []) { Scoring = terms }));

    private static string[] Faults(Stage stage) =>
        [.. ProcedurePlan.Create("A test", A.Citation, new(2026, 9, 1), new(2034, 8, 31), [stage]).AsT1.Select(refusal => refusal.Code)];

    private static Run Offered(ScoringTerms terms)
    {
        var run = Of(Plan(Compete(terms)), List("framework", "A 150.00", "B 150.00", "C 150.00"));
        return run.Do(new Invited(run.At, "SP-1", null)).Do(Made(run, "A", "100.00")).Do(Made(run, "B", "110.00")).Do(Made(run, "C", "90.00"));
    }

    private static OfferMade Made(Run run, string provider, string price) => new(run.At, P(provider), Competing.Pounds(price), []);

    private static OffersMarked Marked(Instant at, params (string Provider, int Mark)[] marks) => new(
        at,
        marks.Select(one => new OfferMarks(
            P(one.Provider),
            [new(Competing.Continuity.Id, Fraction.Whole(one.Mark)), new(Competing.Outcomes.Id, Fraction.Whole(one.Mark))])).ToValueList());
}
