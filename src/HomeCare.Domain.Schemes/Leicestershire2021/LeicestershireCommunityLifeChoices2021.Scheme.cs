using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Schemes;

public static partial class LeicestershireCommunityLifeChoices2021
{
    private const string Title = "Community Life Choices 2021";

    /// <summary>The scheme, as far as the report on its successor describes it.</summary>
    public static Scheme Scheme => Whole.Scheme;

    private static ValueList<LotCallOff> Lots() =>
    [
        Lot("learning-disabilities-or-autism", "Learning Disabilities and/or Autism"),
        Lot("profound-and-multiple-learning-disability", "Profound and Multiple Learning Disability"),
        Lot("physical-and-sensory-disabilities", "Physical and Sensory Disabilities"),
        Lot("mental-health", "Mental Health"),
        Lot("older-adults", "Older Adults"),
        Lot("dementia", "Dementia"),
        Lot("personal-assistants", "Personal Assistants"),
    ];

    private static LotCallOff Lot(string id, string name) => new(
        new(new(id), name, new(id == "personal-assistants" ? id : "day-services"), Paragraph(50, "050")), "its prices are fixed, so that no cost decides");

    // Extended three times, on days that are not printed: the end is that of the last extension.
    private static FrameworkScheme Framework() => new()
    {
        Id = new("clc-2021"),
        Title = Title,
        Kind = FrameworkKind.NotUnderTheAct,
        RecordedUntil = Source.Published,
        Lots = Lots().Select(lot => new FrameworkLot(lot.Lot.Id, lot.Lot.Name, IsNhsContinuingHealthCare: false)).ToValueList(),
        Rounds =
        [
            new()
            {
                TermStart = CommunityLifeChoicesDates2025.CurrentBegan.Value,
                StatedEnd = StatedDay.On(CommunityLifeChoicesDates2025.CurrentEnds.Value),
            },
        ],
    };

    private static SchemePeriod Period()
    {
        var (began, ends) = (CommunityLifeChoicesDates2025.CurrentBegan, CommunityLifeChoicesDates2025.CurrentEnds);
        var notPrinted = new Published<StatedDay>(new NotYetSet(Paragraph(22, "022")));
        return new(
            Begins: new(new Cited<StatedDay>(StatedDay.On(began.Value), began.Citation)),
            Ends: notPrinted,
            Extensions:
            [
                new(ExtensionState.Made, notPrinted, DecidedBy: null),
                new(ExtensionState.Made, notPrinted, DecidedBy: null),
                new(ExtensionState.Made, new(new Cited<StatedDay>(StatedDay.On(ends.Value), ends.Citation)), DecidedBy: null),
            ]);
    }

    // A class of its own: the order in which the fields of a class in several files are set is not defined.
    private static class Whole
    {
        internal static Scheme Scheme { get; } = new()
        {
            Id = new("clc-2021"),
            Title = Title,
            AuthorityName = "Leicestershire County Council",
            Authority = new("E10000018"),
            Source = Source,
            Framework = Framework(),
            Period = Period(),
            Lots = Lots(),
            Counts =
            [
                CommunityLifeChoicesFigures2025.Providers, CommunityLifeChoicesFigures2025.DayServices, CommunityLifeChoicesFigures2025.PersonalAssistantServices,
                CommunityLifeChoicesFigures2025.PeopleOnFramework, CommunityLifeChoicesFigures2025.PeopleWithExceptions,
            ],
            Evaluation = SchemePart.Of(
                new EvaluationTerms([new("a tender for each lot, each evaluated for quality", Paragraph(51, "051a"))], MainWeight: null, Weights: null),
                Paragraph(51, "051a")),
            Prices = SchemePart.Of(Prices, Paragraph(41, "041a")),
            Bids = new(new NotInScheme("the authority sets the prices", Paragraph(41, "041a"))),
            DayServices = SchemePart.Of(DayServices, Paragraph(45, "045c")),
            Successions = SchemePart.Of(Successions, Paragraph(49, "049b")),
            Absences = SchemePart.Of(Absences, Paragraph(66, "066b")),
            Uplift = LeicestershireUplifts.OfCommunityLifeChoices2021,
            DirectPayments = SchemePart.Of(
                new DirectPaymentTerms("existing ones continue when the next framework begins", Capped: null, IndividualServiceFunds: null),
                Paragraph(76, "076a")),
        };
    }
}
