namespace HomeCare.Domain.CallOff.Tests;

public class BatchTests
{
    private static readonly CompiledRequest[] Requests = [.. Enumerable.Range(0, 6).SelectMany(authority => Some(authority, 250 + (authority * 130)))];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void The_number_of_threads_never_matters(int threads)
    {
        var expected = Requests.Select(One).ToArray();
        var (ranked, explained) = (new string[Requests.Length], new string[Requests.Length]);
        var (places, counts) = (new RankedPlace[Requests.Length * 3], new int[Requests.Length]);
        var run = new BatchRun { Threads = threads };

        CallOffBatch.Rank(Requests, (package, all) => ranked[package] = Text(all), run).ShouldBe(new(Requests.Length, 0));
        CallOffBatch.Explain(Requests, (package, all, failed) => explained[package] = Text(all) + Text(failed), run).IsComplete.ShouldBeTrue();
        CallOffBatch.Best(Requests, 3, places, counts, run).IsComplete.ShouldBeTrue();

        ranked.ShouldBe(expected.Select(one => one.Places));
        explained.ShouldBe(expected.Select(one => one.Places + one.Failed));
        for (var package = 0; package < Requests.Length; package++)
        {
            expected[package].Places.ShouldStartWith(Text(places.AsSpan(package * 3, counts[package])));
            counts[package].ShouldBe(Math.Min(3, expected[package].Count));
        }
    }

    [Fact]
    public void Records_of_packages_ranked_at_once_are_those_of_packages_ranked_in_turn()
    {
        var some = Requests.Where((_, i) => i % 23 == 0).ToArray();
        var atOnce = new string[some.Length];
        Parallel.For(0, some.Length, i => atOnce[i] = Sha256(some[i]));
        atOnce.ShouldBe(some.Select(Sha256));
    }

    [Fact]
    public void Progress_never_goes_back_and_ends_with_all()
    {
        var heard = new Heard();
        CallOffBatch.Rank(Requests, (_, _) => { }, new BatchRun { Threads = 3, Progress = heard });
        heard.Counts.ShouldBe(heard.Counts.Order());
        heard.Counts[^1].ShouldBe(Requests.Length);
        heard.Counts.Count.ShouldBeGreaterThan(3);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_cancelled_batch_has_done_its_first_part_without_holes(int threads)
    {
        using var cancel = new CancellationTokenSource();
        var (places, counts) = (new RankedPlace[Requests.Length * 3], new int[Requests.Length]);
        Array.Fill(counts, -1);
        var run = new BatchRun { Threads = threads, Cancellation = cancel.Token, Progress = new Heard { Then = cancel.Cancel } };
        var outcome = CallOffBatch.Best(Requests, 3, places, counts, run);
        outcome.IsComplete.ShouldBeFalse();
        outcome.Done.ShouldBeInRange(256, Requests.Length - 1);
        outcome.Missing.ShouldBe(Requests.Length - outcome.Done);
        counts.Take(outcome.Done).ShouldAllBe(count => count >= 0);
        counts.Skip(outcome.Done).ShouldAllBe(count => count == -1);
    }

    [Fact]
    public void A_batch_cancelled_before_it_begins_does_nothing()
    {
        var outcome = CallOffBatch.Rank(Requests, (_, _) => { }, new BatchRun { Cancellation = new CancellationToken(canceled: true) });
        outcome.ShouldBe(new(0, Requests.Length));
    }

    [Fact]
    public void No_packages_are_done_at_once() =>
        CallOffBatch.Explain(ReadOnlyMemory<CompiledRequest>.Empty, (_, _, _) => { }, new BatchRun()).ShouldBe(new(0, 0));

    [Fact]
    public void Room_is_needed_for_every_package()
    {
        var run = new BatchRun();
        Should.Throw<ArgumentException>(() => CallOffBatch.Best(Requests, 2, new RankedPlace[Requests.Length * 2], new int[1], run)).ParamName.ShouldBe("counts");
        Should.Throw<ArgumentException>(() => CallOffBatch.Best(Requests, 2, new RankedPlace[Requests.Length], new int[Requests.Length], run)).ParamName.ShouldBe("places");
        Should.Throw<ArgumentOutOfRangeException>(() => new BatchRun { Threads = 0 });
    }

    private static IEnumerable<CompiledRequest> Some(int authority, int packages)
    {
        var random = new Cases((ulong)authority);
        var terms = random.Terms();
        var compiled = CompiledSnapshot.Of(random.Snapshot(terms, authority * 20)).AsT0;
        return Enumerable.Range(0, packages).Select(_ => compiled.Compile(random.Request(terms), A.Seed).AsT0);
    }

    private static (string Places, string Failed, int Count) One(CompiledRequest request)
    {
        var (places, failed) = (new RankedPlace[request.Snapshot.Count], new ulong[request.Snapshot.Count]);
        var count = request.Snapshot.Explain(request, places, failed);
        return (Text(places.AsSpan(0, count)), Text(failed), count);
    }

    private static string Sha256(CompiledRequest request) =>
        DecisionRecord.Of(CallOffRanker.Rank(request.Snapshot.Snapshot, request.Request, A.Seed).AsT0).Sha256;

    private static string Text(ReadOnlySpan<RankedPlace> places) =>
        string.Concat(places.ToArray().Select(place => $"{place.Candidate} {place.SixtiethsOfAPenny} {place.DrawKey}\n"));

    private static string Text(ReadOnlySpan<ulong> failed) => string.Concat(failed.ToArray().Select(bits => $"{bits:x} "));

    private sealed class Heard : IProgress<int>
    {
        public List<int> Counts { get; } = [];

        public Action Then { get; init; } = () => { };

        public void Report(int value)
        {
            Counts.Add(value);
            Then();
        }
    }
}
