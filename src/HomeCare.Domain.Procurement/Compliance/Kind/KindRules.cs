namespace HomeCare.Domain.Procurement;

/// <summary>What kind of framework it is, and whether the Act applies (KIND-01 to KIND-10, HC-01, HC-02).</summary>
/// <remarks>KIND-09 is checked on a <see cref="DynamicMarket"/>; its date is <see cref="Transition.LastDayOfSavedSystems"/>.</remarks>
internal static partial class KindRules
{
    internal static ValueList<Check> Checks { get; } =
    [
        Check.UnderTheAct(Law.Rule("KIND-01", "section 9", "A light touch framework buys mainly services of the Schedule: more than half of its value."), MainlyListed),
        Check.UnderTheAct(Law.Regulation("KIND-02", "regulation 42 and Schedule 1", "A service counts as light touch only under a code that is listed in full."), ExactCodes),
        Check.UnderTheAct(Law.Rule("KIND-03", "section 10", "Light touch is lost where the other services could be bought separately and would reach their own threshold."), NotSeparable),
        Check.UnderTheAct(Law.Rule("KIND-04", "section 3 and Schedule 1", "A framework is a public contract from the threshold on, the threshold included."), PublicContract),
        Check.UnderTheAct(Law.Rule("KIND-05", "Schedule 3 paragraphs 1 and 2", "An open framework is valued with every framework of the scheme, options and extensions included."), WholeScheme),
        Check.UnderTheAct(Law.Rule("KIND-06", "Schedule 3 paragraph 5", "A framework whose value cannot be estimated counts as above the threshold."), NotEstimated),
        Check.UnderTheAct(Law.Rule("KIND-07", "section 123(2)", "Values include VAT where VAT is chargeable."), WithVat),
        new(Law.Rule(Law.Transitional, "KIND-08", "regulation 5", "The Act applies to procurements begun on or after 24 February 2025, and to no earlier one."), BegunUnderTheAct),
        Check.UnderTheAct(Law.Rule("KIND-10", "section 120", "The Act does not apply to health services that the Provider Selection Regime regulates."), HealthServicesAlone),
        Check.UnderTheAct(Law.Rule(Law.HealthServices, "HC-01", "regulation 3", "A mixed procurement is under the Provider Selection Regime only where its health services are worth more than the rest and the rest cannot be bought separately."), MixedWithHealth),
        Check.UnderTheAct(Law.Rule(Law.HealthServices, "HC-02", "regulation 3", "The authority records which regime buys NHS Continuing Health Care."), ContinuingHealthCareRegime),
    ];

    private static Fact Amount(string name, Money? amount) => new(name, amount?.ToDigits() ?? "not recorded");

    // Sums of money are exact and may be longer than money can be: they are written, and compared, as decimals.
    private static string Pounds(decimal pence) => (pence / 100).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
}
