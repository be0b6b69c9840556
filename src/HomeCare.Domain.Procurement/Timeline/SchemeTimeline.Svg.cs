using System.Globalization;
using System.Text;
using NodaTime;

namespace HomeCare.Domain.Procurement;

public sealed partial record SchemeTimeline
{
    private const int DatesAt = 440;
    private const int ChartAt = 610;
    private const int ChartWidth = 640;
    private const int RowHeight = 24;
    private const int Top = 84;
    private const int MostCharacters = 60;

    private const string Styles = """
        <style>
        text{font:13px system-ui,"Segoe UI",Arial,sans-serif;fill:#1d2733}
        .title{font-size:20px;font-weight:600}.small{font-size:12px;fill:#5a6673}.section{font-weight:600}
        .paper{fill:#fff}.grid{stroke:#dde3ea}.today{stroke:#8a2be2;stroke-dasharray:4 3}
        .inforce{fill:#1f7a5c}.planned{fill:#fff;stroke:#1f7a5c;stroke-dasharray:4 2}.period{fill:#a9c4e8}
        .event{fill:#1d4f91}.deadline{fill:#d98200}.alert{fill:#c0262d}
        @media (prefers-color-scheme:dark){text{fill:#e6ebf0}.small{fill:#9fb0c0}.paper{fill:#12181f}.grid{stroke:#2b3642}.planned{fill:#12181f}.period{fill:#3a5f8f}.event{fill:#7db2f5}}
        </style>

        """;

    private LocalDate FirstDay => Sections.SelectMany(section => section.Items).Select(item => item.First).Append(AsOf).Min();

    private LocalDate LastDay => Sections.SelectMany(section => section.Items).Select(item => item.Last).Append(AsOf).Max();

    /// <summary>The timeline as a drawing that needs nothing else: text for screen readers, light and dark.</summary>
    /// <returns>An SVG document, the same in every culture.</returns>
    public string ToSvg()
    {
        var height = Top + (RowHeight * Sections.Sum(section => section.Items.Count + 1)) + 30;
        var svg = new StringBuilder();
        Add(svg, $"""<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {ChartAt + ChartWidth + 20} {height}" role="img" aria-labelledby="title">""");
        Add(svg, $"""<title id="title">{Xml(Title)}: timeline as of {PlainText.Of(AsOf)}</title>""");
        svg.Append(Styles);
        Add(svg, $"""<rect class="paper" width="100%" height="100%"/>""");
        Add(svg, $"""<text class="title" x="20" y="34">{Xml(Title)}</text>""");
        Add(svg, $"""<text class="small" x="20" y="56">As of {PlainText.Of(AsOf)} (dashed line). Green: in force; outlined: planned; blue: periods and events; orange: last days; red: overdue.</text>""");
        Years(svg, height);
        var y = Top + RowHeight;
        foreach (var section in Sections)
        {
            Add(svg, $"""<text class="section" x="20" y="{y}">{Xml(section.Name)}</text>""");
            y += RowHeight;
            foreach (var item in section.Items)
            {
                Row(svg, item, y);
                y += RowHeight;
            }
        }

        Add(svg, $"""<text class="small" x="20" y="{height - 10}">This is not legal advice.</text>""");
        svg.Append("</svg>\n");
        return svg.ToString();
    }

    private static void Add(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static string Xml(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);

    private void Years(StringBuilder svg, int height)
    {
        var years = LastDay.Year - FirstDay.Year + 1;
        var step = 1 + (years / 16);
        for (var year = FirstDay.Year + 1; year <= LastDay.Year; year += step)
        {
            var x = X(new(year, 1, 1));
            Add(svg, $"""<line class="grid" x1="{x}" y1="{Top - 8}" x2="{x}" y2="{height - 28}"/>""");
            Add(svg, $"""<text class="small" x="{x + 3}" y="{Top - 10}">{year}</text>""");
        }

        Add(svg, $"""<line class="today" x1="{X(AsOf)}" y1="{Top - 8}" x2="{X(AsOf)}" y2="{height - 28}"/>""");
    }

    private void Row(StringBuilder svg, TimelineItem item, int y)
    {
        var name = item.Name.Length > MostCharacters ? item.Name[..(char.IsHighSurrogate(item.Name[MostCharacters - 2]) ? MostCharacters - 2 : MostCharacters - 1)] + "…" : item.Name;
        Add(svg, $"""<g><title>{Xml(item.Name)}: {item.When}</title>""");
        Add(svg, $"""<text x="32" y="{y}">{Xml(name)}</text>""");
        Add(svg, $"""<text class="small" x="{DatesAt}" y="{y}">{item.When}</text>""");
        var (left, right) = (X(item.First), X(item.Last.PlusDays(1)));
        var style = item.Mark.ToString().ToLowerInvariant();
        if (item.First == item.Last)
        {
            Add(svg, $"""<path class="{style}" d="M{left} {y - 11}l6 6l-6 6l-6 -6z"/>""");
        }
        else
        {
            Add(svg, $"""<rect class="{style}" x="{left}" y="{y - 12}" width="{Math.Max(right - left, 3)}" height="14" rx="3"/>""");
        }

        svg.Append("</g>\n");
    }

    private int X(LocalDate day) =>
        ChartAt + (int)((long)ChartWidth * Period.DaysBetween(FirstDay, day) / Math.Max(Period.DaysBetween(FirstDay, LastDay), 1));
}
