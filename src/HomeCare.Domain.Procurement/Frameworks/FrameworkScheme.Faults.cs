using NodaTime;

namespace HomeCare.Domain.Procurement;

public sealed partial record FrameworkScheme
{
    private const int FirstYear = 1990;
    private const int LastYear = 2199;

    /// <summary>Everything that keeps the facts from standing together, each with the path of what is wrong.</summary>
    /// <remarks>
    /// An unlawful fact is not a fault: it is what the rules find. A fault is a record that cannot be right: an award that
    /// comes before the deadline of its tenders (TIME-09), a second award on the day of the first (OF-01), an unknown lot.
    /// </remarks>
    /// <returns>
    /// Refusals, each with a fact <c>path</c> such as <c>rounds[1].awardDecidedOn</c>, with the codes <c>text</c>,
    /// <c>year</c> (before 1990 or after 2199), <c>out-of-order</c>, <c>awards-out-of-order</c>, <c>repeated</c>, <c>unknown-lot</c>,
    /// <c>unknown-round</c>, <c>number</c>, <c>contradiction</c> and <c>one-round</c>; or none.
    /// </returns>
    public ValueList<Refusal> Faults()
    {
        var faults = new List<Refusal>();
        Texts(faults);
        faults.AddRange(Dates().Where(entry => entry.Date.Year is < FirstYear or > LastYear)
            .Select(entry => Fault("year", entry.Path, $"{PlainText.Of(entry.Date)} is not a year that a scheme can be in: write a date from {FirstYear} to {LastYear}")));
        Repeats(faults);
        UnknownLots(faults);
        RoundFaults(faults);
        OtherFaults(faults);
        return faults.ToValueList();
    }

    private static Refusal Fault(string code, string path, string message, params Fact[] facts) =>
        new(code, message, facts.Prepend(new("path", path)).ToValueList());

    private static void InOrder(List<Refusal> faults, string path, string earlierName, LocalDate? earlier, string laterName, LocalDate? later)
    {
        if (earlier > later)
        {
            faults.Add(Fault(
                "out-of-order",
                path,
                $"{laterName} on {PlainText.Of(later.Value)} comes before {earlierName} on {PlainText.Of(earlier.Value)}: correct one of them (TIME-09)",
                new("earlier", PlainText.Of(earlier.Value)),
                new("later", PlainText.Of(later.Value))));
        }
    }

    private static void NoRepeats(List<Refusal> faults, string path, string what, IEnumerable<Identifier> identifiers)
    {
        var seen = new HashSet<Identifier>();
        var index = 0;
        foreach (var identifier in identifiers)
        {
            if (!seen.Add(identifier))
            {
                faults.Add(Fault("repeated", $"{path}[{PlainText.Of(index)}]", $"{what} {identifier} is listed twice: list it once", new Fact(what, identifier.Value)));
            }

            index++;
        }
    }

    private static void AtLeastOne(List<Refusal> faults, string path, int? number)
    {
        if (number < 1)
        {
            faults.Add(Fault("number", path, $"{PlainText.Of(number.Value)} is not a number of suppliers, weeks, years or openings: write 1 or more, or leave it out"));
        }
    }

    private static void OneToHundred(List<Refusal> faults, string path, int? years)
    {
        if (years is < 1 or > 100)
        {
            faults.Add(Fault("number", path, $"{PlainText.Of(years.Value)} is not a number of years for a framework: write 1 to 100, or leave it out"));
        }
    }

    private void Texts(List<Refusal> faults)
    {
        void Text(string path, string? text)
        {
            if (text is not null && PlainText.ProblemWith(text) is { } problem)
            {
                faults.Add(Fault("text", path, $"the text cannot be shown: {problem}"));
            }
        }

        Text("title", Title);
        Each(Lots, "lots", (path, lot) => Text(path + ".name", lot.Name));
        Each(Decisions, "decisions", (path, decision) => Text(path + ".reasons", decision.Reasons));
        Each(Exclusions, "exclusions", (path, exclusion) => Text(path + ".reasons", exclusion.Reasons));
        Each(Modifications, "modifications", (path, modification) => Text(path + ".what", modification.What));
        Each(AuthorityChanges, "authorityChanges", (path, change) => Text(path + ".successor", change.Successor));
    }

    private void Repeats(List<Refusal> faults)
    {
        NoRepeats(faults, "lots", "lot", Lots.Select(lot => lot.Id));
        NoRepeats(faults, "callOffs", "call-off", CallOffs.Select(callOff => callOff.Reference));
        Each(Rounds, "rounds", (path, round) => NoRepeats(faults, path + ".appointments", "supplier", round.Appointments.Select(one => one.Supplier)));
    }

    private void UnknownLots(List<Refusal> faults)
    {
        void Known(string path, LotId? lot)
        {
            if (lot is not null && !Lots.Any(one => one.Id == lot))
            {
                faults.Add(Fault("unknown-lot", path, $"there is no lot {lot}: the lots are {PlainText.List(Lots.Select(one => one.Id))}", new Fact("lot", lot.Value)));
            }
        }

        Each(Rounds, "rounds", (path, round) =>
        {
            Each(round.Lots, path + ".lots", Known);
            Each(round.Limit?.PerLot ?? [], path + ".limit.perLot", (at, limit) => Known(at + ".lot", limit.Lot));
            Each(round.Appointments, path + ".appointments", (at, one) => Each(one.Lots, at + ".lots", Known));
        });
        Each(CallOffs, "callOffs", (path, callOff) => Known(path + ".lot", callOff.Lot));
        Each(Decisions, "decisions", (path, decision) => Known(path + ".lot", decision.Lot));
    }

    private static void Each<T>(ValueList<T> items, string path, Action<string, T> act)
    {
        for (var index = 0; index < items.Count; index++)
        {
            act($"{path}[{PlainText.Of(index)}]", items[index]);
        }
    }
}
