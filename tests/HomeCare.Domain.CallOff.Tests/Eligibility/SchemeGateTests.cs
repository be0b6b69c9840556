using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

/// <summary>Gates that a scheme sets itself, and those about standing and the person.</summary>
public class SchemeGateTests
{
    private static readonly Gate Accredited = Gate.Declared(
        "not-accredited", "The provider holds the accreditation.", "accreditation", Comparison.Same, Wanted.Of("gold"));

    private static readonly Gate Experience = Gate.Declared(
        "too-little-experience", "The provider has as many years as the package asks for.", "years", Comparison.AtLeast, Wanted.ByPackage("years"));

    [Theory]
    [InlineData("gold", null)]
    [InlineData("Gold", "accreditation is Gold, and the same as gold is wanted")]
    [InlineData(null, "accreditation is not declared, and the same as gold is wanted")]
    public void A_schemes_own_gate_asks_for_a_declaration(string? declared, string? reason) =>
        Reason(Accredited, Declaring("accreditation", declared)).ShouldBe(reason);

    [Theory]
    [InlineData("3", "3", null)]
    [InlineData("2", "3", "years is 2, and at least 3 is wanted")]
    [InlineData("many", "3", "years is many, and at least 3 is wanted")]
    [InlineData("3", "many", "years is 3, and at least many is wanted")]
    [InlineData(null, "3", "years is not declared, and at least 3 is wanted")]
    [InlineData(null, null, null)]
    public void A_schemes_own_gate_may_ask_for_what_the_package_declares(string? declared, string? wanted, string? reason) =>
        Reason(Experience, Declaring("years", declared), wanted is null ? new() : new() { Declarations = [new("years", wanted)] }).ShouldBe(reason);

    [Theory]
    [InlineData("3", "3", null)]
    [InlineData("4", "3", "people-per-worker is 4, and at most 3 is wanted")]
    [InlineData("4", null, null)]
    public void A_provider_keeps_to_the_staffing_ratio_of_the_package(string provider, string? package, string? reason) =>
        Reason(
            Gate.StaffingRatio,
            Declaring("people-per-worker", provider),
            package is null ? new() : new() { Declarations = [new("people-per-worker", package)] }).ShouldBe(reason);

    [Theory]
    [InlineData("", "s", "not-accredited")]
    [InlineData("Not accredited", "s", "not-accredited")]
    [InlineData("suspended", "s", "built-in")]
    [InlineData("rated-below", "s", "built-in")]
    [InlineData("fine", "bad\u0007", "sentence")]
    public void A_gate_that_could_be_taken_for_another_is_refused(string name, string sentence, string says) =>
        Should.Throw<ArgumentException>(() => Gate.Declared(name, sentence, "x", Comparison.Same, Wanted.Of("y"))).Message.ShouldContain(says);

    [Theory]
    [InlineData("outstanding", "outstanding", "passes", null)]
    [InlineData("good", "requires-improvement", "passes", "is not rated Good or better: well-led is requires-improvement")]
    [InlineData("requires-improvement", "inadequate", "passes", "is not rated Good or better: overall is requires-improvement, well-led is inadequate")]
    [InlineData("not-rated", "not-rated", "passes", null)]
    [InlineData("not-rated", "good", "fails", "is not rated Good or better: overall is not-rated")]
    [InlineData("good", "good", "fails", null)]
    [Rule("HCL26-100b")]
    public void A_scheme_may_ask_for_a_rating_overall_and_in_key_questions(string overall, string wellLed, string unrated, string? reason)
    {
        var gate = Gate.RatedAtLeast(CqcRating.Good, [CqcKeyQuestion.WellLed], Unrated.FromName(unrated));
        Reason(gate, A.Candidate("A") with
        {
            Regulator = new(CqcRating.FromName(overall), null, null)
            {
                KeyQuestions = [new(CqcKeyQuestion.WellLed, CqcRating.FromName(wellLed)), new(CqcKeyQuestion.Safe, CqcRating.Inadequate)],
            },
        }).ShouldBe(reason);
    }

    [Fact]
    public void A_key_question_given_twice_keeps_its_worst_rating() =>
        (new RegulatorStanding(CqcRating.Good, null, null)
        {
            KeyQuestions = [new(CqcKeyQuestion.Safe, CqcRating.Inadequate), new(CqcKeyQuestion.Safe, CqcRating.Good)],
        }).KeyQuestions.ShouldBe([new(CqcKeyQuestion.Safe, CqcRating.Inadequate)]);

    [Fact]
    public void A_key_question_without_a_rating_is_not_rated() =>
        Reason(
            Gate.RatedAtLeast(CqcRating.Good, [CqcKeyQuestion.Safe], Unrated.Fails),
            A.Candidate("A")).ShouldBe("is not rated Good or better: safe is not-rated");

    [Fact]
    public void Not_rated_is_no_rating_to_ask_for() =>
        Should.Throw<ArgumentException>(() => Gate.RatedAtLeast(CqcRating.NotRated, [], Unrated.Fails));

    [Fact]
    [Rule("SUP-03")]
    public void An_excluded_supplier_is_refused() =>
        Reason(Gate.Exclusion, InStanding(Standing.Excluded("debarred"))).ShouldBe("an excluded supplier: debarred");

    [Fact]
    [Rule("SUP-03")]
    public void Every_scheme_lists_the_exclusion() =>
        Should.Throw<ArgumentException>(() => With(A.Terms.Eligibility.Where(rule => rule.Gate != Gate.Exclusion)))
            .Message.ShouldContain("An excluded supplier may have no call-off, whatever the framework says: list the gate excluded.");

    [Theory]
    [InlineData("no-price")]
    [InlineData("no-sessional-price")]
    public void Every_scheme_asks_for_the_prices_that_a_cost_is_made_of(string gate) =>
        Should.Throw<ArgumentException>(() => With(A.Terms.Eligibility.Where(rule => rule.Gate.Name != gate))).Message.ShouldContain($"list the gate {gate}");

    [Fact]
    [Rule("HCL26-037b")]
    public void A_provider_on_its_way_out_is_refused() =>
        Reason(Gate.Departure, InStanding(Standing.Leaving(new LocalDate(2027, 1, 31), "owner retires")))
            .ShouldBe("leaving the framework, its last day being 2027-01-31: owner retires");

    [Fact]
    public void A_dormant_provider_is_refused_where_the_scheme_says_so()
    {
        var dormant = InStanding(Standing.Dormant(new LocalDate(2025, 6, 30)));
        Reason(Gate.Dormancy, dormant).ShouldBe("dormant since 2025-06-30");
        A.Rank(A.Request(), dormant).Winner!.Candidate.ShouldBe(dormant);
    }

    [Theory]
    [InlineData("active")]
    [InlineData("suspended")]
    [InlineData("limited")]
    [InlineData("excluded")]
    [InlineData("dormant")]
    [InlineData("leaving")]
    public void A_standing_stops_a_provider_by_its_own_gate_and_no_other(string name)
    {
        var day = new LocalDate(2026, 12, 1);
        Standing[] standings = [Standing.Suspended("x"), Standing.Limited(0, "x"), Standing.Excluded("x"), Standing.Dormant(day), Standing.Leaving(day, "x")];
        string[] gates = ["suspended", "over-limit", "excluded", "dormant", "leaving"];
        string[] names = ["suspended", "limited", "excluded", "dormant", "leaving"];
        var place = Array.IndexOf(names, name);
        var candidate = InStanding(place < 0 ? Standing.Active : standings[place]);
        gates.Where(gate => Gate.Read(gate, [])!.Test(A.Terms.Consider(A.Request(), candidate)) is not null)
            .ShouldBe(place < 0 ? [] : [gates[place]]);
    }

    [Fact]
    public void The_worker_confirms_who_suits_the_person()
    {
        Reason(Gate.WorkerConfirmed, A.Candidate("A"), new() { FoundSuitable = [new("B"), new("C")] })
            .ShouldBe("not confirmed as suitable by the allocated worker (confirmed: B, C)");
        Reason(Gate.WorkerConfirmed, A.Candidate("A"), new()).ShouldBe("not confirmed as suitable by the allocated worker (confirmed: none)");
        Reason(Gate.WorkerConfirmed, A.Candidate("A"), new() { FoundSuitable = [new("A")] }).ShouldBeNull();
    }

    [Fact]
    public void A_choice_is_a_filter_where_the_scheme_says_so_and_the_person_chose()
    {
        Reason(Gate.Choice, A.Candidate("A"), new() { Acceptable = [new("C"), new("B"), new("B")] })
            .ShouldBe("not among the providers that the person would have (chose: B, C)");
        Reason(Gate.Choice, A.Candidate("A"), new() { Acceptable = [new("A")] }).ShouldBeNull();
        Reason(Gate.Choice, A.Candidate("A"), new()).ShouldBeNull();
    }

    [Fact]
    public void A_person_may_refuse_a_provider()
    {
        Reason(Gate.PersonsRefusal, A.Candidate("A"), new() { NotWanted = [new("A")] }).ShouldBe("refused by the person (not wanted: A)");
        Reason(Gate.PersonsRefusal, A.Candidate("A"), new() { NotWanted = [new("B")] }).ShouldBeNull();
    }

    [Fact]
    public void Every_gate_is_read_back_from_its_name_and_settings()
    {
        Gate[] all = [.. Gate.BuiltIn, Accredited, Experience, Gate.RatedAtLeast(CqcRating.Good, [CqcKeyQuestion.WellLed, CqcKeyQuestion.Safe], Unrated.Fails)];
        all.ShouldAllBe(gate => gate == Gate.Read(gate.Name, gate.Settings) && Gate.Read(gate.Name, gate.Settings)!.Sentence == gate.Sentence);
        all.Select(gate => gate.Name).ShouldBeUnique();
    }

    [Theory]
    [InlineData("suspended", "extra")]
    [InlineData("rated-below", "lowest")]
    [InlineData("nothing-known", "sentence")]
    public void Other_settings_are_no_gate(string name, string setting) => Gate.Read(name, [new(setting, "x")]).ShouldBeNull();

    [Fact]
    public void A_schemes_own_gate_shows_in_the_reasons_and_the_record_and_replays()
    {
        var terms = With(A.Terms.Eligibility.Append(new(Accredited, A.Citation)).Append(new(Experience, A.Citation)));
        var snapshot = CallOffSnapshot.Create(terms, [A.Candidate("A"), Declaring("accreditation", "gold") with { Id = new("B") }]).AsT0;
        var ranking = CallOffRanker.Rank(snapshot, A.Request(), A.Seed).AsT0;
        ranking.Winner!.Candidate.Id.Value.ShouldBe("B");
        ranking.Refusals[0].Reasons.ShouldHaveSingleItem().Code.ShouldBe("not-accredited");
        DecisionRecord.Replay(DecisionRecord.Of(ranking).Bytes).AsT0.IsIdentical.ShouldBeTrue();
    }

    [Theory]
    [InlineData("2034-08-31", null)]
    [InlineData("2034-09-01", "outside-scheme")]
    [Rule("CALL-02")]
    public void A_process_begun_before_an_open_framework_expired_may_be_completed(string begun, string? code)
    {
        var decided = new LocalDate(2034, 9, 1);
        var request = A.Request() with
        {
            DecidedOn = decided,
            RequiredStart = decided,
            Details = new() { ProcessBegunOn = NodaTime.Text.LocalDatePattern.Iso.Parse(begun).Value },
        };
        A.Terms.Faults(request).Select(fault => fault.Code).SingleOrDefault().ShouldBe(code);
        (A.Terms with { AfterExpiry = ExpirySaving.None }).Faults(request).ShouldHaveSingleItem().Code.ShouldBe("outside-scheme");
    }

    [Fact]
    public void A_process_does_not_begin_after_its_decision() =>
        A.Terms.Faults(A.Request() with { Details = new() { ProcessBegunOn = new LocalDate(2026, 11, 24) } })
            .ShouldHaveSingleItem().Code.ShouldBe("begun-after-decision");

    [Theory]
    [InlineData(null, "declaration-missing")]
    [InlineData("no", "declaration-not-allowed")]
    [InlineData("yes", null)]
    [Rule("HCL21-013c")]
    [Rule("HCL26-022b")]
    public void A_lot_may_ask_every_package_for_a_declaration(string? need, string? code)
    {
        var terms = A.Terms with
        {
            Requirements = [new("primary-health-need", ["yes"], A.Citation), new("support-plan", [], A.Citation)],
        };
        ValueList<Fact> declared = [new("support-plan", "SP-1"), .. need is null ? Array.Empty<Fact>() : [new("primary-health-need", need)]];
        terms.Faults(A.Request() with { Details = new() { Declarations = declared } })
            .Select(fault => fault.Code).SingleOrDefault().ShouldBe(code);
    }

    [Theory]
    [InlineData("post-reablement", null)]
    [InlineData("interim-before-reablement", null)]
    [InlineData("by-telephone", "declaration-not-allowed")]
    [Rule("HCL26-030a")]
    [Rule("HCL26-030b")]
    [Rule("HCL21-003b")]
    public void Where_a_package_comes_from_is_declared_and_recorded(string origin, string? code)
    {
        var terms = A.Terms with { Requirements = [new("origin", ["post-reablement", "interim-before-reablement"], A.Citation)] };
        var snapshot = CallOffSnapshot.Create(terms, [A.Candidate("A")]).AsT0;
        var request = A.Request() with { Details = new() { Declarations = [new("origin", origin)] } };
        CallOffRanker.Rank(snapshot, request, A.Seed).Match(
            ranking => System.Text.Encoding.UTF8.GetString(DecisionRecord.Of(ranking).Bytes.Span).Contains($"\"origin\":\"{origin}\"", StringComparison.Ordinal) ? null : "not recorded",
            refusals => refusals.ShouldHaveSingleItem().Code).ShouldBe(code);
    }

    [Fact]
    [Rule("HCL26-022a")]
    [Rule("LEEDS14-2.5")]
    [Rule("LEEDS14-3.9.3-1")]
    public void A_package_of_visits_carries_the_outcomes_that_the_person_wants_beside_its_hours()
    {
        var request = A.Request(A.Visit(30)) with { Details = new() { Declarations = [new("outcome-1", "walks to the shop again")] } };
        (request.Plan.CareMinutes, request.Details.Declarations[0].Value).ShouldBe((30, "walks to the shop again"));
        DecisionRecord.Replay(DecisionRecord.Of(A.Rank(request, A.Candidate("A"))).Bytes).AsT0.Ranking.Request.ShouldBe(request);
    }

    // What a person needs of the carers is a need like any other, where a scheme names it.
    [Fact]
    [Rule("HTLAH18-016")]
    public void A_preference_that_the_support_plan_makes_a_need_is_matched()
    {
        var female = new CapabilityId("female-carer");
        var terms = new CallOffTerms(
            A.Terms.Scheme, A.Terms.Lot, A.Terms.FirstDay, A.Terms.LastDay, A.Terms.Zones, [female], A.Terms.Pricing, A.Terms.Eligibility, A.Terms.Rungs);
        var snapshot = CallOffSnapshot.Create(terms, [A.Candidate("A"), A.Candidate("B") with { Capabilities = [female] }]).AsT0;
        var ranking = CallOffRanker.Rank(snapshot, A.Request() with { Needs = [female] }, A.Seed).AsT0;
        ranking.Offers.ShouldHaveSingleItem().Candidate.Id.Value.ShouldBe("B");
        ranking.Refusals.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem().Message.ShouldBe("cannot provide female-carer (offers: none)");
    }

    [Fact]
    public void Details_that_cannot_be_are_told_all_at_once() =>
        A.Terms.Faults(A.Request() with
        {
            Details = new()
            {
                Declarations = [new("a", "1"), new("a", "2"), new("b", "\u0007")],
                Distances = [new(new("P1"), 3), new(new("P1"), 4), new(new("P2"), -1)],
            },
        }).Select(fault => fault.Code).ShouldBe(["duplicate-declaration", "text", "duplicate-distance", "negative-distance"]);

    [Fact]
    public void A_candidates_declarations_are_checked_too() =>
        CallOffSnapshot.Create(A.Terms, [A.Candidate("A") with { Details = new() { Declarations = [new("a", "1"), new("a", "2"), new("b", " ")] } }])
            .AsT1.Select(refusal => refusal.Code).ShouldBe(["duplicate-declaration", "text"]);

    private static CallOffTerms With(IEnumerable<EligibilityRule> eligibility) => new(
        A.Terms.Scheme,
        A.Terms.Lot,
        A.Terms.FirstDay,
        A.Terms.LastDay,
        A.Terms.Zones,
        A.Terms.Capabilities,
        A.Terms.Pricing,
        eligibility.ToValueList(),
        A.Terms.Rungs);

    private static string? Reason(Gate gate, Candidate candidate, PackageDetails? details = null) =>
        gate.Test(A.Terms.Consider(A.Request() with { Details = details ?? PackageDetails.None }, candidate)).InWords(gate);

    private static Candidate InStanding(Standing standing) => A.Candidate("A") with { Membership = new([new("1")], [A.Zone], standing) };

    private static Candidate Declaring(string name, string? value) =>
        A.Candidate("A") with { Details = new() { Declarations = value is null ? [] : [new(name, value)] } };
}
