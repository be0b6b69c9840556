namespace HomeCare.Domain.Procurement;

/// <summary>A supplier awarded a framework at a re-opening, seen beside the frameworks before.</summary>
internal sealed record Reappointment(Inspection Scheme, AwardedRound Award, Appointment Appointment)
{
    internal string Name => $"{Award.Name}, {Appointment.Supplier}";

    /// <summary>Whether it is awarded on what only an existing supplier can show.</summary>
    internal bool IsCarriedOver => Appointment.Basis != AwardBasis.CurrentTender;

    /// <summary>Whether the supplier, or the one it succeeds to, was ever party to an earlier framework that is listed.</summary>
    internal bool WasEverParty => Earlier.Any();

    /// <summary>Whether it was party to the framework before, up to this award (ambiguity A17).</summary>
    internal bool IsExisting => Scheme.Readings.ExistingSuppliers == ExistingSuppliers.PartyToAnyEarlierFramework
        ? WasEverParty
        : Earlier.Any(entry => entry.Award == Before && (entry.Appointment.LeftOn is null || entry.Appointment.LeftOn >= Award.Day));

    /// <summary>Whether the suppliers of every earlier framework are listed, so that who is existing can be told.</summary>
    internal bool EarlierSuppliersAreListed => Scheme.Awards
        .Where(award => award.Number < Award.Number)
        .All(award => award.Round.Appointments.Count > 0 && award.Round.Appointments.Count == award.Round.SuppliersAwarded);

    /// <summary>Whether the round limits its suppliers, as far as they concern this one (ambiguity A9); null when not recorded.</summary>
    internal bool? IsLimited => Award.Round.Limit is not { } limit ? null
        : limit.Most is not null
            || (Scheme.Readings.LotLimits == LotLimits.LimitTheFramework
                ? limit.PerLot.Count > 0
                : limit.PerLot.Any(one => Appointment.Lots.Count == 0 || Appointment.Lots.Contains(one.Lot)));

    private AwardedRound Before => Scheme.Awards.Last(award => award.Number < Award.Number);

    private IEnumerable<(AwardedRound Award, Appointment Appointment)> Earlier =>
        from award in Scheme.Awards
        where award.Number < Award.Number
        from one in award.Round.Appointments
        where one.Supplier == Appointment.Supplier || one.Supplier == Appointment.SucceedsTo
        select (award, one);
}
