namespace HomeCare.Domain.Procurement;

/// <summary>Contracts awarded under a framework (CALL-01 to CALL-12).</summary>
internal static partial class CallOffRules
{
    internal static ValueList<Check> Checks { get; } =
    [
        Under("CALL-01", "section 45(1), (2)", "A call-off goes to a supplier that is party to the framework in force, and is awarded by an authority entitled to use it.", ToAParty),
        Under("CALL-02", "sections 45 and 49(2)(b)", "Nothing is called off from a framework that has expired.", NotAfterExpiry),
        Under("CALL-03", "sections 12(2) and 45(9)", "A light touch call-off follows a method that the scheme has published.", PublishedMethod),
        Under("CALL-04", "section 45(3), (4)", "A call-off that is not light touch follows a competition, unless one supplier alone is party, or the core terms and an objective mechanism are set out.", Competition),
        Under("CALL-05", "sections 50 and 53", "A call-off at or above the threshold has an award notice before it is entered into and a details notice after.", PublicContract),
        Under("CALL-06", "section 87(3)", "A call-off of £30,000 or more and below the threshold has a details notice as soon as reasonably practicable.", SmallContracts),
        Under("CALL-07", "section 4 and Schedule 3 paragraph 4", "One person's continuous care is not divided so that its parts fall below a line.", NotDivided, Severity.Warning),
        Under("CALL-08", "section 45(6)(b)", "The authority may always ask for more information before it awards.", FurtherInformation),
        Under("CALL-09", "section 45(7)", "A supplier's fee is one fixed percentage of the value for every call-off from a framework.", OneFee),
        Under("CALL-10", "section 49(3)", "A contract called off in time goes on after the framework has expired.", GoesOn),
        Every("CALL-11", "Schedule 5 paragraphs 15 to 17", "A direct award by the person's choice meets every one of its conditions.", UserChoices),
        Every("CALL-12", "sections 68 and 88", "Invoices are paid within the 30 days that begin when they are received, or due if that is later.", PaidInTime),
    ];

    /// <summary>A rule for what is called off from the framework: an award by the person's choice is not.</summary>
    private static Check Under(string id, string place, string sentence, Action<IReadOnlyList<Called>, Ruling> apply, Severity severity = Severity.Breach) =>
        Every(id, place, sentence, (all, ruling) => apply([.. all.Where(one => !one.IsOutside)], ruling), severity);

    private static Check Every(string id, string place, string sentence, Action<IReadOnlyList<Called>, Ruling> apply, Severity severity = Severity.Breach) =>
        Check.UnderTheAct(Law.Rule(id, place, sentence, severity), (scheme, ruling) => apply(scheme.CallOffs, ruling));
}
