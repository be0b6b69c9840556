using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>A role that a provider holds in a lot, from a day on.</summary>
/// <param name="Role">The role.</param>
/// <param name="Lot">The lot.</param>
/// <param name="Zones">The zones of the lot it is held in, or none for the whole lot.</param>
/// <param name="FirstDay">The first day.</param>
/// <param name="LastDay">The last day, inside, or null while no end is known. A role ends with the membership in any case.</param>
public sealed record RoleAppointment(LotRole Role, LotId Lot, ValueList<ZoneId> Zones, LocalDate FirstDay, LocalDate? LastDay)
{
    /// <summary>Whether the role is held on a day: from the first day to the last, both inside.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether it is.</returns>
    public bool IsHeldOn(LocalDate day) => day >= FirstDay && (LastDay is not { } last || day <= last);

    /// <summary>Whether the role is held in an area: a whole lot takes in each of its zones, and each of them a part of it.</summary>
    /// <param name="area">The lot, or a zone of it.</param>
    /// <returns>Whether it is.</returns>
    public bool IsHeldIn(LotArea area)
    {
        ArgumentNullException.ThrowIfNull(area);
        return area.Lot == Lot && (area.Zone is not { } zone || Zones.Count == 0 || Zones.Contains(zone));
    }

    /// <summary>Whether this is the same role as another, on some day and in some place that both have.</summary>
    internal bool Overlaps(RoleAppointment other) =>
        Role == other.Role
        && Lot == other.Lot
        && (IsHeldOn(other.FirstDay) || other.IsHeldOn(FirstDay))
        && (Zones.Count == 0 || other.Zones.Count == 0 || Zones.Any(other.Zones.Contains));

    /// <summary>The appointment as people read it, such as <c>lead in lot 12 from 2017-11-06</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Role} in lot {Lot}{(Zones.Count == 0 ? string.Empty : $" ({PlainText.List(Zones)})")} from {PlainText.Of(FirstDay)}"
        + (LastDay is { } last ? $" to {PlainText.Of(last)}" : string.Empty);
}
