using static HomeCare.Domain.Pricing.Tests.BidSample;

namespace HomeCare.Domain.Pricing.Tests;

public class BidPriceTests
{
    [Theory]
    [InlineData("48.12", "")]
    [InlineData("48.125", "too-many-decimals")]
    [InlineData("48.120", "")]
    [InlineData("48.119", "too-many-decimals, below-floor")]
    [InlineData("49.421", "too-many-decimals, above-ceiling")]
    [Rule("P-07")]
    public void A_part_of_a_penny_is_refused_and_never_rounded(string pounds, string codes) =>
        string.Join(", ", CodesOf(Within("48.12", "49.42"), pounds)).ShouldBe(codes);

    [Theory]
    [InlineData("48.125", "£48.125")]
    [InlineData("0.005", "£0.005")]
    [InlineData("-0.005", "-£0.005")]
    [InlineData("48.123456789012", "£48.123456789012")]
    public void A_part_of_a_penny_is_shown_as_it_was_written(string written, string shown) =>
        Schedule(Asked(Urban, BidRule.Competitive(RuleAt))).Evaluate(Bid((Urban, written))).Faults[^1].Reason.ShouldBe(new(
            "too-many-decimals",
            $"urban at {shown}: write pounds with at most two decimals; nothing is rounded",
            [new("item", "band urban by the hour"), new("price", written)]));

    [Theory]
    [InlineData("0.01", "")]
    [InlineData("0.00", "not-positive")]
    [InlineData("-0.01", "not-positive")]
    [InlineData("-24.00", "not-positive")]
    [InlineData("999999999999.99", "")]
    [InlineData("1000000000000.00", "too-large")]
    [InlineData("79228162514264337593543950335", "too-large")]
    [InlineData("0.0000000000000000000000000001", "too-many-decimals")]
    public void A_price_is_more_than_nothing_and_not_absurd(string pounds, string codes) =>
        string.Join(", ", CodesOf(BidRule.Competitive(RuleAt), pounds)).ShouldBe(codes);

    [Theory]
    [InlineData("24.04", "")]
    [InlineData("24.05", "not-a-multiple")]
    [InlineData("24.045", "too-many-decimals")]
    public void A_schedule_may_ask_for_a_step_of_several_pence(string pounds, string codes)
    {
        var asked = Asked(Urban, Within("22.00", "25.27")) with { Step = Money.FromPence(4) };

        string.Join(", ", Schedule(asked).Evaluate(Bid((Urban, pounds))).Codes()).ShouldBe(codes);
    }

    [Fact]
    [Rule("P-04")]
    public void A_price_by_another_unit_is_told_the_unit_and_not_judged_by_the_range()
    {
        var session = Urban with { Unit = PriceUnit.Session(360) };
        var schedule = Schedule(Asked(session, Within("48.12", "49.42")));

        var outcome = schedule.Evaluate(Bid((Urban, "8.24")));

        outcome.Faults.ShouldHaveSingleItem().Reason.ShouldBe(new(
            "wrong-unit",
            "urban is priced by the hour: price it by the session of 6 h",
            [new("item", "band urban by the hour"), new("unit", "hour"), new("asked", "session of 6 h")]));
        outcome.Accepted.ShouldBeEmpty();
    }

    [Fact]
    public void A_session_of_another_length_is_another_unit() =>
        Schedule(Asked(Urban with { Unit = PriceUnit.Session(360) }, Within("48.12", "49.42")))
            .Evaluate(Bid((Urban with { Unit = PriceUnit.Session(180) }, "48.12"))).Codes().ShouldBe(["wrong-unit"]);

    [Fact]
    public void A_key_asked_by_two_units_may_be_priced_by_each()
    {
        var halfDay = Urban with { Unit = PriceUnit.HalfDay(180) };
        var schedule = Schedule(Asked(Urban, Within("8.00", "9.00")), Asked(halfDay, Within("24.00", "27.00")));

        schedule.Evaluate(Bid((halfDay, "26.00"), (Urban, "8.50"))).Accepts()
            .ShouldBe("band urban by the hour: £8.50; band urban by the half-day of 3 h: £26.00");
        schedule.Evaluate(Bid((halfDay, "26.00"))).Codes().ShouldBe(["missing-price"]);
        schedule.Evaluate(Bid((Urban with { Unit = PriceUnit.Week }, "26.00"))).Faults.ShouldHaveSingleItem().Reason.Message
            .ShouldBe("urban is priced by the week: price it by the hour or the half-day of 3 h");
    }

    [Theory]
    [InlineData("24.00")]
    [InlineData("24.01")]
    public void An_item_priced_twice_has_no_price_and_both_places_are_named(string second)
    {
        var outcome = Ranges.Evaluate(Bid((Urban, "24.00"), (Fringe, "26.00"), (Urban, second)));

        var fault = outcome.Faults.ShouldHaveSingleItem();
        (fault.Reason.Code, fault.Reason.Message).ShouldBe(("duplicate-price", "band urban by the hour is priced 2 times: write one price"));
        fault.Reason.Facts.ShouldContain(new Fact("prices", "24.00, " + second));
        fault.Places.ShouldBe(["row 1", "row 3"]);
        outcome.Accepts().ShouldBe("band fringe by the hour: £26.00");
        outcome.Prices.Select(price => price.Verdict).ShouldBe([PriceVerdict.Refused, PriceVerdict.Refused, PriceVerdict.Accepted]);
    }

    [Fact]
    public void A_price_that_is_not_asked_is_told_what_may_have_been_meant()
    {
        var fault = Ranges.Evaluate(Bid((Hour("urbane"), "24.00"), (Urban, "24.00"), (Fringe, "26.00"))).Faults.ShouldHaveSingleItem();

        (fault.Reason.Code, fault.Rule, fault.Item).ShouldBe(("not-asked", ScheduleAt, Hour("urbane")));
        fault.Reason.Message.ShouldStartWith("no price of band urbane by the hour is asked: did you mean band urban by the hour");
    }

    [Fact]
    public void Every_fault_of_a_price_is_listed_not_the_first()
    {
        var asked = Asked(Urban, Within(null, "25.27"));
        var bid = Bid((Urban, "25.275"), (Urban, "0.00"));

        var outcome = Schedule(asked).Evaluate(bid);

        outcome.Prices[0].Because.Select(fault => fault.Reason.Code)
            .ShouldBe(["duplicate-price", "too-many-decimals", "above-ceiling", "range-not-set"]);
        outcome.Prices[1].Because.Select(fault => fault.Reason.Code).ShouldBe(["duplicate-price", "not-positive", "range-not-set"]);
    }

    [Fact]
    public void What_a_bidder_must_price_and_does_not_is_missing()
    {
        var outcome = Ranges.Evaluate(Bid((Urban, "24.00")));

        outcome.Faults.ShouldBe(
        [
            new(
                new("missing-price", "there is no price for fringe: bid one by the hour", [new("item", "band fringe by the hour")]),
                AskedAt,
                Fringe,
                Lot: null,
                ["a1.csv"]),
        ]);
        outcome.NotOffered.ShouldBeEmpty();
    }

    [Fact]
    public void What_a_bidder_need_not_price_and_does_not_is_not_offered()
    {
        var schedule = Schedule(
            Asked(Urban, Within("22.00", "25.27")),
            Asked(Fringe, Within("22.00", "26.36")) with { Requirement = BidRequirement.Optional });

        var outcome = schedule.Evaluate(Bid((Urban, "24.00")));

        outcome.Faults.ShouldBeEmpty();
        outcome.NotOffered.ShouldBe([Fringe]);
    }

    [Fact]
    public void A_refused_optional_price_is_not_reported_as_not_offered()
    {
        var schedule = Schedule(Asked(Urban, Within("22.00", "25.27")) with { Requirement = BidRequirement.Optional });

        schedule.Evaluate(Bid((Urban, "25.28"))).NotOffered.ShouldBeEmpty();
    }

    [Fact]
    public void A_bid_without_a_price_says_so()
    {
        var schedule = Schedule(Asked(Urban, Within("22.00", "25.27")) with { Requirement = BidRequirement.Optional });

        var fault = schedule.Evaluate(Bid()).Faults.ShouldHaveSingleItem();

        fault.ShouldBe(new(
            new("nothing-bid", "the bid has no price: write at least one", [new("bidder", "A1")]), ScheduleAt, Item: null, Lot: null, ["a1.csv"]));
    }

    [Fact]
    public async Task Ten_thousand_copies_of_a_price_are_one_fault_with_ten_thousand_places_found_at_once()
    {
        var bid = Bid([.. Enumerable.Repeat((Urban, "24.00"), 10_000)]);

        // Work by the square of the copies took most of a minute.
        var outcome = await Task.Run(() => Ranges.Evaluate(bid)).WaitAsync(TimeSpan.FromSeconds(20));

        outcome.Faults.Where(fault => fault.Reason.Code == "duplicate-price").ShouldHaveSingleItem().Places.Count.ShouldBe(10_000);
        outcome.Prices.ShouldAllBe(price => price.Verdict == PriceVerdict.Refused);
    }
}
