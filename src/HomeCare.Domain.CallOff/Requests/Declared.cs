namespace HomeCare.Domain.CallOff;

/// <summary>Facts that a package or a candidate declares for a scheme's own rules.</summary>
internal static class Declared
{
    internal static ValueList<Fact> InOrder(ValueList<Fact> facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return facts.OrderBy(fact => fact.Name, StringComparer.Ordinal).ThenBy(fact => fact.Value, StringComparer.Ordinal).ToValueList();
    }

    internal static string? Get(ValueList<Fact> facts, string name)
    {
        foreach (var fact in facts)
        {
            if (fact.Name == name)
            {
                return fact.Value;
            }
        }

        return null;
    }

    /// <summary>What stops facts from being declared: a name given twice, or text that cannot be shown.</summary>
    internal static IEnumerable<(string Code, string Problem)> Problems(ValueList<Fact> facts)
    {
        for (var i = 0; i < facts.Count; i++)
        {
            if (i > 0 && facts[i].Name == facts[i - 1].Name)
            {
                yield return ("duplicate-declaration", $"declares {PlainText.OneLine(facts[i].Name)} twice");
            }

            if ((PlainText.ProblemWith(facts[i].Name) ?? PlainText.ProblemWith(facts[i].Value)) is { } problem)
            {
                yield return ("text", $"has a declaration that cannot be shown: {problem}");
            }
        }
    }
}
