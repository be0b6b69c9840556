using System.Text;

namespace HomeCare.Domain.Procurement.Tests;

/// <summary>The documents beside the code, as the code has them.</summary>
internal static class PublishedDocuments
{
    internal static string Rules()
    {
        var text = new StringBuilder("# The rules of the Procurement Act 2023 in this library\n\n");
        text.Append("Made from the code, and tested to be current. This is not legal advice; the authoritative text is on legislation.gov.uk.\n");
        Table(text, "Checked on a scheme", ProcurementAct2023.WholeAct.Rules);
        Table(text, "Checked on a dynamic market", ProcurementAct2023.DynamicMarkets);
        Table(text, "Kept by the types, so that no check need look for them", ProcurementAct2023.Conventions);
        Kinds(text);
        Ambiguities(text);
        return text.ToString();
    }

    internal static string LifeCycle() =>
        "# The life of a membership\n\nMade from the code, and tested to be current. Each arrow names the acts that lead along it.\n\n"
        + $"```mermaid\n{MembershipLifeCycle.ToMermaid()}```\n";

    private static void Table(StringBuilder text, string title, IEnumerable<Rule> rules)
    {
        text.Append($"\n## {title}\n\n| Id | Where it stands | Rule | Weighs |\n| --- | --- | --- | --- |\n");
        foreach (var rule in rules)
        {
            text.Append($"| {rule.Id} | {rule.Citation.Source.Title}, {rule.Citation.Place} | {rule.Sentence} | {rule.Severity.ToString().ToLowerInvariant()} |\n");
        }
    }

    private static void Kinds(StringBuilder text)
    {
        text.Append("\n## What each kind of framework switches on\n\n");
        text.Append("| Kind | In files | The Act | Section 49 | Re-opens | Four years | Standstill | Change notices | Statutory competition | Details notice | Copy |\n");
        text.Append("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |\n");
        foreach (var kind in FrameworkKind.List.OrderBy(kind => kind.Value))
        {
            bool[] switches =
            [
                kind.IsUnderTheAct, kind.IsOpenFramework, kind.MayReopen, kind.HasFourYearLimit, kind.HasMandatoryStandstill, kind.NeedsChangeNotices,
                kind.NeedsStatutoryCompetition,
            ];
            var days = kind.IsUnderTheAct ? $"{kind.DetailsNoticeDays} days | {kind.ContractCopyDays} days" : "- | -";
            text.Append($"| {kind.Title} | `{kind.Name}` | {string.Join(" | ", switches.Select(on => on ? "yes" : "no"))} | {days} |\n");
        }
    }

    private static void Ambiguities(StringBuilder text)
    {
        text.Append("\n## Points that the Act leaves open\n\nThe first reading is the default. A scheme sets another by the name in files, under `readings`.\n\n");
        text.Append("| Id | Question | In files | Readings | Strict |\n| --- | --- | --- | --- | --- |\n");
        foreach (var point in Ambiguity.All)
        {
            text.Append($"| {point.Id} | {point.Question} | `{point.Name}` | {string.Join(", ", point.Options.Select(option => $"`{option}`"))} | `{point.ReadingIn(LegalReadings.Strict)}` |\n");
        }
    }
}
