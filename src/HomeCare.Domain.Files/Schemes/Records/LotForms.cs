using HomeCare.Domain.CallOff;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Files;

/// <summary>Lots, zones, and who provides in them.</summary>
internal static class LotForms
{
    private static readonly Form<ZoneId> ZoneId = Forms.Identifier(text => new ZoneId(text));

    private static readonly Form<BandId> BandId = Forms.Identifier(text => new BandId(text));

    internal static readonly RecordForm<LotCallOff> Lot = new(of => new(
        new(
            of.Required("id", Forms.Lot, one => one.Lot.Id),
            of.Required("name", Forms.Text, one => one.Lot.Name),
            of.Required("service", Forms.Identifier(text => new ServiceId(text)), one => one.Lot.Service),
            of.Cite(one => one.Lot.Citation)),
        of.Optional("whyNotRanked", Forms.Text, one => one.WhyNotRanked)));

    internal static readonly RecordForm<Zone> Zone = new(of => new(
        of.Required("id", ZoneId, one => one.Id),
        of.Required("name", Forms.Text, one => one.Name),
        of.Required("sizeClass", Forms.Text, one => one.SizeClass),
        of.List("localities", Forms.Text, one => one.Localities),
        of.List("aliases", Forms.Text, one => one.Aliases),
        of.Cite(one => one.Citation)));

    internal static readonly RecordForm<BandChange> BandChange = new(of => new(
        of.RequiredList("parishes", Forms.Text, one => one.Parishes),
        of.Required("subzone", Forms.Text, one => one.Subzone),
        of.Required("from", BandId, one => one.From),
        of.Required("to", BandId, one => one.To),
        of.Required("effective", new CitedForm<LocalDate>(Forms.Date), one => one.Effective),
        of.Required("hours", ValueForms.Hours, one => one.Hours),
        of.Cite(one => one.Citation)));

    private static readonly RecordForm<LotArea> Area = new(of => new(
        of.Required("lot", Forms.Lot, one => one.Lot),
        of.Optional("zone", ZoneId, one => one.Zone)));

    private static readonly Form<LotRole> RoleName = new TextForm<LotRole>(
        text => LotRole.Read(text).Match<string?>(_ => null, refusal => refusal.Message),
        text => LotRole.Read(text).AsT0,
        role => role.Name);

    internal static readonly RecordForm<SchemeRole> Role = new(of => new(
        of.Required("role", RoleName, one => one.Role),
        of.List("areas", Area, one => one.Areas),
        of.Optional("exactlyInEach", new RangeForm(1, 10_000), one => one.ExactlyInEach),
        of.Optional("termsOf", new CitedForm<SchemeId>(Forms.Identifier(text => new SchemeId(text))), one => one.TermsOf),
        of.Cite(one => one.Citation)));

    private static readonly RecordForm<LotLimit> LotLimit = new(of => new(
        of.Required("lot", Forms.Lot, one => one.Lot),
        of.Required("most", new RangeForm(1, 1_000_000), one => one.Most)));

    internal static readonly RecordForm<SupplierLimit> SupplierLimit = new(of => new(
        of.Optional("most", new RangeForm(1, 1_000_000), one => one.Most),
        of.List("perLot", LotLimit, one => one.PerLot)));

    internal static readonly RecordForm<ZoneMinimum> ZoneMinimum = new(of => new(
        of.Required("lot", Forms.Lot, one => one.Lot),
        of.Required("atLeast", new RangeForm(1, 10_000), one => one.AtLeast)));

    internal static readonly RecordForm<BlockHours> Block = new(of =>
    {
        var minutes = of.Required("minutes", new RangeForm(0, int.MaxValue), one => (int)one.Minutes);
        var period = of.Required("period", ClosedSets.OneOf<HoursPeriod>("a period"), one => one.Period);
        return of.Made(() => new(minutes, period));
    });

    internal static readonly RecordForm<Capability> Capability = new(of => new(
        of.Required("id", Forms.Identifier(text => new CapabilityId(text)), one => one.Id),
        of.Required("name", Forms.Text, one => one.Name),
        of.Cite(one => one.Citation)));

    internal static readonly RecordForm<EvaluationTerms> Evaluation = new(of => new(
        of.List("criteria", new CitedForm<string>(Forms.Text), one => one.Criteria),
        of.Optional("mainWeight", new CitedForm<MainWeight>(ClosedSets.OneOf<MainWeight>("a main weight")), one => one.MainWeight),
        of.Optional("weights", new PublishedForm<string>(Forms.Text), one => one.Weights)));
}
