using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.CallOff;

public sealed partial record Ranking
{
    /// <summary>What decided a place, in words: for the first place against the second, for any other against the one above.</summary>
    /// <param name="offer">One of <see cref="Offers"/>.</param>
    /// <returns>One English clause.</returns>
    public string WhatDecided(RankedOffer offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        if (Offers.Count == 1)
        {
            return "the only eligible provider";
        }

        var first = offer.Rank == 1;
        var (above, here) = first ? (Offers[0], Offers[1]) : (Offers[offer.Rank - 2], Offers[offer.Rank - 1]);
        var other = "rank " + PlainText.Of(first ? here.Rank : above.Rank);
        var difference = here.Cost.Total - above.Cost.Total;
        if (difference != ExactAmount.Zero)
        {
            return first ? $"{difference} a week less than {other}" : $"{difference} a week more than {other}";
        }

        if (Snapshot.Terms.Rungs.FirstOrDefault(rung => rung.Name == here.DecidedBy?.Criterion) is { } rung)
        {
            var (mine, theirs) = first ? (above, here) : (here, above);
            return $"same cost as {other}; {rung.Title}: {rung.InWords(Request, mine.Candidate)} against {rung.InWords(Request, theirs.Candidate)}";
        }

        return $"level with {other}; the draw put it {(first ? "first" : "after")}";
    }

    /// <summary>Why a candidate got its place or was refused, line by line.</summary>
    /// <param name="provider">The candidate.</param>
    /// <returns>The lines, or none when the provider is not among the candidates.</returns>
    public ValueList<string> Explain(ProviderId provider) =>
        Offers.FirstOrDefault(offer => offer.Candidate.Id == provider) is { } ranked ? ExplainRank(ranked)
        : Refusals.FirstOrDefault(offer => offer.Candidate.Id == provider) is { } refused ? ExplainRefusal(refused)
        : [];

    private ValueList<string> ExplainRank(RankedOffer offer) =>
    [
        $"{offer.Candidate.Name} ({offer.Candidate.Id}) is ranked {PlainText.Of(offer.Rank)} of {PlainText.Of(Offers.Count)}.",
        $"It passed all {PlainText.Of(Snapshot.Terms.Eligibility.Count)} eligibility rules.",
        .. Snapshot.Terms.LimitsNotYetSet.Select(limit => $"  Not tested, because it is not yet set: the price limit of {limit.Id}"),
        .. offer.Cost.Lines.Select(line => $"  {InWords(line)} = {line.Amount}"),
        $"  Weekly cost: {offer.Cost.Total}{(offer.Cost.Total == ExactAmount.FromMoney(offer.Cost.Rounded) ? string.Empty : $", shown as {offer.Cost.Rounded}")}",
        $"What decided: {WhatDecided(offer)}.",
        .. offer.DrawKey is { } key ? new[] { $"Draw key: {key}" } : [],
    ];

    private static ValueList<string> ExplainRefusal(RefusedOffer offer) =>
    [
        $"{offer.Candidate.Name} ({offer.Candidate.Id}) was refused for {(offer.Reasons.Count == 1 ? "one reason" : $"{PlainText.Of(offer.Reasons.Count)} reasons")}.",
        .. offer.Reasons.Select(reason => $"  {reason.Message} [{reason.Code}, {reason.Rule.Citation.Id}]"),
    ];

    private static string InWords(CostLine line) =>
        $"{PlainText.Of(line.Visits)} x {PlainText.Of(line.Minutes)} min{(line.Carers == 1 ? string.Empty : $" x {PlainText.Of(line.Carers)} carers")} "
        + $"at {line.Rate} ({line.Band?.Value ?? Gate.SessionalName})";
}
