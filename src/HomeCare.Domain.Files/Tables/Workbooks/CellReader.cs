using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Files;

/// <summary>Reads what a cell holds, as it is stored: never a result that somebody's program computed, never a binary fraction.</summary>
internal sealed class CellReader(string[] sharedTexts, CellFormats formats, bool from1904)
{
    // Before 1 March 1900 the day numbers of spreadsheets count a 29 February that was not.
    private const int FirstSureDay = 61;
    private const int LastDay = 2_958_465;

    private const string NoDate =
        "the spreadsheet has made a time of it, or a date with a time: write a date alone, such as 2026-09-01, or format the cell as text";

    internal TableCell Read(Cell cell, int column)
    {
        var stored = cell.CellValue?.Text ?? string.Empty;
        return cell.CellFormula is not null
            ? new(column, stored, "it is a formula: copy it and paste it as a value")
            : cell.DataType?.InnerText switch
            {
                null or "n" => Number(column, stored.Trim(), formats[cell.StyleIndex?.InnerText]),
                "s" => Text(column, sharedTexts[int.Parse(stored, NumberStyles.None, CultureInfo.InvariantCulture)]),
                "inlineStr" => Text(column, cell.InlineString is { } text ? TextOf(text) : string.Empty),
                "str" => Text(column, stored),
                "b" => Text(column, stored == "1" ? "TRUE" : "FALSE"),
                "d" => Date(column, stored),
                "e" => new(column, stored, $"it holds the error {Written.Of(stored)}: write what belongs there"),
                var other => throw new InvalidDataException(other),
            };
    }

    /// <summary>The text of a string, without its formatting and its reading aids.</summary>
    internal static string TextOf(OpenXmlElement element) => string.Concat(
        element.Elements().SelectMany(child => child is Run ? child.Elements<Text>() : Enumerable.Repeat(child, 1).OfType<Text>()).Select(text => text.Text));

    private static TableCell Text(int column, string text) => new(column, text.Trim(), Problem: null);

    private static TableCell Date(int column, string stored) => LocalDatePattern.Iso.Parse(stored.Split('T')[0]) is { Success: true }
        && stored.Split('T')[^1].Trim('0', ':', '.', 'Z') is var time && (time.Length == 0 || !stored.Contains('T', StringComparison.Ordinal))
            ? Text(column, stored.Split('T')[0])
            : new(column, stored, NoDate);

    private TableCell Number(int column, string stored, CellFormat format)
    {
        if (stored.Length == 0)
        {
            return Text(column, stored);
        }

        if (SheetNumber.Read(stored) is not { } number)
        {
            return new(column, stored, $"{Written.Of(stored)} is not a number that a spreadsheet shows in full: write it in plain digits");
        }

        var text = SheetNumber.Text(number);
        return format switch
        {
            CellFormat.Number => Text(column, text),
            CellFormat.Date => Day(column, number, text),
            CellFormat.Percentage => new(column, text, $"it is a percentage, {text} shown as hundredths: format it as a number"),
            CellFormat.OtherCurrency => new(column, text, "it is in another currency: write pounds and pence, such as 25.27"),
        };
    }

    private TableCell Day(int column, decimal number, string text) =>
        !decimal.IsInteger(number) || number < (from1904 ? 0 : FirstSureDay) || number > LastDay
            ? new(column, text, NoDate)
            : Text(column, PlainText.Of((from1904 ? new LocalDate(1904, 1, 1) : new LocalDate(1899, 12, 30)).PlusDays((int)number)));
}
