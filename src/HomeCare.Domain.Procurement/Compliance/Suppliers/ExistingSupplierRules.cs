namespace HomeCare.Domain.Procurement;

/// <summary>Who may be carried over at a re-opening, and on what (EX-01 to EX-10).</summary>
internal static partial class ExistingSupplierRules
{
    internal static ValueList<Check> Checks { get; } =
    [
        Open("EX-01", "section 49(8)", "An existing supplier is party to a framework of the scheme when the next is awarded.", StillParty),
        Open("EX-02", "section 49(4)", "Without a limit on numbers, an existing supplier is awarded on its past award, an earlier tender under the scheme, or a tender in the round.", BasisWithoutLimit),
        Open("EX-03", "section 49(5)", "With a limit on numbers, an existing supplier is awarded on an earlier or a present tender, never on its past award alone.", BasisWithLimit),
        Open("EX-04", "sections 19(1) and 49(4), (5)", "A new supplier is awarded on a tender in the round.", NewSuppliers),
        Open("EX-05", "section 49(4), (5)", "Where the scheme promises existing suppliers that they are carried over, they are.", PromisedCarryOver),
        Open("EX-06", "section 12(2), (3)", "Existing suppliers of one round are awarded on the same basis, or a difference is justified.", SameBasis, Severity.Warning),
        Open("EX-07", "sections 19(1) and 49(5)", "With a limit on numbers, earlier tenders are ranked with the new ones in one list, and how they were assessed is recorded.", RankedTogether),
        Open("EX-08", "sections 26(1), 45(6)(a), 48 and 78", "An excluded supplier is not carried over.", NotExcluded),
        Open("EX-09", "section 74(9) and Schedule 8 paragraph 9", "A successor is carried over only after the contract has passed to it.", Successors),
        Open("EX-10", "section 49(4)", "A limit on the suppliers of a lot is a limit, unless the authority records otherwise.", LotLimitsCount, Severity.Warning),
    ];

    private static Check Open(string id, string place, string sentence, Action<Inspection, Ruling> apply, Severity severity = Severity.Breach) =>
        Check.OfOpenFrameworks(Law.Rule(id, place, sentence, severity), apply);

    /// <summary>The appointments of each re-opening, with what each rule needs to know of them.</summary>
    private static IEnumerable<Reappointment> Reappointments(Inspection scheme) =>
        from award in scheme.Reopenings
        from appointment in award.Round.Appointments
        select new Reappointment(scheme, award, appointment);
}
