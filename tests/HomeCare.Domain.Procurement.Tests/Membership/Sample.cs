using NodaTime;
using NodaTime.Text;
using Kind = HomeCare.Domain.Procurement.MembershipActKind;

namespace HomeCare.Domain.Procurement.Tests;

/// <summary>Ordinary acts and lives to start a test from. All are invented.</summary>
internal static class Sample
{
    internal const string Later = "2028-01-10";

    internal static readonly ProviderId Provider = new("EX-07");

    internal static readonly MembershipApplication Application = new(Day("2026-01-05"));

    internal static readonly MembershipEvaluation Passed = Evaluation(Result("finance", CriterionOutcome.Passed));

    internal static readonly MembershipEvaluation Failed = Evaluation(Result("finance", CriterionOutcome.Failed));

    internal static readonly MembershipAward Award = new(
        Day("2026-05-01"), 1, AwardBasis.CurrentTender, SupplierStatus.Clear, [new("1")], [new("melton")]);

    internal static readonly ServiceStart Start = new(Day("2026-09-01"));

    internal static readonly MembershipAct[] ToMember = [Application, Passed, Award, Start];

    internal static LocalDate Day(string text) => LocalDatePattern.Iso.Parse(text).Value;

    internal static CriterionResult Result(string criterion, CriterionOutcome outcome) => new(criterion, outcome);

    internal static MembershipEvaluation Evaluation(params CriterionResult[] results) =>
        new(Day("2026-02-02"), results.ToValueList());

    internal static Suspension Suspension(string day, string reason = "rated Inadequate") => new(Day(day), reason);

    internal static Lifting Lifting(string day) => new(Day(day), "the improvements were made");

    internal static CarryOver CarryOver(string day, int round = 2) =>
        new(Day(day), round, AwardBasis.PastAward, null, SupplierStatus.Clear);

    internal static RoleAppointment Role(LotRole role, string lot, string firstDay, string? lastDay = null, params string[] zones) => new(
        role, new(lot), zones.Select(zone => new ZoneId(zone)).ToValueList(), Day(firstDay), lastDay is null ? null : Day(lastDay));

    internal static MembershipLife Life(params MembershipAct[] acts) => MembershipLife.Create(Provider, acts, []).AsT0;

    internal static MembershipLife Member(params MembershipAct[] more) => Life([.. ToMember, .. more]);

    internal static ValueList<Refusal> Refused(params MembershipAct[] acts) => MembershipLife.Create(Provider, acts, []).AsT1;

    internal static string[] Codes(params MembershipAct[] acts) => [.. Refused(acts).Select(refusal => refusal.Code)];

    internal static MembershipAct[] ActsTo(string stage) => stage switch
    {
        "not-applied" => [],
        "applied" => [Application],
        "passed" => [Application, Passed],
        "failed" => [Application, Failed],
        "awarded" => [Application, Passed, Award],
        "active" => ToMember,
        "limited" => [.. ToMember, Act("limited", "2026-10-01")],
        "suspended" => [.. ToMember, Act("suspended", "2026-10-01")],
        "dormant" => [.. ToMember, Act("dormant", "2027-10-01")],
        "withdrawn" => [Application, Passed, Award, Act("withdrawn-late", "2026-06-01")],
        "terminated" => [.. ToMember, Act("terminated", "2027-10-01")],
        "exited" => [.. ToMember, Act("exited", "2027-10-01")],
        _ => throw new ArgumentOutOfRangeException(nameof(stage)),
    };

    internal static MembershipAct Act(string kind, string day) => Act(Kind.FromName(kind), Day(day));

    internal static MembershipAct Act(Kind kind, LocalDate day, int round = 2) => kind.Name switch
    {
        "applied" => Application with { Day = day },
        "passed" => Passed with { Day = day },
        "failed" => Failed with { Day = day },
        "awarded" => Award with { Day = day },
        "joined" => Award with { Day = day, Round = round },
        "withdrawn-late" => new LateWithdrawal(day, "no staff"),
        "started" => new ServiceStart(day),
        "carried-over" => new CarryOver(day, round, AwardBasis.PastAward, null, SupplierStatus.Clear),
        "zones-extended" => new ZoneExtension(day, [new("hinckley")]),
        "lots-extended" => new LotExtension(day, [new("2")]),
        "limited" => new WorkLimit(day, 2400, "an action plan"),
        "suspended" => new Suspension(day, "rated Inadequate"),
        "lifted" => new Lifting(day, "the improvements were made"),
        "notice-to-remedy" => new NoticeToRemedy(day, "late visits"),
        "remedied" => new Remedy(day, "visits are on time"),
        "dormant" => new Dormancy(day, null),
        "active-again" => new Reactivation(day),
        "terminated" => new Termination(day, TerminationGround.Breach, "missed visits"),
        "exited" => new Exit(day, ExitGround.OwnerRetirement, "the owner retired"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
