using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Whatever a file holds, it is read or its faults are named; nothing is thrown, and nothing is read of a file with a fault.</summary>
public class WorkbookFuzzTests
{
    private static readonly string[] Odd =
    [
        "", "0", "-1", "1", "x", "é", "\"", "'", "<", ">", "/>", "<c/>", "<row>", "</row>", "&", "&#0;", "&amp;", "999999999999999999999", " r=\"A1\"", " t=\"s\"", " s=\"-1\"",
        " hidden=\"maybe\"", "<f/>", "<v>", "</v>", "xmlns=\"x\"", "<!--", "<![CDATA[", "<mc:AlternateContent>", "A1:XFD1048576", "rId1", "\0", "\uFFFF", "../", "://",
    ];

    private static readonly List<(string Name, string Xml)> Parts = (AWorkbook.Of(
        ABidsFile.RowsWithPrice(AWorkbook.Number("E2", "46266", "1")) + AWorkbook.Row(3, "<c r=\"A3\" t=\"s\"><v>0</v></c>"),
        "<cols><col min=\"7\" max=\"8\" hidden=\"1\"/></cols>",
        "<mergeCells><mergeCell ref=\"G1:H1\"/></mergeCells>") with
    { Formats = ["d"], SharedTexts = ["<t>EX-02</t>"] }).Parts();

    private static readonly byte[] Whole = AWorkbook.Zip(Parts);

    [Property(MaxTest = 600)]
    public Property Any_edit_of_any_part_is_read_or_refused() => Prop.ForAll(
        (from part in Gen.Choose(0, Parts.Count - 1)
         from at in Gen.Choose(0, Parts[part].Xml.Length - 1)
         from length in Gen.Choose(0, 12)
         from put in Gen.Elements(Odd)
         select (Part: part, Xml: Parts[part].Xml.Remove(at, Math.Min(length, Parts[part].Xml.Length - at)).Insert(at, put))).ToArbitrary(),
        edit => IsReadOrRefused(AWorkbook.Zip(Parts.Select((part, i) => i == edit.Part ? (part.Name, edit.Xml) : part))));

    [Property(MaxTest = 200)]
    public Property Any_bytes_in_an_archive_are_read_or_refused() => Prop.ForAll(
        (from at in Gen.Choose(2, Whole.Length - 1)
         from put in Gen.Choose(0, 255)
         select (byte[])[.. Whole[..at], (byte)put, .. Whole[(at + 1)..]]).ToArbitrary(),
        IsReadOrRefused);

    [Property(MaxTest = 100)]
    public Property Any_bytes_are_read_or_refused() => Prop.ForAll(
        ArbMap.Default.GeneratorFor<byte[]>().Zip(Gen.Elements("", "PK", "PK\u0003\u0004"), (bytes, start) => (byte[])[.. Encoding.ASCII.GetBytes(start), .. bytes]).ToArbitrary(),
        IsReadOrRefused);

    [Fact]
    public void A_workbook_cut_anywhere_is_read_or_refused()
    {
        for (var length = 0; length < Whole.Length; length += 7)
        {
            IsReadOrRefused(Whole[..length]);
        }
    }

    [Fact]
    public void A_workbook_without_any_one_of_its_parts_is_read_or_refused()
    {
        foreach (var left in Parts)
        {
            IsReadOrRefused(AWorkbook.Zip(Parts.Where(part => part != left)));
        }
    }

    private static void IsReadOrRefused(byte[] content) => BidsFile.Read("bids", content, ABidsFile.Schedule).Switch(
        bids => bids.ShouldAllBe(bid => bid.Prices.Count > 0),
        faults =>
        {
            faults.ShouldNotBeEmpty();
            faults.ShouldAllBe(fault => fault.Line >= 1 && fault.Column >= 1 && fault.Field.Length > 0 && fault.Problem.Length > 0);
        });
}
