using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli;

/// <summary>The facts of a scheme on a page: heading by heading, and the documents that are cited.</summary>
internal static class SchemeReport
{
    private const int Hanging = 6;

    internal static string Of(Scheme scheme, ValueList<SchemePolicy> policies, ValueList<SchemeFact> facts)
    {
        var text = new WrappedText();
        text.Line(PlainText.OneLine(TitleOf(scheme)));
        foreach (var policy in policies)
        {
            text.Line(string.Empty);
            text.Line(policy.Heading);
            var under = facts.Where(fact => fact.Policy == policy).ToArray();
            foreach (var run in Runs.Of(under, fact => fact with { Name = string.Empty }))
            {
                var fact = run[0] with { Name = string.Join(", ", run.Select(one => one.Name)) };
                text.Line(PlainText.OneLine(fact.ToString()), Mark(fact.Standing), Hanging);
            }

            if (under.Length == 0)
            {
                text.Line("    none");
            }
        }

        Documents(text, facts);
        Legend(text, facts);
        return text.ToString();
    }

    internal static string TitleOf(Scheme scheme) => $"{scheme.Title} ({scheme.Id}), {scheme.AuthorityName}";

    private static string Mark(FactStanding standing) => standing switch
    {
        FactStanding.Published => "    ",
        FactStanding.NotYetSet => "  ? ",
        FactStanding.NotInScheme => "  - ",
    };

    private static void Documents(WrappedText text, ValueList<SchemeFact> facts)
    {
        text.Line(string.Empty);
        text.Line("Documents cited");
        var documents = facts.SelectMany(fact => fact.Citations).GroupBy(citation => citation.Source).ToArray();
        foreach (var document in documents)
        {
            var prefixes = document.Select(citation => citation.Id.Split('-')[0]).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
            text.Line(PlainText.OneLine(FiguresReport.Heading(string.Join(", ", prefixes), document.Key)), "    ", Hanging);
        }

        if (documents.Length == 0)
        {
            text.Line("    none");
        }
    }

    private static void Legend(WrappedText text, ValueList<SchemeFact> facts)
    {
        var counts = facts.CountBy(fact => fact.Standing).ToDictionary();
        text.Line(string.Empty);
        text.Line($"{PlainText.Of(facts.Count)} facts:");
        text.Line($"{Count(FactStanding.Published)} set. One without an id is a name, or what this library does where the documents are silent.", "    ", Hanging);
        text.Line($"{Count(FactStanding.NotYetSet)} not yet set: the documents speak of it and print no value. None is put in its place.", Mark(FactStanding.NotYetSet), Hanging);
        text.Line($"{Count(FactStanding.NotInScheme)} no part of the scheme, as far as the documents tell.", Mark(FactStanding.NotInScheme), Hanging);

        string Count(FactStanding standing) => PlainText.Of(counts.GetValueOrDefault(standing));
    }
}
