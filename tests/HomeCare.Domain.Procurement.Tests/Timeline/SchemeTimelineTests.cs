using System.Xml.Linq;
using static HomeCare.Domain.Procurement.Tests.AScheme;

namespace HomeCare.Domain.Procurement.Tests;

public class SchemeTimelineTests
{
    private static readonly FrameworkScheme Scheme = Awarded() with
    {
        Title = "Care & support <2026>: one; two",
        StatedEnd = StatedDay.Read("2034-02"),
        Reopening = Plan(("2031-01-01", "2031-03-31")),
        Rounds =
        [
            new()
            {
                TenderNotice = new() { Published = Day("2025-10-01") },
                AwardDecidedOn = Day("2026-02-05"),
                AwardNotice = new() { Published = Day("2026-02-05"), StandstillEnds = Day("2026-02-16") },
                EnteredOn = Day("2026-02-17"),
                TermStart = Day("2026-04-01"),
                NumberAwarded = 5,
            },
            new() { AwardDecidedOn = Day("2028-06-01"), EnteredOn = Day("2028-06-01"), TermStart = Day("2028-07-01"), NumberAwarded = 5 },
        ],
        AuthorityChanges = [new(Day("2028-04-01"), "Example Unitary Council")],
    };

    private static readonly SchemeTimeline Timeline = SchemeTimeline.Of(Scheme, Day("2029-01-01")).AsT0;

    [Fact]
    public void It_has_frameworks_periods_rounds_plans_and_last_days() =>
        Timeline.Sections.Select(section => section.Name).ShouldBe(
            ["Frameworks", "Periods of section 49", "Round 1", "Round 2", "Planned re-openings", "Other events", "Last days"]);

    [Fact]
    [Rule("OF-05")]
    public void A_framework_is_in_force_until_the_day_before_the_next_award_and_the_gap_is_shown() =>
        Items("Frameworks").ShouldBe(
        [
            new("round 1", Day("2026-04-01"), Day("2028-05-31"), TimelineMark.InForce),
            new("round 2", Day("2028-07-01"), Day("2034-02-04"), TimelineMark.InForce),
            new("no framework to call off from", Day("2028-06-01"), Day("2028-06-30"), TimelineMark.Alert),
        ]);

    [Fact]
    public void The_periods_are_those_of_section_49() =>
        Items("Periods of section 49").Select(item => (item.First, item.Last)).ShouldBe(
        [
            (Day("2026-02-05"), Day("2029-02-04")), (Day("2028-06-01"), Day("2033-05-31")), (Day("2026-02-05"), Day("2034-02-04")),
        ]);

    [Fact]
    public void The_events_of_a_round_stand_in_the_order_of_their_days()
    {
        var round = Items("Round 1");
        round.Select(item => item.First).ShouldBeInOrder();
        round.ShouldContain(new TimelineItem("standstill", Day("2026-02-05"), Day("2026-02-16"), TimelineMark.Period));
    }

    [Fact]
    [Rule("HCL26-051b")]
    [Rule("R-16")]
    public void A_successor_authority_is_told_on_its_day_and_changes_nothing_that_is_found()
    {
        Items("Other events").ShouldContain(new TimelineItem("successor authority: Example Unitary Council", Day("2028-04-01"), Day("2028-04-01"), TimelineMark.Event));
        Found(Scheme).ShouldBe(Found(Scheme with { AuthorityChanges = [] }));
    }

    [Fact]
    public void The_next_award_is_a_last_day_and_overdue_once_it_has_passed()
    {
        Items("Last days").ShouldContain(item => item.Last == Day("2033-05-31") && item.Mark == TimelineMark.Deadline);
        var late = SchemeTimeline.Of(Scheme with { Reopening = null }, Day("2033-06-01")).AsT0;
        late.Sections[^1].Items.ShouldContain(item => item.Last == Day("2033-05-31") && item.Mark == TimelineMark.Alert);
    }

    [Fact]
    public void A_round_that_is_not_awarded_is_drawn_as_planned()
    {
        var scheme = Awarded() with { StatedEnd = StatedDay.Read("2034-09"), Rounds = [new() { TermStart = Day("2026-09-01") }] };
        SchemeTimeline.Of(scheme, Day("2026-11-22")).AsT0.Sections[0].Items.ShouldBe(
            [new("round 1, not yet awarded", Day("2026-09-01"), Day("2034-09-30"), TimelineMark.Planned)]);
    }

    [Fact]
    public void Mermaid_has_one_line_for_each_item_and_no_mark_of_its_own_in_a_name()
    {
        var lines = Timeline.ToMermaid().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldBe("gantt");
        lines[1].ShouldBe("    title Care & support <2026>, one, two");
        lines.ShouldContain("    round 1 :active, 2026-04-01, 2028-06-01");
        lines.ShouldContain("    award decided :milestone, 2026-02-05, 0d");
        lines.Count(line => line.Contains(" :")).ShouldBe(Timeline.Sections.Sum(section => section.Items.Count));
    }

    [Fact]
    public void The_drawing_is_well_formed_and_names_every_item_with_its_days()
    {
        var svg = XDocument.Parse(Timeline.ToSvg());
        XNamespace ns = "http://www.w3.org/2000/svg";
        var titles = svg.Descendants(ns + "g").Select(group => group.Element(ns + "title")!.Value).ToArray();
        titles.ShouldBe(Timeline.Sections.SelectMany(section => section.Items).Select(item => $"{item.Name}: {item.When}"));
        svg.Descendants(ns + "text").First().Value.ShouldBe("Care & support <2026>: one; two");
    }

    [Fact]
    public void Everything_in_the_drawing_is_inside_its_frame()
    {
        XNamespace ns = "http://www.w3.org/2000/svg";
        var svg = XDocument.Parse(Timeline.ToSvg()).Root!;
        var size = svg.Attribute("viewBox")!.Value.Split(' ').Select(int.Parse).ToArray();
        foreach (var bar in svg.Descendants(ns + "rect").Skip(1))
        {
            var (left, width) = ((int)bar.Attribute("x")!, (int)bar.Attribute("width")!);
            left.ShouldBeInRange(610, size[2] - 20);
            (left + width).ShouldBeLessThanOrEqualTo(size[2]);
            ((int)bar.Attribute("y")!).ShouldBeInRange(0, size[3]);
        }
    }

    private static IEnumerable<(string, Verdict)> Found(FrameworkScheme scheme) =>
        ProcurementAct2023.WholeAct.Check(scheme, Day("2029-01-01")).AsT0.Verdicts.Select(verdict => (verdict.Rule.Id, verdict.Verdict));

    private static ValueList<TimelineItem> Items(string section) => Timeline.Sections.First(one => one.Name == section).Items;

    [Fact]
    [Rule("OF-08")]
    public void The_four_years_of_one_supplier_begin_with_its_own_award_and_end_the_scheme()
    {
        var scheme = Awarded("2026-02-05", "2028-06-01");
        var sections = SchemeTimeline.Of(scheme with { Rounds = [scheme.Rounds[0], scheme.Rounds[1] with { NumberAwarded = 1 }] }, Day("2029-01-01")).AsT0.Sections;
        sections.SelectMany(section => section.Items).ShouldContain(new TimelineItem("one supplier only: round 2", Day("2028-06-01"), Day("2032-05-30"), TimelineMark.Period));
        sections[^1].Items.ShouldContain(new TimelineItem("last lawful day of the scheme (OF-08)", Day("2032-05-30"), Day("2032-05-30"), TimelineMark.Deadline));
    }

    [Fact]
    public void An_abandoned_round_is_no_framework_to_come()
    {
        var scheme = Awarded() with { StatedEnd = StatedDay.Read("2034-09"), Rounds = [new() { TermStart = Day("2026-09-01"), AbandonedOn = Day("2026-03-01") }] };
        SchemeTimeline.Of(scheme, Day("2026-11-22")).AsT0.Sections.ShouldNotContain(section => section.Name == "Frameworks");
    }

    [Fact]
    public void A_long_name_is_not_cut_inside_a_character()
    {
        var scheme = Awarded("2026-02-05") with { AuthorityChanges = [new(Day("2028-04-01"), new string('x', 59 - "successor authority: ".Length - 1) + "🏡🏡🏡")] };
        SchemeTimeline.Of(scheme, Day("2029-01-01")).AsT0.ToSvg().EnumerateRunes().ShouldNotContain(System.Text.Rune.ReplacementChar);
    }
}
