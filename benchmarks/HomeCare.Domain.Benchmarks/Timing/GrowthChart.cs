using System.Globalization;
using System.Text;

namespace HomeCare.Domain.Benchmarks;

/// <summary>How times grow with two or more sizes, as SVG: both axes logarithmic, a line for each contender with its name.</summary>
internal static class GrowthChart
{
    private const int Width = 860;
    private const int Height = 430;
    private const double Left = 70;
    private const double Right = 510;
    private const double Top = 50;
    private const double Bottom = 380;
    private const double LineOfText = 15;
    private const double Gap = 24;

    private static readonly string[] Colours =
        ["#1b6ca8", "#c2452d", "#2e7d32", "#6a3d9a", "#b8860b", "#00838f", "#ad1457", "#546e7a", "#111111", "#795548"];

    /// <summary>One contender: its name, and for each size a time in nanoseconds.</summary>
    internal sealed record Series(string Name, IReadOnlyList<(int Size, double Nanoseconds)> Points);

    internal static string Svg(string title, string sizes, IReadOnlyList<Series> series)
    {
        var points = series.SelectMany(one => one.Points).ToList();
        var (least, most) = (Math.Log10(points.Min(point => point.Nanoseconds)), Math.Log10(points.Max(point => point.Nanoseconds)));
        var across = new Axis(Math.Log10(points.Min(point => point.Size)), Math.Log10(points.Max(point => point.Size)), Left, Right);
        var upwards = new Axis(Math.Floor(least), Math.Max(Math.Ceiling(most), Math.Floor(least) + 1), Bottom, Top);
        var svg = new StringBuilder();
        Line(svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" role=\"img\" aria-label=\"{Escaped(title)}\"");
        Line(svg, $" font-family=\"sans-serif\" font-size=\"12\">");
        Line(svg, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#ffffff\"/>");
        Line(svg, $"<text x=\"{Left:0}\" y=\"28\" font-size=\"15\" fill=\"#222222\">{Escaped(title)}</text>");
        foreach (var decade in upwards.Decades())
        {
            Line(svg, $"<path d=\"M{Left:0} {upwards.At(decade):0.0}H{Right:0}\" stroke=\"#dddddd\"/>");
            Line(svg, $"<text x=\"{Left - 8:0}\" y=\"{upwards.At(decade) + 4:0.0}\" text-anchor=\"end\" fill=\"#444444\">{Duration(decade)}</text>");
        }

        foreach (var size in points.Select(point => point.Size).Distinct().Order())
        {
            Line(svg, $"<path d=\"M{across.At(size):0.0} {Top:0}V{Bottom:0}\" stroke=\"#eeeeee\"/>");
            Line(svg, $"<text x=\"{across.At(size):0.0}\" y=\"{Bottom + 18:0}\" text-anchor=\"middle\" fill=\"#444444\">{size:N0}</text>");
        }

        Line(svg, $"<text x=\"{(Left + Right) / 2:0}\" y=\"{Bottom + 38:0}\" text-anchor=\"middle\" fill=\"#444444\">{Escaped(sizes)}</text>");
        DrawSeries(svg, series, across, upwards);
        return svg.Append("</svg>\n").ToString();
    }

    private static void DrawSeries(StringBuilder svg, IReadOnlyList<Series> series, Axis across, Axis upwards)
    {
        var colours = series.Select((one, i) => (one, Colour: Colours[i % Colours.Length])).ToList();
        var lowestText = Top - LineOfText;
        foreach (var (one, colour) in colours.OrderBy(pair => upwards.At(pair.one.Points[^1].Nanoseconds)))
        {
            var path = string.Join('L', one.Points.Select(point =>
                FormattableString.Invariant($"{across.At(point.Size):0.0} {upwards.At(point.Nanoseconds):0.0}")));
            Line(svg, $"<path d=\"M{path}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>");
            foreach (var (size, nanoseconds) in one.Points)
            {
                Line(svg, $"<circle cx=\"{across.At(size):0.0}\" cy=\"{upwards.At(nanoseconds):0.0}\" r=\"3\" fill=\"{colour}\"/>");
            }

            // Names of lines that end close together stand below one another.
            var end = upwards.At(one.Points[^1].Nanoseconds);
            lowestText = Math.Max(lowestText + LineOfText, end + 4);
            Line(svg, $"<path d=\"M{Right + 4:0} {end:0.0}L{Right + Gap - 4:0} {lowestText - 4:0.0}\" stroke=\"{colour}\" stroke-width=\"0.5\"/>");
            Line(svg, $"<text x=\"{Right + Gap:0}\" y=\"{lowestText:0.0}\" fill=\"{colour}\">{Escaped(one.Name)}</text>");
        }
    }

    private static string Duration(double nanoseconds) => nanoseconds switch
    {
        < 1e3 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds:0} ns"),
        < 1e6 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e3:0} µs"),
        < 1e9 => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e6:0} ms"),
        _ => string.Create(CultureInfo.InvariantCulture, $"{nanoseconds / 1e9:0} s"),
    };

    private static string Escaped(string text) => System.Security.SecurityElement.Escape(text);

    private static void Line(StringBuilder svg, FormattableString line) => svg.Append(line.ToString(CultureInfo.InvariantCulture)).Append('\n');

    // From one power of ten to another.
    private sealed record Axis(double Lowest, double Highest, double From, double To)
    {
        internal double At(double value) => From + ((To - From) * (Math.Log10(value) - Lowest) / (Highest - Lowest));

        internal IEnumerable<double> Decades() => Enumerable.Range((int)Lowest, (int)(Highest - Lowest) + 1).Select(power => Math.Pow(10, power));
    }
}
