using System.Globalization;
using System.Xml.Linq;
using NodaTime;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

/// <summary>What holds of every record that has no fault, however far from the law and from the calendar.</summary>
public class AnyRecordTests
{
    private static readonly LocalDate[] Days = [new(1, 1, 1), new(1990, 1, 1), new(2025, 2, 24), new(2027, 1, 1), new(2030, 6, 1), new(2038, 12, 31), new(2199, 12, 31), new(9999, 12, 31)];

    private static readonly IReadOnlyList<FrameworkScheme> Records =
        [.. Enumerable.Range(1, 4000).Select(seed => new Dice(seed).Scheme()).Where(scheme => scheme.Faults().Count == 0).Take(600)];

    [Fact]
    public void Records_of_every_kind_are_drawn() =>
        Records.GroupBy(scheme => scheme.Kind).Select(kind => kind.Count() > 20).ShouldBe(Enumerable.Repeat(true, FrameworkKind.List.Count));

    [Fact]
    public void A_record_without_faults_can_be_checked_told_and_drawn_on_every_day()
    {
        foreach (var scheme in Records)
        {
            foreach (var day in Days)
            {
                var report = ProcurementAct2023.WholeAct.Check(scheme, day).AsT0;
                var timeline = SchemeTimeline.Of(scheme, day).AsT0;

                report.ToText().ShouldEndWith("\n");
                report.ToJson().ShouldEndWith("}\n");
                SchemeOutlook.Of(scheme, day).AsT0.ToText().ShouldEndWith("\n");
                XDocument.Parse(timeline.ToSvg()).Root.ShouldNotBeNull().ToString().ShouldNotContain('\ufffd');
                timeline.ToMermaid().ShouldStartWith("gantt\n");
                OwnReopeningRules.For(scheme)?.Check(scheme, day).AsT0.ToText().ShouldEndWith("\n");
            }
        }
    }

    [Fact]
    public void The_order_of_the_record_changes_no_finding()
    {
        foreach (var scheme in Records)
        {
            var turned = scheme.WithEveryRound(round => round with { Appointments = round.Appointments.Reverse().ToValueList() }) with
            {
                CallOffs = scheme.CallOffs.Reverse().ToValueList(),
                Decisions = scheme.Decisions.Reverse().ToValueList(),
                Exclusions = scheme.Exclusions.Reverse().ToValueList(),
                Modifications = scheme.Modifications.Reverse().ToValueList(),
                Services = scheme.Services.Reverse().ToValueList(),
                Lots = scheme.Lots.Reverse().ToValueList(),
            };

            Grave(turned).ShouldBe(Grave(scheme), ignoreOrder: true);
        }
    }

    [Fact]
    public void What_is_not_under_the_Act_is_asked_only_whether_it_is()
    {
        foreach (var scheme in Records.Where(scheme => !scheme.Kind.IsUnderTheAct))
        {
            ProcurementAct2023.WholeAct.Check(scheme, Days[3]).AsT0.Verdicts.Where(verdict => verdict.Verdict != Verdict.NotApplicable)
                .ShouldAllBe(verdict => verdict.Rule.Id == "KIND-08");
        }
    }

    [Fact]
    public void The_outlook_and_the_timeline_have_the_last_days_of_the_check()
    {
        foreach (var scheme in Records)
        {
            var open = ProcurementAct2023.WholeAct.Check(scheme, Days[4]).AsT0.Verdicts.SelectMany(verdict => verdict.Deadlines).Where(deadline => deadline.DoneOn is null).ToArray();
            var outlook = SchemeOutlook.Of(scheme, Days[4]).AsT0;
            var drawn = SchemeTimeline.Of(scheme, Days[4]).AsT0.Sections.FirstOrDefault(section => section.Name == "Last days")?.Items ?? [];

            outlook.Open.ShouldBe(open, ignoreOrder: true);
            drawn.Count.ShouldBe(open.Length + (outlook.LastLawfulDay is null ? 0 : 1));
        }
    }

    [Fact]
    public void A_culture_changes_no_text()
    {
        var before = CultureInfo.CurrentCulture;
        var plain = Texts();
        try
        {
            CultureInfo.CurrentCulture = new("ar-SA");
            Texts().ShouldBe(plain);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static string[] Texts() => [.. Records.Take(60).Select(scheme =>
        ProcurementAct2023.WholeAct.Check(scheme, Days[4]).AsT0 is var report
            ? report.ToText() + report.ToJson() + SchemeTimeline.Of(scheme, Days[4]).AsT0.ToSvg() + SchemeOutlook.Of(scheme, Days[4]).AsT0.ToText()
            : string.Empty)];

    // Messages name lots and services in the order of the record, and may.
    private static IEnumerable<string> Grave(FrameworkScheme scheme) =>
        ProcurementAct2023.WholeAct.Check(scheme, Days[4]).AsT0.Findings.Select(finding => $"{finding.Rule.Id} {finding.Severity}");
}
