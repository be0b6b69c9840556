using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Benchmarks;

/// <summary>The library: <see cref="CallOffRanker.Rank"/>.</summary>
/// <remarks>Its reasons are facts, which become words when they are read.</remarks>
internal sealed class LibraryContender : ICallOffContender
{
    private CallOffWorkload work = null!;

    public void Prepare(CallOffWorkload workload) => work = workload;

    public object Rank(int package) => CallOffRanker.Rank(work.Snapshot, work.Packages[package], work.Seed).AsT0;

    public CallOffOutcome OutcomeOf(object answer)
    {
        var ranking = (Ranking)answer;
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
}
