using System.IO.Compression;
using System.Xml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using OneOf;
using WorkbookSheet = DocumentFormat.OpenXml.Spreadsheet.Sheet;

namespace HomeCare.Domain.Files;

/// <summary>Opens a workbook and takes one sheet out of it.</summary>
internal static class WorkbookReader
{
    private const long MostBytes = 200_000_000;
    private const int MostDepth = 200;

    /// <summary>The sheet of that name, or the only one that is shown; or what is wrong with the workbook.</summary>
    internal static OneOf<Sheet, string> Read(ReadOnlyMemory<byte> content, string name)
    {
        try
        {
            using var stream = new MemoryStream(content.ToArray(), writable: false);
            if (IsTooLarge(stream))
            {
                return "it unpacks to more than 200 MB, and no table does: save the sheet alone in a workbook of its own";
            }

            RefuseDepth(stream);
            using var document = SpreadsheetDocument.Open(stream, isEditable: false);
            return Read(document, name);
        }
#pragma warning disable CA1031 // What the libraries throw at a damaged file is not documented, and says the same whatever it is.
        catch (Exception problem) when (problem is not OutOfMemoryException)
#pragma warning restore CA1031
        {
            return "it is damaged, or no spreadsheet in the .xlsx form: open it in a spreadsheet program and save it as .xlsx again";
        }
    }

    // What the archive says of its sizes may be false, so it is unpacked to see.
    private static bool IsTooLarge(MemoryStream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        var block = new byte[1 << 16];
        var total = 0L;
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read; total <= MostBytes && (read = part.Read(block)) > 0;)
            {
                total += read;
            }
        }

        return total > MostBytes;
    }

    // The library reads elements inside elements by recursion, and a stack that overflows cannot be caught.
    private static void RefuseDepth(MemoryStream stream)
    {
        using var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
        foreach (var entry in archive.Entries)
        {
            // A part in pieces could hide its depth between them; no spreadsheet program writes one.
            if (entry.FullName.EndsWith(".piece", StringComparison.OrdinalIgnoreCase))
            {
                throw new InvalidDataException();
            }

            using var part = entry.Open();
            using var xml = XmlReader.Create(part, new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CheckCharacters = false });
            while (ReadsOn(xml))
            {
                if (xml.Depth > MostDepth)
                {
                    throw new InvalidDataException();
                }
            }
        }
    }

    // A picture is not XML, and nothing of it is read; a sheet that is not fails when it is.
    private static bool ReadsOn(XmlReader xml)
    {
        try
        {
            return xml.Read();
        }
        catch (XmlException)
        {
            return false;
        }
    }

    private static OneOf<Sheet, string> Read(SpreadsheetDocument document, string name)
    {
        var part = document.WorkbookPart!;
        var workbook = part.Workbook!;
        var sheets = workbook.Sheets!.Elements<WorkbookSheet>().Where(sheet => sheet.State?.InnerText is null or "visible").ToArray();
        var sheet = Array.Find(sheets, one => string.Equals(one.Name?.Value, name, StringComparison.OrdinalIgnoreCase))
            ?? (sheets.Length == 1 ? sheets[0] : null);
        if (sheet is null)
        {
            return sheets.Length == 0
                ? "it shows no sheet: show the one with the table"
                : $"it has {PlainText.Of(sheets.Length)} sheets and none is named {name}: give the one with the table that name";
        }

        if (part.GetPartById(sheet.Id!.Value!) is not WorksheetPart worksheet)
        {
            return $"its sheet {Written.Of(sheet.Name?.Value ?? string.Empty)} is not one of cells: name the one with the table {name}";
        }

        var cells = new CellReader(
            SharedTexts(part.SharedStringTablePart),
            CellFormats.Of(part.WorkbookStylesPart),
            from1904: workbook.WorkbookProperties?.Date1904?.InnerText is "1" or "true");
        return SheetReader.Read(sheet.Name?.Value ?? string.Empty, worksheet.Worksheet!, cells);
    }

    private static string[] SharedTexts(SharedStringTablePart? part) =>
        [.. (part?.SharedStringTable?.Elements<SharedStringItem>() ?? []).Select(CellReader.TextOf)];
}
