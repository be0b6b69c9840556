using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files;

/// <summary>The scheme itself.</summary>
internal static class FrameworkForms
{
    private static readonly RecordForm<ServiceValue> Service = new(of => new(
        of.Required("cpv", Forms.Cpv, one => one.Cpv),
        of.Required("value", Forms.Money, one => one.Value),
        of.Optional("couldBeSuppliedSeparately", Forms.YesNo, one => one.CouldBeSuppliedSeparately)));

    private static readonly RecordForm<FrameworkLot> Lot = new(of => new(
        of.Required("id", Forms.Lot, one => one.Id),
        of.Required("name", Forms.Text, one => one.Name),
        of.Required("isNhsContinuingHealthCare", Forms.YesNo, one => one.IsNhsContinuingHealthCare)));

    private static readonly RecordForm<AuthorityChange> AuthorityChange = new(of => new(
        of.Required("on", Forms.Date, one => one.On),
        of.Required("successor", Forms.Text, one => one.Successor)));

    /// <summary>The facts in a file of their own, which names its format.</summary>
    internal static readonly RecordForm<FrameworkScheme> Scheme = new(of =>
    {
        of.Required("format", Forms.Exactly(FrameworkFile.Format, "a format"), _ => FrameworkFile.Format);
        return Facts(of);
    });

    /// <summary>The facts in the file of a whole scheme, judged where they stand.</summary>
    internal static readonly Form<FrameworkScheme> InScheme = new JudgedForm();

    private static FrameworkScheme Facts(Members<FrameworkScheme> of) => new()
    {
        Id = of.Required("id", Forms.Identifier(text => new SchemeId(text)), one => one.Id),
        Title = of.Required("title", Forms.Text, one => one.Title),
        Kind = of.Required("kind", ClosedSets.Kind, one => one.Kind),
        ProcedureBegan = of.Optional("procedureBegan", Forms.Date, one => one.ProcedureBegan),
        RecordedUntil = of.Optional("recordedUntil", Forms.Date, one => one.RecordedUntil),
        StatedEnd = of.Optional("statedEnd", Forms.StatedDay, one => one.StatedEnd),
        SavesCallOffsInProgress = of.Optional("savesCallOffsInProgress", Forms.YesNo, one => one.SavesCallOffsInProgress),
        HasCoreTermsAndMechanism = of.Optional("hasCoreTermsAndMechanism", Forms.YesNo, one => one.HasCoreTermsAndMechanism),
        PromisesCarryOver = of.Optional("promisesCarryOver", Forms.YesNo, one => one.PromisesCarryOver),
        EstimatedValue = of.Optional("estimatedValue", Forms.Money, one => one.EstimatedValue),
        EstimatedValueWithoutVat = of.Optional("estimatedValueWithoutVat", Forms.Money, one => one.EstimatedValueWithoutVat),
        Spent = of.Optional("spent", Forms.Money, one => one.Spent),
        Services = of.List("services", Service, one => one.Services),
        HealthServicesValue = of.Optional("healthServicesValue", Forms.Money, one => one.HealthServicesValue),
        Lots = of.List("lots", Lot, one => one.Lots),
        Rounds = of.RequiredList("rounds", RoundForms.Round, one => one.Rounds),
        Reopening = of.Optional("reopening", ReopeningForms.Plan, one => one.Reopening),
        CallOffs = of.List("callOffs", CallOffForms.CallOff, one => one.CallOffs),
        Exclusions = of.List("exclusions", SupplierForms.Exclusion, one => one.Exclusions),
        Modifications = of.List("modifications", DecisionForms.Modification, one => one.Modifications),
        Decisions = of.List("decisions", DecisionForms.Decision, one => one.Decisions),
        AuthorityChanges = of.List("authorityChanges", AuthorityChange, one => one.AuthorityChanges),
        Readings = of.Optional("readings", new ReadingsForm(), one => one.Readings == LegalReadings.Default ? null : one.Readings) ?? LegalReadings.Default,
    };

    /// <summary>The scheme with values for the required ones that could not be read, so that the rest can be judged. They bring no fault.</summary>
    internal static FrameworkScheme WithStandIns(FrameworkScheme scheme) => scheme with
    {
        Id = scheme.Id ?? new("none"),
        Title = scheme.Title ?? "none",
        Kind = scheme.Kind ?? FrameworkKind.OpenFramework,
    };

    private sealed class JudgedForm : Form<FrameworkScheme>
    {
        private readonly RecordForm<FrameworkScheme> facts = new(Facts);

        internal override string Expected => facts.Expected;

        internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out FrameworkScheme value)
        {
            var isWhole = facts.TryRead(reading, json, out value);
            reading.Judge(WithStandIns(value!), json);
            return isWhole;
        }

        internal override JsonNode Write(FrameworkScheme value) => facts.Write(value);

        internal override JsonObject Schema() => facts.Schema();
    }
}
