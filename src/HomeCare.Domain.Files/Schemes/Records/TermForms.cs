using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Files;

/// <summary>When a scheme runs, and how it opens again.</summary>
internal static class TermForms
{
    private static readonly Form<Cited<string>> CitedText = new CitedForm<string>(Forms.Text);

    private static readonly Form<YearMonth> Month = new TextForm<YearMonth>(
        text => YearMonthPattern.Iso.Parse(text).Success ? null : $"\"{Written.Of(text)}\" is not a month: write year-month, such as 2034-09",
        text => YearMonthPattern.Iso.Parse(text).Value,
        YearMonthPattern.Iso.Format,
        ("pattern", "^[0-9]{4}-[0-9]{2}$"));

    private static readonly RecordForm<TermExtension> Extension = new(of => new(
        of.Required("state", ClosedSets.OneOf<ExtensionState>("a state of an extension"), one => one.State),
        of.Required("newEnd", new PublishedForm<StatedDay>(Forms.StatedDay), one => one.NewEnd),
        of.Optional("decidedBy", CitedText, one => one.DecidedBy)));

    internal static readonly RecordForm<SchemePeriod> Period = new(of => new(
        of.Required("begins", new PublishedForm<StatedDay>(Forms.StatedDay), one => one.Begins),
        of.Required("ends", new PublishedForm<StatedDay>(Forms.StatedDay), one => one.Ends),
        of.List("extensions", Extension, one => one.Extensions)));

    internal static readonly RecordForm<FrameworkTerm> Statutory = new(of =>
    {
        var term = new FrameworkTerm(
            of.Required("firstAward", new PublishedForm<LocalDate>(Forms.Date), one => one.FirstAward),
            of.Required("commencement", new CitedForm<LocalDate>(Forms.Date), one => one.Commencement),
            of.Required("totalYears", new CitedForm<int>(new RangeForm(1, 100)), one => one.TotalYears),
            of.Required("statedEnd", new CitedForm<YearMonth>(Month), one => one.StatedEnd));
        return of.Made(() => EndsBeyondTheCalendar(term), () => term);
    });

    internal static readonly RecordForm<ReopeningTerms> Reopening = new(of => new(
        of.Required("basis", ClosedSets.OneOf<ReopeningBasis>("a basis of opening again"), one => one.Basis),
        of.Optional(
            "scope",
            new CitedForm<ReopeningScope>(new NamesForm<ReopeningScope>(
                "a scope", [("whole-framework", ReopeningScope.WholeFramework), ("named-zones", ReopeningScope.NamedZones)])),
            one => one.Scope)));

    internal static readonly RecordForm<ReprocuredLot> Reprocured = new(of => new(
        of.Required("lot", Forms.Lot, one => one.Lot),
        of.Required("supplier", CitedText, one => one.Supplier),
        of.Required("awarded", new CitedForm<StatedDay>(Forms.StatedDay), one => one.Awarded),
        of.Required("startsOn", new CitedForm<LocalDate>(Forms.Date), one => one.StartsOn)));

    internal static readonly RecordForm<InterimTerms> Interim = new(of => new(
        of.Required("monthsAtMost", new RangeForm(1, 1200), one => one.MonthsAtMost)));

    internal static readonly RecordForm<IncumbentTerms> Incumbents = new(of => new(
        of.Optional("until", CitedText, one => one.Until),
        of.Optional("price", CitedText, one => one.Price),
        of.List("afterwards", new CitedForm<IncumbentOutcome>(ClosedSets.OneOf<IncumbentOutcome>("an outcome")), one => one.Afterwards)));

    internal static readonly RecordForm<DirectPaymentTerms> DirectPayments = new(of => new(
        of.Required("use", Forms.Text, one => one.Use),
        of.Optional("capped", SourceForms.Citation, one => one.Capped),
        of.Optional("individualServiceFunds", SourceForms.Citation, one => one.IndividualServiceFunds)));

    private static IEnumerable<Misfit> EndsBeyondTheCalendar(FrameworkTerm term)
    {
        var begins = term.FirstAward.TryGet(out var award) ? award : term.Commencement.Value;
        return begins.Year + term.TotalYears.Value > LocalDate.MaxIsoValue.Year
            ? [new("totalYears", $"{PlainText.Of(term.TotalYears.Value)} years from {PlainText.Of(begins)} end after the year 9999: look at the dates")]
            : [];
    }
}
