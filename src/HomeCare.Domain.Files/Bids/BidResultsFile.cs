using System.Text.Json.Nodes;
using HomeCare.Domain.Pricing;

namespace HomeCare.Domain.Files;

/// <summary>Writes what became of bids as a table: for the record, and for the letters to bidders.</summary>
/// <remarks>
/// <para>A row for each submitted price, in the order of the outcomes; after those of a bid, a row for each fault and each warning that is
/// of no submitted price, such as a price that is missing. The columns: <c>bidder</c>, <c>bid</c> (<c>accepted</c>,
/// <c>accepted-in-part</c> where it has a fault and the bidder is held to other prices all the same, or <c>rejected</c>), <c>lot</c>, <c>price_for</c>, <c>unit</c>, <c>price</c>, <c>verdict</c> (of the price: <c>accepted</c>, <c>refused</c>,
/// <c>taken-down</c>; otherwise <c>fault</c> or <c>warning</c>), <c>floor</c>, <c>ceiling</c> (or <c>not yet set</c>, or <c>none</c>),
/// <c>reason</c>, <c>rule</c>, <c>consequence</c> (what a fault takes down), <c>place</c>.</para>
/// <para>A text that begins like a formula stays a text: in CSV it is written behind an apostrophe.</para>
/// </remarks>
public static class BidResultsFile
{
    private static readonly string[] Headings =
    [
        "bidder", "bid", "lot", "price_for", "unit", "price", "verdict", "floor", "ceiling", "reason", "rule", "consequence", "place",
    ];

    /// <summary>Writes the outcomes.</summary>
    /// <param name="schedule">What was asked, for the floors and the ceilings.</param>
    /// <param name="outcomes">What became of the bids.</param>
    /// <param name="kind">CSV or spreadsheet.</param>
    /// <returns>The bytes of the file, the same for the same outcomes.</returns>
    public static ReadOnlyMemory<byte> Write(BidSchedule schedule, ValueList<BidOutcome> outcomes, TableKind kind)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(outcomes);
        return TableWriter.Write(kind, "Results", Headings, outcomes.SelectMany(outcome => Rows(schedule, outcome)));
    }

    /// <summary>The outcomes for a program: the rows of the table by bid, and what else the outcomes hold.</summary>
    /// <param name="schedule">What was asked, for the floors and the ceilings.</param>
    /// <param name="outcomes">What became of the bids.</param>
    /// <returns>One object in JSON, indented, the same for the same outcomes. Prices, floors and ceilings are texts, so that no decimal is lost.</returns>
    public static string ToJson(BidSchedule schedule, ValueList<BidOutcome> outcomes)
    {
        ArgumentNullException.ThrowIfNull(schedule);
        ArgumentNullException.ThrowIfNull(outcomes);
        return IndentedJson.Write(new JsonObject
        {
            ["schedule"] = schedule.Title,
            ["bids"] = Array(outcomes, outcome => new JsonObject
            {
                ["bidder"] = outcome.Bidder.Value,
                ["place"] = outcome.Place,
                ["accepted"] = outcome.IsSound,
                ["consequence"] = outcome.Consequence.Match(cited => cited.Value.Name, unset => unset.ToString()),
                ["rows"] = Array(Rows(schedule, outcome), row => new JsonObject(Headings.Zip(row).Skip(2).Select(cell => KeyValuePair.Create(cell.First, (JsonNode?)cell.Second.Text)))),
                ["held_to"] = Array(outcome.Accepted, price => new JsonObject
                {
                    ["price_for"] = price.Item.Key.ToString(),
                    ["unit"] = price.Item.Unit.ToString(),
                    ["price"] = price.Price.ToDigits(),
                    ["supplement"] = price.Supplement.ToDigits(),
                    ["status"] = price.Status == DatedStatus.Provisional ? "provisional" : "in-force",
                }),
                ["faults"] = Array(outcome.Faults, Json),
                ["warnings"] = Array(outcome.Warnings, Json),
                ["not_offered"] = Array(outcome.NotOffered, item => item.ToString()),
            }),
        });
    }

    private static JsonObject Json(BidFinding finding) => new()
    {
        ["code"] = finding.Reason.Code,
        ["message"] = finding.Reason.Message,
        ["rule"] = finding.Rule.Id,
        ["item"] = finding.Item?.ToString(),
        ["lot"] = finding.Lot?.Value,
        ["places"] = Array(finding.Places, place => place),
        ["facts"] = Array(finding.Reason.Facts, fact => new JsonObject { ["name"] = fact.Name, ["value"] = fact.Value }),
    };

    private static JsonArray Array<T>(IEnumerable<T> values, Func<T, JsonNode?> written) => [.. values.Select(written)];

    private static IEnumerable<IReadOnlyList<WrittenCell>> Rows(BidSchedule schedule, BidOutcome outcome)
    {
        // By reference first: a fault of many places is hashed once, not once for each of them.
        var told = outcome.Prices.SelectMany(price => price.Because).Distinct<BidFinding>(ReferenceEqualityComparer.Instance).ToHashSet();
        return
        [
            .. outcome.Prices.Select(price => Row(
                schedule,
                outcome,
                (price.Submitted.Item, AskedPrices.Of(schedule, price.Submitted.Item)?.Lot, WrittenCell.Of(price.Submitted.Amount), price.Verdict.Name, price.Because, price.Submitted.Place))),
            .. outcome.Faults.Where(fault => !told.Contains(fault)).Select(fault => Row(schedule, outcome, Of(fault, "fault"))),
            .. outcome.Warnings.Select(warning => Row(schedule, outcome, Of(warning, "warning"))),
        ];
    }

    private static (PricedItem? Item, LotId? Lot, WrittenCell Price, string Verdict, ValueList<BidFinding> Because, string Place) Of(BidFinding finding, string verdict) =>
        (finding.Item, finding.Lot, WrittenCell.Of(string.Empty), verdict, [finding], string.Join(", ", finding.Places));

    private static WrittenCell[] Row(
        BidSchedule schedule,
        BidOutcome outcome,
        (PricedItem? Item, LotId? Lot, WrittenCell Price, string Verdict, ValueList<BidFinding> Because, string Place) row)
    {
        var asked = row.Item is null ? null : AskedPrices.Of(schedule, row.Item);
        var (floor, ceiling) = asked is null ? (WrittenCell.Of(string.Empty), WrittenCell.Of(string.Empty)) : Bounds(asked.Rule);
        return
        [
            WrittenCell.Of(outcome.Bidder.Value),
            WrittenCell.Of(outcome.IsSound ? "accepted" : outcome.Accepted.Count > 0 ? "accepted-in-part" : "rejected"),
            WrittenCell.Of(row.Lot?.Value ?? string.Empty),
            WrittenCell.Of(row.Item is null ? string.Empty : NameOf(asked, row.Item)),
            WrittenCell.Of(row.Item?.Unit.ToString() ?? string.Empty),
            row.Price,
            WrittenCell.Of(row.Verdict),
            floor,
            ceiling,
            WrittenCell.Of(string.Join("; ", row.Because.Select(finding => finding.Reason.Message))),
            WrittenCell.Of(string.Join("; ", row.Because.Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal))),
            WrittenCell.Of(row.Because.Count == 0 || row.Verdict == "warning" ? string.Empty : outcome.Consequence.Match(cited => cited.Value.Name, unset => unset.ToString())),
            WrittenCell.Of(row.Place),
        ];
    }

    // A price of a zone of its own is told with the zone.
    private static string NameOf(AskedPrice? asked, PricedItem item) => asked is null ? item.Key.ToString()
        : asked.Item.Key.Zone == item.Key.Zone ? asked.Name
        : $"{asked.Name}, zone {item.Key.Zone}";

    private static (WrittenCell Floor, WrittenCell Ceiling) Bounds(BidRule rule) => rule.Match(
        one => (Bound(one.Price), Bound(one.Price)),
        range => (Bound(range.Range.Floor), Bound(range.Range.Ceiling)),
        one => (WrittenCell.Of("none"), Bound(one.Ceiling)),
        points => (WrittenCell.Of(points.Points.Min(point => point.Value)), WrittenCell.Of(points.Points.Max(point => point.Value))),
        _ => (WrittenCell.Of("none"), WrittenCell.Of("none")));

    private static WrittenCell Bound(Published<Money> bound) => bound.Match(cited => WrittenCell.Of(cited.Value), unset => WrittenCell.Of(unset.ToString()));
}
