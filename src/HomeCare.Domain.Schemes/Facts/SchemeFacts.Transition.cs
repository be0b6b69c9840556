using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Schemes;

public static partial class SchemeFacts
{
    private static IEnumerable<SchemeFact> Absences(Scheme scheme) => Facts(SchemePolicy.Absences, "absences", scheme.Absences, (policy, citation) =>
    [
        Fact(SchemePolicy.Absences, "absences", Words(policy.Treatment), policy.Citation, citation),
        .. policy.Exceptions.Select(one => Fact(SchemePolicy.Absences, "absences by " + one.Cause.Words, Words(one.Treatment), one.Citation)),
        Readings(SchemePolicy.Absences, "absences", ReadingsOf(policy)),
    ]);

    private static string Words(AbsenceTreatment treatment) => treatment.Match(
        notice => $"charged without notice of {notice.Rule}"
            + (notice.WeekdayServices is { } weekdays ? $"; of {weekdays} where a service runs on weekdays only" : string.Empty)
            + Part(notice.Share),
        _ => "never charged",
        _ => "never charged: the rate pays for them",
        always => "always charged" + Part(always.Share),
        days => $"charged for the first {PlainText.Of(days.Days)} days" + Part(days.Share));

    private static string Part(Fraction share) => share == Fraction.One ? string.Empty : $", {share} of the price";

    private static IEnumerable<SchemeFact> Uplift(Scheme scheme) => Facts(SchemePolicy.Uplift, "indices", scheme.Uplift, (terms, citation) =>
    [
        Fact(SchemePolicy.Uplift, "indices", terms.Indices.Count == 0 ? "none: the authority decides the change" : PlainText.List(terms.Indices), citation),
        .. terms.Indices.Count == 0 ? [] : (SchemeFact[])[Fact(SchemePolicy.Uplift, "weights", terms.Weights)],
        .. terms.Ceilings is { } ceilings
            ? [Fact(SchemePolicy.Uplift, "ceilings", Shown.List(ceilings.Value.Select(ceiling => ceiling.ToString())), ceilings.Citation)]
            : Array.Empty<SchemeFact>(),
        .. Optional(SchemePolicy.Uplift, "discretion", terms.Discretion),
    ]);

    private static IEnumerable<SchemeFact> Transition(Scheme scheme) =>
    [
        .. Facts(
            SchemePolicy.Transition,
            "interim contracts",
            scheme.InterimContracts,
            terms => $"{PlainText.Of(terms.MonthsAtMost)} months at most, after a quality check"),
        .. Facts(SchemePolicy.Transition, "packages of providers not appointed", scheme.Incumbents, (terms, citation) =>
        [
            Fact(
                SchemePolicy.Transition,
                "packages of providers not appointed",
                terms.Until is { } until ? "kept until " + until.Value : "no time is stated",
                citation,
                terms.Until?.Citation),
            .. Optional(SchemePolicy.Transition, "their price", terms.Price),
            .. Listed(
                SchemePolicy.Transition,
                "afterwards",
                terms.Afterwards.Select(outcome => new Cited<string>(outcome.Value.Words, outcome.Citation)).ToValueList()),
        ]),
        .. Facts(SchemePolicy.Transition, "bands in the next scheme", scheme.Successions, (successions, _) => successions.Rows.Select(row => Fact(
            SchemePolicy.Transition,
            $"what follows band {row.From}",
            (row.Candidates.Count == 0 ? "no band: " : $"band {string.Join(" or ", row.Candidates)}: ") + row.Reason,
            row.Citation))),
    ];

    private static IEnumerable<SchemeFact> DirectPayments(Scheme scheme) => Facts(
        SchemePolicy.DirectPayments, "direct payments", scheme.DirectPayments, (terms, citation) =>
    [
        Fact(SchemePolicy.DirectPayments, "direct payments", terms.Use, citation),
        .. terms.Capped is { } capped
            ? [Fact(SchemePolicy.DirectPayments, "rate", "not above the provider's framework rate", capped)]
            : Array.Empty<SchemeFact>(),
        .. terms.IndividualServiceFunds is { } funds
            ? [Fact(SchemePolicy.DirectPayments, "individual service funds", "offered beside direct payments", funds)]
            : Array.Empty<SchemeFact>(),
    ]);
}
