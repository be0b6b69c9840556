using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

public class RankerTests
{
    [Fact]
    [Rule("HCL26-078a")]
    [Rule("K-01")]
    public void The_cheapest_hour_can_lose_to_the_cheapest_package()
    {
        var request = A.Request([
            .. Enumerable.Range(0, 7).SelectMany(day => new[]
            {
                A.Visit(30, day: (IsoDayOfWeek)(day + 1), hour: 8), A.Visit(30, day: (IsoDayOfWeek)(day + 1), hour: 18),
            }),
            A.Visit(480, day: IsoDayOfWeek.Monday, hour: 22),
            A.Visit(480, day: IsoDayOfWeek.Wednesday, hour: 22),
            A.Visit(480, day: IsoDayOfWeek.Friday, hour: 22),
        ]);
        var ranking = A.Rank(
            request,
            A.Candidate("A") with { Rates = A.Rates(fringe: "24.00", sessional: "23.50") },
            A.Candidate("B") with { Rates = A.Rates(fringe: "24.20", sessional: "21.00") });
        ranking.Offers.Select(offer => (offer.Candidate.Id.Value, offer.Cost.Rounded.ToDigits()))
            .ShouldBe([("B", "673.40"), ("A", "732.00")]);
        ranking.WhatDecided(ranking.Winner!).ShouldBe("£58.60 a week less than rank 2");
    }

    [Fact]
    [Rule("HCL26-078a")]
    public void The_cheapest_provider_that_is_able_wins_though_a_cheaper_one_is_not()
    {
        var need = new CapabilityId("stoma-care");
        var ranking = A.Rank(
            A.Request() with { Needs = [need] },
            A.Candidate("A") with { Rates = A.Rates(fringe: "25.00") },
            A.Candidate("B") with { Rates = A.Rates(fringe: "25.10"), Capabilities = [need] },
            A.Candidate("C") with { Rates = A.Rates(fringe: "25.20"), Capabilities = [need] });
        ranking.Winner!.Candidate.Id.Value.ShouldBe("B");
        ranking.Refusals.ShouldHaveSingleItem().Candidate.Id.Value.ShouldBe("A");
    }

    [Fact]
    public void A_third_of_a_penny_decides()
    {
        var ranking = A.Rank(
            A.Request(A.Visit(20)),
            A.Candidate("A") with { Rates = A.Rates(fringe: "25.00") },
            A.Candidate("B") with { Rates = A.Rates(fringe: "24.99") });
        ranking.Offers[1].DecidedBy.ShouldBe(new Decider(Decider.Cost, "833", "2500/3"));
        ranking.Offers.ShouldAllBe(offer => offer.Cost.Rounded == ranking.Winner!.Cost.Rounded);
        ranking.Winner!.Candidate.Id.Value.ShouldBe("B");
    }

    [Fact]
    public void Equal_cost_goes_to_the_better_rating()
    {
        var ranking = A.Rank(A.Request(), Rated("A", CqcRating.RequiresImprovement), Rated("B", CqcRating.Good), Rated("C", CqcRating.Outstanding));
        ranking.Offers.Select(offer => offer.Candidate.Id.Value).ShouldBe(["C", "B", "A"]);
        ranking.Offers[2].DecidedBy.ShouldBe(new Decider("higher-rating", "good", "requires-improvement"));
        ranking.WhatDecided(ranking.Offers[2]).ShouldBe("same cost as rank 2; rating: Requires improvement against Good");
        ranking.WhatDecided(ranking.Offers[0]).ShouldBe("same cost as rank 2; rating: Outstanding against Good");
    }

    [Fact]
    public void Not_rated_stands_level_with_requires_improvement()
    {
        Rung.HigherRating.Compare(A.Request(), Rated("A", CqcRating.NotRated), Rated("B", CqcRating.RequiresImprovement)).ShouldBe(0);
        Rung.HigherRating.Compare(A.Request(), Rated("A", CqcRating.NotRated), Rated("B", CqcRating.Good)).ShouldBePositive();
        Rung.HigherRating.Compare(A.Request(), Rated("A", CqcRating.NotRated), Rated("B", CqcRating.Inadequate)).ShouldBeNegative();
    }

    [Fact]
    public void Equal_cost_and_rating_go_to_the_provider_with_fewer_hours()
    {
        var ranking = A.Rank(
            A.Request(), A.Candidate("A") with { AwardedMinutes = 61 }, A.Candidate("B") with { AwardedMinutes = 60 });
        ranking.Offers[1].DecidedBy.ShouldBe(new Decider("fewer-hours-awarded", "60", "61"));
        ranking.WhatDecided(ranking.Offers[1]).ShouldBe("same cost as rank 1; hours already awarded: 1 h 1 min against 1 h");
    }

    [Fact]
    public void Level_candidates_are_drawn_and_show_their_keys()
    {
        var ranking = A.Rank(A.Request(), A.Candidate("A"), A.Candidate("B"), A.Candidate("C"));
        var draw = ranking.Draw.ShouldNotBeNull();
        ranking.Offers.Select(offer => offer.DrawKey).ShouldBe(ranking.Offers.Select(offer => (CandidateKey?)draw.KeyOf(offer.Candidate.Id)));
        ranking.Offers.Select(offer => offer.DrawKey!.Value).ShouldBeInOrder();
        ranking.Offers[1].DecidedBy!.Criterion.ShouldBe(Decider.Draw);
        ranking.WhatDecided(ranking.Offers[0]).ShouldBe("level with rank 2; the draw put it first");
        ranking.WhatDecided(ranking.Offers[1]).ShouldBe("level with rank 1; the draw put it after");
    }

    [Fact]
    public void Another_package_has_another_draw()
    {
        var winners = Enumerable.Range(0, 64)
            .Select(i => A.Rank(A.Request() with { Reference = new($"R{i}") }, A.Candidate("A"), A.Candidate("B")).Winner!.Candidate.Id.Value)
            .Distinct();
        winners.Order().ShouldBe(["A", "B"]);
    }

    [Fact]
    public void An_only_candidate_is_never_refused_on_cost()
    {
        var ranking = A.Rank(A.Request([.. Enumerable.Range(1, 7).Select(day => A.Visit(1440, 6, (IsoDayOfWeek)day, hour: 0))]), A.Candidate("A") with { SpareMinutes = 60480 });
        ranking.Winner!.Cost.Rounded.ShouldBe(Money.FromPence(2318400));
        ranking.WhatDecided(ranking.Winner).ShouldBe("the only eligible provider");
    }

    [Fact]
    public void Nobody_eligible_is_an_answer()
    {
        var ranking = A.Rank(A.Request(), A.Candidate("A") with { SpareMinutes = 0 });
        ranking.Winner.ShouldBeNull();
        ranking.Draw.ShouldBeNull();
    }

    [Fact]
    public void No_candidates_at_all_is_an_answer() => A.Rank(A.Request()).Winner.ShouldBeNull();

    [Fact]
    public void A_ranked_candidate_is_explained_line_by_line()
    {
        var request = A.Request(A.Visit(30), A.Visit(50, 2, IsoDayOfWeek.Tuesday), A.Visit(90, 1, IsoDayOfWeek.Friday));
        A.Rank(request, A.Candidate("A"), A.Candidate("B") with { AwardedMinutes = 60 }).Explain(new("A")).Take(7).ShouldBe([
            "Example A (A) is ranked 1 of 2.",
            "It passed all 15 eligibility rules.",
            "  Not tested, because it is not yet set: the price limit of HCL26-074",
            "  Not tested, because it is not yet set: the price limit of HCL26-079",
            "  1 x 30 min at £26.00 an hour (fringe) = £13.00",
            "  1 x 50 min x 2 carers at £26.00 an hour (fringe) = £43.33 and 1/3p",
            "  1 x 90 min at £23.00 an hour (sessional) = £34.50",
        ]);
    }

    [Fact]
    public void A_drawn_candidate_is_explained_with_what_decided_and_its_key()
    {
        var ranking = A.Rank(A.Request(), A.Candidate("A"), A.Candidate("B"));
        ranking.Explain(ranking.Winner!.Candidate.Id).TakeLast(2).ShouldBe([
            "What decided: level with rank 2; the draw put it first.", $"Draw key: {ranking.Winner.DrawKey}",
        ]);
    }

    [Fact]
    public void One_reason_is_told_in_the_singular() =>
        A.Rank(A.Request(), A.Candidate("A") with { SpareMinutes = 0 }).Explain(new("A"))[0]
            .ShouldBe("Example A (A) was refused for one reason.");

    [Fact]
    public void A_total_with_a_part_of_a_penny_says_how_it_is_shown() =>
        A.Rank(A.Request(A.Visit(50)), A.Candidate("A")).Explain(new("A")).ShouldContain("  Weekly cost: £21.66 and 2/3p, shown as £21.67");

    [Fact]
    public void A_total_in_whole_pence_is_said_once() =>
        A.Rank(A.Request(), A.Candidate("A")).Explain(new("A")).ShouldContain("  Weekly cost: £13.00");

    [Fact]
    public void A_refused_candidate_is_explained_reason_by_reason()
    {
        var candidate = A.Candidate("A") with { SpareMinutes = 29, EarliestStart = new LocalDate(2026, 12, 2) };
        A.Rank(A.Request(), candidate).Explain(new("A")).ShouldBe([
            "Example A (A) was refused for 2 reasons.",
            "  has 29 min a week to spare, and the package has 30 min [not-enough-capacity, HCL26-078a]",
            "  can start on 2026-12-02 at the earliest, and care must start on 2026-12-01 [cannot-start, HCL26-078a]",
        ]);
    }

    [Fact]
    public void A_provider_that_is_no_candidate_has_no_explanation() =>
        A.Rank(A.Request(), A.Candidate("A")).Explain(new("B")).ShouldBeEmpty();

    private static Candidate Rated(string id, CqcRating rating) => A.Candidate(id) with { Regulator = new(rating, null, null) };
}
