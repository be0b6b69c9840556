using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files;

/// <summary>A whole scheme.</summary>
internal static class SchemeForms
{
    private static readonly Gazetteer NoPlaces = Gazetteer.Create([], [], []).AsT0;

    private static readonly Form<Cited<string>> CitedText = new CitedForm<string>(Forms.Text);

    private static readonly Form<GssCode> Area = new TextForm<GssCode>(
        GssCode.ProblemWith, text => new(text), code => code.Value, ("pattern", "^[A-Z][0-9]{8}$"));

    private static readonly Form<HourlyRate> Rate = new TextForm<HourlyRate>(
        text => Money.Read(text).Match(
            money => money > Money.Zero ? null : $"\"{Written.Of(text)}\" is not a rate: write more than nought",
            refusal => $"\"{Written.Of(text)}\": {refusal.Message}"),
        text => new(Money.Read(text).AsT0),
        rate => rate.PerHour.ToDigits(),
        ("pattern", "^£?[0-9]{1,12}(\\.[0-9]{1,2})?$"));

    internal static readonly RecordForm<Scheme> Scheme = new(of =>
    {
        of.Required("format", Forms.Exactly(SchemeFile.Format, "a format"), _ => SchemeFile.Format);
        var scheme = new Scheme
        {
            Id = of.Required("id", Forms.Identifier(text => new SchemeId(text)), one => one.Id),
            Title = of.Required("title", Forms.Text, one => one.Title),
            AuthorityName = of.Required("authorityName", Forms.Text, one => one.AuthorityName),
            Authority = of.Required("authority", Area, one => one.Authority),
            Source = of.Required("source", SourceForms.Document, one => one.Source),
            Partners = Listed(of, "sources", "partners", CitedText, one => one.Partners),
            Funders = of.List("funders", CitedText, one => one.Funders),
            Framework = of.Required("framework", FrameworkForms.InScheme, one => one.Framework),
            Period = of.Required("period", TermForms.Period, one => one.Period),
            StatutoryTerm = Part(of, "statutoryTerm", TermForms.Statutory, one => one.StatutoryTerm),
            Reopening = Part(of, "reopening", TermForms.Reopening, one => one.Reopening),
            EstimatedSpend = Part(of, "estimatedSpend", ValueForms.Price, one => one.EstimatedSpend),
            Lots = of.List("lots", LotForms.Lot, one => one.Lots),
            ReprocuredLots = of.List("reprocuredLots", TermForms.Reprocured, one => one.ReprocuredLots),
            Zones = of.List("zones", LotForms.Zone, one => one.Zones),
            Gazetteer = of.Default("gazetteer", PlaceForms.Gazetteer, one => one.Gazetteer, NoPlaces),
            BandChanges = of.List("bandChanges", LotForms.BandChange, one => one.BandChanges),
            Roles = of.List("roles", LotForms.Role, one => one.Roles),
            SupplierLimit = Part(of, "supplierLimit", LotForms.SupplierLimit, one => one.SupplierLimit),
            ProvidersInEachZone = Part(of, "providersInEachZone", LotForms.ZoneMinimum, one => one.ProvidersInEachZone),
            GuaranteedBlock = Part(of, "guaranteedBlock", LotForms.Block, one => one.GuaranteedBlock),
            Counts = of.List("counts", FigureForms.Printed, one => one.Counts),
            Evaluation = Part(of, "evaluation", LotForms.Evaluation, one => one.Evaluation),
            Prices = Part(of, "prices", PriceForms.Book, one => one.Prices),
            Bids = Part(of, "bids", BidForms.Schedule, one => one.Bids),
            AverageRate = Part(of, "averageRate", Rate, one => one.AverageRate),
            VisitTerms = Part(of, "visitTerms", VisitForms.Terms, one => one.VisitTerms),
            RankedPricing = Part(of, "rankedPricing", RankedPricingForms.Pricing, one => one.RankedPricing),
            DayServices = Part(of, "dayServices", DayServiceForms.Terms, one => one.DayServices),
            Successions = Part(of, "successions", DayServiceForms.Successions, one => one.Successions),
            DayServiceCallOffs = of.List("dayServiceCallOffs", DayServiceForms.CallOffTerms, one => one.DayServiceCallOffs),
            Capabilities = of.List("capabilities", LotForms.Capability, one => one.Capabilities),
            Eligibility = of.List("eligibility", GateForms.Rule, one => one.Eligibility),
            Rungs = of.List("rungs", GateForms.Rung, one => one.Rungs),
            Procedures = of.List("procedures", ProcedureForms.Procedure, one => one.Procedures),
            Absences = Part(of, "absences", AbsenceForms.Policy, one => one.Absences),
            Uplift = Part(of, "uplift", UpliftForms.Terms, one => one.Uplift),
            InterimContracts = Part(of, "interimContracts", TermForms.Interim, one => one.InterimContracts),
            Incumbents = Part(of, "incumbents", TermForms.Incumbents, one => one.Incumbents),
            DirectPayments = Part(of, "directPayments", TermForms.DirectPayments, one => one.DirectPayments),
        };
        return of.Made(hasNoFault => SchemeMisfits.Of(scheme, hasNoFault), () => scheme);
    });

    private static SchemePart<T> Part<T>(Members<Scheme> of, string name, Form<T> form, Func<Scheme, SchemePart<T>> get) => of.Optional(
        name,
        new PartForm<T>(form),
        one => get(one).TryPickT2(out var none, out _) && none == NotInScheme.NotSpokenOf ? null : get(one)) ?? new(NotInScheme.NotSpokenOf);

    // The other documents that citations name are written once the citations are known.
    private static ValueList<T> Listed<T>(Members<Scheme> of, string sources, string name, Form<T> form, Func<Scheme, ValueList<T>> get)
    {
        _ = of.List(sources, SourceForms.Document, _ => []);
        return of.List(name, form, get);
    }
}
