using FsCheck.Xunit;

namespace HomeCare.Domain.CallOff.Tests;

[Properties(Arbitrary = [typeof(Scenarios)], MaxTest = 500)]
public class RankingLaws
{
    [Property]
    [Rule("HCL26-078a")]
    public void The_ranking_is_that_of_the_slow_obvious_reference(Scenario scenario) =>
        Order(scenario.Rank()).ShouldBe(ReferenceRanker.Rank(scenario));

    [Property]
    [Rule("HCL26-045e")]
    public void Every_candidate_is_either_ranked_or_refused_with_a_reason(Scenario scenario)
    {
        var ranking = scenario.Rank();
        ranking.Offers.Select(offer => offer.Candidate.Id).Concat(ranking.Refusals.Select(offer => offer.Candidate.Id))
            .Order().ShouldBe(scenario.Candidates.Select(candidate => candidate.Id).Order());
        ranking.Refusals.ShouldAllBe(offer => offer.Reasons.Count > 0);
        ranking.Offers.Select(offer => offer.Rank).ShouldBe(Enumerable.Range(1, ranking.Offers.Count));
    }

    [Property]
    [Rule("HCL26-065b")]
    public void The_order_of_the_input_never_matters(Scenario scenario, int shift)
    {
        var moved = scenario.With(scenario.Candidates.OrderBy(candidate => (candidate.Id.Value + shift).Sum(c => c * 31 % 17)));
        DecisionRecord.Of(moved.Rank()).Sha256.ShouldBe(DecisionRecord.Of(scenario.Rank()).Sha256);
    }

    [Property]
    public void Removing_a_loser_leaves_the_order_of_the_rest(Scenario scenario)
    {
        var order = Order(scenario.Rank());
        foreach (var loser in order.Skip(1))
        {
            Order(scenario.Without(new(loser)).Rank()).ShouldBe(order.Where(id => id != loser));
        }
    }

    [Property]
    public void The_ranking_of_a_subset_is_the_ranking_of_all_restricted_to_it(Scenario scenario, int mask)
    {
        var some = scenario.With(scenario.Candidates.Where((_, i) => ((mask >> i) & 1) == 1));
        var kept = some.Candidates.Select(candidate => candidate.Id.Value).ToHashSet();
        Order(some.Rank()).ShouldBe(Order(scenario.Rank()).Where(kept.Contains));
    }

    [Property]
    public void An_ineligible_candidate_changes_only_the_refusals(Scenario scenario)
    {
        var intruder = A.Candidate("INTRUDER") with { SpareMinutes = 0 };
        var ranking = scenario.With(scenario.Candidates.Append(intruder)).Rank();
        ranking.Offers.ShouldBe(scenario.Rank().Offers);
        ranking.Refusals.Where(offer => offer.Candidate != intruder).ShouldBe(scenario.Rank().Refusals);
    }

    [Property]
    public void A_winner_that_lowers_its_price_stays_the_winner(Scenario scenario)
    {
        if (scenario.Rank().Winner is { } winner)
        {
            var cheaper = scenario.Change(winner.Candidate.Id, candidate => AtAnotherPrice(candidate, -1));
            cheaper.Rank().Winner!.Candidate.Id.ShouldBe(winner.Candidate.Id);
        }
    }

    [Property]
    public void A_loser_that_raises_its_price_leaves_the_winner(Scenario scenario)
    {
        var ranking = scenario.Rank();
        foreach (var loser in ranking.Offers.Skip(1))
        {
            var dearer = scenario.Change(loser.Candidate.Id, candidate => AtAnotherPrice(candidate, 1));
            dearer.Rank().Winner!.Candidate.Id.ShouldBe(ranking.Winner!.Candidate.Id);
        }
    }

    [Property]
    public void Every_place_names_what_decided_it_against_the_one_above(Scenario scenario)
    {
        var offers = scenario.Rank().Offers;
        for (var i = 1; i < offers.Count; i++)
        {
            var (above, here) = (offers[i - 1], offers[i]);
            var criterion = here.DecidedBy.ShouldNotBeNull().Criterion;
            (above.Cost.Total < here.Cost.Total).ShouldBe(criterion == Decider.Cost);
            if (criterion == Decider.Draw)
            {
                (above.DrawKey < here.DrawKey).ShouldBeTrue();
                A.Terms.Rungs.ShouldAllBe(rung => rung.Compare(scenario.Request, above.Candidate, here.Candidate) == 0);
            }
        }
    }

    [Property]
    public void There_is_a_draw_exactly_when_two_candidates_are_level(Scenario scenario)
    {
        var ranking = scenario.Rank();
        var level = ranking.Offers
            .GroupBy(offer => (offer.Cost.Total, string.Join('/', A.Terms.Rungs.Select(rung => Step(rung, offer.Candidate)))))
            .Where(group => group.Count() > 1)
            .SelectMany(group => group.Select(offer => offer.Candidate.Id))
            .Order();
        ranking.Offers.Where(offer => offer.DrawKey is not null).Select(offer => offer.Candidate.Id).Order().ShouldBe(level);
        (ranking.Draw is not null).ShouldBe(level.Any());
    }

    [Property]
    public void A_replayed_record_is_the_same_record(Scenario scenario)
    {
        var record = DecisionRecord.Of(scenario.Rank());
        var replay = DecisionRecord.Replay(record.Bytes).AsT0;
        replay.Differences.ShouldBeEmpty();
        replay.Record.Bytes.Span.SequenceEqual(record.Bytes.Span).ShouldBeTrue();
    }

    [Property]
    [Rule("HCL26-082e")]
    public void Every_explanation_can_be_read(Scenario scenario)
    {
        var ranking = scenario.Rank();
        foreach (var candidate in scenario.Candidates)
        {
            var lines = ranking.Explain(candidate.Id);
            lines.Count.ShouldBeGreaterThan(1);
            lines.ShouldAllBe(line => !line.Contains('?'));
        }
    }

    private static string[] Order(Ranking ranking) => [.. ranking.Offers.Select(offer => offer.Candidate.Id.Value)];

    // Not rated and Requires improvement stand on the same step.
    private static string Step(Rung rung, Candidate candidate) =>
        rung == Rung.HigherRating && rung.ValueOf(A.Request(), candidate) == "not-rated" ? "requires-improvement" : rung.ValueOf(A.Request(), candidate);

    private static Candidate AtAnotherPrice(Candidate candidate, long pence) => candidate with
    {
        Rates = new(
            candidate.Rates.Bands.Select(rate => rate with { Rate = Shift(rate.Rate, pence) }).ToValueList(),
            candidate.Rates.Sessional is { } sessional ? Shift(sessional, pence) : null),
    };

    private static HourlyRate Shift(HourlyRate rate, long pence) => new(rate.PerHour + Money.FromPence(pence));
}
