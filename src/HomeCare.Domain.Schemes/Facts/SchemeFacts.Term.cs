using NodaTime;

namespace HomeCare.Domain.Schemes;

public static partial class SchemeFacts
{
    private static IEnumerable<SchemeFact> Identity(Scheme scheme) =>
    [
        Fact(SchemePolicy.Authority, "title", scheme.Title),
        Fact(SchemePolicy.Authority, "authority", $"{scheme.AuthorityName} ({scheme.Authority})"),
        .. Listed(SchemePolicy.Authority, "commissioned with", scheme.Partners),
        .. Listed(SchemePolicy.Authority, "also paid by", scheme.Funders),
    ];

    private static IEnumerable<SchemeFact> Law(Scheme scheme) =>
    [
        Fact(SchemePolicy.Law, "kind", scheme.Framework.Kind.Title),
        .. Facts(SchemePolicy.Law, "clock of section 49", scheme.StatutoryTerm, (term, citation) =>
        [
            Fact(
                SchemePolicy.Law,
                "clock of section 49",
                $"{PlainText.Of(term.TotalYears.Value)} years beginning with the first award",
                citation,
                term.TotalYears.Citation),
            Fact(SchemePolicy.Law, "first award", term.FirstAward),
            Fact(SchemePolicy.Law, "last possible day", PlainText.Of(term.LastPossibleDay), term.TotalYears.Citation, term.Commencement.Citation),
        ]),
    ];

    private static IEnumerable<SchemeFact> Term(Scheme scheme) =>
    [
        Fact(SchemePolicy.Term, "begins", scheme.Period.Begins),
        Fact(SchemePolicy.Term, "ends", scheme.Period.Ends),
        .. scheme.Period.Extensions.Select((extension, index) => Fact(
            SchemePolicy.Term,
            Numbered("extension", index),
            Words(extension),
            extension.NewEnd.Citation,
            extension.DecidedBy?.Citation)),
    ];

    private static string Words(TermExtension extension) =>
        $"{extension.State.Name}, {(extension.NewEnd.IsT0 ? "to" : "its end")} {extension.NewEnd}"
        + (extension.DecidedBy is { } by ? ", by " + by.Value : string.Empty);

    private static IEnumerable<SchemeFact> Reopening(Scheme scheme) =>
    [
        .. Facts(SchemePolicy.Reopening, "re-opens", scheme.Reopening, (terms, citation) =>
        [
            Fact(SchemePolicy.Reopening, "re-opens", terms.Basis.Words, citation),
            .. terms.Scope is { } scope ? [Fact(SchemePolicy.Reopening, "opens", Words(scope.Value), scope.Citation)] : Array.Empty<SchemeFact>(),
        ]),
        .. scheme.Framework.Reopening is not { } plan
            ? []
            :
            (SchemeFact[])[
                .. plan.Openings.Select((opening, index) => Fact(
                    SchemePolicy.Reopening,
                    Numbered("planned opening", index),
                    Shown.Of(new DateInterval(opening.Earliest, opening.Latest)),
                    opening.Citation)),
                .. Number("openings at least", plan.OpeningsAtLeast),
                .. Number("first opening within years", plan.FirstWithinYears),
                .. Number("years between openings at most", plan.GapAtMostYears),
            ],
    ];

    private static SchemeFact[] Number(string name, Cited<int>? number) =>
        number is null ? [] : [Fact(SchemePolicy.Reopening, name, PlainText.Of(number.Value), number.Citation)];

    private static string Words(ReopeningScope scope) => scope switch
    {
        ReopeningScope.WholeFramework => "the whole framework",
        ReopeningScope.NamedZones => "the whole framework or single zones",
    };
}
