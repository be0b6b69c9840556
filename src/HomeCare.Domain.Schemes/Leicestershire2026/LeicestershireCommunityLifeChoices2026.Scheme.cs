using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireCommunityLifeChoices2026
{
    /// <summary>The scheme.</summary>
    public static Scheme Scheme => Whole.Scheme;

    private static ValueList<LotCallOff> CallOffs() => Lots.Value
        .Select(lot => new LotCallOff(
            new(lot.Id, lot.Name, new(lot.Id.Value), Lots.Citation), "it has day services and no visits: its terms are those for day services"))
        .ToValueList();

    private static SchemePeriod Period()
    {
        var first = Framework.Rounds[0];
        return new(
            Begins: new(new Cited<StatedDay>(StatedDay.On(Commencement.Value), Commencement.Citation)),
            Ends: new(new Cited<StatedDay>(first.StatedEnd!, Years.Citation)),
            Extensions:
            [
                new(ExtensionState.Option, new(new Cited<StatedDay>(StatedDay.On(first.Extensions[0].NewEnd), OptionYears.Citation)), DecidedBy: null),
            ]);
    }

    private static IncumbentTerms Incumbents() => new(
        new("the review of the person's package", Paragraph(18, "018a")),
        Price: null,
        [new(IncumbentOutcome.DirectPayment, Paragraph(18, "018b")), new(IncumbentOutcome.MoveToFramework, Paragraph(18, "018b"))]);

    // A class of its own: the order in which the fields of a class in several files are set is not defined.
    private static class Whole
    {
        internal static Scheme Scheme { get; } = new()
        {
            Id = Framework.Id,
            Title = Framework.Title,
            AuthorityName = "Leicestershire County Council",
            Authority = new("E10000018"),
            Funders = [new("Health, for people with Continuing Health Care needs", Paragraph(90, "090"))],
            Source = Source,
            Framework = Framework,
            Period = Period(),
            StatutoryTerm = new(new NotInScheme("three years and an option of two are not the eight of section 49", Paragraph(34, "034a"))),
            Reopening = SchemePart.Of(new ReopeningTerms(ReopeningBasis.PublishedIntervals, Scope: null), Paragraph(35, "035")),
            EstimatedSpend = new(EstimatedSpend),
            Lots = CallOffs(),
            SupplierLimit = SchemePart.Of(Procurement.SupplierLimit.Unlimited, Paragraph(36, "036b")),
            Evaluation = SchemePart.Of(
                new EvaluationTerms(
                    CommunityLifeChoicesFigures2025.CriteriaToPass.Value
                        .Select(criterion => new Cited<string>(criterion, CommunityLifeChoicesFigures2025.CriteriaToPass.Citation)).ToValueList(),
                    MainWeight: null,
                    Weights: null),
                Paragraph(44, "044b")),
            Prices = new(new NotInScheme("providers bid their prices", Paragraph(42, "042"))),
            Bids = SchemePart.Of(Bids, Paragraph(42, "042")),
            DayServices = SchemePart.Of(DayServices, Paragraph(45, "045a")),
            DayServiceCallOffs = [DayServicesCallOff, PersonalAssistantsCallOff],
            Procedures = [PublishedProcedures.CommunityLifeChoices2026],
            Absences = SchemePart.Of(Absences, Paragraph(70, "070")),
            Uplift = LeicestershireUplifts.OfCommunityLifeChoices2026,
            Incumbents = SchemePart.Of(Incumbents(), Paragraph(18, "018a")),
            DirectPayments = SchemePart.Of(
                new DirectPaymentTerms("at the framework's rates and by its rules of absence", Paragraph(71, "071a"), IndividualServiceFunds: null),
                Paragraph(71, "071b")),
        };
    }
}
