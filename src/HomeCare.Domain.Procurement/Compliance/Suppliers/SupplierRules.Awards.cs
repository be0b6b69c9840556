namespace HomeCare.Domain.Procurement;

internal static partial class SupplierRules
{
    private static void NoExcludedTender(Inspection scheme, Ruling ruling)
    {
        foreach (var (award, one, status) in Tenders(scheme))
        {
            if (status == SupplierStatus.Excluded && one.Basis == AwardBasis.EarlierTender && scheme.Kind.IsOpenFramework && award != scheme.First)
            {
                continue; // It is carried over, and EX-08 says so.
            }

            if (status is null)
            {
                ruling.Missing($"the status of each supplier of {award.Name}");
            }
            else
            {
                ruling.Require(
                    status != SupplierStatus.Excluded,
                    $"{award.Name}, {one.Supplier} is an excluded supplier and was awarded on {one.Basis.Name}: its tender is to be disregarded",
                    new("supplier", one.Supplier.Value),
                    new("status", status.Name),
                    new("basis", one.Basis.Name));
            }
        }

        foreach (var kept in Decisions(scheme, ExclusionAct.TenderKept).Where(one => one.Status == SupplierStatus.Excluded))
        {
            ruling.Breach($"{Name(kept)}: it is an excluded supplier, whose tender is to be disregarded", FactsOf(kept));
        }
    }

    private static void ExcludableConsidered(Inspection scheme, Ruling ruling)
    {
        foreach (var (award, one, _) in Tenders(scheme).Where(entry => entry.Status == SupplierStatus.Excludable))
        {
            var kept = scheme.ExclusionsOf(one.Supplier).Any(decision => decision.Act == ExclusionAct.TenderKept && decision.DecidedOn <= award.Day);
            ruling.Require(
                kept,
                $"{award.Name}, {one.Supplier} is an excludable supplier, and no decision up to the award on {PlainText.Of(award.Day)} is recorded to keep its tender in: record it with reasons",
                new("supplier", one.Supplier.Value),
                new("status", SupplierStatus.Excludable.Name),
                Inspection.Day("award", award.Day));
        }

        foreach (var decision in Decisions(scheme, ExclusionAct.TenderDisregarded, ExclusionAct.TenderKept))
        {
            if (decision.Status == SupplierStatus.Excludable && decision.Reasons is null)
            {
                ruling.Missing($"the reasons for {Name(decision)}");
            }
            else
            {
                ruling.Require(
                    decision.Status != SupplierStatus.Clear || decision.Act == ExclusionAct.TenderKept,
                    $"{Name(decision)}: it is neither excluded nor excludable, and its tender is to be assessed",
                    FactsOf(decision));
            }
        }
    }

    private static void NoExcludedCallOff(Inspection scheme, Ruling ruling)
    {
        var unknown = new List<PackageReference>();
        foreach (var callOff in scheme.CallOffs.Where(one => !one.IsOutside).Select(one => one.Award))
        {
            if (scheme.StatusOn(callOff.Supplier, callOff.DecidedOn, callOff.Status) is not { } status)
            {
                unknown.Add(callOff.Reference);
                continue;
            }

            ruling.Require(
                status != SupplierStatus.Excluded,
                $"call-off {callOff.Reference} on {PlainText.Of(callOff.DecidedOn)} is to {callOff.Supplier}, an excluded supplier",
                new("supplier", callOff.Supplier.Value),
                new("status", status.Name),
                Inspection.Day("awarded", callOff.DecidedOn));
        }

        if (unknown.Count > 0)
        {
            ruling.Missing(unknown.Count == 1
                ? $"the supplier's status at call-off {unknown[0]}"
                : $"the supplier's status at {PlainText.Of(unknown.Count)} call-offs, the first of them {unknown[0]}");
        }
    }

    private static void SupplierUnchanged(Inspection scheme, Ruling ruling)
    {
        foreach (var change in scheme.Scheme.Modifications.Where(one => one.NewSupplier is not null))
        {
            var what = $"round {PlainText.Of(change.Round)}, modification on {PlainText.Of(change.On)} to {change.NewSupplier}";
            if (change.RequiredByRestructuring is not { } required)
            {
                ruling.Missing($"whether a corporate restructuring requires the change of supplier ({what})");
            }
            else
            {
                ruling.Require(
                    required,
                    $"{what}: the supplier may be changed only where a corporate restructuring requires it",
                    new("new-supplier", change.NewSupplier!.Value),
                    new("required-by-restructuring", "no"));
            }

            if (scheme.StatusOn(change.NewSupplier!, change.On, change.NewSupplierStatus) is not { } status)
            {
                ruling.Missing($"the new supplier's status ({what})");
            }
            else
            {
                ruling.Require(
                    status != SupplierStatus.Excluded,
                    $"{what}: the new supplier is an excluded one",
                    new("new-supplier", change.NewSupplier!.Value),
                    new("status", status.Name));
            }
        }
    }

    // Section 26 speaks of tenders; a supplier carried over on its past award made none (EX-08).
    private static IEnumerable<(AwardedRound Award, Appointment Appointment, SupplierStatus? Status)> Tenders(Inspection scheme) =>
        from award in scheme.Awards
        from one in award.Round.Appointments
        where one.Basis != AwardBasis.PastAward
        select (award, one, scheme.StatusOn(one.Supplier, award.Day, one.Status));
}
