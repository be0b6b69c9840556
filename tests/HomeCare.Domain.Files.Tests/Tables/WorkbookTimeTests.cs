using HomeCare.Domain.Absences;

namespace HomeCare.Domain.Files.Tests;

/// <summary>What a cell of a workbook may hold where a date has a time, told by the start of planned care in <c>Care!D2</c>.</summary>
public class WorkbookTimeTests
{
    private const string Both = "yyyy-mm-dd hh:mm";
    private const string NotShown = "it is not a date with a time that the cell shows: write both, such as 2026-09-01 10:00, or format the cell as text";
    private const string Seconds = "it has seconds: write a whole minute, such as 2026-09-01 10:00, or format the cell as text";

    [Theory]
    [InlineData("46266.4166666667", "2026-09-01 10:00")]
    [InlineData("46266.416666666664", "2026-09-01 10:00")]
    [InlineData("46266.416666666672", "2026-09-01 10:00")]
    [InlineData("46266", "2026-09-01 00:00")]
    [InlineData("46266.5", "2026-09-01 12:00")]
    [InlineData("46266.000694444447", "2026-09-01 00:01")]
    [InlineData("46266.999305555554", "2026-09-01 23:59")]
    [InlineData("46266.99999999999", "2026-09-02 00:00")]
    [InlineData("61.25", "1900-03-01 06:00")]
    public void A_number_is_the_minute_that_is_shown(string stored, string start) => StartOf(AWorkbook.Number("D2", stored, "1"), Both).ShouldBe(start);

    [Fact]
    public void Every_minute_of_a_day_is_read_as_a_spreadsheet_stores_it()
    {
        for (var minute = 0; minute < 24 * 60; minute++)
        {
            // A day and a part of it, to the fifteen digits that are stored.
            var stored = decimal.Round(46266m + (minute / 1440m), 10).ToString(System.Globalization.CultureInfo.InvariantCulture);
            StartOf(AWorkbook.Number("D2", stored, "1"), Both).ShouldBe($"2026-09-01 {minute / 60:00}:{minute % 60:00}");
        }
    }

    [Theory]
    [InlineData("dd/mm/yyyy hh:mm")]
    [InlineData("[$-809]d mmmm yyyy h:mm AM/PM;@")]
    [InlineData("d/m/yy\\ h:mm:ss")]
    [InlineData("YYYY-MM-DD HH:MM:SS")]
    public void A_format_that_shows_the_day_and_the_time_will_do(string format) =>
        StartOf(AWorkbook.Number("D2", "46266.4166666667", "1"), format).ShouldBe("2026-09-01 10:00");

    [Theory]
    [InlineData("46266.4166666667", "dd/mm/yyyy", NotShown)]
    [InlineData("46266.4166666667", "h:mm", NotShown)]
    [InlineData("46266.4166666667", "[h]:mm", NotShown)]
    [InlineData("46266.4166666667", "dd \"h:mm\"", NotShown)]
    [InlineData("0.4166666667", "h:mm", NotShown)]
    [InlineData("0.4166666667", Both, NotShown)]
    [InlineData("60.5", Both, NotShown)]
    [InlineData("2958465.5", Both, NotShown)]
    [InlineData("46266.4170138889", Both, Seconds)]
    [InlineData("46266.4166782407", "yyyy-mm-dd hh:mm:ss", Seconds)]
    [InlineData("46266", "dd/mm/yyyy", "\"2026-09-01\" has no time: write the date and the time on the clock in London, such as 2026-09-01 10:00")]
    [InlineData("46266.4166666667", "0.00", "\"46266.4166666667\" is not a date with a time: write the date and the time on the clock in London, such as 2026-09-01 10:00")]
    public void What_the_cell_does_not_show_is_refused(string stored, string format, string problem) =>
        FaultsOf(AWorkbook.Number("D2", stored, "1"), format).ShouldBe(["care.xlsx:Care!D2: start: " + problem]);

    [Theory]
    [InlineData("2026-09-01T10:00:00", "2026-09-01 10:00")]
    [InlineData("2026-09-01T10:00", "2026-09-01 10:00")]
    [InlineData("2026-09-01T10:00:00.000", "2026-09-01 10:00")]
    [InlineData("2026-09-01T00:00:00", "2026-09-01 00:00")]
    public void A_date_and_time_that_is_stored_as_such_is_read(string stored, string start)
    {
        StartOf($"<c r=\"D2\" t=\"d\" s=\"1\"><v>{stored}</v></c>", Both).ShouldBe(start);
        StartOf($"<c r=\"D2\" t=\"d\"><v>{stored}</v></c>", Both).ShouldBe(start);
    }

    [Theory]
    [InlineData("2026-09-01T10:00:00Z", Both, "\"2026-09-01T10:00:00Z\" has an offset: write the date and the time on the clock in London, such as 2026-09-01 10:00")]
    [InlineData("2026-09-01T10:00:30", Both, "\"2026-09-01T10:00:30\" has seconds: write a whole minute, such as 2026-09-01 10:00")]
    [InlineData("2026-09-01T10:00:00", "dd/mm/yyyy", NotShown)]
    [InlineData("2026-09-01T00:00:00", "dd/mm/yyyy", "\"2026-09-01\" has no time: write the date and the time on the clock in London, such as 2026-09-01 10:00")]
    public void A_date_and_time_that_is_stored_as_such_is_refused_by_the_same_rules(string stored, string format, string problem) =>
        FaultsOf($"<c r=\"D2\" t=\"d\" s=\"1\"><v>{stored}</v></c>", format).ShouldBe(["care.xlsx:Care!D2: start: " + problem]);

    [Fact]
    public void The_format_that_every_workbook_has_for_both_is_known()
    {
        var workbook = Workbook(AWorkbook.Number("D2", "46266.4166666667", "1"), "0");
        var parts = workbook.Parts().Select(part => (part.Name, part.Xml.Replace("<xf numFmtId=\"200\"/>", "<xf numFmtId=\"22\"/>")));
        AnAbsenceTable.Sound(PlannedCareFile.Read("care.xlsx", AWorkbook.Zip(parts)))[0].Start.ShouldBe(new(2026, 9, 1, 10, 0));
    }

    [Fact]
    public void Where_no_time_belongs_a_date_with_a_time_is_still_no_text() =>
        AnAbsenceTable.Faults(PlannedCareFile.Read("care.xlsx", Workbook(AWorkbook.Text("D2", "2026-09-01 10:00"), Both, AWorkbook.Number("A2", "46266.5", "1")).Bytes())).ShouldBe(
            ["care.xlsx:Care!A2: person: the spreadsheet has made a time of it, or a date with a time: write a date alone, such as 2026-09-01, or format the cell as text"]);

    [Fact]
    public void A_merged_cell_with_a_time_is_a_fault_all_the_same() =>
        AnAbsenceTable.Faults(PlannedCareFile.Read("care.xlsx", Workbook(AWorkbook.Number("D2", "46266.5", "1"), Both, after: "<mergeCells><mergeCell ref=\"D2:D3\"/></mergeCells>").Bytes()))
            .ShouldBe(["care.xlsx:Care!D2: start: it is merged with others (D2:D3): unmerge them and fill each cell"]);

    [Fact]
    public void The_receipt_of_a_notice_in_the_hour_that_comes_twice_is_refused_and_as_a_text_with_an_offset_read()
    {
        AnAbsenceTable.Faults(AbsenceNoticesFile.Read("notices.xlsx", Notice(AWorkbook.Number("E2", "46320.0625", "1")))).ShouldBe(
        [
            "notices.xlsx:Notices!E2: received: the clocks show 2026-10-25 01:30 twice, as they go back: "
                + "write 2026-10-25T01:30+01:00 for the first time, 2026-10-25T01:30+00:00 for the second",
        ]);
        AnAbsenceTable.Sound(AbsenceNoticesFile.Read("notices.xlsx", Notice(AWorkbook.Text("E2", "2026-10-25T01:30+00:00"))))[0]
            .Received.ShouldBe(NodaTime.Instant.FromUtc(2026, 10, 25, 1, 30));
    }

    [Fact]
    public void The_end_of_a_notice_may_be_a_midnight_that_is_shown_and_no_day_alone()
    {
        AnAbsenceTable.Sound(AbsenceNoticesFile.Read("notices.xlsx", Notice(AWorkbook.Text("E2", "2026-08-28 11:00"), AWorkbook.Number("D2", "46273", "1"))))[0]
            .Until.ShouldBe(new NodaTime.LocalDateTime(2026, 9, 8, 0, 0));
        AnAbsenceTable.Faults(AbsenceNoticesFile.Read("notices.xlsx", Notice(AWorkbook.Text("E2", "2026-08-28 11:00"), AWorkbook.Number("D2", "46272", "2")))).ShouldBe(
        [
            "notices.xlsx:Notices!D2: until: 2026-09-07 does not say whether that day is a part of the absence: "
                + "write 2026-09-07 00:00 where it is not, 2026-09-08 00:00 where it is",
        ]);
    }

    private static byte[] Notice(string received, string? until = null) => (AWorkbook.Of(
        AWorkbook.Texts(1, "id", "cause", "from", "until", "received", "person")
        + AWorkbook.Row(
            2, AWorkbook.Text("A2", "N-1"), AWorkbook.Text("B2", "person"), AWorkbook.Number("C2", "46266", "2"), until ?? AWorkbook.Text("D2", "until further notice"), received, AWorkbook.Text("F2", "P-1")),
        name: "Notices") with
    { Formats = [Both, "dd/mm/yyyy"] }).Bytes();

    private static AWorkbook Workbook(string start, string format, string? person = null, string after = "") => AWorkbook.Of(
        AWorkbook.Texts(1, "person", "provider", "service", "start", "minutes", "price", "attendance")
        + AWorkbook.Row(
            2,
            person ?? AWorkbook.Text("A2", "P-1"),
            AWorkbook.Text("B2", "EX-01"),
            AWorkbook.Text("C2", "day-service"),
            start,
            AWorkbook.Number("E2", "360"),
            AWorkbook.Number("F2", "60"),
            AWorkbook.Number("G2", "120")),
        after: after,
        name: "Care") with
    { Formats = [format] };

    private static string StartOf(string cell, string format)
    {
        var care = AnAbsenceTable.Sound(PlannedCareFile.Read("care.xlsx", Workbook(cell, format).Bytes())).ShouldHaveSingleItem();
        (care.Minutes, care.Attendance, care.Place).ShouldBe((360, Attendance.For(120), "row 2"));
        return $"{PlainText.Of(care.Start.Date)} {PlainText.Of(care.Start.TimeOfDay)}";
    }

    private static string[] FaultsOf(string cell, string format) => AnAbsenceTable.Faults(PlannedCareFile.Read("care.xlsx", Workbook(cell, format).Bytes()));
}
