using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary>Decides packages one after the other, each on the offers as they stand, or as the awards before it have left them.</summary>
internal sealed class BatchDecisions(Dictionary<LotId, CallOffSnapshot> snapshots, DrawSeed seed, bool inTurn)
{
    internal Ranking Decide(CallOffRequest request)
    {
        var ranking = CallOffRanker.Rank(snapshots[request.Lot], request, seed).Match(
            good => good,
            refusals => throw new BadInputException(refusals.Select(refusal => $"{request.Reference}: {refusal.Message}")));
        if (inTurn && ranking.Winner is { } winner)
        {
            Award(winner.Candidate.Id, request);
        }

        return ranking;
    }

    // A provider's hours are the same hours in every lot.
    private void Award(ProviderId provider, CallOffRequest request)
    {
        foreach (var (lot, snapshot) in snapshots.ToArray())
        {
            snapshots[lot] = snapshot.AfterAward(provider, request.Plan.CareMinutes, request.DecidedOn).Match(
                after => after,
                refusal => throw new BadInputException($"{request.Reference}: {refusal.Message}"));
        }
    }
}
