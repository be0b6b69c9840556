using System.Text;

namespace HomeCare.Domain.Procurement;

public sealed partial record SchemeTimeline
{
    /// <summary>The timeline as a Mermaid Gantt chart.</summary>
    /// <returns>Lines that end with <c>\n</c>, the same in every culture.</returns>
    public string ToMermaid()
    {
        var text = new StringBuilder("gantt\n");
        text.Append("    title ").Append(Plain(Title)).Append('\n');
        text.Append("    dateFormat YYYY-MM-DD\n    axisFormat %Y\n    todayMarker off\n");
        foreach (var section in Sections)
        {
            text.Append("    section ").Append(Plain(section.Name)).Append('\n');
            foreach (var item in section.Items)
            {
                var state = item.Mark switch
                {
                    TimelineMark.InForce => "active, ",
                    TimelineMark.Planned or TimelineMark.Event => string.Empty,
                    TimelineMark.Period => "done, ",
                    TimelineMark.Deadline or TimelineMark.Alert => "crit, ",
                };
                var days = item.First == item.Last
                    ? $"milestone, {PlainText.Of(item.First)}, 0d"
                    : $"{PlainText.Of(item.First)}, {PlainText.Of(item.Last.PlusDays(1))}";
                text.Append("    ").Append(Plain(item.Name)).Append(" :").Append(state).Append(days).Append('\n');
            }
        }

        return text.ToString();
    }

    // These marks have a meaning of their own in a chart.
    private static string Plain(string text) => text.Replace(':', ',').Replace(';', ',').Replace('#', ' ').Replace('%', ' ');
}
