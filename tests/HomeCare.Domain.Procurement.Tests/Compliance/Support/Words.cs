using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

/// <summary>Words that the tests of the rules are written in.</summary>
internal static class Words
{
    internal static LocalDate On(string day) => LocalDatePattern.Iso.Parse(day).Value;

    /// <summary>What a rule of section 49 says, in one word: the worst it found, or else its verdict.</summary>
    internal static string Says(this FrameworkScheme scheme, string rule, string asOf = ALawfulScheme.LastDay) =>
        scheme.Verdict(rule, asOf) switch
        {
            { Findings.Count: > 0 } found => PlainName(found.Findings.Max(finding => finding.Severity).ToString()),
            var verdict => PlainName(verdict.Verdict.ToString()),
        };

    internal static RuleVerdict Verdict(this FrameworkScheme scheme, string rule, string asOf = ALawfulScheme.LastDay) =>
        scheme.Report(asOf).Of(rule)!;

    internal static ComplianceReport Report(this FrameworkScheme scheme, string asOf = ALawfulScheme.LastDay) =>
        ProcurementAct2023.Section49.Check(scheme, On(asOf)).AsT0;

    /// <summary>The value of a fact of a rule's worst finding.</summary>
    internal static string Fact(this FrameworkScheme scheme, string rule, string name, string asOf = ALawfulScheme.LastDay) =>
        scheme.Verdict(rule, asOf).Findings.MaxBy(finding => finding.Severity)!.Facts.Single(fact => fact.Name == name).Value;

    internal static IEnumerable<string> Breaches(this ComplianceReport report) =>
        report.Findings.Where(finding => finding.Severity == Severity.Breach).Select(finding => finding.Rule.Id).Distinct();

    internal static FrameworkScheme WithRound(this FrameworkScheme scheme, int number, Func<Round, Round> change) =>
        scheme with { Rounds = scheme.Rounds.Select((round, index) => index + 1 == number ? change(round) : round).ToValueList() };

    internal static FrameworkScheme WithEveryRound(this FrameworkScheme scheme, Func<Round, Round> change) =>
        scheme with { Rounds = scheme.Rounds.Select(change).ToValueList() };

    internal static FrameworkScheme Appointing(this FrameworkScheme scheme, int round, params Appointment[] appointments) =>
        scheme.WithRound(round, one => one with { Appointments = appointments.ToValueList() });

    internal static FrameworkScheme Deciding(this FrameworkScheme scheme, params RecordedDecision[] decisions) =>
        scheme with { Decisions = scheme.Decisions.Concat(decisions).ToValueList() };

    internal static FrameworkScheme Reading(this FrameworkScheme scheme, Func<LegalReadings, LegalReadings> change) =>
        scheme with { Readings = change(scheme.Readings) };

    internal static FrameworkScheme EndingOn(this FrameworkScheme scheme, string stated) => scheme with { StatedEnd = StatedDay.Read(stated)! };

    internal static FrameworkScheme Planning(this FrameworkScheme scheme, params (string Earliest, string Latest)[] openings) => scheme with
    {
        Reopening = new(openings.Select(one => new PlannedOpening(On(one.Earliest), On(one.Latest), A.Citation)).ToValueList(), null, null, null),
    };

    /// <summary>A scheme of which little more than its award dates is recorded; each framework went to two suppliers.</summary>
    internal static FrameworkScheme Awarded(params string[] days) => new()
    {
        Id = new("chain"),
        Title = "A chain of awards",
        Kind = FrameworkKind.LightTouchOpenFramework,
        Rounds = days.Select(day => new Round { AwardDecidedOn = On(day), NumberAwarded = 2 }).ToValueList(),
    };

    private static string PlainName(string name) => name switch
    {
        "NotApplicable" => "not applicable",
        "NotRecorded" => "not recorded",
        _ => name.ToLowerInvariant(),
    };
}
