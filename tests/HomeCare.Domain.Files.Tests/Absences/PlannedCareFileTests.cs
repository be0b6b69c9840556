using System.Text;
using HomeCare.Domain.Absences;
using HomeCare.Domain.Pricing;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class PlannedCareFileTests
{
    private const string Money = "write pounds and pence with a point and no sign, such as 25.27";
    private const string Clock = "write the date and the time on the clock in London, such as 2026-09-01 10:00";

    [Fact]
    public void A_row_is_a_planned_visit_or_session_with_its_place()
    {
        var care = AnAbsenceTable.CareOf(AnAbsenceTable.Care()).ShouldHaveSingleItem();
        care.Arrangement.ShouldBe(new CareArrangement(new("P-1"), new("EX-01"), new("day-service")));
        (care.Start, care.Minutes, care.Place).ShouldBe((new LocalDateTime(2026, 9, 1, 10, 0), 360, "line 2"));
        (care.Price, care.ChargedAt, care.FrameworkPrice, care.Attendance).ShouldBe((CarePrice.Of(A.Money("60.00")), null, null, Attendance.NotRecorded));
    }

    [Fact]
    public void What_may_be_left_out_may_be_written()
    {
        var care = AnAbsenceTable.CareOf(AnAbsenceTable.Care(
            ("days", "weekdays only"), ("absences", "in the rate"), ("funding", "direct payment"), ("framework_price", "61.00"), ("charged_at", "40.00"),
            ("planned_at", "2026-08-01 09:00"))).ShouldHaveSingleItem();
        care.Arrangement.ShouldBe(new CareArrangement(new("P-1"), new("EX-01"), new("day-service"))
        {
            Days = ServiceDays.WeekdaysOnly,
            Absences = AbsenceInPrice.InTheRate,
            Funding = FundingRoute.DirectPayment,
            PlannedAt = Instant.FromUtc(2026, 8, 1, 8, 0),
        });
        (care.FrameworkPrice, care.ChargedAt).ShouldBe((CarePrice.Of(A.Money("61.00")), CarePrice.Of(A.Money("40.00"))));
    }

    [Theory]
    [InlineData("days", "any day")]
    [InlineData("absences", "charged")]
    [InlineData("funding", "council")]
    [InlineData("funding", "COUNCIL")]
    [InlineData("attendance", "Not Recorded")]
    [InlineData("start", "2026-09-01T10:00")]
    [InlineData("start", "2026-09-01 10:00:00")]
    [InlineData("price", "60")]
    [InlineData("clock", "summer")]
    public void What_stands_for_the_same_is_the_same(string heading, string written) =>
        AnAbsenceTable.CareOf(AnAbsenceTable.Care((heading, written))).ShouldBe(AnAbsenceTable.CareOf(AnAbsenceTable.Care()));

    [Fact]
    public void The_part_for_added_hours_is_a_line_of_its_own()
    {
        var care = AnAbsenceTable.CareOf(AnAbsenceTable.Care(
            ("added_price", "12.50"), ("funding", "direct payment"), ("framework_price", "60.00"), ("framework_added_price", "60.00"), ("charged_at", "40.00"),
            ("charged_added_price", "0"))).ShouldHaveSingleItem();
        Lines(care.Price).ShouldBe([("47.50", false), ("12.50", true)]);
        Lines(care.FrameworkPrice).ShouldBe([("0.00", false), ("60.00", true)]);
        Lines(care.ChargedAt).ShouldBe([("40.00", false), ("0.00", true)]);
    }

    [Theory]
    [InlineData("as planned", "as planned")]
    [InlineData("absent", "absent")]
    [InlineData("Absent", "absent")]
    [InlineData("120", "there for 120 minutes")]
    [InlineData("1", "there for 1 minutes")]
    [InlineData("1500", "there for 1500 minutes")]
    public void Every_attendance_can_be_written(string written, string read) =>
        AnAbsenceTable.CareOf(AnAbsenceTable.Care(("attendance", written)))[0].Attendance.ToString().ShouldBe(read);

    [Theory]
    [InlineData("2026-10-25 01:30", "summer", "2026-10-25T00:30:00Z")]
    [InlineData("2026-10-25 01:30", "winter", "2026-10-25T01:30:00Z")]
    [InlineData("2026-10-25 00:59", "", "2026-10-24T23:59:00Z")]
    [InlineData("2026-10-25 02:00", "", "2026-10-25T02:00:00Z")]
    [InlineData("2026-03-29 01:30", "summer", "2026-03-29T00:30:00Z")]
    [InlineData("2026-03-29 01:30", "winter", "2026-03-29T01:30:00Z")]
    [InlineData("2026-12-01 10:00", "winter", "2026-12-01T10:00:00Z")]
    public void A_start_is_a_moment_by_the_clock_it_is_written_by(string start, string clock, string moment) =>
        AnAbsenceTable.CareOf(AnAbsenceTable.Care(("start", start), ("clock", clock)))[0].StartsAt.ToString().ShouldBe(moment);

    [Theory]
    [InlineData("person", "", "1: person: it is empty: write 1 to 64 letters, digits or punctuation marks")]
    [InlineData("provider", "é", "2: provider: it has a character that is not printable ASCII: write plain letters, digits and punctuation marks")]
    [InlineData("service", "", "3: service: it is empty: write 1 to 64 letters, digits or punctuation marks")]
    [InlineData("start", "", $"4: start: it is empty: {Clock}")]
    [InlineData("start", "2026-09-01", $"4: start: \"2026-09-01\" has no time: {Clock}")]
    [InlineData("start", "01/09/2026 10:00", $"4: start: \"01/09/2026 10:00\" is not a date with a time: {Clock}")]
    [InlineData("start", "2026-09-01 24:00", $"4: start: \"2026-09-01 24:00\" is not a date with a time: {Clock}")]
    [InlineData("start", "2026-09-01 9:00", $"4: start: \"2026-09-01 9:00\" is not a date with a time: {Clock}")]
    [InlineData("start", "1899-12-31 23:59", $"4: start: \"1899-12-31 23:59\" is not a date with a time: {Clock}")]
    [InlineData("start", "3000-01-01 00:00", $"4: start: \"3000-01-01 00:00\" is not a date with a time: {Clock}")]
    [InlineData("start", "2026-09-01T10:00+01:00", $"4: start: \"2026-09-01T10:00+01:00\" has an offset: {Clock}")]
    [InlineData("start", "2026-09-01 10:00:30", "4: start: \"2026-09-01 10:00:30\" has seconds: write a whole minute, such as 2026-09-01 10:00")]
    [InlineData("start", "2026-10-25 01:30", "4: start: the clocks show 2026-10-25 01:30 twice, as they go back: write summer under clock for the first time, or winter for the second")]
    [InlineData("start", "2026-03-29 01:30", "4: start: the clocks go forward past 2026-03-29 01:30: write the time that they show, or the clock it is by under clock, summer or winter")]
    [InlineData("clock", "winter", "17: clock: the clock in London is on summer time at 2026-09-01 10:00: leave it empty, and write the time which that clock shows")]
    [InlineData("clock", "sumer", "17: clock: \"sumer\" is not known here: did you mean summer?")]
    [InlineData("minutes", "0", "5: minutes: \"0\" is not the length of a visit or session: write whole minutes from 1 to 1500, such as 360")]
    [InlineData("minutes", "1501", "5: minutes: \"1501\" is not the length of a visit or session: write whole minutes from 1 to 1500, such as 360")]
    [InlineData("minutes", "6:00", "5: minutes: \"6:00\" is not the length of a visit or session: write whole minutes from 1 to 1500, such as 360")]
    [InlineData("price", "", $"6: price: it is empty: {Money}")]
    [InlineData("price", "£60", $"6: price: £60 has a currency sign: {Money}")]
    [InlineData("price", "-0.01", $"6: price: -0.01 is negative: {Money}")]
    [InlineData("price", "60.005", "6: price: 60.005: it has more than two decimals: write at most two, such as 25.27")]
    [InlineData("attendance", "", "7: attendance: \"\" is not an attendance: write not recorded, as planned, absent, or the minutes that the person was there, such as 120")]
    [InlineData("attendance", "0", "7: attendance: \"0\" is not an attendance: write not recorded, as planned, absent, or the minutes that the person was there, such as 120")]
    [InlineData("attendance", "1501", "7: attendance: \"1501\" is not an attendance: write not recorded, as planned, absent, or the minutes that the person was there, such as 120")]
    [InlineData("days", "weekdays", "8: days: \"weekdays\" is not known here: write one of: any day, weekdays only")]
    [InlineData("absences", "in rate", "9: absences: \"in rate\" is not known here: write one of: charged, in the rate")]
    [InlineData("funding", "direct", "10: funding: \"direct\" is not known here: write one of: council, direct payment")]
    [InlineData("framework_price", "60", "11: framework_price: the council arranges this care: leave it empty, or write direct payment under funding")]
    [InlineData("charged_at", "1,000", null)]
    [InlineData("charged_at", "x", $"12: charged_at: x is not a sum of money: {Money}")]
    [InlineData("added_price", "60.01", "13: added_price: £60.01 is above the price of £60.00 that it is a part of: write the whole under price")]
    [InlineData("added_price", "-1", $"13: added_price: -1 is negative: {Money}")]
    [InlineData("framework_added_price", "1", "14: framework_added_price: there is no framework_price that it is a part of: leave it empty, or write the whole under framework_price")]
    [InlineData("charged_added_price", "1", "15: charged_added_price: there is no charged_at that it is a part of: leave it empty, or write the whole under charged_at")]
    [InlineData("planned_at", "2026-08-01", $"16: planned_at: \"2026-08-01\" has no time: {Clock}")]
    public void What_is_wrong_with_a_row_is_named_where_it_stands(string heading, string written, string? problem)
    {
        var row = AnAbsenceTable.Care((heading, written.Contains(',') ? $"\"{written}\"" : written));
        AnAbsenceTable.CareFaults(row).ShouldBe(
            ["care.csv:2:" + (problem ?? $"12: charged_at: 1,000 has a comma, which may stand for the point or for thousands: {Money}")]);
    }

    [Theory]
    [InlineData("10.00", "40.00", "", "15: charged_added_price: it is empty and added_price is not: write how much of charged_at is for the same added hours, 0 for none of it")]
    [InlineData("", "40.00", "10.00", "15: charged_added_price: the price has no part for added hours: leave it empty, or write that part under added_price")]
    [InlineData("10.00", "40.00", "40.01", "15: charged_added_price: £40.01 is above the charged_at of £40.00 that it is a part of: write the whole under charged_at")]
    public void What_is_charged_has_a_part_for_added_hours_where_the_price_has(string added, string charged, string chargedAdded, string problem) =>
        AnAbsenceTable.CareFaults(AnAbsenceTable.Care(("added_price", added), ("charged_at", charged), ("charged_added_price", chargedAdded)))
            .ShouldBe(["care.csv:2:" + problem]);

    [Fact]
    public void One_id_in_other_capitals_is_a_fault_that_names_the_first() =>
        AnAbsenceTable.CareFaults(AnAbsenceTable.Care(), AnAbsenceTable.Care(("person", "p-1"), ("provider", "ex-01"), ("start", "2026-09-02 10:00"))).ShouldBe(
        [
            "care.csv:3:1: person: p-1 is P-1 on line 2 in other capitals: write one id the same in every row",
            "care.csv:3:2: provider: ex-01 is EX-01 on line 2 in other capitals: write one id the same in every row",
        ]);

    [Fact]
    public void Everything_wrong_is_told_at_once_and_nothing_is_read() =>
        AnAbsenceTable.CareFaults(
            AnAbsenceTable.Care(("person", ""), ("start", "x"), ("minutes", "x"), ("price", "x"), ("attendance", "x"), ("days", "x"), ("charged_at", "x"), ("clock", "x")),
            AnAbsenceTable.Care(("planned_at", "x")),
            AnAbsenceTable.Care(("start", "2026-09-02 10:00")))
        .Select(fault => string.Join(':', fault.Split(':')[1..4]))
        .ShouldBe(["2:1: person", "2:4: start", "2:5: minutes", "2:6: price", "2:7: attendance", "2:8: days", "2:12: charged_at", "2:17: clock", "3:16: planned_at"]);

    [Fact]
    public void Only_the_required_columns_are_asked_for() =>
        AnAbsenceTable.Faults(PlannedCareFile.Read("care.csv", Encoding.UTF8.GetBytes("\uFEFFperson,provider,service,start,minute,price\r\nP-1,X,S,2026-09-01 10:00,60,1\r\n"))).ShouldBe(
        [
            "care.csv:1:5: heading: \"minute\" is not a heading: did you mean minutes?",
            "care.csv:1:7: heading: minutes is missing: add the column",
            "care.csv:1:7: heading: attendance is missing: add the column",
        ]);

    [Theory]
    [InlineData("\n", "")]
    [InlineData("\r\n", "\uFEFF")]
    public void Line_ends_and_a_byte_order_mark_change_nothing(string end, string mark) =>
        PlannedCareFile.Read("care.csv", Encoding.UTF8.GetBytes(mark + AnAbsenceTable.CareHeadings + end + AnAbsenceTable.Care() + end)).AsT0
            .ShouldBe(AnAbsenceTable.CareOf(AnAbsenceTable.Care()));

    [Fact]
    public void A_workbook_reads_as_the_text_does()
    {
        string[] rows = [AnAbsenceTable.Care(("added_price", "10"), ("attendance", "120")), AnAbsenceTable.Care(("start", "2026-10-25 01:30"), ("clock", "winter"), ("attendance", "absent"))];
        PlannedCareFile.Read("care.xlsx", AnAbsenceTable.Workbook(AnAbsenceTable.CareHeadings, rows).Bytes()).AsT0
            .ShouldBe(AnAbsenceTable.CareOf(rows).Select(care => care with { Place = care.Place!.Replace("line", "row") }));
        AnAbsenceTable.Faults(PlannedCareFile.Read("care.xlsx", AnAbsenceTable.Workbook(AnAbsenceTable.CareHeadings, AnAbsenceTable.Care(("start", "x"))).Bytes()))
            .ShouldBe([$"care.xlsx:Bids!D2: start: \"x\" is not a date with a time: {Clock}"]);
    }

    [Fact]
    public void Rows_that_overlap_are_refused_by_the_assessment_by_their_places()
    {
        var ledger = new CareLedger(new(2026, 9, 1), new(2026, 9, 30), AnAbsenceTable.CareOf(AnAbsenceTable.Care(), AnAbsenceTable.Care(("start", "2026-09-01 15:59"))));
        var refusal = new AbsenceTerms(Schemes.LeicestershireCommunityLifeChoices2026.Absences, null).Assess(ledger).AsT1.ShouldHaveSingleItem();
        refusal.Code.ShouldBe("plans-overlap");
        refusal.Message.ShouldContain("(line 3) starts before");
        refusal.Message.ShouldContain("(line 2) ends");
    }

    private static (string, bool)[] Lines(CarePrice? price) =>
        [.. price!.Lines.Select(line => (line.Amount.Round(PennyRounding.HalfAwayFromZero).ToDigits(), line.IsAddOn))];
}
