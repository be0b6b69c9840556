using System.Text.Json.Nodes;

namespace HomeCare.Domain.CallOff;

public sealed partial record FairnessReport
{
    private static readonly Fraction Hundred = Fraction.Whole(100);

    /// <summary>The report in words.</summary>
    /// <returns>The lines.</returns>
    public ValueList<string> ToLines() =>
    [
        $"{Scheme}, lot {Lot}: {PlainText.Of(Decisions)} {(Decisions == 1 ? "decision" : "decisions")}, {PlainText.Of(NobodyEligible)} with nobody eligible.",
        .. Repeated.Count == 0 ? Array.Empty<string>() : [$"Decided more than once, and counted each time: {PlainText.List(Repeated)}."],
        "What decided the first place:",
        .. First.Select(decided => $"  {decided.By}: {PlainText.Of(decided.Times)}"),
        "Providers (considered, eligible, ranked first, share of packages, share of hours):",
        .. Providers.Select(one => $"  {one.Provider}: {PlainText.Of(one.Considered)}, {PlainText.Of(one.Eligible)}, {PlainText.Of(one.Awarded)}, {Percent(one.ShareOfAwards)}, {Percent(one.ShareOfHours)}"),
        $"Draws for a first place: {Draws}.",
        .. Draws.Luck.Select(one => $"  {one.Provider}: {PlainText.Of(one.Won)} of {PlainText.Of(one.Draws)}, expected {one.Expected.ToDecimalText(1, PennyRounding.HalfAwayFromZero)}"),
    ];

    /// <summary>The report for a program. Shares and expectations are exact, as text such as <c>1/3</c>.</summary>
    /// <returns>One object in JSON, the same for the same decisions.</returns>
    public string ToJson() => new JsonObject
    {
        ["scheme"] = Scheme.Value,
        ["lot"] = Lot.Value,
        ["decisions"] = Decisions,
        ["nobodyEligible"] = NobodyEligible,
        ["repeated"] = new JsonArray([.. Repeated.Select(reference => JsonValue.Create(reference.Value))]),
        ["first"] = new JsonArray([.. First.Select(decided => new JsonObject { ["by"] = decided.By, ["times"] = decided.Times })]),
        ["providers"] = new JsonArray([.. Providers.Select(one => new JsonObject
        {
            ["provider"] = one.Provider.Value,
            ["considered"] = one.Considered,
            ["eligible"] = one.Eligible,
            ["awarded"] = one.Awarded,
            ["careMinutes"] = one.CareMinutes,
            ["shareOfAwards"] = one.ShareOfAwards.ToString(),
            ["shareOfHours"] = one.ShareOfHours.ToString(),
        })]),
        ["draws"] = new JsonObject
        {
            ["statistic"] = Draws.Statistic.ToString(),
            ["degrees"] = Draws.Degrees,
            ["hasEnough"] = Draws.HasEnough,
            ["words"] = Draws.ToString(),
            ["luck"] = new JsonArray([.. Draws.Luck.Select(one => new JsonObject
            {
                ["provider"] = one.Provider.Value,
                ["draws"] = one.Draws,
                ["won"] = one.Won,
                ["expected"] = one.Expected.ToString(),
            })]),
        },
    }.ToJsonString();

    private static string Percent(Fraction share) => (share * Hundred).ToDecimalText(1, PennyRounding.HalfAwayFromZero) + " %";
}
