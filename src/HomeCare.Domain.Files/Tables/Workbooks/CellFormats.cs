using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Xf = DocumentFormat.OpenXml.Spreadsheet.CellFormat;

namespace HomeCare.Domain.Files;

/// <summary>The number formats of a workbook's cells.</summary>
internal sealed class CellFormats
{
    private readonly CellFormat[] formats;

    private CellFormats(CellFormat[] formats) => this.formats = formats;

    internal static CellFormats Of(WorkbookStylesPart? part)
    {
        var codes = (part?.Stylesheet?.NumberingFormats?.Elements<NumberingFormat>() ?? [])
            .GroupBy(format => format.NumberFormatId?.InnerText ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First().FormatCode?.InnerText ?? string.Empty, StringComparer.Ordinal);
        return new([.. (part?.Stylesheet?.CellFormats?.Elements<Xf>() ?? []).Select(format => Of(format.NumberFormatId?.InnerText ?? "0", codes))]);
    }

    /// <summary>The format of a cell by its style number; a number where it has none.</summary>
    internal CellFormat this[string? style] =>
        int.TryParse(style, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < formats.Length ? formats[number] : CellFormat.Number;

    /// <summary>What a format code makes of a number. A currency that is named by no more than the user's own region is sterling.</summary>
    internal static CellFormat OfCode(string code)
    {
        var (isDate, isPercentage, isOther) = (false, false, false);
        var (showsDay, showsHour, showsMinute) = (false, false, false);
        for (var at = 0; at < code.Length; at++)
        {
            var end = code[at] switch
            {
                '"' => code.IndexOf('"', at + 1),
                '[' => code.IndexOf(']', at + 1),
                '\\' or '_' or '*' => at + 1,
                _ => at,
            };
            var part = code[at..(Math.Min(end < 0 ? code.Length - 1 : end, code.Length - 1) + 1)];
            isDate |= part.Length == 1 && "dmyhsDMYHS".Contains(part[0], StringComparison.Ordinal);
            showsDay |= part is "d" or "D";
            showsHour |= part is "h" or "H";
            showsMinute |= showsHour && (part is "m" or "M");
            isPercentage |= part == "%";
            isOther |= IsOtherCurrency(part);
            at += part.Length - 1;
        }

        return isOther ? CellFormat.OtherCurrency
            : isPercentage ? CellFormat.Percentage
            : showsDay && showsMinute ? CellFormat.DateAndTime
            : isDate ? CellFormat.Date
            : CellFormat.Number;
    }

    private static CellFormat Of(string id, Dictionary<string, string> codes) => codes.TryGetValue(id, out var code)
        ? OfCode(code)
        : int.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number switch
            {
                9 or 10 => CellFormat.Percentage,
                22 => CellFormat.DateAndTime,
                (>= 14 and <= 21) or (>= 27 and <= 36) or (>= 45 and <= 47) or (>= 50 and <= 58) => CellFormat.Date,
                _ => CellFormat.Number,
            }
            : CellFormat.Number;

    // A currency stands bare, in quotation marks, or in brackets before a region, as in [$€-2]; [$-809] is a region alone.
    private static bool IsOtherCurrency(string part) => part.StartsWith("[$", StringComparison.Ordinal)
        ? part[2..].TrimEnd(']').Split('-')[0].Trim() is not ("" or "£" or "GBP")
        : part[0] is not ('[' or '_' or '*')
            && (part.AsSpan().IndexOfAny('$', '€', '¥') >= 0 || part.Contains("USD", StringComparison.Ordinal) || part.Contains("EUR", StringComparison.Ordinal));
}
