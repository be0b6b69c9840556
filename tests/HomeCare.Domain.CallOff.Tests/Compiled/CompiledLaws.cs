namespace HomeCare.Domain.CallOff.Tests;

/// <summary>The laws of a ranking, for snapshots of up to a thousand candidates.</summary>
public class CompiledLaws
{
    public static TheoryData<int, int> Sizes() => new() { { 1, 2 }, { 2, 9 }, { 3, 40 }, { 4, 65 }, { 5, 150 }, { 6, 400 }, { 7, 1000 } };

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_order_of_the_input_never_matters(int seed, int size) => ForEach(seed, size, (snapshot, request, random) =>
        Order(Snapshot(snapshot, snapshot.Candidates.OrderBy(_ => random.Below(size))), request).ShouldBe(Order(snapshot, request)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void The_ranking_of_a_subset_is_the_ranking_of_all_restricted_to_it(int seed, int size) => ForEach(seed, size, (snapshot, request, random) =>
    {
        var some = Snapshot(snapshot, snapshot.Candidates.Where(_ => random.Below(3) > 0));
        Order(some, request).ShouldBe(Order(snapshot, request).Where(id => some.Candidates.Any(candidate => candidate.Id == id)));
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Removing_a_loser_leaves_the_order_of_the_rest(int seed, int size) => ForEach(seed, size, (snapshot, request, random) =>
    {
        var order = Order(snapshot, request);
        foreach (var loser in order.Skip(1).Where((_, i) => i % 7 == 0))
        {
            Order(Snapshot(snapshot, snapshot.Candidates.Where(candidate => candidate.Id != loser)), request).ShouldBe(order.Where(id => id != loser));
        }
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void An_ineligible_candidate_changes_only_the_refusals(int seed, int size) => ForEach(seed, size, (snapshot, request, random) =>
        Order(Snapshot(snapshot, snapshot.Candidates.Append(A.Candidate("INTRUDER") with { Rates = new([], null) })), request).ShouldBe(Order(snapshot, request)));

    [Theory]
    [MemberData(nameof(Sizes))]
    public void A_winner_that_lowers_its_price_and_a_loser_that_raises_its_price_leave_the_winner(int seed, int size) => ForEach(seed, size, (snapshot, request, random) =>
    {
        var order = Order(snapshot, request);
        var compiled = CompiledSnapshot.Of(snapshot).AsT0;
        if (order.Length > 0)
        {
            Order(compiled.With(AtAnotherPrice(compiled, order[0], -1)).AsT0.Snapshot, request)[0].ShouldBe(order[0]);
        }

        foreach (var loser in order.Skip(1).Where((_, i) => i % 7 == 0))
        {
            Order(compiled.With(AtAnotherPrice(compiled, loser, 1)).AsT0.Snapshot, request)[0].ShouldBe(order[0]);
        }
    });

    [Theory]
    [MemberData(nameof(Sizes))]
    public void Every_candidate_is_either_ranked_or_refused_with_a_reason(int seed, int size) => ForEach(seed, size, (snapshot, request, random) =>
    {
        var ranking = CallOffRanker.Rank(snapshot, request, A.Seed).AsT0;
        ranking.Refusals.ShouldAllBe(refusal => refusal.Reasons.Count > 0 && refusal.Reasons.All(reason => reason.Facts.Count > 0));
        ranking.Offers.Select(offer => offer.Candidate).Concat(ranking.Refusals.Select(offer => offer.Candidate))
            .OrderBy(candidate => candidate.Id).ShouldBe(snapshot.Candidates);
    });

    // 4,000 packages and four level candidates: 1,000 each, and 27 is one standard deviation.
    [Fact]
    public void Level_candidates_win_about_equally_often()
    {
        var compiled = CompiledSnapshot.Of(A.Snapshot(A.Candidate("P1"), A.Candidate("P2"), A.Candidate("P3"), A.Candidate("P4"))).AsT0;
        var (wins, place) = (new int[4], new RankedPlace[1]);
        for (var i = 0; i < 4000; i++)
        {
            compiled.Rank(compiled.Compile(A.Request() with { Reference = new("REF-" + PlainText.Of(i)) }, A.Seed).AsT0, place).ShouldBe(1);
            wins[place[0].Candidate]++;
        }

        wins.ShouldAllBe(count => count > 880 && count < 1120);
    }

    private static void ForEach(int seed, int size, Action<CallOffSnapshot, CallOffRequest, Cases> law)
    {
        var random = new Cases((ulong)seed);
        for (var i = 0; i < 4; i++)
        {
            var terms = i == 0 ? A.Terms : random.Terms();
            law(random.Snapshot(terms, size), random.Request(terms) with { Needs = [] }, random);
        }
    }

    private static CallOffSnapshot Snapshot(CallOffSnapshot of, IEnumerable<Candidate> candidates) => CallOffSnapshot.Create(of.Terms, candidates).AsT0;

    private static ProviderId[] Order(CallOffSnapshot snapshot, CallOffRequest request)
    {
        var compiled = CompiledSnapshot.Of(snapshot).AsT0;
        var places = new RankedPlace[compiled.Count];
        var count = compiled.Rank(compiled.Compile(request, A.Seed).AsT0, places);
        return [.. places.Take(count).Select(place => snapshot.Candidates[place.Candidate].Id)];
    }

    private static Candidate AtAnotherPrice(CompiledSnapshot compiled, ProviderId id, long pence)
    {
        var candidate = compiled.Snapshot.Candidates[compiled.NumberOf(id)!.Value];
        return candidate with
        {
            Rates = new(
                candidate.Rates.Bands.Select(rate => rate with { Rate = Shift(rate.Rate, pence) }).ToValueList(),
                candidate.Rates.Sessional is { } sessional ? Shift(sessional, pence) : null),
        };
    }

    private static HourlyRate Shift(HourlyRate rate, long pence) => new(rate.PerHour + Money.FromPence(pence));
}
