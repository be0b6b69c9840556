namespace HomeCare.Domain.Procurement;

internal static partial class CallOffRules
{
    private static void ToAParty(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var one in callOffs)
        {
            if (one.Framework is { } framework)
            {
                PartyTo(framework, one, ruling);
            }
            else if (one.Scheme.First is null)
            {
                ruling.Missing($"{one.Scheme.AwardDateName} of round 1");
            }
            else if (one.Expired is null)
            {
                ruling.Breach(
                    $"{one.Name} was awarded on {PlainText.Of(one.Award.DecidedOn)}, before the framework could be used",
                    one.Reference,
                    Inspection.Day("awarded", one.Award.DecidedOn),
                    Inspection.Day("usable-from", one.Scheme.UsableFrom(one.Scheme.First) ?? one.Scheme.First.Day));
            }

            if (one.Award.ByEntitledAuthority is not { } entitled)
            {
                ruling.Missing("whether every call-off is by an authority entitled to use the framework");
            }
            else
            {
                ruling.Require(entitled, $"{one.Name} was awarded by an authority that the framework does not entitle to use it", one.Reference);
            }
        }
    }

    private static void PartyTo(AwardedRound framework, Called one, Ruling ruling)
    {
        var (supplier, day) = (one.Award.Supplier, one.Award.DecidedOn);
        Fact[] facts = [one.Reference, new("supplier", supplier.Value), Inspection.Day("awarded", day)];
        var isReplacement = one.Scheme.Scheme.Modifications.Any(change => change.Round == framework.Number && change.NewSupplier == supplier && change.On <= day);
        var appointment = framework.Round.Appointments.FirstOrDefault(party => party.Supplier == supplier);
        if (appointment is null)
        {
            if (isReplacement)
            {
                ruling.Met();
            }
            else if (framework.Round.Appointments.Count == 0 || framework.Round.Appointments.Count < framework.Round.SuppliersAwarded)
            {
                ruling.Missing($"the suppliers of {framework.Name}");
            }
            else
            {
                ruling.Breach($"{one.Name} went to {supplier}, which is not party to the framework of {framework.Name}", facts);
            }
        }
        else if ((appointment.NovatedOn ?? appointment.SignedOn) is { } joined && joined > day)
        {
            ruling.Breach($"{one.Name} went to {supplier} on {PlainText.Of(day)}, which became party to the framework only on {PlainText.Of(joined)}", [.. facts, Inspection.Day("joined", joined)]);
        }
        else if (appointment.LeftOn is { } left && left <= day)
        {
            ruling.Breach($"{one.Name} went to {supplier} on {PlainText.Of(day)}, which was no longer party to the framework from {PlainText.Of(left)}", [.. facts, Inspection.Day("left", left)]);
        }
        else if (one.Award.Lot is { } lot && appointment.Lots.Count > 0 && !appointment.Lots.Contains(lot))
        {
            ruling.Breach(
                $"{one.Name} is in lot {lot}, and {supplier} is party for {PlainText.List(appointment.Lots)}",
                [.. facts, new("lot", lot.Value), new("lots-of-supplier", PlainText.List(appointment.Lots))]);
        }
        else
        {
            ruling.Met();
        }
    }

    // A process that went on while its framework expired is what OF-14 judges.
    private static void NotAfterExpiry(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var one in callOffs.Where(one => one.InProgressAtExpiry is null))
        {
            if (one.Scheme.InForceOn(one.Award.DecidedOn) is not null)
            {
                ruling.Met();
            }
            else if (one.Expired is { } past)
            {
                var next = one.Scheme.Next(past.Framework);
                var usable = next is null ? null : one.Scheme.UsableFrom(next);
                ruling.Breach(
                    $"{one.Name} was awarded on {PlainText.Of(one.Award.DecidedOn)}, after {past.Framework.Name} had expired on {PlainText.Of(past.Expiry.On)} with {past.Expiry.Why}"
                        + (usable is { } from ? $"; {next!.Name} can be used from {PlainText.Of(from)}" : string.Empty),
                    one.Reference,
                    Inspection.Day("awarded", one.Award.DecidedOn),
                    Inspection.Day("expired", past.Expiry.On));
            }
        }
    }

    private static void GoesOn(IReadOnlyList<Called> callOffs, Ruling ruling)
    {
        foreach (var one in callOffs)
        {
            if (one.Framework is { } framework && one.Scheme.ExpiryOf(framework) is { } expiry && one.Award.EndsOn >= expiry.ExclusiveEnd)
            {
                ruling.Met();
            }
        }
    }
}
