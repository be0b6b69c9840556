using System.Globalization;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

public class CompiledSnapshotTests
{
    // HOMECARE_CASES asks for more, for example for millions in a nightly run.
    private static readonly int CaseCount =
        int.TryParse(Environment.GetEnvironmentVariable("HOMECARE_CASES"), CultureInfo.InvariantCulture, out var count) ? count : 30_000;

    [Fact]
    [Rule("HCL26-078a")]
    public void It_agrees_with_the_slow_obvious_ranker_in_very_many_cases() => Agree(CaseCount, packages: 20, chunk => chunk % 20);

    [Fact]
    public void It_agrees_for_many_candidates() => Agree(cases: 80, packages: 8, chunk => 55 + (chunk * 105));

    [Fact]
    public void The_cases_are_full_of_ties_draws_and_every_refusal()
    {
        var random = new Cases(7);
        var (ranked, drawn, refused) = (0, 0, 0);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < 300; i++)
        {
            var terms = random.Terms();
            var ranking = CallOffRanker.Rank(random.Snapshot(terms, 15), random.Request(terms), A.Seed).AsT0;
            ranked += ranking.Offers.Count;
            drawn += ranking.Offers.Count(offer => offer.DrawKey is not null);
            refused += ranking.Refusals.Count;
            codes.UnionWith(ranking.Refusals.SelectMany(refusal => refusal.Reasons).Select(reason => reason.Code));
        }

        ranked.ShouldBeGreaterThan(300);
        drawn.ShouldBeGreaterThan(100);
        refused.ShouldBeGreaterThan(300);
        Gate.BuiltIn.Where(gate => gate != Gate.Floor).Select(gate => gate.Name).Except(codes).ShouldBeEmpty();
    }

    [Fact]
    public void A_snapshot_is_compiled_once()
    {
        var snapshot = A.Snapshot(A.Candidate("A"));
        CompiledSnapshot.Of(snapshot).AsT0.ShouldBeSameAs(CompiledSnapshot.Of(snapshot).AsT0);
        CompiledSnapshot.Of(snapshot).AsT0.Snapshot.ShouldBeSameAs(snapshot);
    }

    [Fact]
    public void A_package_with_faults_is_not_compiled()
    {
        var compiled = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"))).AsT0;
        var request = A.Request() with { Band = new("lunar"), Zone = new("nowhere"), DecidedOn = new LocalDate(2026, 9, 2) };
        var early = CompiledSnapshot.Of(A.Snapshot(Rated(new LocalDate(2026, 11, 24)))).AsT0;
        compiled.Compile(request, A.Seed).AsT1.ShouldBe(compiled.Snapshot.Faults(request));
        early.Compile(A.Request(), A.Seed).AsT1.ShouldHaveSingleItem().Code.ShouldBe("rated-after-decision");
    }

    [Theory]
    [InlineData(int.MaxValue, false)]
    [InlineData(int.MaxValue + 1L, true)]
    public void A_rate_that_could_not_be_ranked_exactly_is_refused(long pence, bool refused)
    {
        var terms = Without(Gate.Ceiling, Gate.SessionalBelowBand);
        var rate = new HourlyRate(Money.FromPence(pence));
        var dear = A.Candidate("A") with { Rates = new([new(A.Fringe, rate)], rate) };
        var snapshot = CallOffSnapshot.Create(terms, [dear]).AsT0;
        var answer = CallOffRanker.Rank(snapshot, A.Request(A.Visit(1440, 6), A.Visit(30, hour: 12, day: IsoDayOfWeek.Friday)), A.Seed);
        answer.IsT1.ShouldBe(refused);
        if (refused)
        {
            answer.AsT1.Select(refusal => (refusal.Code, refusal.Message)).ShouldBe([
                ("rate-too-high", "provider A asks £21474836.48 an hour (fringe): the highest rate that can be ranked is £21474836.47 an hour"),
                ("rate-too-high", "provider A asks £21474836.48 an hour (sessional): the highest rate that can be ranked is £21474836.47 an hour"),
            ]);
        }
    }

    [Fact]
    public void A_rate_above_its_ceiling_excludes_its_own_provider_only_however_high_it_is()
    {
        var dear = A.Candidate("A") with { Rates = new([new(A.Fringe, new(Money.FromPence(long.MaxValue)))], null) };
        var ranking = A.Rank(A.Request(), dear, A.Candidate("B"));
        ranking.Winner!.Candidate.Id.Value.ShouldBe("B");
        ranking.Refusals.ShouldHaveSingleItem().Reasons.ShouldHaveSingleItem().Code.ShouldBe("price-above-ceiling");
    }

    [Theory]
    [InlineData(64, false)]
    [InlineData(65, true)]
    public void More_rules_than_bits_are_refused(int rules, bool refused)
    {
        var own = Enumerable.Range(0, rules - A.Terms.Eligibility.Count)
            .Select(i => new EligibilityRule(Gate.Declared("own-" + PlainText.Of(i), "A test.", "a", Comparison.Same, Wanted.Of("b")), A.Citation));
        var snapshot = CallOffSnapshot.Create(With([.. A.Terms.Eligibility, .. own]), [A.Candidate("A")]).AsT0;
        var answer = CallOffRanker.Rank(snapshot, A.Request(), A.Seed);
        answer.IsT1.ShouldBe(refused);
        if (refused)
        {
            answer.AsT1.ShouldHaveSingleItem().Code.ShouldBe("too-many-rules");
        }
        else
        {
            answer.AsT0.Refusals[0].Reasons[^1].Code.ShouldBe("own-" + PlainText.Of(63 - A.Terms.Eligibility.Count));
        }
    }

    [Fact]
    public void A_package_compiled_for_others_is_not_ranked()
    {
        var here = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"))).AsT0;
        var elsewhere = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"))).AsT0.Compile(A.Request(), A.Seed).AsT0;
        var places = new RankedPlace[1];
        Should.Throw<ArgumentException>(() => here.Rank(elsewhere, places)).ParamName.ShouldBe("request");
        Should.Throw<ArgumentException>(() => here.Rank(default, places)).ParamName.ShouldBe("request");
        Should.Throw<ArgumentException>(() => here.Explain(here.Compile(A.Request(), A.Seed).AsT0, places, [])).ParamName.ShouldBe("failed");
    }

    [Fact]
    public void Only_a_package_and_rules_of_these_terms_have_reasons()
    {
        var here = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"))).AsT0;
        var request = here.Compile(A.Request(), A.Seed).AsT0;
        var elsewhere = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"))).AsT0.Compile(A.Request(), A.Seed).AsT0;
        Should.Throw<ArgumentException>(() => here.Reasons(elsewhere, 0, 1)).ParamName.ShouldBe("request");
        Should.Throw<ArgumentException>(() => here.Reasons(request, 0, 1UL << A.Terms.Eligibility.Count)).ParamName.ShouldBe("failed");
        here.Reasons(request, 0, 1UL << (A.Terms.Eligibility.Count - 1)).ShouldHaveSingleItem().Rule.ShouldBe(A.Terms.Eligibility[^1]);
        here.Reasons(request, 0, 0).ShouldBeEmpty();
    }

    [Fact]
    public void A_place_of_another_ranking_has_no_cost_lines()
    {
        var cheap = A.Candidate("B") with { Rates = new(A.Candidate("B").Rates.Bands, null) };
        var compiled = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"), cheap)).AsT0;
        var places = new RankedPlace[2];
        compiled.Rank(compiled.Compile(A.Request(), A.Seed).AsT0, places).ShouldBe(2);
        var longVisits = compiled.Compile(A.Request(A.Visit(120)), A.Seed).AsT0;
        Should.Throw<ArgumentException>(() => compiled.CostLines(longVisits, places, new long[2])).Message.ShouldStartWith("A place is not of this ranking");
    }

    [Fact]
    public void No_room_is_no_places()
    {
        var compiled = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"))).AsT0;
        compiled.Rank(compiled.Compile(A.Request(), A.Seed).AsT0, []).ShouldBe(0);
    }

    [Fact]
    public void Reasons_and_cost_lines_are_those_of_the_ranking()
    {
        var snapshot = A.Snapshot(A.Candidate("A"), A.Candidate("B") with { SpareMinutes = 0, Capabilities = [] });
        var request = A.Request(A.Visit(50), A.Visit(480, 2, IsoDayOfWeek.Friday));
        var (compiled, ranking) = (CompiledSnapshot.Of(snapshot).AsT0, CallOffRanker.Rank(snapshot, request, A.Seed).AsT0);
        var ready = compiled.Compile(request, A.Seed).AsT0;
        var (places, failed, lines) = (new RankedPlace[2], new ulong[2], new long[2]);
        compiled.Explain(ready, places, failed).ShouldBe(1);
        compiled.Reasons(ready, 1, failed[1]).ShouldBe(ranking.Refusals[0].Reasons);
        compiled.CostLines(ready, places[0], lines).ShouldBe(2);
        lines.Select(line => ExactAmount.FromFractionOfPence(line, 60)).ShouldBe(ranking.Winner!.Cost.Lines.Select(line => line.Amount));
        compiled.NumberOf(new("B")).ShouldBe(1);
        compiled.NumberOf(new("C")).ShouldBeNull();
    }

    private static CallOffTerms Without(params Gate[] gates) => With(A.Terms.Eligibility.Where(rule => !gates.Contains(rule.Gate)));

    private static CallOffTerms With(IEnumerable<EligibilityRule> rules) => new(
        A.Terms.Scheme, A.Terms.Lot, A.Terms.FirstDay, A.Terms.LastDay, A.Terms.Zones, A.Terms.Capabilities, A.Terms.Pricing, rules.ToValueList(), A.Terms.Rungs);

    private static Candidate Rated(LocalDate day) => A.Candidate("A") with { Regulator = new(CqcRating.Good, day, null) };

    private static void Agree(int cases, int packages, Func<int, int> candidates) => Parallel.For(0, cases / packages, chunk =>
    {
        var random = new Cases((ulong)chunk);
        var terms = random.Terms();
        var snapshot = random.Snapshot(terms, candidates(chunk));
        var compiled = CompiledSnapshot.Of(snapshot).AsT0;
        for (var package = 0; package < packages; package++)
        {
            Agree(compiled, random.Request(terms), 1 + random.Below(snapshot.Candidates.Count + 1), $"case {chunk}/{package}");
        }
    });

    private static void Agree(CompiledSnapshot compiled, CallOffRequest request, int best, string name)
    {
        var expected = PlainRanker.Rank(compiled.Snapshot, request, A.Seed);
        var ready = compiled.Compile(request, A.Seed).AsT0;
        var (places, failed) = (new RankedPlace[compiled.Count], new ulong[compiled.Count]);
        var count = compiled.Explain(ready, places, failed);
        count.ShouldBe(expected.Places.Length, name);
        failed.AsSpan().SequenceEqual(expected.Failed).ShouldBeTrue(name);
        for (var i = 0; i < count; i++)
        {
            var same = places[i].Candidate == expected.Places[i].Candidate
                && places[i].Cost == expected.Places[i].Cost
                && places[i].DrawKey == expected.Places[i].DrawKey;
            same.ShouldBeTrue(name);
        }

        Explained(compiled, ready, places.AsSpan(0, count), failed).ShouldBeTrue(name);

        var some = new RankedPlace[best];
        var few = compiled.Rank(ready, some);
        few.ShouldBe(Math.Min(count, best), name);
        some.AsSpan(0, few).SequenceEqual(places.AsSpan(0, few)).ShouldBeTrue(name);
    }

    // The words of every reason and the amount of every line are those of the slow way.
    private static bool Explained(CompiledSnapshot compiled, in CompiledRequest ready, ReadOnlySpan<RankedPlace> places, ulong[] failed)
    {
        var (terms, request) = (compiled.Snapshot.Terms, ready.Request);
        var agrees = true;
        for (var i = 0; i < failed.Length; i++)
        {
            var expected = CallOffRanker.Reasons(terms.Eligibility, terms.Consider(request, compiled.Snapshot.Candidates[i]));
            agrees &= compiled.Reasons(ready, i, failed[i]).Equals(expected);
        }

        var lines = new long[places.Length * request.Plan.Alike.Count];
        agrees &= compiled.CostLines(ready, places, lines) == lines.Length;
        var line = 0;
        foreach (var place in places)
        {
            foreach (var expected in terms.Pricing.CostOf(request.Plan, request.Band, compiled.Snapshot.Candidates[place.Candidate].Rates)!.Lines)
            {
                agrees &= ExactAmount.FromFractionOfPence(lines[line++], 60) == expected.Amount;
            }
        }

        return agrees;
    }
}
