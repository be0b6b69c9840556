using System.Collections.Concurrent;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.CallOff.Tests;

public class PatchTests
{
    [Fact]
    public void A_patched_snapshot_is_what_compiling_it_from_scratch_gives() => Parallel.For(0, 200, seed =>
    {
        var random = new Cases((ulong)seed);
        var terms = random.Terms();
        var compiled = CompiledSnapshot.Of(random.Snapshot(terms, 1 + random.Below(70))).AsT0;
        for (var step = 0; step < 12; step++)
        {
            compiled = Patched(compiled, random, terms);
            var scratch = CompiledSnapshot.Of(CallOffSnapshot.Create(terms, compiled.Snapshot.Candidates).AsT0).AsT0;
            for (var package = 0; package < 3; package++)
            {
                var request = random.Request(terms);
                Answer(compiled, request).ShouldBe(Answer(scratch, request), $"case {seed}/{step}");
            }
        }
    });

    [Fact]
    public void Very_many_awards_of_many_candidates_give_what_compiling_gives()
    {
        var random = new Cases(11);
        var compiled = CompiledSnapshot.Of(random.Snapshot(A.Terms, 230)).AsT0;
        for (var award = 1; award <= 1200; award++)
        {
            var candidate = compiled.Snapshot.Candidates[random.Below(230)];
            compiled = compiled.AfterAward(candidate.Id, Math.Min(candidate.SpareMinutes, 1 + random.Below(9))).AsT0;
            if (award % 60 == 0)
            {
                var scratch = CompiledSnapshot.Of(CallOffSnapshot.Create(A.Terms, compiled.Snapshot.Candidates).AsT0).AsT0;
                var request = random.Request(A.Terms);
                Answer(compiled, request).ShouldBe(Answer(scratch, request), $"award {award}");
            }
        }
    }

    [Fact]
    public void An_award_moves_minutes_and_leaves_the_old_snapshot_as_it_was()
    {
        var old = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"), A.Candidate("B"))).AsT0;
        var patched = old.AfterAward(new("B"), 90).AsT0;
        patched.Snapshot.Candidates.ShouldBe([A.Candidate("A"), A.Candidate("B") with { SpareMinutes = 5910, AwardedMinutes = 90 }]);
        old.Snapshot.Candidates.ShouldBe([A.Candidate("A"), A.Candidate("B")]);
        CompiledSnapshot.Of(patched.Snapshot).AsT0.ShouldBeSameAs(patched);
        CallOffRanker.Rank(patched.Snapshot, A.Request(), A.Seed).AsT0.Winner!.Candidate.Id.Value.ShouldBe("A");
    }

    [Fact]
    public void A_package_that_was_compiled_before_is_ranked_by_the_new_minutes()
    {
        var old = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"))).AsT0;
        var request = old.Compile(A.Request(), A.Seed).AsT0;
        var patched = old.AfterAward(new("A"), 5971).AsT0;
        patched.Rank(request, new RankedPlace[1]).ShouldBe(0);
        old.Rank(request, new RankedPlace[1]).ShouldBe(1);
    }

    [Fact]
    public void A_limit_stays_after_an_award()
    {
        var limited = A.Candidate("A") with { Membership = new([new("1")], [A.Zone], Standing.Limited(60, "a test")) };
        var patched = CompiledSnapshot.Of(A.Snapshot(limited)).AsT0.AfterAward(new("A"), 60).AsT0;
        patched.Snapshot.Candidates[0].Membership.ShouldBe(limited.Membership);
    }

    [Fact]
    public void A_package_decided_before_a_new_rating_is_compiled_again()
    {
        var old = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"))).AsT0;
        var request = old.Compile(A.Request(), A.Seed).AsT0;
        var later = old.With(A.Candidate("A") with { Regulator = new(CqcRating.Good, new LocalDate(2026, 11, 24), null) }).AsT0;
        Should.Throw<ArgumentException>(() => later.Rank(request, new RankedPlace[1]));
        later.Compile(A.Request(), A.Seed).AsT1.ShouldHaveSingleItem().Code.ShouldBe("rated-after-decision");
    }

    [Theory]
    [InlineData("A", 6000, null)]
    [InlineData("A", 6001, "negative-capacity")]
    [InlineData("A", -1, "negative-award")]
    [InlineData("B", 1, "unknown-candidate")]
    [InlineData("C", 1, "award-too-large")]
    public void An_award_that_cannot_be_is_refused(string provider, int minutes, string? code)
    {
        var compiled = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"), A.Candidate("C") with { AwardedMinutes = int.MaxValue })).AsT0;
        var answer = compiled.AfterAward(new(provider), minutes);
        (answer.IsT1 ? answer.AsT1.Code : null).ShouldBe(code);
    }

    [Fact]
    public void A_change_is_checked_like_a_new_candidate()
    {
        var compiled = CompiledSnapshot.Of(A.Snapshot(A.Candidate("A"))).AsT0;
        compiled.With(A.Candidate("A") with { SpareMinutes = -1 }).AsT1.ShouldHaveSingleItem().Code.ShouldBe("negative-capacity");
        compiled.With(A.Candidate("B")).AsT1.ShouldHaveSingleItem().Code.ShouldBe("unknown-candidate");
    }

    [Fact]
    public async Task Readers_are_not_disturbed_by_patches()
    {
        var random = new Cases(3);
        var current = CompiledSnapshot.Of(random.Snapshot(A.Terms, 150)).AsT0;
        var request = current.Compile(A.Request() with { Zone = A.Terms.Zones[0] }, A.Seed).AsT0;
        var seen = new ConcurrentBag<(CompiledSnapshot Snapshot, int Winner)>();
        using var finished = new CancellationTokenSource();
        using var reading = new CountdownEvent(3);
        var readers = Enumerable.Range(0, 3).Select(_ => Task.Factory.StartNew(Read, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default)).ToArray();
        reading.Wait();
        for (var award = 0; award < 200 || (award < 100_000 && seen.Select(one => one.Snapshot).Distinct().Count() < 3); award++)
        {
            Volatile.Write(ref current, Patched(current, random, A.Terms));
        }

        await finished.CancelAsync();
        await Task.WhenAll(readers);
        seen.Select(one => one.Snapshot).Distinct().Count().ShouldBeGreaterThan(2);
        foreach (var same in seen.GroupBy(one => one.Snapshot).Where((_, number) => number % 10 == 0))
        {
            var winner = PlainRanker.Rank(same.Key.Snapshot, request.Request, A.Seed).Places.Select(place => place.Candidate).FirstOrDefault(-1);
            same.ShouldAllBe(one => one.Winner == winner);
        }

        void Read()
        {
            var places = new RankedPlace[150];
            for (CompiledSnapshot? last = null; last is null || !finished.IsCancellationRequested;)
            {
                var snapshot = Volatile.Read(ref current);
                var winner = snapshot.Rank(request, places) > 0 ? places[0].Candidate : -1;
                if (last is null)
                {
                    reading.Signal();
                }

                if (snapshot != last)
                {
                    seen.Add((snapshot, winner));
                    last = snapshot;
                }
            }
        }
    }

    private static CompiledSnapshot Patched(CompiledSnapshot compiled, Cases random, CallOffTerms terms)
    {
        var candidate = compiled.Snapshot.Candidates[random.Below(compiled.Count)];
        return random.Below(2) == 0
            ? compiled.AfterAward(candidate.Id, Math.Min(candidate.SpareMinutes, random.OneOf(0, 30, 60, 3000))).AsT0
            : compiled.With(random.Candidate(terms, candidate.Id.Value)).AsT0;
    }

    private static string Answer(CompiledSnapshot compiled, CallOffRequest request)
    {
        var (places, failed) = (new RankedPlace[compiled.Count], new ulong[compiled.Count]);
        var count = compiled.Explain(compiled.Compile(request, A.Seed).AsT0, places, failed);
        var ranked = places.Take(count).Select(place => $"{place.Candidate} {place.SixtiethsOfAPenny} {place.DrawKey}");
        return string.Join('\n', ranked.Concat(failed.Select(bits => bits.ToString("x"))));
    }
}
