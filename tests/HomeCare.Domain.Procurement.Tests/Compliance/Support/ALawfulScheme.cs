using NodaTime;
using static HomeCare.Domain.Procurement.Tests.Compliance.Words;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

/// <summary>A light touch open framework that ran its eight years and kept every rule, with every fact recorded. All invented.</summary>
internal static class ALawfulScheme
{
    internal const string FirstAward = "2026-05-01";
    internal const string SecondAward = "2029-04-02";
    internal const string ThirdAward = "2033-10-03";
    internal const string LastDay = "2034-04-30";

    internal static readonly ProviderId Ash = new("ash-care");
    internal static readonly ProviderId Birch = new("birch-care");
    internal static readonly ProviderId Cedar = new("cedar-care");
    internal static readonly ProviderId Damson = new("damson-care");
    internal static readonly ProviderId Elder = new("elder-care");
    internal static readonly LotId North = new("north");
    internal static readonly LotId South = new("south");

    /// <summary>The last day of the scheme.</summary>
    internal static LocalDate AsOf { get; } = On(LastDay);

    internal static FrameworkScheme Scheme { get; } = new()
    {
        Id = new("example-home-care"),
        Title = "Example home care",
        Kind = FrameworkKind.LightTouchOpenFramework,
        ProcedureBegan = On("2026-01-12"),
        StatedEnd = StatedDay.On(AsOf),
        SavesCallOffsInProgress = true,
        PromisesCarryOver = false,
        EstimatedValue = Pounds(40_000_000),
        Spent = Pounds(30_000_000),
        Services = [new(new("85312400"), Pounds(40_000_000), false)],
        Lots = [new(North, "North of the county", false), new(South, "South of the county", false)],
        Rounds =
        [
            Round(1, "2026-01-12", "2026-02-27", FirstAward, "2026-05-05", "2026-05-20", "2026-09-01", closed: "2029-04-20") with
            {
                Appointments = [New(Ash), New(Birch), New(Cedar) with { LeftOn = On("2028-06-01"), LeavingNoticePublished = On("2028-06-11") }],
            },
            Round(2, "2028-11-01", "2029-01-15", SecondAward, SecondAward, SecondAward, SecondAward, closed: "2033-10-21") with
            {
                Appointments = [CarriedOver(Ash), CarriedOver(Birch), New(Damson)],
            },
            Round(3, "2033-05-02", "2033-07-01", ThirdAward, ThirdAward, ThirdAward, ThirdAward, closed: null) with
            {
                Appointments = [CarriedOver(Ash), CarriedOver(Birch), CarriedOver(Damson), New(Elder)],
            },
        ],
        CallOffs = [CallOff("EX-0001", "2027-03-01", Ash), CallOff("EX-0002", "2031-03-03", Damson), CallOff("EX-0003", "2033-11-01", Elder)],
        Decisions =
        [
            Decided(DecisionTopic.TermsSubstantiallyTheSame, "2028-10-20", round: 2),
            Decided(DecisionTopic.TermsSubstantiallyTheSame, "2033-04-20", round: 3),
            Decided(DecisionTopic.LotsConsidered, "2025-12-01"),
            Decided(DecisionTopic.TimeLimitsConsidered, "2025-12-01"),
            Decided(DecisionTopic.FeeLevelsConsidered, "2025-12-01"),
            Decided(DecisionTopic.IndividualsViewsRecorded, "2025-12-01"),
        ],
    };

    internal static Appointment New(ProviderId supplier) =>
        new() { Supplier = supplier, Basis = AwardBasis.CurrentTender, Status = SupplierStatus.Clear };

    internal static Appointment CarriedOver(ProviderId supplier) => New(supplier) with { Basis = AwardBasis.PastAward };

    internal static Appointment OnEarlierTender(ProviderId supplier, int round = 1) => New(supplier) with
    {
        Basis = AwardBasis.EarlierTender,
        TenderRound = round,
        Assessment = EarlierTenderAssessment.Reassessed,
    };

    internal static CallOffAward CallOff(string reference, string day, ProviderId supplier) => new()
    {
        Reference = new(reference),
        DecidedOn = On(day),
        ProcessBegan = On(day).PlusDays(-7),
        Supplier = supplier,
        Status = SupplierStatus.Clear,
        Lot = North,
        Method = CallOffMethod.WithoutCompetition,
        FollowsPublishedMethod = true,
        ByEntitledAuthority = true,
        Value = new(Pounds(500), ExpectedWeeks: 40, ReviewWeeks: 6),
        ForbidsFurtherInformation = false,
        EnteredOn = On(day),
        EndsOn = On(day).PlusDays(279),
        Invoices = [new(On(day).PlusDays(30), null, On(day).PlusDays(50))],
    };

    internal static RecordedDecision Decided(DecisionTopic topic, string day, bool answer = true, int? round = null) =>
        new() { Topic = topic, Answer = answer, Reasons = "As the report of that day sets out.", DecidedOn = On(day), Round = round };

    internal static Money Pounds(long pounds) => Money.FromPence(pounds * 100);

    private static ProcurementId Procurement(int round) => new("ocds-h6vhtk-00000" + round);

    private static ProcurementId? Before(int round) => round > 1 ? Procurement(round - 1) : null;

    private static Round Round(int number, string tendered, string deadline, string award, string announced, string entered, string begins, string? closed) => new()
    {
        TenderNotice = new()
        {
            Published = On(tendered),
            Procurement = Procurement(number),
            PreviousProcurement = Before(number),
            SaysOpenFramework = true,
            SchemeEnd = StatedDay.On(AsOf),
            StatesSupplierNumbers = true,
            StatesSelectionProcess = true,
            StatesTerm = true,
            StatesAuthorities = true,
            ConfirmsConflictsAssessment = true,
        },
        TenderDeadline = On(deadline),
        AssessmentSummariesSent = On(award),
        AwardDecidedOn = On(award),
        Route = AwardRoute.CompetitiveFlexible,
        AwardNotice = new() { Published = On(announced), StatesDecidedOn = On(award), PreviousProcurement = Before(number) },
        EnteredOn = On(entered),
        TermStart = On(begins),
        StatedEnd = StatedDay.On(AsOf),
        DetailsNotice = new()
        {
            Published = On(entered).PlusDays(30),
            SaysOpenFramework = true,
            StatesTerm = true,
            PreviousProcurement = Before(number),
            SchemeEnd = StatedDay.On(AsOf),
            ConfirmsConflictsAssessment = true,
        },
        ContractCopyPublished = On(entered).PlusDays(60),
        TerminationNoticePublished = closed is null ? null : On(closed),
        Limit = SupplierLimit.Unlimited,
        RecordsKeptUntil = On("2040-12-31"),
    };
}
