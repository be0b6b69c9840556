namespace HomeCare.Domain.Schemes;

/// <summary>Every fact of a scheme in words, each with where it stands: made from the scheme's own policies.</summary>
public static partial class SchemeFacts
{
    /// <summary>The facts of a scheme.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <returns>The facts, in the order of their headings. A policy that is not yet set, or no part of the scheme, says so.</returns>
    public static ValueList<SchemeFact> Of(Scheme scheme)
    {
        ArgumentNullException.ThrowIfNull(scheme);
        IEnumerable<SchemeFact> facts =
        [
            .. Identity(scheme), .. Law(scheme), .. Term(scheme), .. Reopening(scheme), .. Lots(scheme), .. Zones(scheme), .. Providers(scheme),
            .. Evaluation(scheme), .. Prices(scheme), .. Care(scheme), .. CallOff(scheme), .. Procedures(scheme), .. Absences(scheme),
            .. Uplift(scheme), .. Transition(scheme), .. DirectPayments(scheme), .. Figures(scheme),
        ];
        return facts.GroupBy(fact => (fact.Policy, fact.Name)).SelectMany(Told).ToValueList();
    }

    // A scheme of an authority's own may have two of one name: the second is told as such.
    private static IEnumerable<SchemeFact> Told(IEnumerable<SchemeFact> facts) =>
        facts.Select((fact, index) => index == 0 ? fact : fact with { Name = $"{fact.Name} ({PlainText.Of(index + 1)})" });

    // How a policy is read where the documents are silent: by this library's defaults or as the authority says. It has no citation.
    private static SchemeFact Readings(SchemePolicy policy, string of, IEnumerable<string> readings) =>
        Fact(policy, of + ": readings", string.Join("; ", readings));

    private static SchemeFact Fact(SchemePolicy policy, string name, string value, params IEnumerable<Citation?> citations) =>
        new(policy, name, value, FactStanding.Published, citations.OfType<Citation>().Distinct().ToValueList());

    private static SchemeFact Fact(SchemePolicy policy, string name, NotYetSet missing) =>
        new(policy, name, missing.ToString(), FactStanding.NotYetSet, [missing.Citation]);

    private static SchemeFact Fact<T>(SchemePolicy policy, string name, Published<T> value) => value.Match(
        cited => Fact(policy, name, value.ToString(), cited.Citation),
        missing => Fact(policy, name, missing));

    // One fact for a policy that is not set, under the name of the whole.
    private static IEnumerable<SchemeFact> Facts<T>(
        SchemePolicy policy, string name, SchemePart<T> part, Func<T, Citation, IEnumerable<SchemeFact>> facts) => part.Match(
        cited => facts(cited.Value, cited.Citation),
        missing => [Fact(policy, name, missing)],
        none => [new(policy, name, none.ToString(), FactStanding.NotInScheme, none.Citation is { } citation ? [citation] : [])]);

    private static IEnumerable<SchemeFact> Facts<T>(SchemePolicy policy, string name, SchemePart<T> part, Func<T, string> words) =>
        Facts(policy, name, part, (value, citation) => [Fact(policy, name, words(value), citation)]);

    private static IEnumerable<SchemeFact> Listed(SchemePolicy policy, string name, ValueList<Cited<string>> items) => items.Count == 0
        ? []
        : [Fact(policy, name, string.Join("; ", items.Select(item => item.Value)), items.Select(item => item.Citation))];

    private static IEnumerable<SchemeFact> Optional(SchemePolicy policy, string name, Cited<string>? value) =>
        value is null ? [] : [Fact(policy, name, value.Value, value.Citation)];

    private static string Numbered(string what, int index) => $"{what} {PlainText.Of(index + 1)}";
}
