using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Procurement.Tests;

/// <summary>A light touch open framework awarded on 1 May 2026 to S1 and S2, with one package called off: nothing in it is found. All figures are invented.</summary>
internal static class ACalledOffScheme
{
    public static LocalDate AsOf { get; } = new(2026, 12, 1);

    public static Round FirstRound { get; } = new()
    {
        TenderNotice = new()
        {
            Published = new(2026, 2, 2),
            Procurement = new("ocds-h6vhtk-000001"),
            SaysOpenFramework = true,
            StatesSelectionProcess = true,
            StatesTerm = true,
            StatesAuthorities = true,
        },
        AwardDecidedOn = new(2026, 5, 1),
        EnteredOn = new(2026, 5, 20),
        TermStart = new(2026, 6, 1),
        StatedEnd = StatedDay.On(new(2034, 4, 30)),
        Appointments = [Party("S1"), Party("S2")],
    };

    public static CallOffAward Package { get; } = new()
    {
        Reference = new("P-1"),
        DecidedOn = new(2026, 9, 7),
        Supplier = new("S1"),
        Method = CallOffMethod.WithoutCompetition,
        FollowsPublishedMethod = true,
        ByEntitledAuthority = true,
        ForbidsFurtherInformation = false,
        Value = new(Pounds("500"), ExpectedWeeks: 10, ReviewWeeks: 6),
        EnteredOn = new(2026, 9, 10),
    };

    public static FrameworkScheme Scheme { get; } = new()
    {
        Id = new("example"),
        Title = "Example home care",
        Kind = FrameworkKind.LightTouchOpenFramework,
        ProcedureBegan = new(2026, 2, 2),
        StatedEnd = StatedDay.On(new(2034, 4, 30)),
        EstimatedValue = Pounds("80000000"),
        Services = [Service("85312400", "80000000")],
        Rounds = [FirstRound],
        CallOffs = [Package],
    };

    public static Appointment Party(string supplier) => new() { Supplier = new(supplier), Basis = AwardBasis.CurrentTender };

    public static ServiceValue Service(string cpv, string pounds, bool? separate = null) => new(new(cpv), Pounds(pounds), separate);

    public static FrameworkScheme With(params CallOffAward[] callOffs) => Scheme with { CallOffs = callOffs.ToValueList() };

    public static FrameworkScheme With(params Round[] rounds) => Scheme with { Rounds = rounds.ToValueList() };

    /// <summary>The scheme re-opened: its second framework was awarded on 10 April 2029 and could be used from 1 May 2029.</summary>
    public static FrameworkScheme Reopened { get; } = With(
        FirstRound,
        FirstRound with
        {
            TenderNotice = new() { Published = new(2029, 1, 8) },
            AwardDecidedOn = new(2029, 4, 10),
            EnteredOn = new(2029, 4, 20),
            TermStart = new(2029, 5, 1),
            Appointments = [Party("S2"), Party("S3")],
        });

    public static RecordedDecision Decision(DecisionTopic topic, bool answer) =>
        new() { Topic = topic, Answer = answer, Reasons = "an example", DecidedOn = new(2026, 1, 20) };

    public static RuleVerdict VerdictOn(FrameworkScheme scheme, string rule, string? asOf = null) =>
        ProcurementAct2023.WholeAct.Check(scheme, asOf is null ? AsOf : Day(asOf)).AsT0.Of(rule).ShouldNotBeNull();

    /// <summary>The only finding of a rule.</summary>
    public static Finding FindingOn(FrameworkScheme scheme, string rule, string? asOf = null) => VerdictOn(scheme, rule, asOf).Findings.ShouldHaveSingleItem();

    public static string FactOf(Finding finding, string name) => finding.Facts.Single(fact => fact.Name == name).Value;

    public static LocalDate Day(string date) => LocalDatePattern.Iso.Parse(date).Value;

    public static Money Pounds(string pounds) => Money.Read(pounds).AsT0;
}
