using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

/// <summary>A scheme with something recorded in every member there is. All of it is invented.</summary>
internal static class AScheme
{
    private const string Title = "Home care, \"example\" Tŷ 😀 \\ £";

    internal static FrameworkScheme Full { get; } = new()
    {
        Id = new("EX-2026"),
        Title = Title,
        Kind = FrameworkKind.LightTouchOpenFramework,
        ProcedureBegan = new LocalDate(2026, 3, 2),
        RecordedUntil = new LocalDate(2033, 1, 31),
        StatedEnd = StatedDay.In(new YearMonth(2034, 6)),
        SavesCallOffsInProgress = true,
        HasCoreTermsAndMechanism = true,
        PromisesCarryOver = false,
        EstimatedValue = Pounds("480000000.00"),
        EstimatedValueWithoutVat = Pounds("470000000.00"),
        Spent = Pounds("1.05"),
        Services = [new(new("85312100"), Pounds("1000"), false), new(new("85000000"), Pounds("0.10"), null)],
        HealthServicesValue = Pounds("12.30"),
        Lots = [new(new("1"), "Home care", false), new(new("2"), "Continuing Health Care", true)],
        Rounds = [FirstRound, new() { AbandonedOn = new LocalDate(2028, 5, 1), AbandonmentNoticePublished = new LocalDate(2028, 5, 2) }, ThirdRound],
        Reopening = new(
            [new(new(2028, 1, 1), new(2028, 12, 31), Own("OWN-00", "openings[0]")), new(new(2030, 1, 1), new(2030, 2, 1), Own("OWN-00", "openings[1]"))],
            new(2, Own("OWN-01", "openingsAtLeast")),
            new(3, Own("OWN-02", "firstWithinYears")),
            new(5, Own("OWN-03", "gapAtMostYears"))),
        CallOffs = [CallOff, new() { Reference = new("P-2"), DecidedOn = new(2027, 2, 1), Supplier = new("EX-08"), Value = new(Pounds("300"), null, 6) }],
        Exclusions = [Exclusion],
        Modifications = [Modification],
        Decisions = [Decision],
        AuthorityChanges = [new(new(2028, 4, 1), "A successor")],
        Readings = LegalReadings.Strict,
    };

    private static Round FirstRound => new()
    {
        TenderNotice = new()
        {
            Published = new(2026, 3, 2),
            Procurement = new("ocds-h6vhtk-000001"),
            PreviousProcurement = new("ocds-h6vhtk-000000"),
            SaysOpenFramework = true,
            SchemeEnd = StatedDay.On(new(2034, 6, 30)),
            StatesSupplierNumbers = true,
            StatesSelectionProcess = false,
            StatesTerm = true,
            StatesReasonsForLongerTerm = true,
            StatesAuthorities = false,
            ConfirmsConflictsAssessment = true,
            ReservedForMutualsMonths = 36,
        },
        TenderDeadline = new LocalDate(2026, 4, 2),
        AssessmentSummariesSent = new LocalDate(2026, 6, 1),
        AwardDecidedOn = new LocalDate(2026, 7, 1),
        Route = AwardRoute.CompetitiveFlexible,
        AwardNotice = new()
        {
            Published = new(2026, 7, 2),
            StatesDecidedOn = new LocalDate(2026, 7, 1),
            StandstillEnds = new LocalDate(2026, 7, 13),
            PreviousProcurement = new("ocds-h6vhtk-000000"),
        },
        EnteredOn = new LocalDate(2026, 7, 14),
        TermStart = new LocalDate(2026, 9, 1),
        StatedEnd = StatedDay.In(new YearMonth(2030, 8)),
        Extensions = [new(new(2031, 8, 31), new LocalDate(2029, 1, 1)), new(new(2032, 8, 31), null)],
        TerminatedOn = new LocalDate(2029, 6, 1),
        DetailsNotice = new()
        {
            Published = new(2026, 8, 1),
            SaysOpenFramework = true,
            StatesTerm = false,
            PreviousProcurement = new("ocds-h6vhtk-000000"),
            SchemeEnd = StatedDay.In(new YearMonth(2034, 6)),
            ConfirmsConflictsAssessment = true,
        },
        ContractCopyPublished = new LocalDate(2026, 9, 2),
        TerminationNoticePublished = new LocalDate(2029, 6, 20),
        Limit = new(40, [new(new("2"), 10)]),
        NumberAwarded = 12,
        Appointments = [new() { Supplier = new("EX-07"), Basis = AwardBasis.CurrentTender }],
        Lots = [new("1"), new("2")],
        RecordsKeptUntil = new LocalDate(2033, 1, 1),
    };

    private static Round ThirdRound => new()
    {
        AwardDecidedOn = new LocalDate(2029, 6, 1),
        Appointments =
        [
            new()
            {
                Supplier = new("EX-08"),
                Basis = AwardBasis.EarlierTender,
                Status = SupplierStatus.Excludable,
                Lots = [new("1")],
                TenderRound = 1,
                Assessment = EarlierTenderAssessment.Reassessed,
                AwardDecidedOn = new LocalDate(2029, 6, 1),
                SignedOn = new LocalDate(2029, 6, 3),
                SucceedsTo = new("EX-07"),
                NovatedOn = new LocalDate(2029, 6, 4),
                LeftOn = new LocalDate(2029, 7, 1),
                LeavingNoticePublished = new LocalDate(2029, 7, 2),
            },
        ],
        Limit = SupplierLimit.Unlimited,
    };

    private static CallOffAward CallOff => new()
    {
        Reference = new("P-1"),
        DecidedOn = new(2027, 1, 10),
        ProcessBegan = new LocalDate(2027, 1, 1),
        Supplier = new("EX-07"),
        Status = SupplierStatus.Clear,
        Lot = new("1"),
        Method = CallOffMethod.WithoutCompetition,
        FollowsPublishedMethod = true,
        ByEntitledAuthority = true,
        IsFramework = true,
        Value = new(Pounds("412.50"), 52, 6),
        DividesOnePersonsCare = true,
        ForbidsFurtherInformation = false,
        FeeBasisPoints = 25,
        EnteredOn = new LocalDate(2027, 1, 11),
        EndsOn = new LocalDate(2028, 1, 9),
        AwardNoticePublished = new LocalDate(2027, 1, 12),
        DetailsNoticePublished = new LocalDate(2027, 1, 13),
        UserChoice = new(true, false, true, false),
        Invoices = [new(new(2027, 2, 1), new LocalDate(2027, 3, 3), new LocalDate(2027, 3, 1)), new(new(2027, 3, 1), null, null)],
    };

    private static ExclusionDecision Exclusion => new()
    {
        Supplier = new("EX-09"),
        Status = SupplierStatus.Excluded,
        Act = ExclusionAct.TenderDisregarded,
        DecidedOn = new(2026, 6, 1),
        Reasons = "An example.",
        OnDebarmentListAlone = true,
        RepresentationsInvited = new LocalDate(2026, 5, 1),
        BecauseOfAnotherAlone = true,
        ReplacementOffered = new LocalDate(2026, 5, 2),
        NewSinceAward = false,
        MinisterNotified = new LocalDate(2026, 6, 2),
        NoticeGiven = new LocalDate(2026, 6, 3),
    };

    private static Modification Modification => new()
    {
        On = new(2028, 1, 1),
        Round = 1,
        What = "A longer term.",
        NewEnd = new LocalDate(2031, 8, 31),
        NewSupplier = new("EX-10"),
        RequiredByRestructuring = true,
        NewSupplierStatus = SupplierStatus.Clear,
        ChangeNoticePublished = new LocalDate(2028, 1, 2),
    };

    private static RecordedDecision Decision => new()
    {
        Topic = DecisionTopic.TermsSubstantiallyTheSame,
        Answer = false,
        Reasons = "An example.",
        DecidedOn = new(2029, 5, 1),
        Round = 3,
        Lot = new("1"),
        CallOff = new("P-1"),
    };

    internal static Citation Own(string id, string member) => new(id, new(Title, "the authority", null), $"scheme file, reopening.{member}");

    private static Money Pounds(string digits) => Money.Read(digits).AsT0;
}
