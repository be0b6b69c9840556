namespace HomeCare.Domain.Procurement;

internal static partial class ExistingSupplierRules
{
    private static void StillParty(Inspection scheme, Ruling ruling)
    {
        foreach (var one in Reappointments(scheme).Where(one => one.IsCarriedOver && one.WasEverParty))
        {
            if (!one.IsExisting && !one.SuppliersBeforeAreListed)
            {
                ruling.Missing($"the suppliers of the round before {one.Award.Name}");
                continue;
            }

            ruling.Require(
                one.IsExisting,
                $"{one.Name} was carried over on {one.Appointment.Basis.Name} and was no longer party to the framework before: it may tender as a new supplier",
                new Fact("supplier", one.Appointment.Supplier.Value),
                new Fact("basis", one.Appointment.Basis.Name));
        }
    }

    private static void BasisWithoutLimit(Inspection scheme, Ruling ruling)
    {
        foreach (var one in Reappointments(scheme).Where(one => one.IsExisting))
        {
            if (one.IsLimited is null)
            {
                ruling.Missing($"whether {one.Award.Name} limits its suppliers");
            }
            else if (one.IsLimited == false)
            {
                HasItsTender(one, ruling);
            }
        }
    }

    private static void BasisWithLimit(Inspection scheme, Ruling ruling)
    {
        foreach (var one in Reappointments(scheme).Where(one => one.IsExisting))
        {
            if (one.IsLimited is null)
            {
                ruling.Missing($"whether {one.Award.Name} limits its suppliers");
            }
            else if (one.IsLimited == true)
            {
                ruling.Require(
                    one.Appointment.Basis != AwardBasis.PastAward,
                    $"{one.Name} was carried over on its past award alone, and {one.Award.Name} limits its suppliers: an earlier tender or a new one is needed",
                    new Fact("supplier", one.Appointment.Supplier.Value),
                    new Fact("basis", one.Appointment.Basis.Name));
                HasItsTender(one, ruling);
            }
        }
    }

    private static void NewSuppliers(Inspection scheme, Ruling ruling)
    {
        foreach (var appointment in scheme.First?.Round.Appointments ?? [])
        {
            ruling.Require(
                appointment.Basis == AwardBasis.CurrentTender,
                $"{scheme.First!.Name}, {appointment.Supplier} was awarded on {appointment.Basis.Name}, and there was no award before: it needs a tender in the round",
                new Fact("supplier", appointment.Supplier.Value),
                new Fact("basis", appointment.Basis.Name));
        }

        foreach (var one in Reappointments(scheme).Where(one => one.IsCarriedOver && !one.WasEverParty))
        {
            if (!one.EarlierSuppliersAreListed)
            {
                ruling.Missing($"the suppliers of every round before {one.Award.Name}");
                continue;
            }

            ruling.Breach(
                $"{one.Name} was awarded on {one.Appointment.Basis.Name} and is a new supplier: it needs a tender in the round",
                new Fact("supplier", one.Appointment.Supplier.Value),
                new Fact("basis", one.Appointment.Basis.Name));
        }
    }

    private static void PromisedCarryOver(Inspection scheme, Ruling ruling)
    {
        if (scheme.Scheme.PromisesCarryOver != true)
        {
            return;
        }

        foreach (var (before, next) in scheme.Awards.Zip(scheme.Awards.Skip(1)))
        {
            if (!next.ListsItsSuppliers)
            {
                ruling.Missing($"the suppliers of {next.Name}");
                continue;
            }

            foreach (var one in before.Round.Appointments.Where(one => (one.LeftOn is null || one.LeftOn >= next.Day) && StatusAt(scheme, one.Supplier, next) != SupplierStatus.Excluded))
            {
                ruling.Require(
                    next.Round.Appointments.Any(carried => carried.Supplier == one.Supplier || carried.SucceedsTo == one.Supplier),
                    $"{next.Name}: the scheme promises to carry existing suppliers over, and {one.Supplier} was not",
                    new Fact("supplier", one.Supplier.Value));
            }
        }
    }

    private static void SameBasis(Inspection scheme, Ruling ruling)
    {
        foreach (var round in Reappointments(scheme).Where(one => one.IsExisting).GroupBy(one => one.Award))
        {
            var bases = round.Select(one => one.Appointment.Basis).Distinct().OrderBy(basis => basis.Value).Select(basis => basis.Name).ToArray();
            if (bases.Length == 1 || scheme.Decision(DecisionTopic.DifferentBasesJustified, round.Key.Number) is { Answer: true })
            {
                ruling.Met();
            }
            else
            {
                ruling.Warn(
                    $"{round.Key.Name}: existing suppliers were awarded on different bases ({string.Join(", ", bases)}), and no decision is recorded that the difference is justified",
                    new Fact("bases", string.Join(", ", bases)));
            }
        }
    }

    // The tender relied on was made in an earlier round, by the supplier itself or by the one it succeeds to.
    private static void HasItsTender(Reappointment one, Ruling ruling)
    {
        if (one.Appointment.TenderRound is not { } number)
        {
            ruling.Met();
            return;
        }

        var earlier = one.Scheme.Scheme.Rounds[number - 1];
        var past = earlier.Appointments.Where(past => past.Supplier == one.Appointment.Supplier || past.Supplier == one.Appointment.SucceedsTo).ToArray();
        if (past.Length == 0 && !AwardedRound.Lists(earlier) && earlier.AbandonedOn is null)
        {
            ruling.Missing($"the suppliers of round {PlainText.Of(number)}");
        }
        else
        {
            ruling.Require(
                past.Any(appointment => appointment.Basis == AwardBasis.CurrentTender),
                $"{one.Name} was awarded on an earlier tender, and round {PlainText.Of(number)} records no tender of its own",
                new Fact("supplier", one.Appointment.Supplier.Value),
                new Fact("tender-round", PlainText.Of(number)));
        }
    }
}
