using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Cli;

/// <summary>What became of bids, for people.</summary>
internal static class BidsReport
{
    internal static IEnumerable<string> Lines(BidSchedule schedule, ValueList<BidOutcome> outcomes)
    {
        var accepted = outcomes.Count(outcome => outcome.IsSound);
        var bids = outcomes.Count == 1 ? "1 bid" : $"{PlainText.Of(outcomes.Count)} bids";
        yield return $"{schedule.Title}: {bids}, {PlainText.Of(accepted)} accepted, {PlainText.Of(outcomes.Count - accepted)} rejected.";
        foreach (var line in outcomes.SelectMany(Lines))
        {
            yield return line;
        }

        if (outcomes.SelectMany(outcome => outcome.Faults).Any(fault => fault.Reason.Code == "range-not-set"))
        {
            yield return string.Empty;
            yield return "No price can be accepted while its floor or ceiling is not yet set. To judge by the end that is set, add --provisional.";
        }
    }

    private static IEnumerable<string> Lines(BidOutcome outcome) =>
    [
        string.Empty,
        outcome.IsSound ? $"{outcome.Bidder}: accepted, {Prices(outcome)}" : $"{outcome.Bidder}: rejected, {Prices(outcome)}; {Consequence(outcome.Consequence)}",
        .. outcome.Faults.Select(fault => "  " + fault),
        .. outcome.Warnings.Select(warning => "  warning: " + warning),
    ];

    private static string Prices(BidOutcome outcome)
    {
        var provisional = outcome.Accepted.Count(price => price.Status == DatedStatus.Provisional);
        var prices = outcome.Accepted.Count == 1 ? "1 price accepted" : $"{PlainText.Of(outcome.Accepted.Count)} prices accepted";
        return provisional == 0 ? prices : $"{prices}, {PlainText.Of(provisional)} of them provisional";
    }

    private static string Consequence(Published<BidConsequence> consequence) => consequence.Match(
        cited => $"the scheme's consequence is {cited.Value.Name} ({cited.Citation.Id})",
        unset => $"the scheme's consequence is not yet set ({unset.Citation.Id}), so no price stands");
}
