using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;

namespace HomeCare.Domain.Files;

/// <summary>
/// Writes a workbook of one sheet. Not with the library that reads them: that one puts the time of day into every file, and
/// the same table must be the same bytes.
/// </summary>
internal static class WorkbookWriter
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private const string ContentTypes = Declaration + """
        <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/></Types>
        """;

    private const string PackageRelationships = Declaration + $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>
        """;

    private const string WorkbookRelationships = Declaration + $"""
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="{Relationships}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="{Relationships}/styles" Target="styles.xml"/></Relationships>
        """;

    // Style 0 is plain, 1 has two decimals, 2 is bold for the headings.
    private const string Styles = Declaration + $"""
        <styleSheet xmlns="{Main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="2" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>
        """;

    // The earliest time that a zip archive can hold.
    private static readonly DateTimeOffset NoTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    internal static byte[] Write(string sheet, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<WrittenCell>> rows)
    {
        using var file = new MemoryStream();
        using (var archive = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "[Content_Types].xml", ContentTypes);
            Add(archive, "_rels/.rels", PackageRelationships);
            Add(archive, "xl/workbook.xml", Workbook(sheet));
            Add(archive, "xl/_rels/workbook.xml.rels", WorkbookRelationships);
            Add(archive, "xl/styles.xml", Styles);
            Add(archive, "xl/worksheets/sheet1.xml", Worksheet(headings, rows));
        }

        return file.ToArray();
    }

    // Stored, not deflated: how the deflater packs differs between versions of the runtime.
    private static void Add(ZipArchive archive, string name, string text)
    {
        var entry = archive.CreateEntry(name, CompressionLevel.NoCompression);
        entry.LastWriteTime = NoTime;
        using var stream = entry.Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }

    private static string Workbook(string sheet) => Xml("workbook", xml =>
    {
        xml.WriteStartElement("sheets", Main);
        xml.WriteStartElement("sheet", Main);
        xml.WriteAttributeString("name", sheet);
        xml.WriteAttributeString("sheetId", "1");
        xml.WriteAttributeString("r", "id", Relationships, "rId1");
        xml.WriteEndElement();
        xml.WriteEndElement();
    });

    private static string Worksheet(IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<WrittenCell>> rows) => Xml("worksheet", xml =>
    {
        xml.WriteStartElement("sheetData", Main);
        Row(xml, 1, [.. headings.Select(WrittenCell.Of)], "2");
        var line = 1;
        foreach (var row in rows)
        {
            Row(xml, ++line, row, "0");
        }

        xml.WriteEndElement();
    });

    private static void Row(XmlWriter xml, int line, IReadOnlyList<WrittenCell> cells, string style)
    {
        xml.WriteStartElement("row", Main);
        xml.WriteAttributeString("r", PlainText.Of(line));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Text.Length > 0)
            {
                Cell(xml, CellAddress.Of(line, i + 1), cells[i], style);
            }
        }

        xml.WriteEndElement();
    }

    private static void Cell(XmlWriter xml, string address, WrittenCell cell, string style)
    {
        xml.WriteStartElement("c", Main);
        xml.WriteAttributeString("r", address);
        xml.WriteAttributeString("s", cell.IsNumber && cell.Text is [.., '.', _, _] ? "1" : style);
        if (cell.IsNumber)
        {
            xml.WriteElementString("v", Main, cell.Text);
        }
        else
        {
            xml.WriteAttributeString("t", "inlineStr");
            xml.WriteStartElement("is", Main);
            xml.WriteStartElement("t", Main);
            xml.WriteAttributeString("xml", "space", null, "preserve");
            xml.WriteString(PlainText.OneLine(cell.Text));
            xml.WriteEndElement();
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static string Xml(string root, Action<XmlWriter> write)
    {
        var text = new StringBuilder(Declaration);
        using (var xml = XmlWriter.Create(new StringWriter(text, CultureInfo.InvariantCulture), new() { OmitXmlDeclaration = true }))
        {
            xml.WriteStartElement(root, Main);
            write(xml);
            xml.WriteEndElement();
        }

        return text.ToString();
    }
}
