using NodaTime;

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
        : Earlier.Any(entry => entry.Number == Before && (entry.Appointment.LeftOn is null || entry.Appointment.LeftOn >= PartyUntil(entry.Appointment)));

    /// <summary>Whether the suppliers of every earlier framework are listed, so that who is existing can be told.</summary>
    internal bool EarlierSuppliersAreListed => Scheme.Frameworks.Where(one => one.Number < Award.Number).All(one => AwardedRound.Lists(one.Round));

    /// <summary>Whether the suppliers of the framework before are all listed.</summary>
    internal bool SuppliersBeforeAreListed => AwardedRound.Lists(Scheme.Frameworks.Last(one => one.Number < Award.Number).Round);

    /// <summary>Whether the round limits its suppliers, as far as they concern this one (ambiguity A9); null when not recorded.</summary>
    internal bool? IsLimited => Award.Round.Limit is not { } limit ? null
        : limit.Most is not null
            || (Scheme.Readings.LotLimits == LotLimits.LimitTheFramework
                ? limit.PerLot.Count > 0
                : limit.PerLot.Any(one => Appointment.Lots.Count == 0 || Appointment.Lots.Contains(one.Lot)));

    private int Before => Scheme.NumberBefore(Award);

    private IEnumerable<(int Number, Appointment Appointment)> Earlier =>
        from framework in Scheme.Frameworks
        where framework.Number < Award.Number
        from one in framework.Round.Appointments
        where one.Supplier == Appointment.Supplier || one.Supplier == Appointment.SucceedsTo
        select (framework.Number, one);

    // The day to which it has to have been party: the award, or the day on which its successor took its place.
    private LocalDate PartyUntil(Appointment past) =>
        past.Supplier != Appointment.Supplier && Appointment.NovatedOn < Award.Day ? Appointment.NovatedOn.Value : Award.Day;
}
