using FsCheck.Xunit;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Counterfactuals: all prices are invented but the scheme's ceilings.</summary>
[Properties(Arbitrary = [typeof(Scenarios)], MaxTest = 150)]
public class WhatIfTests
{
    // One visit of 30 minutes: a penny an hour is half a penny a week.
    [Fact]
    public void A_loser_would_have_won_just_below_the_winners_cost_or_level_by_a_rung()
    {
        var winner = A.Candidate("W") with { Rates = A.Rates("25.00"), AwardedMinutes = 60 };
        Highest(winner, A.Candidate("L") with { Rates = A.Rates("26.00"), AwardedMinutes = 120 }, "L").ShouldBe("24.99");
        Highest(winner, A.Candidate("L") with { Rates = A.Rates("26.00"), AwardedMinutes = 0 }, "L").ShouldBe("25.00");
        Ask(winner, A.Candidate("L") with { Rates = A.Rates("26.00"), AwardedMinutes = 0 }).HighestWinningRate(new("L"), "fringe").AsT0.Words
            .ShouldBe("Example L (L), rate for fringe: would have won at £25.00 an hour, where it costs the same as W and its hours already awarded puts it first (it offers £26.00)");
    }

    [Fact]
    public void A_winner_keeps_the_package_up_to_the_next_cost_or_its_ceiling()
    {
        var second = A.Candidate("L") with { Rates = A.Rates("26.00") };
        Highest(A.Candidate("W") with { Rates = A.Rates("25.00") }, second with { AwardedMinutes = 60 }, "W").ShouldBe("26.00");
        Ask(A.Candidate("W") with { Rates = A.Rates("25.00") }).HighestWinningRate(new("W"), "fringe").AsT0.Words
            .ShouldBe("Example W (W), rate for fringe: keeps the package up to £26.36 an hour, the highest that is allowed (it offers £25.00)");
    }

    [Fact]
    public void A_sessional_rate_stays_below_the_rate_it_must_be_below()
    {
        var request = A.Request(A.Visit(90));
        var asked = WhatIf.Of(A.Rank(request, A.Candidate("W") with { Rates = A.Rates(sessional: "20.00", urban: "24.00") }), A.Seed).AsT0;
        asked.HighestWinningRate(new("W"), "sessional").AsT0.Highest.ShouldBe(A.Rate("23.99"));
        asked.HighestWinningRate(new("W"), "fringe").AsT1.Code.ShouldBe("rate-not-used");
    }

    [Fact]
    public void A_band_rate_that_a_sessional_rate_must_be_below_stays_above_it()
    {
        var request = A.Request(A.Visit(30)) with { Band = A.Urban };
        var winner = A.Candidate("W") with { Rates = A.Rates(urban: "22.00", sessional: "20.00") };
        var loser = A.Candidate("L") with { Rates = A.Rates(urban: "25.00", sessional: "24.00") };
        var answer = WhatIf.Of(A.Rank(request, winner, loser), A.Seed).AsT0.HighestWinningRate(new("L"), "urban").AsT0;
        answer.Highest.ShouldBeNull();
        answer.Words.ShouldBe("Example L (L), rate for urban: no rate that is allowed would have won, the lowest being £24.01");
    }

    [Fact]
    public void Without_a_rival_and_a_ceiling_no_rate_is_too_high()
    {
        var terms = WithoutLimits();
        var ranking = CallOffRanker.Rank(CallOffSnapshot.Create(terms, [A.Candidate("W")]).AsT0, A.Request(), A.Seed).AsT0;
        var answer = WhatIf.Of(ranking, A.Seed).AsT0.HighestWinningRate(new("W"), "fringe").AsT0;
        (answer.Highest, answer.AtHighest).ShouldBe((null, null));
        answer.Words.ShouldEndWith("no rate is too high, since it is the only eligible provider and no ceiling is set");
    }

    [Theory]
    [InlineData("U", "unknown-candidate")]
    [InlineData("R", "not-ranked")]
    public void A_rate_is_asked_for_of_a_ranked_provider(string provider, string code) =>
        Ask(A.Candidate("W"), A.Candidate("R") with { SpareMinutes = 0 }).HighestWinningRate(new(provider), "fringe").AsT1.Code.ShouldBe(code);

    [Theory]
    [InlineData("not-enough-capacity", "it had 1 min more a week to spare")]
    [InlineData("cannot-start", "it been able to start on 2026-12-01")]
    [InlineData("zone-not-chosen", "it chosen zone charnwood-north")]
    [InlineData("not-in-lot", "it been appointed to lot 1")]
    [InlineData("suspended", "it not been suspended")]
    [InlineData("excluded", "it not been an excluded supplier")]
    [InlineData("leaving", "it not been leaving")]
    [InlineData("over-limit", "its limit on new work been 30 min a week")]
    [InlineData("rated-inadequate", "it not been rated Inadequate")]
    [InlineData("price-above-ceiling", "no price been above its ceiling")]
    [InlineData("sessional-not-below-band", "its sessional rate been below 25.00")]
    public void A_single_requirement_is_named_with_what_would_have_met_it_and_the_place(string code, string needed)
    {
        var refused = A.Candidate("R");
        refused = code switch
        {
            "not-enough-capacity" => refused with { SpareMinutes = 29 },
            "cannot-start" => refused with { EarliestStart = new LocalDate(2027, 1, 1) },
            "zone-not-chosen" => refused with { Membership = new([new("1")], [], Standing.Active) },
            "not-in-lot" => refused with { Membership = new([new("2")], [A.Zone], Standing.Active) },
            "suspended" => In(refused, Standing.Suspended("x")),
            "excluded" => In(refused, Standing.Excluded("x")),
            "leaving" => In(refused, Standing.Leaving(new LocalDate(2027, 1, 1), "x")),
            "over-limit" => In(refused, Standing.Limited(29, "x")),
            "rated-inadequate" => refused with { Regulator = new(CqcRating.Inadequate, null, null) },
            "price-above-ceiling" => refused with { Rates = A.Rates("26.37") },
            _ => refused with { Rates = A.Rates(sessional: "25.00") },
        };
        var dearest = A.Candidate("W") with { Rates = A.Rates("26.36"), Regulator = new(CqcRating.Outstanding, null, null) };
        var ranking = A.Rank(A.Request(), refused, dearest);
        ranking.Refusals.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem().Code.ShouldBe(code);
        var answer = WhatIf.Of(ranking, A.Seed).AsT0.IfAccepted(new("R")).AsT0;
        answer.Needed.ShouldBe([needed]);
        answer.IsSingle.ShouldBeTrue();
        answer.Place.ShouldBe(code is "rated-inadequate" or "price-above-ceiling" ? code == "rated-inadequate" ? 1 : 2 : 1);
        answer.Words.ShouldStartWith($"Example R (R): one requirement kept it out; had {needed}, it would have been ranked ");
    }

    [Fact]
    public void Several_requirements_are_all_named_and_a_price_that_is_missing_is_not_made_up()
    {
        var refused = A.Candidate("R") with { Rates = new([], null), SpareMinutes = 0 };
        var answer = Ask(A.Candidate("W"), refused).IfAccepted(new("R")).AsT0;
        answer.ShouldSatisfyAllConditions(
            one => one.Place.ShouldBeNull(),
            one => one.Ranked.ShouldBeNull(),
            one => one.Words.ShouldBe("Example R (R): 2 requirements kept it out; had it had 30 min more a week to spare, and it offered a price for fringe, what place it would have had is not known"));
    }

    [Fact]
    public void Gates_of_a_schemes_own_are_met_too()
    {
        ValueList<EligibilityRule> rules =
        [
            .. A.Terms.Eligibility,
            new(Gate.Declared("not-accredited", "It is accredited.", "accreditation", Comparison.Same, Wanted.Of("gold")), A.Citation),
            new(Gate.StaffingRatio, A.Citation),
            new(Gate.RatedAtLeast(CqcRating.Outstanding, [CqcKeyQuestion.Safe], Unrated.Fails), A.Citation),
            new(Gate.WorkerConfirmed, A.Citation),
            new(Gate.Choice, A.Citation),
            new(Gate.PersonsRefusal, A.Citation),
            new(Gate.Dormancy, A.Citation),
        ];
        var terms = new CallOffTerms(
            A.Terms.Scheme, A.Terms.Lot, A.Terms.FirstDay, A.Terms.LastDay, A.Terms.Zones, A.Terms.Capabilities, A.Terms.Pricing, rules, A.Terms.Rungs);
        var request = A.Request() with
        {
            Details = new() { Declarations = [new("people-per-worker", "2")], Acceptable = [new("B")], NotWanted = [new("A")] },
        };
        var candidate = In(A.Candidate("A"), Standing.Dormant(new LocalDate(2025, 1, 1)));
        var ranking = CallOffRanker.Rank(CallOffSnapshot.Create(terms, [candidate]).AsT0, request, A.Seed).AsT0;
        ranking.Refusals[0].Reasons.Count.ShouldBe(7);
        WhatIf.Of(ranking, A.Seed).AsT0.IfAccepted(new("A")).AsT0.Place.ShouldBe(1);
    }

    [Fact]
    public void A_provider_refused_on_its_price_alone_is_not_told_otherwise() =>
        Ask(A.Candidate("W"), A.Candidate("R") with { Rates = A.Rates("26.37") }).HighestWinningRate(new("R"), "fringe").AsT1.Message
            .ShouldBe("provider R was refused: ask what it would have needed");

    // Below nothing there is no rate, so that no place can be proved.
    [Fact]
    public void A_sessional_rate_that_would_have_to_be_below_nothing_has_no_place()
    {
        var refused = A.Candidate("R") with { Rates = A.Rates(urban: "0.00", sessional: "0.00") };
        var answer = Ask(A.Candidate("W"), refused).IfAccepted(new("R")).AsT0;
        answer.Needed.ShouldBe(["its sessional rate been below 0.00"]);
        (answer.Place, answer.Ranked).ShouldBe((null, null));
    }

    // A winner at its ceiling cannot ask for more: being refused for it is no answer to what would have moved the package.
    [Fact]
    public void A_change_of_price_keeps_to_the_ceiling()
    {
        var change = Ask(
            A.Candidate("W") with { Rates = A.Rates("26.36"), Regulator = new(CqcRating.Outstanding, null, null) },
            A.Candidate("L") with { Rates = A.Rates("26.36") }).ChangesOfWinner().First(change => change.Kind == "price");
        (change.Provider.Value, change.Words).ShouldBe(
            ("L", "Example L (L), rate for fringe at £26.35 instead of £26.36, £0.00 and 1/2p a week less: the package goes to Example L (L)"));
    }

    [Theory]
    [InlineData("U", "unknown-candidate")]
    [InlineData("W", "not-refused")]
    public void Requirements_are_asked_for_of_a_refused_provider(string provider, string code) =>
        Ask(A.Candidate("W")).IfAccepted(new(provider)).AsT1.Code.ShouldBe(code);

    [Fact]
    public void The_smallest_changes_of_the_winner_are_told_by_kind()
    {
        var changes = Ask(
            A.Candidate("W") with { Rates = A.Rates("25.00"), SpareMinutes = 100 },
            A.Candidate("L") with { Rates = A.Rates("25.10") },
            A.Candidate("M") with { Rates = A.Rates("25.90") },
            A.Candidate("R") with { Rates = A.Rates("24.00"), SpareMinutes = 29 },
            A.Candidate("S") with { Rates = A.Rates("26.00"), SpareMinutes = 29 }).ChangesOfWinner();
        changes.Select(change => (change.Kind, change.Provider.Value)).ShouldBe([("price", changes[0].Provider.Value), ("requirement", "R"), ("capacity", "W")]);
        changes[0].Weekly!.Value.ShouldBeLessThanOrEqualTo(ExactAmount.FromFractionOfPence(11, 2));
        changes[2].Minutes.ShouldBe(71);
        changes.ShouldAllBe(change => change.Ranked.Winner!.Candidate.Id.Value != "W");
    }

    [Fact]
    public void Hours_and_ratings_decide_between_equal_costs()
    {
        var changes = Ask(A.Candidate("W") with { AwardedMinutes = 60 }, A.Candidate("L") with { AwardedMinutes = 90 }).ChangesOfWinner();
        var hours = changes.Single(change => change.Kind == "hours-awarded");
        hours.Minutes!.Value.ShouldBeInRange(30, 31);
        changes.Where(change => change.Kind == "rating").Select(change => change.Words).ShouldBe([
            "Example L (L) rated Outstanding instead of Good: the package goes to Example L (L)",
            "Example W (W) rated Requires improvement instead of Good: the package goes to Example L (L)",
        ], ignoreOrder: true);
    }

    [Fact]
    public void A_ranking_is_asked_about_with_the_seed_it_was_drawn_with()
    {
        var other = DrawSeed.Read("ffeeddccbbaa99887766554433221100").AsT0;
        WhatIf.Of(A.Rank(A.Request(), A.Candidate("A"), A.Candidate("B")), other).AsT1.Code.ShouldBe("other-seed");
    }

    [Fact]
    public void Everything_about_a_provider_can_be_had_in_lines()
    {
        var request = A.Request(A.Visit(30), A.Visit(90, day: IsoDayOfWeek.Tuesday));
        var asked = WhatIf.Of(A.Rank(request, A.Candidate("A"), A.Candidate("B") with { SpareMinutes = 0 }), A.Seed).AsT0;
        asked.Explain(new("A")).AsT0.Count.ShouldBe(2);
        asked.Explain(new("B")).AsT0.ShouldHaveSingleItem();
        asked.Explain(new("C")).AsT1.Message.ShouldBe("provider C is not among the candidates: did you mean A or B?");
    }

    [Property]
    public void The_highest_winning_rate_wins_and_a_penny_more_does_not(Scenario scenario)
    {
        var ranking = scenario.Rank();
        var asked = WhatIf.Of(ranking, A.Seed).AsT0;
        foreach (var offer in ranking.Offers)
        {
            foreach (var rateFor in new[] { "fringe", "sessional" })
            {
                if (asked.HighestWinningRate(offer.Candidate.Id, rateFor).TryPickT0(out var answer, out _))
                {
                    var wins = Winning(scenario, offer.Candidate, rateFor);
                    var offered = (rateFor == "fringe" ? offer.Candidate.Rates.In(A.Fringe) : offer.Candidate.Rates.Sessional)!.Value.PerHour.Pence;
                    if (answer.Highest is { } highest)
                    {
                        wins(highest.PerHour.Pence).ShouldBeTrue();
                        wins(highest.PerHour.Pence + 1).ShouldBeFalse();
                    }

                    // The obvious way, over all pence near what is offered.
                    for (var pence = offered - 30; pence <= offered + 30; pence++)
                    {
                        wins(pence).ShouldBe(answer.Highest is { } top && pence <= top.PerHour.Pence && wins(pence));
                        if (wins(pence))
                        {
                            (answer.Highest!.Value.PerHour.Pence >= pence).ShouldBeTrue();
                        }
                    }
                }
            }
        }
    }

    [Property]
    public void A_requirement_that_is_met_makes_the_provider_eligible(Scenario scenario)
    {
        var ranking = scenario.Rank();
        foreach (var refused in ranking.Refusals)
        {
            var answer = WhatIf.Of(ranking, A.Seed).AsT0.IfAccepted(refused.Candidate.Id).AsT0;
            answer.Needed.Count.ShouldBe(refused.Reasons.Count);
            (answer.Place is null).ShouldBe(refused.Reasons.Any(reason => reason.Code is "no-price" or "no-sessional-price"));
        }
    }

    [Property]
    public void Every_change_of_the_winner_is_proved_by_its_ranking(Scenario scenario)
    {
        var ranking = scenario.Rank();
        WhatIf.Of(ranking, A.Seed).AsT0.ChangesOfWinner()
            .ShouldAllBe(change => change.Ranked.Winner == null || change.Ranked.Winner.Candidate.Id != (ranking.Winner == null ? null : ranking.Winner.Candidate.Id));
    }

    private static Func<long, bool> Winning(Scenario scenario, Candidate candidate, string rateFor) => pence =>
    {
        if (pence < 0)
        {
            return false;
        }

        var rate = new HourlyRate(Money.FromPence(pence));
        var rates = rateFor == "fringe"
            ? new OfferedRates([.. candidate.Rates.Bands.Where(one => one.Band != A.Fringe), new(A.Fringe, rate)], candidate.Rates.Sessional)
            : new OfferedRates(candidate.Rates.Bands, rate);
        return scenario.Change(candidate.Id, one => one with { Rates = rates }).Rank().Winner?.Candidate.Id == candidate.Id;
    };

    private static string? Highest(Candidate one, Candidate other, string provider) =>
        Ask(one, other).HighestWinningRate(new(provider), "fringe").AsT0.Highest?.PerHour.ToDigits();

    private static WhatIf Ask(params Candidate[] candidates) => WhatIf.Of(A.Rank(A.Request(), candidates), A.Seed).AsT0;

    private static Candidate In(Candidate candidate, Standing standing) => candidate with { Membership = candidate.Membership with { Standing = standing } };

    private static CallOffTerms WithoutLimits()
    {
        var pricing = A.Terms.Pricing with
        {
            Bands = A.Terms.Pricing.Bands.Select(band => band with { Range = new(A.NotYetSet(), A.NotYetSet()) }).ToValueList(),
        };
        return new(
            A.Terms.Scheme, A.Terms.Lot, A.Terms.FirstDay, A.Terms.LastDay, A.Terms.Zones, A.Terms.Capabilities, pricing, A.Terms.Eligibility, A.Terms.Rungs);
    }
}
