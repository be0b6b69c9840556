using System.IO.Compression;
using System.Security;
using System.Text;

namespace HomeCare.Domain.Files.Tests;

/// <summary>A workbook to start a test from, in the XML that spreadsheet programs write.</summary>
internal sealed record AWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Package = "http://schemas.openxmlformats.org/package/2006";

    private List<(string Name, string Attributes, string Xml)> Sheets { get; init; } = [];

    /// <summary>Number formats; a cell with <c>s="1"</c> has the first.</summary>
    internal string[] Formats { get; init; } = [];

    internal string[] SharedTexts { get; init; } = [];

    internal string WorkbookProperties { get; init; } = string.Empty;

    /// <summary>A workbook of one sheet.</summary>
    /// <param name="rows">The XML of the rows.</param>
    /// <param name="before">What stands before them, such as the columns.</param>
    /// <param name="after">What stands after them, such as the merged cells.</param>
    /// <param name="name">The name of the sheet.</param>
    internal static AWorkbook Of(string rows, string before = "", string after = "", string name = "Bids") => new AWorkbook().And(name, rows, before, after);

    internal AWorkbook And(string name, string rows, string before = "", string after = "", string attributes = "") =>
        this with { Sheets = [.. Sheets, (name, attributes, $"<worksheet xmlns=\"{Main}\">{before}<sheetData>{rows}</sheetData>{after}</worksheet>")] };

    internal static string Row(int line, params string[] cells) => $"<row r=\"{line}\">{string.Concat(cells)}</row>";

    /// <summary>A row of texts from column A.</summary>
    internal static string Texts(int line, params string[] texts) => Row(line, [.. texts.Select((text, i) => Text($"{(char)('A' + i)}{line}", text))]);

    internal static string Text(string address, string text) => $"<c r=\"{address}\" t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is></c>";

    internal static string Number(string address, string stored, string style = "0") => $"<c r=\"{address}\" s=\"{style}\"><v>{stored}</v></c>";

    internal byte[] Bytes() => Zip(Parts());

    internal static byte[] Zip(IEnumerable<(string Name, string Xml)> parts)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create))
        {
            foreach (var (name, xml) in parts)
            {
                using var stream = archive.CreateEntry(name).Open();
                stream.Write(Encoding.UTF8.GetBytes(xml));
            }
        }

        return file.ToArray();
    }

    internal List<(string Name, string Xml)> Parts()
    {
        var sheets = Sheets.Select((sheet, i) => $"<sheet name=\"{SecurityElement.Escape(sheet.Name)}\" sheetId=\"{i + 1}\" r:id=\"rId{i + 1}\" {sheet.Attributes}/>");
        var relationships = Sheets.Select((_, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relationships}/worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>");
        var overrides = Sheets.Select((_, i) => Override($"/xl/worksheets/sheet{i + 1}.xml", "worksheet"));
        var formats = Formats.Select((format, i) => $"<numFmt numFmtId=\"{200 + i}\" formatCode=\"{SecurityElement.Escape(format)}\"/>");
        var styles = Enumerable.Range(0, Formats.Length + 1).Select(i => $"<xf numFmtId=\"{(i == 0 ? 0 : 199 + i)}\"/>");
        var texts = SharedTexts.Select(text => $"<si>{text}</si>");
        return
        [
            ("[Content_Types].xml",
                $"<Types xmlns=\"{Package}/content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + $"{Override("/xl/workbook.xml", "sheet.main")}{Override("/xl/styles.xml", "styles")}{Override("/xl/sharedStrings.xml", "sharedStrings")}{string.Concat(overrides)}</Types>"),
            ("_rels/.rels",
                $"<Relationships xmlns=\"{Package}/relationships\"><Relationship Id=\"r\" Type=\"{Relationships}/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"),
            ("xl/workbook.xml",
                $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relationships}\">{WorkbookProperties}<sheets>{string.Concat(sheets)}</sheets></workbook>"),
            ("xl/_rels/workbook.xml.rels",
                $"<Relationships xmlns=\"{Package}/relationships\">{string.Concat(relationships)}<Relationship Id=\"s\" Type=\"{Relationships}/styles\" Target=\"styles.xml\"/>"
                + $"<Relationship Id=\"t\" Type=\"{Relationships}/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>"),
            ("xl/styles.xml",
                $"<styleSheet xmlns=\"{Main}\"><numFmts>{string.Concat(formats)}</numFmts><cellXfs>{string.Concat(styles)}</cellXfs></styleSheet>"),
            ("xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(texts)}</sst>"),
            .. Sheets.Select((sheet, i) => ($"xl/worksheets/sheet{i + 1}.xml", sheet.Xml)),
        ];
    }

    private static string Override(string part, string kind) =>
        $"<Override PartName=\"{part}\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.{kind}+xml\"/>";
}
