using NodaTime;
using static HomeCare.Domain.Pricing.Tests.BidSample;

namespace HomeCare.Domain.Pricing.Tests;

public class BidScheduleTests
{
    [Fact]
    public void A_schedule_asks_for_something() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Schedule()).ParamName.ShouldBe("asked");

    [Fact]
    public void A_schedule_asks_for_nothing_twice() =>
        Should.Throw<ArgumentException>(() => Schedule(Asked(Urban, Within(null, null)), Asked(Urban, BidRule.Competitive(RuleAt))))
            .Message.ShouldStartWith("The price of band urban by the hour is asked twice.");

    [Fact]
    public void A_price_that_must_be_below_another_is_asked_as_is_the_other()
    {
        Should.Throw<ArgumentException>(() => Schedule([Asked(Urban, Within(null, null))], [new(Urban, Fringe, A.Citation)], []))
            .Message.ShouldStartWith("The price of band fringe by the hour is not asked.");
        Should.Throw<ArgumentException>(() => Schedule([Asked(Urban, Within(null, null))], [new(Fringe, Urban, A.Citation)], []))
            .ParamName.ShouldBe("below");
    }

    [Fact]
    public void A_price_that_should_rise_is_asked() =>
        Should.Throw<ArgumentException>(() => Schedule([Asked(Urban, Within(null, null))], [], [new([Urban, Fringe], A.Citation)]))
            .ParamName.ShouldBe("rising");

    [Fact]
    public void A_range_that_is_published_later_takes_its_place()
    {
        var schedule = Schedule(Asked(Urban, Within(null, "25.27")), Asked(Fringe, Within(null, "26.36")));

        var later = schedule.WithRule(Urban, Within("22.00", "25.27"));

        later.Evaluate(Bid((Urban, "22.00"), (Fringe, "24.00"))).Faults.ShouldHaveSingleItem().Item.ShouldBe(Fringe);
        later.Evaluate(Bid((Urban, "21.99"), (Fringe, "24.00"))).Codes().ShouldBe(["below-floor", "range-not-set"]);
        Should.Throw<ArgumentException>(() => schedule.WithRule(Sessional, Within(null, null))).ParamName.ShouldBe("item");
    }

    [Fact]
    public void The_lots_and_areas_are_those_that_prices_are_asked_for()
    {
        var area = new PricedItem(PriceKey.Of(new PriceAreaId("inner")), PriceUnit.Hour);
        var schedule = Schedule(
            Asked(Urban.In("2"), Within(null, null)),
            Asked(Fringe.In("2"), Within(null, null)),
            Asked(Sessional, Within(null, null)) with { Lot = new("1") },
            Asked(area, Within(null, null)));

        (schedule.Lots, schedule.Areas).ShouldBe(([new("2"), new("1")], [new("inner")]));
    }

    [Fact]
    public void Answers_come_in_the_order_of_the_schedule_then_of_places()
    {
        var bid = Bid((Sessional, "20.00"), (Fringe, "26.00"), (Urban, "24.00"), (Urban, "24.00")) with { };
        var prices = bid.Prices.Select((price, i) => price with { Place = "C" + (10 - i) });

        var outcome = Ranges.Evaluate(bid with { Prices = [.. prices] });

        outcome.Prices.Select(price => price.Submitted.Place).ShouldBe(["C7", "C8", "C9", "C10"]);
    }

    [Fact]
    public void A_shorter_place_comes_first_as_cells_do()
    {
        var bid = Bid((Urban, "24.00"), (Urban, "24.00"), (Fringe, "24.00"));
        var places = new[] { "C10", "C7", "C8" };

        Ranges.Evaluate(bid with { Prices = [.. bid.Prices.Select((price, i) => price with { Place = places[i] })] })
            .Faults.ShouldHaveSingleItem().Places.ShouldBe(["C7", "C10"]);
    }

    [Fact]
    public void Many_bids_are_answered_in_the_order_of_their_bidders()
    {
        var bids = new[] { "B2", "A10", "A9" }.Select(bidder => Bid((Urban, "24.00"), (Fringe, "26.00")) with { Bidder = new(bidder) });

        var outcomes = Ranges.EvaluateAll(bids);

        outcomes.Select(outcome => outcome.Bidder.Value).ShouldBe(["A10", "A9", "B2"]);
        outcomes.ShouldAllBe(outcome => outcome.IsSound && outcome.Accepted.Count == 2 && outcome.Place == "a1.csv");
    }

    [Fact]
    public void Two_bids_of_one_bidder_are_both_refused_whole()
    {
        var bid = Bid((Urban, "24.00"), (Fringe, "26.00"));

        var outcomes = Ranges.EvaluateAll([bid with { Place = "second.csv" }, bid with { Place = "first.csv" }, bid with { Bidder = new("B1") }]);

        outcomes.Select(outcome => outcome.Place).ShouldBe(["first.csv", "second.csv", "a1.csv"]);
        outcomes.Select(outcome => outcome.Accepted.Count).ShouldBe([0, 0, 2]);
        outcomes[0].Faults.ShouldHaveSingleItem().ShouldBe(new(
            new("duplicate-bid", "there are 2 bids of A1: make one bid", [new("bidder", "A1")]), ScheduleAt, Item: null, Lot: null, ["first.csv"]));
    }

    [Fact]
    public void Accepted_prices_become_the_providers_price_book()
    {
        var first = new LocalDate(2026, 9, 1);
        var rows = Ranges.Evaluate(Bid((Urban, "24.00"), (Fringe, "26.37"))).ToRows(first, first.PlusYears(1), A.Citation);

        rows.ShouldBe([new(Urban, A.Set("24.00"), first, first.PlusYears(1)) { Place = "row 1" }]);
        var book = PriceBook.Create(rows).AsT0;
        book.PriceOf(Urban, first).AsT0.Amount.ShouldBe(A.Money("24.00"));
        book.PriceOf(Fringe, first).IsT1.ShouldBeTrue();
    }

    [Fact]
    public void A_provisional_price_is_a_provisional_row()
    {
        var schedule = Schedule(Asked(Urban, Within("22.00", "25.27")) with { Status = DatedStatus.Provisional });

        schedule.Evaluate(Bid((Urban, "24.00"))).ToRows(new LocalDate(2026, 9, 1), null, A.Citation).ShouldHaveSingleItem()
            .Status.ShouldBe(DatedStatus.Provisional);
    }
}
