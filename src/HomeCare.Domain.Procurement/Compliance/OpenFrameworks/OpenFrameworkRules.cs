namespace HomeCare.Domain.Procurement;

/// <summary>The rules of a section 49 scheme (OF-02 to OF-16). OF-01 is a fault of the record, and OF-17 a property of the kind.</summary>
internal static partial class OpenFrameworkRules
{
    internal static ValueList<Check> Checks { get; } =
    [
        Open("OF-02", "section 49(2)(a)(i)", "A further framework is awarded in the three years beginning with the day of the first award.", FirstThreeYears),
        Open("OF-03", "section 49(2)(a)(ii)", "A further framework is awarded in each whole period of five years counted from the day of the second award.", FiveYears),
        Open("OF-04", "section 49(2)(a)(ii)", "No award after the second is followed by five years without another.", RollingFiveYears, Severity.Warning),
        Open("OF-05", "section 49(2)(b)", "A framework expires on the award of the next.", ExpiryOnNextAward),
        Open("OF-06", "section 49(2)(c)", "The scheme ends with the eight years that begin with the day of the first award.", EightYears),
        Open("OF-07", "section 49(2)(c)", "No term, extension, award or re-opening runs past the eight years.", NothingPastEightYears),
        Open("OF-08", "section 49(6), (7)", "Where one supplier alone is awarded a framework, it and the scheme expire before four years from that award have ended.", OneSupplier),
        Open("OF-09", "section 49(6)", "The four-year limit turns on the number awarded, not on who leaves later.", OneSupplierLeft, Severity.Warning),
        Open("OF-10", "section 49(2)(a)", "A scheme of eight years plans at least three frameworks, so two re-openings.", PlansEnough, Severity.Warning),
        Open("OF-11", "section 49(10)", "No framework of the scheme is awarded directly (sections 41 and 43).", CompetitiveRoute),
        Open("OF-12", "sections 21 and 49(10)", "Every award follows its own tender notice.", OwnTenderNotice),
        Open("OF-13", "sections 31(3) and 49(9)", "The authority records, with reasons, that the terms of each framework are substantially those of the one before.", SameTerms),
        Open("OF-14", "section 49(3)", "A call-off begun before its framework expired is awarded after it only where the scheme says so.", CallOffsInProgress),
        Open("OF-15", "section 49(2)(b)", "A re-opening covers every lot.", WholeReopening, Severity.Warning),
        Open("OF-16", "section 49(2)(c)", "The scheme lasts for its eight years.", NotShorter, Severity.Warning),
    ];

    private static Check Open(string id, string place, string sentence, Action<Inspection, Ruling> apply, Severity severity = Severity.Breach) =>
        Check.OfOpenFrameworks(Law.Rule(id, place, sentence, severity), apply);

    /// <summary>The first award, or the remark that it is missing.</summary>
    private static AwardedRound? FirstAward(Inspection scheme, Ruling ruling)
    {
        if (scheme.First is null)
        {
            ruling.Missing($"{scheme.AwardDateName} of round {PlainText.Of(scheme.Frameworks.Count > 0 ? scheme.Frameworks[0].Number : 1)}");
        }

        return scheme.First;
    }
}
