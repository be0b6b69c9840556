namespace HomeCare.Domain.CallOff;

public sealed partial record DayServiceRanking
{
    /// <summary>What decided a place, in words: for the first place against the second, for any other against the one above.</summary>
    /// <param name="offer">One of <see cref="Offers"/>.</param>
    /// <returns>One English clause.</returns>
    public string WhatDecided(RankedDayService offer)
    {
        ArgumentNullException.ThrowIfNull(offer);
        if (Offers.Count == 1)
        {
            return "the only eligible service";
        }

        var first = offer.Rank == 1;
        var (above, here) = first ? (Offers[0], Offers[1]) : (Offers[offer.Rank - 2], Offers[offer.Rank - 1]);
        var other = "rank " + PlainText.Of(first ? here.Rank : above.Rank);
        var (mine, theirs) = first ? (above, here) : (here, above);
        return here.DecidedBy!.Criterion switch
        {
            TransportQuoted => first ? $"transport to it is quoted, and to {other} it is not" : $"transport to it is not quoted, so that its cost is not known; to {other} it is",
            Decider.Cost => $"{here.Cost.Total - above.Cost.Total} a week {(first ? "less" : "more")} than {other}",
            Decider.Draw or Decider.Identifier => $"level with {other}; the draw put it {(first ? "first" : "after")}",
            var name => InWords(Rung.FromName(name)),
        };

        string InWords(Rung rung) =>
            $"same cost as {other}; {rung.Title}: {rung.InWords(Request, mine.Candidate)} against {rung.InWords(Request, theirs.Candidate)}";
    }

    /// <summary>Why a service got its place or was refused, line by line.</summary>
    /// <param name="provider">The candidate.</param>
    /// <returns>The lines, or none when it is not among the candidates.</returns>
    public ValueList<string> Explain(ProviderId provider)
    {
        ArgumentNullException.ThrowIfNull(provider);
        return Offers.FirstOrDefault(offer => offer.Candidate.Id == provider) is { } ranked ? ExplainRank(ranked)
            : Refusals.FirstOrDefault(offer => offer.Candidate.Id == provider) is { } refused ? ExplainRefusal(refused)
            : [];
    }

    private ValueList<string> ExplainRank(RankedDayService offer) =>
    [
        $"{offer.Candidate.Name} ({offer.Candidate.Id}) is ranked {PlainText.Of(offer.Rank)} of {PlainText.Of(Offers.Count)}.",
        $"It passed all {PlainText.Of(Snapshot.Terms.Eligibility.Count)} eligibility rules.",
        .. offer.Cost.Service.Days.SelectMany(day => day.Lines.Select(line => $"  {day.Day.DayOfWeek}: {line.Segment} at {line.Price} = {line.Exact}")),
        $"  Service: {offer.Cost.Service.Exact} a week",
        $"  Transport: {TransportInWords(offer.Cost)}",
        $"  Weekly cost: {offer.Cost.Total}{(offer.Cost.IsComplete ? string.Empty : " and the transport")}",
        .. Request.Wishes.Count > 0 ? new[] { $"  Wishes, which decide nothing: it offers {PlainText.List(Request.Wishes.Where(offer.Candidate.Capabilities.Contains))}" } : [],
        .. Request.Details.Acceptable.Contains(offer.Candidate.Id) ? new[] { "  The person named it as one to choose." } : [],
        $"What decided: {WhatDecided(offer)}.",
        .. offer.DrawKey is { } key ? new[] { $"Draw key: {key}" } : [],
    ];

    private static string TransportInWords(DayServicePackageCost cost) =>
        cost.Need == TransportNeed.NotNeeded ? "not needed"
        : cost.Transport is { } quote ? $"{quote.PerWeek} a week, as quoted"
        : "needed and not quoted, so that the service stands behind all whose cost is known";

    private static ValueList<string> ExplainRefusal(RefusedDayService offer) =>
    [
        $"{offer.Candidate.Name} ({offer.Candidate.Id}) was refused for {(offer.Reasons.Count == 1 ? "one reason" : $"{PlainText.Of(offer.Reasons.Count)} reasons")}.",
        .. offer.Reasons.Select(reason => $"  {reason.Message} [{reason.Code}, {reason.Rule.Citation.Id}]"),
    ];
}
