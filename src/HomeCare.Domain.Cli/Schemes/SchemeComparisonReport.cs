using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>Two schemes beside each other on a page: heading by heading, and what it means for money.</summary>
internal static class SchemeComparisonReport
{
    private const int Hanging = 6;

    internal static string Of(SchemeComparison comparison, bool withWhatStays)
    {
        var text = new WrappedText();
        if (comparison.From.Id == comparison.To.Id)
        {
            text.Line(PlainText.OneLine($"{SchemeReport.TitleOf(comparison.From)} is compared with itself, so nothing changes: homecare schemes show {comparison.From.Id} prints it."));
            return text.ToString();
        }

        text.Line(PlainText.OneLine("From " + SchemeReport.TitleOf(comparison.From)));
        text.Line(PlainText.OneLine("to   " + SchemeReport.TitleOf(comparison.To)));
        foreach (var policy in comparison.Changes.GroupBy(change => change.Policy))
        {
            text.Line(string.Empty);
            text.Line($"{policy.Key.Heading}: {Counts(policy)}");
            foreach (var run in Runs.Of(policy.Where(change => withWhatStays || change.Kind != ChangeKind.Same), change => Named(change, string.Empty)))
            {
                Change(text, Named(run[0], string.Join(", ", run.Select(change => change.Name))));
            }
        }

        Money(text, comparison);
        text.Line(string.Empty);
        text.Line($"In all: {Counts(comparison.Changes)}." + (withWhatStays ? string.Empty : " What stays is listed with --all."));
        return text.ToString();
    }

    private static SchemeChange Named(SchemeChange change, string name) => change with
    {
        Name = name,
        From = change.From is { } before ? before with { Name = name } : null,
        To = change.To is { } after ? after with { Name = name } : null,
    };

    private static string Counts(IEnumerable<SchemeChange> changes)
    {
        var kinds = changes.CountBy(change => change.Kind).ToDictionary();
        return string.Join(", ", new[] { ChangeKind.Changed, ChangeKind.New, ChangeKind.Ends, ChangeKind.Same }
            .Where(kinds.ContainsKey)
            .Select(kind => $"{PlainText.Of(kinds[kind])} {Words(kind, kinds[kind])}"));
    }

    private static string Words(ChangeKind kind, int number) => kind switch
    {
        ChangeKind.Changed => number == 1 ? "changes" : "change",
        ChangeKind.New => number == 1 ? "is new" : "are new",
        ChangeKind.Ends => number == 1 ? "ends" : "end",
        ChangeKind.Same => number == 1 ? "stays" : "stay",
    };

    private static void Change(WrappedText text, SchemeChange change)
    {
        switch (change.Kind)
        {
            case ChangeKind.Changed:
                Line(text, "  changes  ", change.Name);
                Line(text, "           from  ", Cited(change.From!.Value, change.From.Citations));
                Line(text, "             to  ", Cited(change.To!.Value, change.To.Citations));
                break;
            case ChangeKind.New:
                Line(text, "  new      ", change.To!.ToString());
                WhyNot(text, "         before  ", change.From);
                break;
            case ChangeKind.Ends:
                Line(text, "  ends     ", change.From!.ToString());
                WhyNot(text, "           then  ", change.To);
                break;
            case ChangeKind.Same:
                Line(text, "  stays    ", Cited($"{change.Name}: {change.To!.Value}", change.From!.Citations.Concat(change.To.Citations).Distinct()));
                break;
        }
    }

    // Of a scheme that has it not, what its documents say of that.
    private static void WhyNot(WrappedText text, string label, SchemeFact? fact)
    {
        if (fact is { Citations.Count: > 0 })
        {
            Line(text, label, Cited(fact.Value, fact.Citations));
        }
    }

    private static void Money(WrappedText text, SchemeComparison comparison)
    {
        text.Line(string.Empty);
        text.Line("What it means for money");
        if (comparison.Money.Count == 0)
        {
            text.Line("nothing can be computed: the two do not print prices of the same care", "  ");
            return;
        }

        foreach (var change in comparison.Money)
        {
            text.Line(PlainText.OneLine(Cited(change.ToString(), change.Citations)), "  ", Hanging);
        }

        if (comparison.Money.Any(change => change.Kind == MoneyChangeKind.Example))
        {
            text.Line("An example is this library's, priced by the printed prices: it is nobody's package.", "  ", Hanging);
        }
    }

    private static void Line(WrappedText text, string label, string line) => text.Line(PlainText.OneLine(line), label);

    private static string Cited(string value, IEnumerable<Citation> citations)
    {
        var ids = string.Join(", ", citations.Select(citation => citation.Id));
        return ids.Length == 0 ? value : $"{value} ({ids})";
    }
}
