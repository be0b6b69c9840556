using NodaTime;

namespace HomeCare.Domain.Procurement;

public sealed partial class LotRoster
{
    /// <summary>Checks that every area has exactly so many holders of a role, such as one lead a lot or two an area.</summary>
    /// <param name="citation">Where the scheme states the number.</param>
    /// <param name="areas">The areas; each is checked by itself.</param>
    /// <param name="role">The role.</param>
    /// <param name="exactly">The number; 0 or more.</param>
    /// <param name="day">The day.</param>
    /// <returns>A breach for each area with fewer or more, in the order given.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ValueList<Finding> CheckHolders(
        Citation citation, IEnumerable<LotArea> areas, LotRole role, int exactly, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(areas);
        ArgumentNullException.ThrowIfNull(role);
        ArgumentOutOfRangeException.ThrowIfNegative(exactly);
        var number = PlainText.Of(exactly);
        var rule = new Rule(citation, $"Every area has exactly {number} with the role {role}.", Severity.Breach);
        return areas
            .Select(area => (Area: area, Holders: HoldersOn(area, role, day)))
            .Where(found => found.Holders.Count != exactly)
            .Select(found => new Finding(
                rule,
                rule.Severity,
                $"{found.Area} has {PlainText.Of(found.Holders.Count)} with the role {role} on {PlainText.Of(day)}, and must have {number}: {PlainText.List(found.Holders)}",
                [
                    new("area", found.Area.ToString()),
                    new("role", role.Name),
                    new("day", PlainText.Of(day)),
                    new("exactly", number),
                    new("found", PlainText.Of(found.Holders.Count)),
                    new("providers", PlainText.List(found.Holders)),
                ]))
            .ToValueList();
    }

    /// <summary>Checks that every zone of a lot has at least so many providers. There is never a most.</summary>
    /// <remarks>A suspended or dormant member counts: it is still a member that chose the zone.</remarks>
    /// <param name="citation">Where the scheme states the number.</param>
    /// <param name="lot">The lot.</param>
    /// <param name="zones">The zones of the lot.</param>
    /// <param name="atLeast">The number; 0 or more.</param>
    /// <param name="day">The day.</param>
    /// <returns>A warning for each zone with fewer, in the order given, with the providers it has.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is negative.</exception>
    public ValueList<Finding> CheckZones(
        Citation citation, LotId lot, IEnumerable<ZoneId> zones, int atLeast, LocalDate day)
    {
        ArgumentNullException.ThrowIfNull(lot);
        ArgumentNullException.ThrowIfNull(zones);
        ArgumentOutOfRangeException.ThrowIfNegative(atLeast);
        var number = PlainText.Of(atLeast);
        var rule = new Rule(citation, $"Every zone has at least {number} providers.", Severity.Warning);
        return zones
            .Select(zone => (Zone: zone, Providers: MembersIn(lot, zone, day)))
            .Where(found => found.Providers.Count < atLeast)
            .Select(found => new Finding(
                rule,
                rule.Severity,
                $"zone {found.Zone} of lot {lot} has {PlainText.Of(found.Providers.Count)} of at least {number} providers on {PlainText.Of(day)}: {PlainText.List(found.Providers)}",
                [
                    new("lot", lot.Value),
                    new("zone", found.Zone.Value),
                    new("day", PlainText.Of(day)),
                    new("at-least", number),
                    new("found", PlainText.Of(found.Providers.Count)),
                    new("providers", PlainText.List(found.Providers)),
                ]))
            .ToValueList();
    }

    private ValueList<ProviderId> MembersIn(LotId lot, ZoneId zone, LocalDate day) => Lives
        .Where(life => life.LotsOn(day).Contains(lot) && life.ZonesOn(day).Contains(zone))
        .Select(life => life.Provider)
        .Distinct()
        .ToValueList();
}
