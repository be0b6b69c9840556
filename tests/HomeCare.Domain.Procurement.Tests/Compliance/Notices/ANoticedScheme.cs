using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Procurement.Tests;

/// <summary>A light touch open framework awarded on 1 May 2026 with every notice in order, to change one fact of.</summary>
internal static class ANoticedScheme
{
    internal static readonly ProcurementId FirstProcurement = new("ocds-h6vhtk-000001");
    internal static readonly ProcurementId SecondProcurement = new("ocds-h6vhtk-000002");

    internal static FrameworkScheme Scheme { get; } = new()
    {
        Id = new("noticed"),
        Title = "A scheme with every notice in order",
        Kind = FrameworkKind.LightTouchOpenFramework,
        StatedEnd = On("2034-04-30"),
        EstimatedValue = Pounds("5000000.00"),
        Lots = [new(new("1"), "Home care", false), new(new("2"), "Reablement", false)],
        Rounds = [First],
    };

    /// <summary>Re-opened in 2028, again with every notice in order.</summary>
    internal static FrameworkScheme Reopened { get; } = Scheme with
    {
        Rounds = [First with { TerminationNoticePublished = Day("2028-06-15") }, Second],
    };

    private static Round First => new()
    {
        TenderNotice = Tender("2026-01-05", FirstProcurement, previous: null),
        TenderDeadline = Day("2026-02-16"),
        AssessmentSummariesSent = Day("2026-05-05"),
        AwardDecidedOn = Day("2026-05-01"),
        Route = AwardRoute.OpenProcedure,
        AwardNotice = new()
        {
            Published = Day("2026-05-06"),
            StatesDecidedOn = Day("2026-05-01"),
            StandstillEnds = Day("2026-05-15"),
        },
        EnteredOn = Day("2026-05-18"),
        TermStart = Day("2026-09-01"),
        DetailsNotice = Details("2026-06-01", previous: null),
        Limit = SupplierLimit.Unlimited,
        Appointments = [Appointed("P-1"), Appointed("P-2"), Appointed("P-3")],
    };

    private static Round Second => new()
    {
        TenderNotice = Tender("2028-03-01", SecondProcurement, FirstProcurement),
        TenderDeadline = Day("2028-04-14"),
        AssessmentSummariesSent = Day("2028-06-05"),
        AwardDecidedOn = Day("2028-06-01"),
        Route = AwardRoute.OpenProcedure,
        AwardNotice = new()
        {
            Published = Day("2028-06-06"),
            StatesDecidedOn = Day("2028-06-01"),
            StandstillEnds = Day("2028-06-15"),
            PreviousProcurement = FirstProcurement,
        },
        EnteredOn = Day("2028-06-16"),
        TermStart = Day("2028-06-16"),
        DetailsNotice = Details("2028-07-03", FirstProcurement),
        Limit = SupplierLimit.Unlimited,
        Appointments = [Appointed("P-1"), Appointed("P-4")],
    };

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static StatedDay On(string text) => StatedDay.Read(text)!;

    internal static Money Pounds(string text) => Money.Read(text).AsT0;

    internal static Appointment Appointed(string supplier) => new()
    {
        Supplier = new(supplier),
        Basis = AwardBasis.CurrentTender,
        Status = SupplierStatus.Clear,
    };

    /// <summary>The scheme with its first round changed.</summary>
    internal static FrameworkScheme With(Func<Round, Round> change) => Scheme with { Rounds = [change(First)] };

    /// <summary>The scheme re-opened, with its second round changed.</summary>
    internal static FrameworkScheme ReopenedWith(Func<Round, Round> change) => Reopened with { Rounds = [Reopened.Rounds[0], change(Second)] };

    /// <summary>The scheme with nothing recorded of its first round but what is given.</summary>
    internal static FrameworkScheme Only(Round round, FrameworkKind? kind = null) =>
        Scheme with { Kind = kind ?? Scheme.Kind, StatedEnd = null, Rounds = [round] };

    internal static FrameworkScheme Decided(this FrameworkScheme scheme, DecisionTopic topic, bool answer, int? round = null) => scheme with
    {
        Decisions = [new() { Topic = topic, Answer = answer, Reasons = "as recorded", DecidedOn = Day("2026-01-02"), Round = round }],
    };

    internal static RuleVerdict Check(this FrameworkScheme scheme, string rule, string asOf = "2026-10-01") =>
        ProcurementAct2023.WholeAct.Check(scheme, Day(asOf)).AsT0.Of(rule)!;

    internal static void ShouldBe(this RuleVerdict verdict, Verdict expected) =>
        verdict.Verdict.ShouldBe(expected, string.Join("; ", verdict.Findings.Select(finding => finding.Message).Concat(verdict.NotRecorded)));

    internal static Finding ShouldFind(this RuleVerdict verdict, Severity severity)
    {
        var finding = verdict.Findings.ShouldHaveSingleItem();
        finding.Severity.ShouldBe(severity, finding.Message);
        return finding;
    }

    internal static void ShouldLack(this RuleVerdict verdict, string what)
    {
        verdict.ShouldBe(Verdict.NotRecorded);
        verdict.NotRecorded.ShouldBe([what]);
    }

    internal static string Fact(this Finding finding, string name) => finding.Facts.Single(fact => fact.Name == name).Value;

    private static TenderNotice Tender(string published, ProcurementId procurement, ProcurementId? previous) => new()
    {
        Published = Day(published),
        Procurement = procurement,
        PreviousProcurement = previous,
        SaysOpenFramework = true,
        SchemeEnd = On("2034-04-30"),
        StatesSupplierNumbers = true,
        ConfirmsConflictsAssessment = true,
    };

    private static DetailsNotice Details(string published, ProcurementId? previous) => new()
    {
        Published = Day(published),
        PreviousProcurement = previous,
        SaysOpenFramework = true,
        StatesTerm = true,
        SchemeEnd = On("2034-04-30"),
        ConfirmsConflictsAssessment = true,
    };
}
