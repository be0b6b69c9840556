using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;
using Spectre.Console;

namespace HomeCare.Domain.Cli;

/// <summary>A call-off on a page: the award, the ranking, the refusals, the draw and the record.</summary>
internal sealed class CallOffReport(Scheme scheme, Ranking ranking, DecisionRecord record, string? recordFile, bool example)
{
    internal void Print(TextWriter output)
    {
        var console = Terminal.For(output);
        foreach (var line in Heading())
        {
            console.Write(new Text(PlainText.OneLine(line) + "\n"));
        }

        console.WriteLine();
        console.Write(new Text(PlainText.OneLine(Award()) + "\n", new Style(decoration: Decoration.Bold)));
        console.WriteLine();
        if (ranking.Offers.Count > 0)
        {
            console.Write(Ranked());
        }

        if (ranking.Refusals.Count > 0)
        {
            console.Write(Refused());
        }

        foreach (var line in Notes())
        {
            console.Write(new Text(PlainText.OneLine(line) + "\n"));
        }
    }

    private IEnumerable<string> Heading()
    {
        var (request, terms) = (ranking.Request, ranking.Snapshot.Terms);
        var lot = scheme.Lots.First(one => one.Lot.Id == request.Lot).Lot;
        var zone = scheme.Zones.First(one => one.Id == request.Zone);
        var band = terms.Pricing.Band(request.Band)!;
        yield return $"{scheme.Title} ({scheme.AuthorityName}), lot {lot.Id}: {lot.Name}";
        var change = scheme.BandChanges.FirstOrDefault(one => one.Parishes.Any(
            parish => string.Equals(parish, request.Parish, StringComparison.OrdinalIgnoreCase)));
        var since = change is null ? string.Empty : $" since {PlainText.Of(change.Effective.Value)}, {change.Citation.Id}";
        yield return $"Package {request.Reference}: {(request.Parish is { } parish ? parish + ", " : string.Empty)}zone {zone.Name}, "
            + $"price band {band.Name}{since} (ceiling {band.Range.Ceiling} an hour, {band.Range.Ceiling.Citation.Id})";
        yield return $"{Count(request.Plan.Visits.Count, "visit", "visits")} and {PlainText.Hours(request.Plan.CareMinutes)} of care a week, "
            + $"needs {PlainText.List(request.Needs)}; starts {PlainText.Of(request.RequiredStart)}, decided {PlainText.Of(request.DecidedOn)}";
        if (example)
        {
            yield return ShippedExample.Notice;
        }
    }

    private string Award() => ranking.Winner is { } winner
        ? $"Award to {winner.Candidate.Name} ({winner.Candidate.Id}) at {winner.Cost.Rounded} a week: {ranking.WhatDecided(winner)}."
        : "Nobody is eligible: no provider meets every rule.";

    private Table Ranked()
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new($"Ranked: {PlainText.Of(ranking.Offers.Count)}") };
        table.AddColumn(new TableColumn("Rank").RightAligned());
        table.AddColumn("Provider");
        table.AddColumn(new TableColumn("A week").RightAligned());
        table.AddColumn("Line by line, at the rate for an hour");
        table.AddColumn("What decided");
        foreach (var offer in ranking.Offers)
        {
            table.AddRow(
                new Text(PlainText.Of(offer.Rank)),
                Cell([offer.Candidate.Id.Value, offer.Candidate.Name]),
                new Text(offer.Cost.Rounded.ToString()),
                Cell(offer.Cost.Lines.Select(Line)),
                new Text(ranking.WhatDecided(offer)));
        }

        return table;
    }

    private static string Line(CostLine line)
    {
        var carers = line.Carers == 1 ? string.Empty : $" x {PlainText.Of(line.Carers)} carers";
        var sessional = line.Band is null ? " sessional" : string.Empty;
        return $"{PlainText.Of(line.Visits)} x {PlainText.Of(line.Minutes)} min{carers} at {line.Rate.PerHour.ToDigits()}{sessional} = {line.Amount}";
    }

    private Table Refused()
    {
        var table = new Table { Border = TableBorder.Rounded, Title = new($"Refused: {PlainText.Of(ranking.Refusals.Count)}") };
        table.AddColumn("Provider");
        table.AddColumn("Every reason (rule)");
        var elsewhere = ranking.Refusals.Where(IsElsewhere).ToArray();
        foreach (var refusal in ranking.Refusals.Except(elsewhere))
        {
            table.AddRow(
                Cell([refusal.Candidate.Id.Value, refusal.Candidate.Name]),
                Cell(refusal.Reasons.Select(reason => $"{reason.Message} ({reason.Rule.Citation.Id})")));
        }

        if (elsewhere.Length > 0)
        {
            table.AddRow(
                new Text(Count(elsewhere.Length, "other", "others")),
                new Text($"did not choose zone {ranking.Request.Zone} ({elsewhere[0].Reasons[0].Rule.Citation.Id}), and nothing else: "
                    + PlainText.List(elsewhere.Select(refusal => refusal.Candidate.Id))));
        }

        return table;
    }

    private static Text Cell(IEnumerable<string> lines) => new(string.Join('\n', lines.Select(PlainText.OneLine)));

    private static string Count(int number, string one, string more) => $"{PlainText.Of(number)} {(number == 1 ? one : more)}";

    private static bool IsElsewhere(RefusedOffer refusal) => refusal.Reasons.Count == 1 && refusal.Reasons[0].Rule.Gate == Gate.Zone;

    private IEnumerable<string> Notes()
    {
        var rungs = ranking.Snapshot.Terms.Rungs.Select(rung => rung.Title).Append("the draw");
        var isDefault = scheme.Source == LeicestershireHomeCare2026.Source && scheme.Rungs.Equals(LeicestershireHomeCare2026.Rungs);
        yield return $"Order: exact weekly cost, then {string.Join(", then ", rungs)}."
            + (isDefault ? " The scheme's report publishes no order for equal costs; this is the library's default." : string.Empty);
        if (ranking.Draw is { } draw)
        {
            yield return $"Draw {DrawSeed.Specification}: draw key {draw.Key}, seed committed to as {draw.Commitment}";
            foreach (var offer in ranking.Offers.Where(offer => offer.DrawKey is not null))
            {
                yield return $"  {offer.DrawKey} {offer.Candidate.Id}";
            }
        }

        if (ranking.Snapshot.Terms.LimitsNotYetSet is { Count: > 0 } unset)
        {
            yield return $"Price limits not yet set by the scheme, so not tested: {string.Join(", ", unset.Select(limit => $"{limit.Id} ({limit.Place})"))}.";
        }

        if (scheme.StatutoryTerm.TryGet(out var term) && !term.FirstAward.TryGet(out _))
        {
            yield return $"The scheme's award date is not recorded ({term.FirstAward.Citation.Id}): {PlainText.Of(term.LastPossibleDay)} is the latest its end can be, and an earlier award ends it earlier.";
        }

        yield return recordFile is null
            ? $"Decision record: sha256 {record.Sha256} (keep it with --record FILE)"
            : $"Decision record: {recordFile}, sha256 {record.Sha256}";
        yield return "Why one provider: homecare call-off --why PROVIDER";
    }
}
