namespace HomeCare.Domain.Procurement;

/// <summary>Excluded and excludable suppliers (SUP-01 to SUP-09). Whether a supplier is one is recorded, never computed.</summary>
internal static partial class SupplierRules
{
    internal static ValueList<Check> Checks { get; } =
    [
        Bound("SUP-01", "section 26(1)", "The tender of an excluded supplier is disregarded.", NoExcludedTender),
        Bound("SUP-02", "section 26(2)", "Whether to disregard the tender of an excludable supplier is considered and recorded; no other tender is disregarded for its supplier.", ExcludableConsidered),
        Bound("SUP-03", "section 45(6)(a)", "No contract is called off to an excluded supplier, whatever the framework says.", NoExcludedCallOff),
        Bound("SUP-04", "section 48(1), (2)", "A supplier is left out of a selection for call-offs only where it is excluded, or has become excludable since the award.", LeftOutForCause),
        Bound("SUP-05", "sections 26(3) and 48(3)", "A supplier whose status rests on another person alone first has a reasonable opportunity to replace that person.", ReplacementFirst),
        Bound("SUP-06", "section 58(2)", "A supplier has a reasonable opportunity to make representations before its status is determined, unless that rests on the debarment list alone.", RepresentationsFirst),
        Bound("SUP-07", "section 59(2)", "A Minister is notified within the 30 days that begin with the day on which a tender was disregarded.", MinisterNotified),
        Bound("SUP-08", "section 78(2), (7), (8)", "A contract is ended for a supplier's status on a ground, and after notice with reasons and an opportunity to make representations.", EndedInOrder),
        Bound("SUP-09", "section 74(9) and Schedule 8 paragraph 9", "A modification changes the supplier only where a corporate restructuring requires it, and never to an excluded one.", SupplierUnchanged),
    ];

    private static Check Bound(string id, string place, string sentence, Action<Inspection, Ruling> apply) =>
        Check.UnderTheAct(Law.Rule(id, place, sentence), apply);

    private static IEnumerable<ExclusionDecision> Decisions(Inspection scheme, params ExclusionAct[] acts) =>
        scheme.Scheme.Exclusions.Where(one => acts.Contains(one.Act));

    private static string Name(ExclusionDecision one) => $"{one.Supplier}, {one.Act.Name} on {PlainText.Of(one.DecidedOn)}";

    private static Fact[] FactsOf(ExclusionDecision one) =>
        [new("supplier", one.Supplier.Value), new("status", one.Status.Name), Inspection.Day("decided", one.DecidedOn)];
}
