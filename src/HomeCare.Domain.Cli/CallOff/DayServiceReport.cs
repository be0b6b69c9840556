using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>A call-off of day services on a page: the award, the ranking, the refusals, the draw and the record.</summary>
internal sealed class DayServiceReport(Scheme scheme, DayServiceRanking ranking, DayServiceRecord record, string? recordFile, bool isExample)
{
    internal void Print(TextWriter output)
    {
        foreach (var line in Lines())
        {
            output.WriteLine(PlainText.OneLine(line));
        }
    }

    private IEnumerable<string> Lines() => [.. Heading(), string.Empty, Award(), string.Empty, .. Ranked(), .. Refused(), .. Notes()];

    private IEnumerable<string> Heading()
    {
        var request = ranking.Request;
        yield return $"{scheme.Title}, lot {request.Lot}";
        var days = request.Attendances.Sum(attendance => attendance.Days.Count);
        var needs = request.Needs.Count == 0 ? "no needs named" : $"needs {PlainText.List(request.Needs)}";
        yield return $"Package {request.Reference}: {Count(days, "day")} and {PlainText.Hours(request.CareMinutes)} a week, {needs}, "
            + $"transport {request.Transport.Name.Replace('-', ' ')}; starts {PlainText.Of(request.RequiredStart)}, decided {PlainText.Of(request.DecidedOn)}";
        if (isExample)
        {
            yield return ShippedExample.DayServiceNotice;
        }
    }

    private string Award() => ranking.Winner is { } winner
        ? $"Award to {winner.Candidate.Name} ({winner.Candidate.Id}) at {DayServiceWords.Cost(winner.Cost)}: {ranking.WhatDecided(winner)}."
        : "Nobody is eligible: no service meets every rule.";

    private IEnumerable<string> Ranked() => ranking.Offers
        .Select(offer => $"  {PlainText.Of(offer.Rank)}. {offer.Candidate.Id} {offer.Candidate.Name}: {DayServiceWords.Cost(offer.Cost)} ({Parts(offer.Cost)}); {ranking.WhatDecided(offer)}")
        .Prepend($"Ranked: {PlainText.Of(ranking.Offers.Count)}");

    private static string Parts(DayServicePackageCost cost) => cost.Need == TransportNeed.NotNeeded
        ? "no transport needed"
        : $"service {cost.Service.Rounded}, transport {(cost.Transport is { } quote ? quote.PerWeek.ToString() : "not quoted")}";

    private IEnumerable<string> Refused() => ranking.Refusals
        .Select(refusal => $"  {refusal.Candidate.Id} {refusal.Candidate.Name}: {string.Join("; ", refusal.Reasons.Select(reason => $"{reason.Message} ({reason.Rule.Citation.Id})"))}")
        .Prepend($"Refused: {PlainText.Of(ranking.Refusals.Count)}");

    private IEnumerable<string> Notes()
    {
        var rungs = ranking.Snapshot.Terms.Rungs.Select(rung => rung.Title).Append("the draw");
        yield return $"Order: exact weekly cost of service and transport together, then {string.Join(", then ", rungs)}. The scheme's report publishes no order for equal costs; this is the library's default.";
        if (ranking.Draw is { } draw)
        {
            yield return $"Draw {DrawSeed.Specification}: draw key {draw.Key}, seed committed to as {draw.Commitment}";
            foreach (var offer in ranking.Offers.Where(offer => offer.DrawKey is not null))
            {
                yield return $"  {offer.DrawKey} {offer.Candidate.Id}";
            }
        }

        yield return recordFile is null
            ? $"Decision record: sha256 {record.Sha256} (keep it with --record FILE)"
            : $"Decision record: {recordFile}, sha256 {record.Sha256}";
        yield return "Why one service: homecare call-off --scheme clc-2026 --why PROVIDER";
    }

    private static string Count(int number, string one) => $"{PlainText.Of(number)} {one}{(number == 1 ? string.Empty : "s")}";
}
