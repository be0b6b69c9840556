using System.Xml.Linq;

namespace HomeCare.Domain.Cli.Tests;

public class TimelineTests
{
    private static readonly XNamespace Svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void A_timeline_is_a_Mermaid_chart()
    {
        var timeline = Command.Run("timeline", "hcl-2026", "--as-of", "2026-11-22");
        (timeline.ExitCode, timeline.Error).ShouldBe((0, string.Empty));
        timeline.Output.ShouldStartWith("gantt\n    title Home Care for Leicestershire 2026\n");
        timeline.Output.ShouldContain("    round 1, not yet awarded :2026-09-01, 2034-10-01\n");
        timeline.Output.ShouldEndWith("\n");
    }

    [Fact]
    public void A_drawing_is_well_formed_and_named()
    {
        var timeline = Command.Run("timeline", "hcl-2026", "--as-of", "2026-11-22", "--svg");
        (timeline.ExitCode, timeline.Error).ShouldBe((0, string.Empty));
        var drawing = XDocument.Parse(timeline.Output).Root!;
        drawing.Name.ShouldBe(Svg + "svg");
        drawing.Element(Svg + "title")!.Value.ShouldBe("Home Care for Leicestershire 2026: timeline as of 2026-11-22");
    }

    [Fact]
    public void A_title_with_signs_of_its_own_keeps_the_drawing_well_formed()
    {
        using var folder = new TemporaryFolder();
        var file = folder.WithExample(ShippedExample.Framework, text => text.Replace("Example County home care", "Care <b> & \\\"home\\\""));
        XDocument.Parse(Command.Run("timeline", file, "--as-of", "2026-11-22", "--svg").Output).Root!
            .Element(Svg + "title")!.Value.ShouldStartWith("Care <b> & \"home\" 2026 (invented): ");
    }

    [Fact]
    public void A_breach_is_no_matter_of_the_timeline()
    {
        using var folder = new TemporaryFolder();
        var timeline = Command.Run("timeline", folder.WithExample(ShippedExample.Framework), "--as-of", "2026-11-22");
        timeline.ExitCode.ShouldBe(0);
        timeline.Output.ShouldContain("    round 1 :active, 2026-09-01, 2034-05-12\n");
    }

    [Fact]
    public void What_if_the_first_award_had_been_on_another_day()
    {
        using var folder = new TemporaryFolder();
        var timeline = Command.Run("timeline", folder.WithExample(ShippedExample.Framework), "--as-of", "2026-11-22", "--first-award", "2026-05-11");
        timeline.Output.ShouldContain("    round 1 :active, 2026-09-01, 2034-05-11\n");
    }

    [Fact]
    public void What_is_wrong_with_a_file_is_told_as_by_the_check()
    {
        using var folder = new TemporaryFolder();
        var file = folder.WithExample(ShippedExample.Framework, text => text.Replace("\"2026-05-12\"", "\"12/05/2026\""));
        var refused = Command.Run("timeline", file);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldBe(Command.Run("check", file).ErrorLines);
    }
}
