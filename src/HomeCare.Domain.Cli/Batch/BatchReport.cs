using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli;

/// <summary>What came of a batch, and what is missing where it was cancelled.</summary>
internal static class BatchReport
{
    private const int MostNamed = 10;

    internal static IEnumerable<string> Lines(
        IReadOnlyList<CallOffRequest> requests, IReadOnlyList<Ranking> rankings, string? results, RecordFolder? records)
    {
        var nobody = rankings.Where(ranking => ranking.Winner is null).Select(ranking => ranking.Request.Reference).ToArray();
        var cost = rankings.Aggregate(ExactAmount.Zero, (sum, ranking) => ranking.Winner is { } winner ? sum + winner.Cost.Total : sum);
        yield return $"{Count(rankings.Count, "package")} ranked: {PlainText.Of(rankings.Count - nobody.Length)} with a provider, at {cost.Round(PennyRounding.HalfAwayFromZero)} a week together"
            + (nobody.Length == 0 ? "." : $"; {PlainText.Of(nobody.Length)} with nobody eligible: {Named(nobody)}.");
        foreach (var group in rankings
            .Where(ranking => ranking.Winner is not null)
            .GroupBy(ranking => ranking.Winner!.Candidate.Id)
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key))
        {
            var minutes = group.Sum(ranking => (long)ranking.Request.Plan.CareMinutes);
            yield return $"  {group.Key}: {Count(group.Count(), "package")}, {PlainText.Hours(minutes)} a week";
        }

        var days = rankings.Select(ranking => ranking.Request.DecidedOn).Distinct().Order().ToArray();
        if (days.Length > 1)
        {
            yield return $"Decided from {PlainText.Of(days[0])} to {PlainText.Of(days[^1])}, all from one table of offers: it must stand for all of these days.";
        }

        if (results is not null)
        {
            yield return $"Results: {results}";
        }

        if (records is not null)
        {
            yield return $"Decision records: {records.Path} (homecare replay {records.Path} decides them again)";
        }

        if (rankings.Count < requests.Count)
        {
            var missing = requests.Skip(rankings.Count).Select(request => request.Reference).ToArray();
            yield return $"Cancelled: {Count(missing.Length, "package")} of {PlainText.Of(requests.Count)} not decided: {Named(missing)}. What is written is whole as far as it goes.";
        }
    }

    private static string Named(PackageReference[] references) => references.Length <= MostNamed
        ? PlainText.List(references)
        : $"{PlainText.List(references.Take(MostNamed))} and {PlainText.Of(references.Length - MostNamed)} more";

    private static string Count(int number, string one) => $"{PlainText.Of(number)} {one}{(number == 1 ? string.Empty : "s")}";
}
