namespace HomeCare.Domain.Procurement.Tests;

/// <summary>Invented lives on a roster.</summary>
internal static class Roster
{
    internal static readonly LotArea Lot12 = new(new("12"), null);

    internal static LotRoster Of(params MembershipLife[] lives) => LotRoster.Create(lives).AsT0;

    internal static MembershipLife Life(string provider, string[] lots, string[] zones, MembershipAct[] more, params RoleAppointment[] roles) =>
        MembershipLife.Create(
            new(provider),
            [
                Sample.Application,
                Sample.Passed,
                Sample.Award with
                {
                    Lots = lots.Select(lot => new LotId(lot)).ToValueList(),
                    Zones = zones.Select(zone => new ZoneId(zone)).ToValueList(),
                },
                .. more,
            ],
            roles).AsT0;

    /// <summary>A member from 2026-09-01 on.</summary>
    internal static MembershipLife Member(string provider, string[] lots, params RoleAppointment[] roles) =>
        Life(provider, lots, [], [Sample.Start], roles);

    internal static RoleAppointment Lead(string lot, string firstDay = "2026-09-01", params string[] zones) =>
        Sample.Role(LotRole.Lead, lot, firstDay, null, zones);

    internal static RoleAppointment Contingency(string lot, params string[] zones) =>
        Sample.Role(LotRole.Contingency, lot, "2026-09-01", null, zones);
}
