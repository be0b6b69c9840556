using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The library with its immutable objects: <see cref="CallOffRanker.Rank"/>.</summary>
/// <remarks>It makes reasons and cost lines when they are first read, so they are all read where it explains.</remarks>
internal sealed class FriendlyContender : ICallOffContender, IExplainingContender
{
    private CallOffWorkload work = null!;
    private Dictionary<ProviderId, int> numbers = [];

    public string Name => "CallOffRanker.Rank";

    public void Prepare(CallOffWorkload workload)
    {
        work = workload;
        numbers = workload.Snapshot.Candidates
            .Select((candidate, number) => (candidate.Id, number))
            .ToDictionary(one => one.Id, one => one.number);
    }

    public int Order(int package, Span<int> places)
    {
        var offers = Rank(package).Offers;
        for (var place = 0; place < offers.Count; place++)
        {
            places[place] = numbers[offers[place].Candidate.Id];
        }

        return offers.Count;
    }

    public object Explain(int package)
    {
        var ranking = Rank(package);
        var facts = ranking.Refusals.Sum(refused => refused.Reasons.Sum(reason => reason.Facts.Count));
        var lines = ranking.Offers.Sum(offer => offer.Cost.Lines.Count);
        return new AllRead(ranking, facts, lines);
    }

    public CallOffOutcome OutcomeOf(object answer)
    {
        var ranking = RankingOf(answer);
        return new(
            ranking.Offers
                .Select(offer => new RankedProvider(
                    offer.Candidate.Id.Value,
                    offer.Cost.Total,
                    offer.Cost.Lines.Select(line => line.Amount).ToValueList()))
                .ToValueList(),
            ranking.Refusals
                .Select(refused => new RefusedProvider(
                    refused.Candidate.Id.Value,
                    refused.Reasons.Select(reason => reason.Code).ToValueList()))
                .ToValueList());
    }

    internal static Ranking RankingOf(object answer) => ((AllRead)answer).Ranking;

    private Ranking Rank(int package) => CallOffRanker.Rank(work.Snapshot, work.Packages[package], work.Seed).AsT0;

    private sealed record AllRead(Ranking Ranking, int Facts, int Lines);
}
