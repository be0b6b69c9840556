namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Every weight, mark and price in these tests is invented.</summary>
public class TieTests
{
    // All three have 80 points: A and B 40 for the price and 40 for quality, C 32 and 48.
    private static readonly CompetitionOffer[] Level = [Competing.Offer("A", "100.00", 5, 0), Competing.Offer("B", "100.00", 3, 4), Competing.Offer("C", "125.00", 5, 2)];

    [Fact]
    public void Equal_points_share_a_place_and_the_next_place_is_skipped()
    {
        var places = Competing.Score(Competing.Terms(), [.. Level, Competing.Offer("D", "200.00", 0, 0)]).Places;
        places.Select(place => (place.Rank, string.Join('+', place.Offers.Select(offer => offer.Offer.Provider))))
            .ShouldBe([(1, "A+B+C"), (4, "D")]);
    }

    [Fact]
    public void The_draw_settles_what_is_left_and_says_so()
    {
        var settled = Competing.Settle(Competing.Terms(), Level);
        var draw = A.Seed.DrawFor(new("EX-0001"));
        Competing.Order(settled).ShouldBe(Level.Select(offer => offer.Provider).OrderBy(draw.KeyOf).Select(id => id.Value));
        settled.Draw.ShouldNotBeNull().Key.ShouldBe(draw.Key);
        settled.Offers.Skip(1).ShouldAllBe(offer => offer.DecidedBy!.Criterion == Decider.Draw);
        settled.Explain(settled.Offers[1].Scored.Offer.Provider)[^1].ShouldStartWith("Level with rank 1; the draw put it after: ");
    }

    [Fact]
    public void Without_a_tie_there_is_no_draw() =>
        Competing.Settle(Competing.Terms(), Competing.Offer("A", "90.00"), Competing.Offer("B", "91.00")).Draw.ShouldBeNull();

    [Fact]
    public void A_tie_break_of_the_scores_comes_before_the_draw()
    {
        var settled = Competing.Settle(Competing.Terms() with { TieBreaks = [ScoreRung.HigherQuality] }, Level);
        Competing.Order(settled)[0].ShouldBe("C");
        settled.Offers[1].DecidedBy.ShouldBe(new("higher-quality", "48", "40"));
        var cheaper = Competing.Settle(Competing.Terms() with { TieBreaks = [ScoreRung.LowerPrice] }, Level);
        cheaper.Offers[2].DecidedBy.ShouldBe(new("lower-price", "10000", "12500"));
    }

    [Fact]
    public void The_schemes_rungs_come_between_and_a_provider_on_no_step_is_last()
    {
        var scored = Competing.Score(Competing.Terms(), Level);
        var settled = scored.Settle(new("EX-0001"), A.Seed, [new("higher-rating", [[new("B")], [new("C")]])]);
        Competing.Order(settled).ShouldBe(["B", "C", "A"]);
        settled.Offers[2].DecidedBy.ShouldBe(new("higher-rating", "step 2", "step 3"));
        settled.Draw.ShouldBeNull();
    }

    [Fact]
    public void A_rung_of_home_care_becomes_an_order_of_the_providers()
    {
        Candidate[] candidates = [A.Candidate("C"), A.Candidate("B") with { AwardedMinutes = 60 }, A.Candidate("A")];
        RungOrder.Of(Rung.FewerHoursAwarded, A.Request(), candidates)
            .ShouldBe(new("fewer-hours-awarded", [[new("A"), new("C")], [new("B")]]));
        Should.Throw<ArgumentException>(() => RungOrder.Of(Rung.FewerHoursAwarded, A.Request(), [candidates[0], candidates[0]]));
    }

    [Fact]
    public void A_rung_that_leaves_two_level_leaves_them_to_the_draw()
    {
        var settled = Competing.Score(Competing.Terms(), Level).Settle(new("EX-0001"), A.Seed, [new("higher-rating", [[new("C")], [new("A"), new("B")]])]);
        settled.Offers.Select(offer => offer.DrawKey is not null).ShouldBe([false, true, true]);
        settled.Offers.Select(offer => offer.DecidedBy?.Criterion).ShouldBe([null, "higher-rating", "draw"]);
    }

    [Fact]
    public void A_rung_is_named_once_and_lists_a_provider_once()
    {
        Should.Throw<ArgumentException>(() => new RungOrder("draw", []));
        Should.Throw<ArgumentException>(() => new RungOrder("higher-quality", []));
        Should.Throw<ArgumentException>(() => new RungOrder("", []));
        Should.Throw<ArgumentException>(() => new RungOrder("distance", [[new("A")], [new("B"), new("A")]]));
        Should.Throw<ArgumentException>(() => Competing.Score(Competing.Terms()).Settle(new("EX"), A.Seed, [new("d", []), new("d", [])]));
    }

    [Fact]
    public void A_losing_bidder_is_told_its_points_beside_the_winners_question_by_question()
    {
        var settled = Competing.Settle(Competing.Terms(), Competing.Offer("A", "100.00", 4, 3), Competing.Offer("B", "80.00", 3, 5));
        settled.Explain(new("A")).ShouldBe([
            "A is ranked 2 of 2, with 76 points of 100.",
            "  Price £100.00; the lowest price is £80.00: 40 x 0.8 / 1 = 32 points",
            "  Continuity of carers: 40 x 4 / 5 = 32 points",
            "  Outcomes: 20 x 3 / 5 = 12 points",
            "The winner, B, has 84 points of 100.",
            "  Price: 32 against 40 of 40 points (-8)",
            "  Continuity of carers: 32 against 24 of 40 points (+8)",
            "  Outcomes: 12 against 20 of 20 points (-8)",
            "What decided against rank 1: score, 76 against 84.",
        ]);
        settled.Compare(new("A")).Select(line => line.Difference.ToString()).ShouldBe(["-8", "8", "-8"]);
        settled.Explain(new("B"))[0].ShouldBe("B is ranked 1 of 2, with 84 points of 100.");
        settled.Explain(new("B")).Count.ShouldBe(4);
    }

    [Fact]
    public void A_total_that_is_rounded_is_shown_as_such() =>
        Competing.Settle(
                Competing.Terms() with { Rounding = ScoreRounding.OfTheTotal(1, PennyRounding.HalfAwayFromZero) },
                Competing.Offer("A", "90.00"), Competing.Offer("B", "80.00"))
            .Explain(new("A"))[4].ShouldBe("  Total, rounded to 1 decimals: 71.6 points");
}
