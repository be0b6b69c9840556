using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Files;

/// <summary>Writes the answers of many call-offs, a row for each package.</summary>
/// <remarks>
/// <para>The columns: <c>reference</c>, <c>lot</c>, <c>zone</c>, <c>band</c>, <c>care_hours</c> (of a week, such as 12:20), <c>provider</c>,
/// <c>name</c> and <c>weekly_cost</c> (to the penny; the three are empty where nobody is eligible), <c>what_decided</c>, <c>ranked</c>
/// and <c>refused</c> (how many providers), <c>second</c> and <c>second_weekly_cost</c> (the next provider), and <c>sha256</c> of the
/// decision record.</para>
/// <para>A text that begins like a formula stays a text: in CSV it is written behind an apostrophe.</para>
/// </remarks>
public static class CallOffResultsFile
{
    private static readonly string[] Headings =
    [
        "reference", "lot", "zone", "band", "care_hours", "provider", "name", "weekly_cost", "what_decided", "ranked", "refused",
        "second", "second_weekly_cost", "sha256",
    ];

    /// <summary>Writes the answers.</summary>
    /// <param name="rankings">The answers, in the order to write them.</param>
    /// <param name="kind">CSV or spreadsheet.</param>
    /// <returns>The bytes of the file, the same for the same answers.</returns>
    public static ReadOnlyMemory<byte> Write(IEnumerable<Ranking> rankings, TableKind kind)
    {
        ArgumentNullException.ThrowIfNull(rankings);
        return TableWriter.Write(kind, "Results", Headings, rankings.Select(Row));
    }

    private static WrittenCell[] Row(Ranking ranking)
    {
        var (request, winner) = (ranking.Request, ranking.Winner);
        return
        [
            WrittenCell.Of(request.Reference.Value),
            WrittenCell.Of(request.Lot.Value),
            WrittenCell.Of(request.Zone.Value),
            WrittenCell.Of(request.Band.Value),
            WrittenCell.Of($"{PlainText.Of(request.Plan.CareMinutes / 60)}:{PlainText.Of(request.Plan.CareMinutes % 60).PadLeft(2, '0')}"),
            WrittenCell.Of(winner?.Candidate.Id.Value ?? string.Empty),
            WrittenCell.Of(winner?.Candidate.Name ?? string.Empty),
            Cost(winner),
            WrittenCell.Of(winner is null ? "nobody is eligible" : ranking.WhatDecided(winner)),
            WrittenCell.Of(ranking.Offers.Count),
            WrittenCell.Of(ranking.Refusals.Count),
            WrittenCell.Of(ranking.Offers.ElementAtOrDefault(1)?.Candidate.Id.Value ?? string.Empty),
            Cost(ranking.Offers.ElementAtOrDefault(1)),
            WrittenCell.Of(DecisionRecord.Of(ranking).Sha256),
        ];
    }

    private static WrittenCell Cost(RankedOffer? offer) => offer is null ? WrittenCell.Of(string.Empty) : WrittenCell.Of(offer.Cost.Rounded);
}
