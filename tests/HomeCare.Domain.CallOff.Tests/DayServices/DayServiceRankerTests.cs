using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Every price, quote and place in these tests is invented.</summary>
public class DayServiceRankerTests
{
    [Fact]
    [Rule("CLC26-060b")]
    [Rule("CLC26-064")]
    [Rule("K-02")]
    public void The_dearer_service_wins_when_transport_to_it_is_cheaper()
    {
        var ranking = Days.Rank(
            Days.WithTransport(Days.Quote("A", "10.00"), Days.Quote("B", "2.00")), Days.Candidate("A", "71.20"), Days.Candidate("B", "73.00"));
        ranking.Offers.Select(offer => (offer.Candidate.Id.Value, offer.Cost.Total.ToString())).ShouldBe([("B", "£75.00"), ("A", "£81.20")]);
        ranking.Offers[1].DecidedBy.ShouldBe(new("cost", "7500", "8120"));
    }

    [Fact]
    [Rule("CLC26-063a")]
    public void Without_a_need_for_transport_the_service_alone_is_the_cost() =>
        Days.Order(Days.Rank(Days.Request(), Days.Candidate("A", "71.20"), Days.Candidate("B", "73.00"))).ShouldBe("A B");

    [Fact]
    [Rule("K-02")]
    public void A_missing_transport_quote_puts_a_service_last_with_its_reason_and_does_not_refuse_it()
    {
        var ranking = Days.Rank(Days.WithTransport(Days.Quote("B", "500.00")), Days.Candidate("A", "71.20"), Days.Candidate("B", "73.00"));
        Days.Order(ranking).ShouldBe("B A");
        ranking.Offers[1].DecidedBy.ShouldBe(new("transport-quoted", "yes", "no"));
        ranking.Refusals.ShouldBeEmpty();
        ranking.Explain(new("A")).ShouldContain("  Transport: needed and not quoted, so that the service stands behind all whose cost is known");
        ranking.Explain(new("A"))[^1].ShouldBe("What decided: transport to it is not quoted, so that its cost is not known; to rank 1 it is.");
        ranking.Explain(new("B"))[^1].ShouldBe("What decided: transport to it is quoted, and to rank 2 it is not.");
    }

    [Fact]
    public void Services_without_a_quote_stand_by_their_own_cost() =>
        Days.Order(Days.Rank(Days.WithTransport(), Days.Candidate("A", "73.00"), Days.Candidate("B", "71.20"))).ShouldBe("B A");

    [Fact]
    public void A_quote_of_nothing_is_a_quote() =>
        Days.Order(Days.Rank(Days.WithTransport(Days.Quote("A", "0.00")), Days.Candidate("A"), Days.Candidate("B", "71.20"))).ShouldBe("A B");

    [Theory]
    [InlineData(3000, 3100, "A B")]
    [InlineData(3101, 3100, "B A")]
    [Rule("CLC26-059b")]
    [Rule("K-03")]
    public void At_equal_cost_the_nearer_service_comes_first_by_the_callers_metres(int metresToA, int metresToB, string order)
    {
        var request = Days.Request();
        var ranking = Days.Rank(
            request with { Details = request.Details with { Distances = [new(new("A"), metresToA), new(new("B"), metresToB)] } },
            Days.Candidate("A").At(458_000, 304_000), Days.Candidate("B").At(458_000, 304_001));
        Days.Order(ranking).ShouldBe(order);
        ranking.Offers[1].DecidedBy!.Criterion.ShouldBe("shorter-distance");
    }

    [Fact]
    [Rule("K-03")]
    public void Without_the_callers_metres_the_straight_line_between_grid_references_counts()
    {
        // 3-4-5: 5000 m against 5001 m.
        var ranking = Days.Rank(Days.Request(), Days.Candidate("A").At(458_000, 309_001), Days.Candidate("B").At(461_000, 308_000));
        Days.Order(ranking).ShouldBe("B A");
        ranking.Offers[1].DecidedBy.ShouldBe(new("shorter-distance", "5000", "5001"));
    }

    [Fact]
    [Rule("CLC26-059b")]
    public void A_service_whose_distance_is_not_known_comes_last_among_its_equals_and_no_further()
    {
        var ranking = Days.Rank(Days.Request(), Days.Candidate("A"), Days.Candidate("B").At(500_000, 400_000), Days.Candidate("C", "73.01").At(458_000, 304_000));
        Days.Order(ranking).ShouldBe("B A C");
        ranking.Offers[1].DecidedBy.ShouldBe(new("shorter-distance", ranking.Offers[1].DecidedBy!.Above, "not-known"));
    }

    [Fact]
    public void Distance_is_never_added_to_the_cost() =>
        Days.Order(Days.Rank(Days.Request(), Days.Candidate("A", "73.00").At(900_000, 900_000), Days.Candidate("B", "73.01").At(458_000, 304_000)))
            .ShouldBe("A B");

    [Fact]
    [Rule("K-04")]
    public void After_distance_come_the_rating_the_hours_already_awarded_and_the_draw()
    {
        var rated = Days.Candidate("A") with { Regulator = new(Procurement.CqcRating.Good, null, null), AwardedMinutes = 600 };
        var ranking = Days.Rank(
            Days.Request(), rated, Days.Candidate("B") with { AwardedMinutes = 60 }, Days.Candidate("C"), Days.Candidate("D"));
        ranking.Offers.Select(offer => offer.DecidedBy?.Criterion).ShouldBe([null, "higher-rating", "draw", "fewer-hours-awarded"]);
        (ranking.Offers[0].Candidate.Id.Value, ranking.Offers[3].Candidate.Id.Value).ShouldBe(("A", "B"));
        ranking.Draw.ShouldNotBeNull();
        ranking.Explain(ranking.Offers[2].Candidate.Id)[^1].ShouldStartWith("Draw key: ");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    [Rule("CLC26-052b")]
    [Rule("K-13")]
    public void A_service_that_the_worker_did_not_confirm_is_not_awarded(bool confirmed)
    {
        var request = Days.Request() with { Details = new() { FoundSuitable = confirmed ? [new("A")] : [new("B")] } };
        var ranking = Days.Rank(request, Days.Candidate("A"));
        (ranking.Winner is not null).ShouldBe(confirmed);
        ranking.Refusals.SelectMany(offer => offer.Reasons).Select(reason => reason.Code).ShouldBe(confirmed ? [] : ["not-confirmed"]);
    }

    [Fact]
    [Rule("CLC26-060a")]
    [Rule("CLC26-062")]
    public void Needs_and_outcomes_must_be_met_and_wishes_are_only_told()
    {
        var request = Days.Request() with { Needs = [new("moving-and-handling")], Outcomes = [new("travel-training")], Wishes = [new("music"), new("garden")] };
        var able = Days.Candidate("A") with { Capabilities = [new("travel-training"), new("garden"), new("moving-and-handling")] };
        var ranking = Days.Rank(request, able, Days.Candidate("B") with { Capabilities = [new("moving-and-handling"), new("music"), new("garden")] });
        Days.Order(ranking).ShouldBe("A");
        ranking.Refusals[0].Reasons.ShouldHaveSingleItem().Message.ShouldStartWith("cannot provide travel-training");
        ranking.Explain(new("A")).ShouldContain("  Wishes, which decide nothing: it offers garden");
        Days.Rank(request with { Wishes = [] }, able).Winner!.Rank.ShouldBe(1);
    }

    [Fact]
    [Rule("CLC26-025")]
    [Rule("CLC26-062")]
    public void What_a_service_does_is_declared_once_and_in_one_order() =>
        Days.Snapshot(Days.Candidate("A") with { Capabilities = [new("social"), new("living-skills"), new("social")] })
            .Candidates[0].Capabilities.Select(one => one.Value).ShouldBe(["living-skills", "social"]);

    [Fact]
    [Rule("CLC26-002a")]
    [Rule("K-17")]
    public void The_persons_choice_is_recorded_and_told_and_the_cheaper_service_is_awarded()
    {
        var request = Days.Request();
        var ranking = Days.Rank(
            request with { Details = request.Details with { Acceptable = [new("A")] } }, Days.Candidate("A", "73.00"), Days.Candidate("B", "72.00"));
        Days.Order(ranking).ShouldBe("B A");
        ranking.Explain(new("A")).ShouldContain("  The person named it as one to choose.");
    }

    [Fact]
    [Rule("P-23")]
    public void No_cost_is_too_high_for_the_only_service_that_is_able()
    {
        var week = Enumerable.Range(1, 7).Select(day => Days.On((IsoDayOfWeek)day, Days.Hours("4", 6), Days.Hours("5", 6))).ToArray();
        var request = Days.Request(week) with { Transport = TransportNeed.Needed, TransportQuotes = [Days.Quote("A", "5000.00")] };
        var ranking = Days.Rank(request, Days.Candidate("A") with { Rates = [Days.Session("4", "148.23"), Days.Hourly("5", "17.14")] });
        ranking.Winner!.Cost.Total.ToString().ShouldBe("£6757.49");
        request.CareMinutes.ShouldBe(7 * 360);
    }

    [Fact]
    public void Parts_of_sessions_and_added_hours_are_priced_exactly()
    {
        // 4 h of 73.00 the six hours is 48.66 2/3; with two hours at 20.00 that is 88.66 2/3 a day, twice.
        var request = Days.Request(WeeklyAttendance.Create(
            [IsoDayOfWeek.Tuesday, IsoDayOfWeek.Friday], DayPlan.Create(Days.Terms.Services, [Days.Hours("3", 4), Days.Hours("6", 2)]).AsT0).AsT0);
        var cost = Days.Rank(request, Days.Candidate("A") with { Rates = [Days.Session("3", "73.00"), Days.Hourly("6", "20.00")] }).Winner!.Cost;
        cost.Total.ToFractionOfPence().ShouldBe("53200/3");
        (request.CareMinutes, cost.Service.Days.Count).ShouldBe((720, 2));
    }

    [Theory]
    [InlineData(IsoDayOfWeek.Tuesday)]
    [InlineData(IsoDayOfWeek.Monday)]
    public void A_week_has_each_commissioned_day_once_whatever_day_care_starts(IsoDayOfWeek day) =>
        Days.Request(Days.On(day, Days.Hours("3", 6))).Week.ShouldHaveSingleItem().Day.DayOfWeek.ShouldBe(day);

    [Fact]
    public void A_band_that_is_not_priced_is_not_offered() =>
        Days.Rank(Days.Request(Days.On(IsoDayOfWeek.Monday, Days.Hours("3", 4), Days.Hours("6", 2), Days.Hours("5", 1))), Days.Candidate("A"))
            .Refusals[0].Reasons.ShouldHaveSingleItem().Message.ShouldBe("offers no price for: 5, 6");

    [Theory]
    [InlineData("71.14", "price-below-floor")]
    [InlineData("71.15", null)]
    [InlineData("73.88", null)]
    [InlineData("73.89", "price-above-ceiling")]
    [Rule("CLC26-044a")]
    public void A_price_is_within_the_printed_floor_and_ceiling_of_its_band(string price, string? code) =>
        Days.Rank(Days.Request(), Days.Candidate("A", price)).Refusals
            .SelectMany(offer => offer.Reasons).Select(reason => reason.Code).SingleOrDefault().ShouldBe(code);

    [Fact]
    public void Every_reason_is_told_at_once_and_in_the_order_of_the_rules()
    {
        var candidate = Days.Candidate("X", "80.00") with
        {
            Membership = new([new("personal-assistants")], [], Procurement.Standing.Suspended("a review")),
            SpareMinutes = 359,
            EarliestStart = Days.Start.PlusDays(1),
        };
        var ranking = Days.Rank(Days.Request() with { Needs = [new("signing")] }, candidate);
        ranking.Refusals[0].Reasons.Select(reason => reason.Code).ShouldBe([
            "not-in-lot", "suspended", "need-not-met", "not-confirmed", "not-enough-capacity", "cannot-start", "price-above-ceiling",
        ]);
        ranking.Explain(new("X"))[0].ShouldBe("Example X (X) was refused for 7 reasons.");
        ranking.Explain(new("X"))[4].ShouldBe("  not confirmed as suitable by the allocated worker (confirmed: A, B, C, D, E) [not-confirmed, CLC26-052b]");
    }

    [Fact]
    public void An_explanation_has_every_line_of_the_cost() =>
        Days.Rank(Days.WithTransport(Days.Quote("A", "10.00"), Days.Quote("B", "2.00")), Days.Candidate("A", "71.20"), Days.Candidate("B", "73.00"))
            .Explain(new("B")).ShouldBe([
                "Example B (B) is ranked 1 of 2.",
                "It passed all 12 eligibility rules.",
                "  Monday: 6 h of band 3 at £73.00 by the session of 6 h = £73.00",
                "  Service: £73.00 a week",
                "  Transport: £2.00 a week, as quoted",
                "  Weekly cost: £75.00",
                "What decided: £6.20 a week less than rank 2.",
            ]);

    [Fact]
    public void A_rung_is_explained_from_both_sides()
    {
        var ranking = Days.Rank(Days.Request(), Days.Candidate("A").At(458_000, 304_010), Days.Candidate("B").At(458_000, 304_020));
        ranking.WhatDecided(ranking.Offers[0]).ShouldBe("same cost as rank 2; distance: 10 m against 20 m");
        ranking.WhatDecided(ranking.Offers[1]).ShouldBe("same cost as rank 1; distance: 20 m against 10 m");
        Days.Rank(Days.Request(), Days.Candidate("A")).Explain(new("A"))[^1].ShouldBe("What decided: the only eligible service.");
        ranking.Explain(new("Z")).ShouldBeEmpty();
    }

    [Fact]
    [Rule("CLC26-063b")]
    public void Transport_is_commissioned_only_to_the_service_that_is_awarded()
    {
        var request = Days.WithTransport(Days.Quote("A", "10.00"), Days.Quote("B", "2.00"));
        var ranking = Days.Rank(request, Days.Candidate("A", "71.20"), Days.Candidate("B", "73.00"));
        ranking.TransportTo(new("B")).AsT0.ShouldBe(Days.Quote("B", "2.00"));
        ranking.TransportTo(new("A")).AsT1.ShouldBe(new(
            "transport-not-awarded",
            "the package does not go to A: transport is only to the service that is awarded",
            [new("provider", "A"), new("awarded", "B")]));
        Days.Rank(Days.Request(), Days.Candidate("A")).TransportTo(new("A")).AsT1.Code.ShouldBe("transport-not-needed");
        Days.Rank(Days.WithTransport(), Days.Candidate("A")).TransportTo(new("A")).AsT1.Code.ShouldBe("transport-not-quoted");
        Days.Rank(Days.WithTransport()).TransportTo(new("A")).AsT1.Facts[1].Value.ShouldBe("none");
    }

    [Fact]
    [Rule("CLC26-029")]
    public void An_exception_needs_a_reason_and_that_nobody_on_the_framework_can_meet_the_need()
    {
        var signing = Days.Request() with { Needs = [new("british-sign-language")] };
        var nobody = Days.Rank(signing, Days.Candidate("A"));
        var package = nobody.OutsideFramework("staff who use British Sign Language").AsT0;
        (package.Ranking, package.Reason).ShouldBe((nobody, "staff who use British Sign Language"));
        nobody.OutsideFramework(" ").AsT1.Select(refusal => refusal.Code).ShouldBe(["text"]);
        Days.Rank(Days.Request(), Days.Candidate("A")).OutsideFramework(null).AsT1.Select(refusal => refusal.Code).ShouldBe(["framework-can-meet", "text"]);
    }

    [Fact]
    [Rule("CLC26-036b")]
    [Rule("CLC26-037a")]
    public void Each_package_goes_to_one_service_and_a_member_without_any_stays_a_member()
    {
        var snapshot = Days.Snapshot(Days.Candidate("A", "72.00"), Days.Candidate("B", "73.00"));
        foreach (var reference in new[] { "CLC-0001", "CLC-0002" })
        {
            DayServiceRanker.Rank(snapshot, Days.Request() with { Reference = new(reference) }, A.Seed).AsT0.Winner!.Candidate.Id.Value.ShouldBe("A");
        }

        snapshot.Candidates.Select(candidate => (candidate.Id.Value, candidate.AwardedMinutes)).ShouldBe([("A", 0), ("B", 0)]);
    }
}
