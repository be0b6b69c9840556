using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>Planned openings and the limits that the authority sets itself, cited as what the file says where it cites nothing.</summary>
internal static class ReopeningForms
{
    private static readonly RecordForm<PlannedOpening> Opening = new(of => new(
        of.Required("earliest", Forms.Date, one => one.Earliest),
        of.Required("latest", Forms.Date, one => one.Latest),
        of.Optional(SourceForms.Cite, SourceForms.Citation, one => SchemeReading.IsOwn(one.Citation) ? null : one.Citation) ?? of.Citation("OWN-00")));

    internal static readonly RecordForm<ReopeningPlan> Plan = new(of => new(
        of.List("openings", Opening, one => one.Openings),
        of.Optional("openingsAtLeast", new LimitForm("OWN-01"), one => one.OpeningsAtLeast),
        of.Optional("firstWithinYears", new LimitForm("OWN-02"), one => one.FirstWithinYears),
        of.Optional("gapAtMostYears", new LimitForm("OWN-03"), one => one.GapAtMostYears)));
}
