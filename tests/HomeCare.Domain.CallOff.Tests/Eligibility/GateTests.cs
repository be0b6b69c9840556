using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

public class GateTests
{
    private static readonly CapabilityId Skin = new("skin-monitoring");
    private static readonly CapabilityId Stoma = new("stoma-care");

    [Fact]
    [Rule("HCL26-023a")]
    [Rule("HCL26-050b")]
    [Rule("HCL26-050e")]
    [Rule("CLC26-051a")]
    public void A_provider_that_was_not_appointed_to_the_lot_is_refused() =>
        Reason(Gate.Lot, A.Candidate("A") with { Membership = new([new("2"), new("3")], [A.Zone], Standing.Active) })
            .ShouldBe("not a member of lot 1 (lots: 2, 3)");

    [Fact]
    [Rule("HCL26-050c")]
    [Rule("HCL26-109")]
    [Rule("K-06")]
    public void A_provider_that_did_not_choose_the_zone_is_refused() =>
        Reason(Gate.Zone, A.Candidate("A") with { Membership = new([new("1")], [new("hinckley"), new("melton")], Standing.Active) })
            .ShouldBe("did not choose zone charnwood-north (chose: hinckley, melton)");

    [Fact]
    public void A_provider_that_chose_no_zone_is_refused() =>
        Reason(Gate.Zone, A.Candidate("A") with { Membership = new([new("1")], [], Standing.Active) })
            .ShouldBe("did not choose zone charnwood-north (chose: none)");

    [Fact]
    [Rule("HCL26-089")]
    public void A_suspended_provider_is_refused_whatever_its_rating() =>
        Reason(Gate.Suspension, InStanding(Standing.Suspended("missed visits")))
            .ShouldBe("suspended from new packages: missed visits");

    [Theory]
    [InlineData(30, null)]
    [InlineData(29, "limited to 29 min of new work a week, and the package has 30 min: action plan")]
    [InlineData(0, "limited to 0 h of new work a week, and the package has 30 min: action plan")]
    [Rule("HCL26-100c")]
    [Rule("K-15")]
    public void A_limited_provider_takes_a_package_up_to_its_limit(int limit, string? reason) =>
        Reason(Gate.Limit, InStanding(Standing.Limited(limit, "action plan"))).ShouldBe(reason);

    [Fact]
    public void A_limit_is_no_suspension_and_a_suspension_no_limit()
    {
        Reason(Gate.Suspension, InStanding(Standing.Limited(0, "x"))).ShouldBeNull();
        Reason(Gate.Limit, InStanding(Standing.Suspended("x"))).ShouldBeNull();
    }

    [Fact]
    [Rule("HCL26-088b")]
    public void A_provider_rated_inadequate_is_refused() =>
        Reason(Gate.Rating, Rated(CqcRating.Inadequate, new LocalDate(2026, 11, 5)))
            .ShouldBe("rated Inadequate by the Care Quality Commission on 2026-11-05");

    [Fact]
    public void A_rating_without_a_day_is_told_without_one() =>
        Reason(Gate.Rating, Rated(CqcRating.Inadequate, null)).ShouldBe("rated Inadequate by the Care Quality Commission");

    [Fact]
    public void The_facts_of_a_rating_are_the_rating_and_its_day() =>
        Gate.Rating.Test(A.Terms.Consider(A.Request(), Rated(CqcRating.Inadequate, new LocalDate(2026, 11, 5))))
            .ShouldBe([new("rating", "inadequate"), new("rated-on", "2026-11-05")]);

    [Fact]
    public void Facts_that_are_not_there_are_not_made_up()
    {
        Gate.Zone.Describe([]).ShouldBe("did not choose zone ? (chose: ?)");
        Gate.Capacity.Describe([new("spare-minutes", "-1"), new("package-minutes", "many")])
            .ShouldBe("has ? a week to spare, and the package has ?");
    }

    [Fact]
    public void The_sessional_rule_says_what_it_asks() =>
        Gate.SessionalBelowBand.Sentence.ShouldBe(
            "A sessional rate is lower than the ceiling of the scheme's reference band, and lower than the provider's own rate in "
            + "that band where it offers one.");

    [Theory]
    [InlineData("outstanding")]
    [InlineData("good")]
    [InlineData("requires-improvement")]
    [InlineData("not-rated")]
    [Rule("HCL26-085c")]
    [Rule("HCL26-085e")]
    [Rule("T-10")]
    public void Every_other_rating_passes_and_so_does_none(string rating) =>
        Reason(Gate.Rating, Rated(CqcRating.FromName(rating), null)).ShouldBeNull();

    [Theory]
    [InlineData("", "cannot provide skin-monitoring, stoma-care (offers: none)")]
    [InlineData("stoma-care", "cannot provide skin-monitoring (offers: stoma-care)")]
    [InlineData("stoma-care skin-monitoring choking-risk", null)]
    [Rule("HCL26-106")]
    public void A_provider_must_be_able_to_do_all_that_is_needed(string capabilities, string? reason) =>
        Reason(
            Gate.Needs,
            A.Candidate("A") with { Capabilities = capabilities.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new CapabilityId(id)).ToValueList() },
            A.Request() with { Needs = [Stoma, Skin] }).ShouldBe(reason);

    [Theory]
    [InlineData(120, null)]
    [InlineData(119, "has 1 h 59 min a week to spare, and the package has 2 h")]
    [Rule("K-06")]
    public void A_provider_must_have_room_for_the_whole_package_both_carers_included(int spare, string? reason) =>
        Reason(Gate.Capacity, A.Candidate("A") with { SpareMinutes = spare }, A.Request(A.Visit(60, carers: 2))).ShouldBe(reason);

    [Theory]
    [Rule("HCL26-107")]
    [InlineData(1, null)]
    [InlineData(2, "can start on 2026-12-02 at the earliest, and care must start on 2026-12-01")]
    [Rule("K-14")]
    public void A_provider_must_be_able_to_start_on_the_day(int day, string? reason) =>
        Reason(Gate.Start, A.Candidate("A") with { EarliestStart = new LocalDate(2026, 12, day) }).ShouldBe(reason);

    [Theory]
    [InlineData(89, true, null)]
    [InlineData(89, false, "offers no price for: fringe")]
    [InlineData(90, false, null)]
    [Rule("HCL26-067b")]
    [Rule("HCL26-061a")]
    public void A_band_price_is_needed_for_visits_shorter_than_90_minutes(int minutes, bool offered, string? reason) =>
        Reason(
            Gate.PriceOffered,
            A.Candidate("A") with { Rates = offered ? A.Rates(sessional: null) : new([new(A.Urban, A.Rate("25.00"))], A.Rate("24.00")) },
            A.Request(A.Visit(minutes))).ShouldBe(reason);

    [Theory]
    [InlineData(89, null)]
    [InlineData(90, "offers no sessional price, and the package has visits of 1 h 30 min or longer")]
    [InlineData(91, "offers no sessional price, and the package has visits of 1 h 30 min or longer")]
    [Rule("HCL26-079")]
    public void A_sessional_price_is_needed_from_90_minutes_on(int minutes, string? reason) =>
        Reason(Gate.SessionalOffered, A.Candidate("A") with { Rates = A.Rates(sessional: null) }, A.Request(A.Visit(minutes))).ShouldBe(reason);

    [Fact]
    public void Both_missing_prices_are_told_each_with_its_own_paragraph() =>
        A.Rank(Mixed(), A.Candidate("A") with { Rates = new([], null) }).Refusals[0].Reasons
            .Select(reason => (reason.Code, reason.Rule.Citation.Id))
            .ShouldBe([("no-price", "HCL26-067b"), ("no-sessional-price", "HCL26-079")]);

    [Theory]
    [InlineData("26.36", null)]
    [InlineData("26.37", "price above its ceiling: fringe 26.37 (ceiling 26.36)")]
    [Rule("HCL26-075")]
    [Rule("HCL26-076")]
    public void A_price_may_be_the_ceiling_and_not_a_penny_more(string fringe, string? reason) =>
        Reason(Gate.Ceiling, A.Candidate("A") with { Rates = A.Rates(fringe) }).ShouldBe(reason);

    [Fact]
    [Rule("HCL26-076")]
    public void A_price_above_its_ceiling_refuses_the_provider_though_the_package_does_not_need_it() =>
        Reason(Gate.Ceiling, A.Candidate("A") with { Rates = A.Rates("99.00") }, A.Request(A.Visit(120)))
            .ShouldBe("price above its ceiling: fringe 99.00 (ceiling 26.36)");

    [Fact]
    public void A_floor_that_is_not_yet_set_stops_nothing() =>
        Reason(Gate.Floor, A.Candidate("A") with { Rates = A.Rates("0.01") }).ShouldBeNull();

    [Theory]
    [InlineData("22.00", null)]
    [InlineData("21.99", "price below its floor: fringe 21.99 (floor 22.00)")]
    [Rule("HCL26-074")]
    public void A_price_may_be_the_floor_and_not_a_penny_less(string fringe, string? reason) =>
        Gate.Floor.Test(WithRange("22.00", "26.36", "20.00", "24.00").Consider(A.Request(), A.Candidate("A") with { Rates = A.Rates(fringe) }))
            .InWords(Gate.Floor).ShouldBe(reason);

    [Fact]
    public void Every_price_out_of_range_is_named_with_its_limit()
    {
        var terms = WithRange("22.00", "24.00", "20.00", "22.00");
        var candidate = A.Candidate("A") with { Rates = A.Rates("24.01", "22.01") };
        Gate.Ceiling.Test(terms.Consider(Mixed(), candidate)).InWords(Gate.Ceiling)
            .ShouldBe("price above its ceiling: urban 25.00 (ceiling 24.00), fringe 24.01 (ceiling 24.00), sessional 22.01 (ceiling 22.00)");
    }

    [Theory]
    [InlineData("24.99", null)]
    [InlineData("25.00", "sessional rate 25.00 is not lower than 25.00, the provider's own rate for urban")]
    [InlineData("25.01", "sessional rate 25.01 is not lower than 25.00, the provider's own rate for urban")]
    [Rule("HCL26-061d")]
    public void A_sessional_price_is_lower_than_the_providers_own_urban_price(string sessional, string? reason) =>
        Reason(Gate.SessionalBelowBand, A.Candidate("A") with { Rates = A.Rates(sessional: sessional) }, A.Request(A.Visit(90))).ShouldBe(reason);

    [Theory]
    [InlineData("25.26", null)]
    [InlineData("25.27", "sessional rate 25.27 is not lower than 25.27, the ceiling for urban")]
    [Rule("HCL26-061d")]
    public void A_provider_without_an_urban_price_is_held_to_the_urban_ceiling(string sessional, string? reason) =>
        Reason(
            Gate.SessionalBelowBand,
            A.Candidate("A") with { Rates = new([new(A.Fringe, A.Rate("26.00"))], A.Rate(sessional)) },
            A.Request(A.Visit(90))).ShouldBe(reason);

    // However high a provider puts its own urban rate, the ceiling stays the limit.
    [Theory]
    [InlineData("25.26", null)]
    [InlineData("25.27", "sessional rate 25.27 is not lower than 25.27, the ceiling for urban")]
    [InlineData("59.00", "sessional rate 59.00 is not lower than 25.27, the ceiling for urban")]
    [Rule("HCL26-061d")]
    public void A_providers_own_urban_price_above_the_ceiling_lifts_no_limit(string sessional, string? reason) =>
        Reason(Gate.SessionalBelowBand, A.Candidate("A") with { Rates = A.Rates(sessional: sessional, urban: "60.00") }).ShouldBe(reason);

    [Fact]
    public void A_missing_sessional_price_is_missing_and_not_too_high() =>
        Reason(Gate.SessionalBelowBand, A.Candidate("A") with { Rates = A.Rates(sessional: null) }, A.Request(A.Visit(90))).ShouldBeNull();

    [Fact]
    public void Every_reason_of_a_candidate_is_given_in_the_order_of_the_rules()
    {
        var hopeless = A.Candidate("A") with
        {
            Membership = new([new("2")], [], Standing.Suspended("x")),
            Rates = new([], null),
            SpareMinutes = 0,
            EarliestStart = new LocalDate(2027, 1, 1),
            Regulator = new(CqcRating.Inadequate, new LocalDate(2026, 1, 1), null),
        };
        A.Rank(A.Request() with { Needs = [Skin] }, hopeless).Refusals[0].Reasons.Select(reason => reason.Code).ShouldBe([
            "not-in-lot", "zone-not-chosen", "suspended", "rated-inadequate", "need-not-met", "not-enough-capacity", "cannot-start", "no-price",
        ]);
    }

    [Fact]
    public void Every_gate_is_a_rule_with_a_sentence_and_the_weight_of_a_breach() =>
        A.Terms.Eligibility.ShouldAllBe(one =>
            one.Rule.Sentence == one.Gate.Sentence && one.Rule.Sentence.EndsWith('.') && one.Rule.Severity == Severity.Breach && one.Rule.Id == one.Citation.Id);

    private static CallOffRequest Mixed() => A.Request(A.Visit(30), A.Visit(90, day: IsoDayOfWeek.Tuesday));

    private static string? Reason(Gate gate, Candidate candidate, CallOffRequest? request = null) =>
        gate.Test(A.Terms.Consider(request ?? A.Request(), candidate)).InWords(gate);

    private static Candidate InStanding(Standing standing) => A.Candidate("A") with { Membership = new([new("1")], [A.Zone], standing) };

    private static Candidate Rated(CqcRating rating, LocalDate? on) => A.Candidate("A") with { Regulator = new(rating, on, null) };

    private static CallOffTerms WithRange(string floor, string ceiling, string sessionalFloor, string sessionalCeiling)
    {
        var pricing = A.Terms.Pricing with
        {
            Bands = A.Terms.Pricing.Bands.Select(band => band with { Range = new(A.Set(floor), A.Set(ceiling)) }).ToValueList(),
            Sessional = A.Terms.Pricing.Sessional! with { Range = new(A.Set(sessionalFloor), A.Set(sessionalCeiling)) },
        };
        return new(
            A.Terms.Scheme,
            A.Terms.Lot,
            A.Terms.FirstDay,
            A.Terms.LastDay,
            A.Terms.Zones,
            A.Terms.Capabilities,
            pricing,
            A.Terms.Eligibility,
            A.Terms.Rungs);
    }
}
