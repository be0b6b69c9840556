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

    private const string NoTime =
        "it is not a date with a time that the cell shows: write both, " + Times.Example + ", or format the cell as text";

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
                "d" => Date(column, stored, formats[cell.StyleIndex?.InnerText]),
                "e" => new(column, stored, $"it holds the error {Written.Of(stored)}: write what belongs there"),
                var other => throw new InvalidDataException(other),
            };
    }

    /// <summary>The text of a string, without its formatting and its reading aids.</summary>
    internal static string TextOf(OpenXmlElement element) => string.Concat(
        element.Elements().SelectMany(child => child is Run ? child.Elements<Text>() : Enumerable.Repeat(child, 1).OfType<Text>()).Select(text => text.Text));

    private static TableCell Text(int column, string text) => new(column, text.Trim(), Problem: null);

    private static TableCell Date(int column, string stored, CellFormat format)
    {
        var day = stored.Split('T')[0];
        var hasTime = day.Length < stored.Length;
        var isMidnight = !hasTime || stored[(day.Length + 1)..].Trim('0', ':', '.', 'Z').Length == 0;
        var cell = isMidnight && LocalDatePattern.Iso.Parse(day).Success ? Text(column, day) : new(column, stored, NoDate);
        return format == CellFormat.Date ? (isMidnight ? cell : cell with { AsTime = new(column, stored, NoTime) })
            : hasTime ? cell with { AsTime = Times.Read(stored).Match(time => Text(column, Times.Of(time)), problem => new(column, stored, problem)) }
            : cell;
    }

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
            CellFormat.Date or CellFormat.DateAndTime => Day(column, number, text, format),
            CellFormat.Percentage => new(column, text, $"it is a percentage, {text} shown as hundredths: format it as a number"),
            CellFormat.OtherCurrency => new(column, text, "it is in another currency: write pounds and pence, such as 25.27"),
        };
    }

    private TableCell Day(int column, decimal number, string text, CellFormat format)
    {
        if (number < (from1904 ? 0 : FirstSureDay) || number > LastDay)
        {
            return new(column, text, NoDate) { AsTime = new(column, text, NoTime) };
        }

        var midnight = (from1904 ? new LocalDate(1904, 1, 1) : new LocalDate(1899, 12, 30)).PlusDays((int)number);
        var cell = decimal.IsInteger(number) ? Text(column, PlainText.Of(midnight)) : new(column, text, NoDate);
        return format == CellFormat.DateAndTime ? cell with { AsTime = Time(column, number, text, midnight) }
            : cell.Problem is not null ? cell with { AsTime = new(column, text, NoTime) }
            : cell;
    }

    // To the millisecond: what a spreadsheet stores of 10:00 is a part of a day that never ends, cut off.
    private static TableCell Time(int column, decimal number, string text, LocalDate day)
    {
        var milliseconds = (long)decimal.Round((number - decimal.Floor(number)) * NodaConstants.MillisecondsPerDay);
        return milliseconds % NodaConstants.MillisecondsPerMinute == 0
            ? Text(column, Times.Of(day.AtMidnight().PlusMilliseconds(milliseconds)))
            : new(column, text, $"it has seconds: write a whole minute, {Times.Example}, or format the cell as text");
    }
}
