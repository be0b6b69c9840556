using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HomeCare.Domain.CallOff.Tests;

[Properties(Arbitrary = [typeof(DayServiceCases)], MaxTest = 200)]
public class DayServiceLaws
{
    [Property]
    public void The_ranking_is_that_of_the_slow_obvious_reference(DayServiceCase given)
    {
        var draw = A.Seed.DrawFor(given.Request.Reference);
        given.Rank().Offers.Select(offer => offer.Candidate.Id).ShouldBe(given.Eligible
            .OrderBy(candidate => given.Quote(candidate) is null ? 1 : 0)
            .ThenBy(candidate => candidate.Rates[0].Price.Amount.Pence + (given.Quote(candidate)?.PerWeek.Pence ?? 0))
            .ThenBy(candidate => candidate.Details.Base is { } place ? place.Northing - 304_000 : int.MaxValue)
            .ThenBy(candidate => candidate.AwardedMinutes)
            .ThenBy(candidate => draw.KeyOf(candidate.Id))
            .Select(candidate => candidate.Id));
    }

    [Property]
    public void Every_candidate_is_either_ranked_or_refused_with_a_reason(DayServiceCase given)
    {
        var ranking = given.Rank();
        ranking.Offers.Select(offer => offer.Candidate.Id).Concat(ranking.Refusals.Select(offer => offer.Candidate.Id)).Order()
            .ShouldBe(given.Candidates.Select(candidate => candidate.Id));
        ranking.Refusals.ShouldAllBe(offer => offer.Reasons.Count > 0);
        given.Candidates.ShouldAllBe(candidate => ranking.Explain(candidate.Id).All(line => !line.Contains('?')));
    }

    [Property]
    public void The_order_of_the_input_never_matters(DayServiceCase given)
    {
        var backwards = given with
        {
            Candidates = given.Candidates.Reverse().ToValueList(),
            Request = given.Request with { TransportQuotes = given.Request.TransportQuotes.Reverse().ToValueList() },
        };
        backwards.Rank().Offers.ShouldBe(given.Rank().Offers);
        backwards.Rank().Refusals.ShouldBe(given.Rank().Refusals);
    }

    [Property]
    public void Removing_a_loser_leaves_the_order_of_the_rest(DayServiceCase given)
    {
        var order = given.Rank().Offers.Select(offer => offer.Candidate.Id).ToArray();
        foreach (var loser in order.Skip(1))
        {
            var rest = given with
            {
                Candidates = given.Candidates.Where(candidate => candidate.Id != loser).ToValueList(),
                Request = given.Request with { TransportQuotes = given.Request.TransportQuotes.Where(quote => quote.Provider != loser).ToValueList() },
            };
            rest.Rank().Offers.Select(offer => offer.Candidate.Id).ShouldBe(order.Where(id => id != loser));
        }
    }

    [Property]
    public void The_best_few_are_the_first_few_of_the_ranking(DayServiceCase given, PositiveInt count) =>
        DayServiceRanker.Best(given.Snapshot(), given.Request, A.Seed, count.Get).AsT0.ShouldBe(given.Rank().Offers.Take(count.Get));

    [Fact]
    public void The_best_few_are_at_least_one_and_a_fault_is_a_fault()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => DayServiceRanker.Best(Days.Snapshot(), Days.Request(), A.Seed, 0));
        DayServiceRanker.Best(Days.Snapshot(), Days.Request() with { Attendances = [] }, A.Seed, 1).AsT1.ShouldHaveSingleItem().Code.ShouldBe("no-attendance");
    }
}

public sealed record DayServiceCase(DayServiceRequest Request, ValueList<DayServiceCandidate> Candidates)
{
    internal IEnumerable<DayServiceCandidate> Eligible =>
        Candidates.Where(candidate => candidate.SpareMinutes >= 360 && candidate.Rates[0].Price.Amount.Pence is >= 7115 and <= 7388);

    internal TransportQuote? Quote(DayServiceCandidate candidate) => Request.TransportQuotes.FirstOrDefault(quote => quote.Provider == candidate.Id);

    internal DayServiceSnapshot Snapshot() => Days.Snapshot([.. Candidates]);

    internal DayServiceRanking Rank() => Days.Rank(Request, [.. Candidates]);
}

public static class DayServiceCases
{
    // Few different values, so that ties on each rung, missing quotes and refusals are common.
    public static Arbitrary<DayServiceCase> Arbitrary() => Arb.From(
        from count in Gen.Choose(0, 12)
        from candidates in Candidate().ListOf(count)
        from quotes in Gen.Elements<string?>(null, "0.00", "1.00", "2.00", "2.00").ListOf(count)
        let named = candidates.Select((candidate, i) => candidate with { Id = new($"P{i:00}") }).ToValueList()
        select new DayServiceCase(
            Days.WithTransport([.. named.Zip(quotes).Where(pair => pair.Second is not null).Select(pair => Days.Quote(pair.First.Id.Value, pair.Second!))]) with
            {
                Details = new() { FoundSuitable = named.Select(candidate => candidate.Id).ToValueList(), Home = new GridReference(458_000, 304_000) },
            },
            named));

    private static Gen<DayServiceCandidate> Candidate() =>
        from price in Gen.Elements("71.14", "71.15", "72.15", "73.15", "73.88", "73.89")
        from spare in Gen.Elements(6000, 6000, 360, 359)
        from metres in Gen.Elements<int?>(null, 0, 1000)
        from awarded in Gen.Elements(0, 0, 60)
        let candidate = Days.Candidate("P", price) with { SpareMinutes = spare, AwardedMinutes = awarded }
        select metres is { } far ? candidate.At(458_000, 304_000 + far) : candidate;
}
