using System.Text;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using HomeCare.Domain.Absences;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files.Tests;

public class AbsenceResultsFileTests
{
    private const string Late =
        "chargeable: notice received Fri 28 Aug 2026 11:00; to avoid the charge it had to arrive before Fri 28 Aug 2026 10:00, because Mon 31 Aug 2026 is a bank holiday";

    private static readonly AbsencePolicy Policy = LeicestershireCommunityLifeChoices2026.Absences;

    private static readonly CareLedger Ledger = new(
        new(2026, 8, 31),
        new(2026, 9, 6),
        AnAbsenceTable.CareOf(
            AnAbsenceTable.Care(("days", "weekdays only")),
            AnAbsenceTable.Care(("start", "2026-09-02 10:00"), ("days", "weekdays only"), ("attendance", "absent")),
            AnAbsenceTable.Care(("person", "=P-2"), ("funding", "direct payment"), ("attendance", "120"), ("charged_at", "40.00")),
            AnAbsenceTable.Care(("person", "=P-2"), ("funding", "direct payment"), ("start", "2026-09-03 10:00"), ("attendance", "absent"))))
    {
        Notices = AnAbsenceTable.NoticesOf(AnAbsenceTable.Notice(), AnAbsenceTable.Notice(("id", "N-9"), ("person", "P-9"))),
        Contributions = AnAbsenceTable.ContributionsOf(AnAbsenceTable.Contribution(), AnAbsenceTable.Contribution(("person", "=P-2"), ("weekly", "full cost"))),
    };

    private static readonly AbsenceAssessment Assessment = Assess(new(Policy, Policy with { PartAttendance = PartAttendance.AsAttended }));

    [Fact]
    public void Each_visit_or_session_is_written_with_both_answers()
    {
        var lines = Lines(Assessment);
        lines.Length.ShouldBe(5);
        lines[0].ShouldBe(
            "\uFEFFperson,provider,service,funding,start,clock,minutes,price,attendance,place,payment_reason,payment_share,paid,payment_deadline,payment_notice,payment_words,"
            + "charge_reason,charge_share,charged,charge_deadline,charge_notice,charge_words");
        lines[1].ShouldBe(
            "'=P-2,EX-01,day-service,direct payment,2026-09-01 10:00,,360,60.00,120,line 4,part-attended,1,60.00,,,chargeable: the person was there for 2 h of 6 h,"
            + "part-attended,1 of 3,13.33,,,chargeable for 1/3 of the price: the person was there for 2 h of 6 h");
        lines[3].ShouldBe(
            $"P-1,EX-01,day-service,council,2026-09-01 10:00,,360,60.00,not recorded,line 2,late-notice,1,60.00,before Fri 28 Aug 2026 10:00,N-1,\"{Late}\","
            + $"late-notice,1,60.00,before Fri 28 Aug 2026 10:00,N-1,\"{Late}\"");
        lines[4].ShouldStartWith("P-1,EX-01,day-service,council,2026-09-02 10:00,,360,60.00,absent,line 3,in-time,0,0.00,before Tue 1 Sep 2026 10:00,N-1,");
    }

    [Fact]
    public void Without_a_charging_policy_its_columns_are_empty() =>
        Lines(Assess(new(Policy, null))).Skip(1).ShouldAllBe(line => line.EndsWith(",,,,,,", StringComparison.Ordinal));

    [Theory]
    [InlineData("summer")]
    [InlineData("winter")]
    public void A_start_in_the_hour_that_comes_twice_is_written_with_its_clock(string clock)
    {
        var care = AnAbsenceTable.CareOf(AnAbsenceTable.Care(("start", "2026-10-25 01:30"), ("clock", clock)));
        var assessment = new AbsenceTerms(Policy, null).Assess(new(new(2026, 10, 25), new(2026, 10, 25), care)).AsT0;
        Lines(assessment)[1].ShouldStartWith($"P-1,EX-01,day-service,council,2026-10-25 01:30,{clock},360,");
        ((string)JsonNode.Parse(AbsenceResultsFile.ToJson(assessment))!["care"]![0]!["starts_at"]!)
            .ShouldBe(clock == "summer" ? "2026-10-25T01:30:00+01:00" : "2026-10-25T01:30:00Z");
    }

    [Theory]
    [InlineData("90", "0.25")]
    [InlineData("180", "0.5")]
    [InlineData("240", "2 of 3")]
    [InlineData("1", "1 of 360")]
    public void A_share_is_decimals_where_they_can_say_it(string minutes, string share)
    {
        var ledger = Ledger with { Care = AnAbsenceTable.CareOf(AnAbsenceTable.Care(("attendance", minutes))), Notices = [], Contributions = [] };
        Lines(new AbsenceTerms(Policy with { PartAttendance = PartAttendance.AsAttended }, null).Assess(ledger).AsT0)[1].Split(',')[11].ShouldBe(share);
    }

    [Fact]
    public void A_workbook_holds_numbers_as_numbers_and_formulas_as_text()
    {
        using var stream = new MemoryStream(AbsenceResultsFile.Write(Assessment, TableKind.Spreadsheet).ToArray());
        using var document = SpreadsheetDocument.Open(stream, isEditable: false);
        var cells = document.WorkbookPart!.WorksheetParts.Single().Worksheet!.Descendants<Cell>().ToDictionary(cell => cell.CellReference!.Value!);
        (cells["A2"].DataType!.InnerText, cells["A2"].InnerText).ShouldBe(("inlineStr", "=P-2"));
        (cells["G2"].DataType, cells["G2"].StyleIndex!.InnerText, cells["G2"].CellValue!.Text).ShouldBe((null, "0", "360"));
        (cells["H2"].DataType, cells["H2"].StyleIndex!.InnerText, cells["H2"].CellValue!.Text).ShouldBe((null, "1", "60.00"));
        (cells["L2"].DataType, cells["L2"].StyleIndex!.InnerText, cells["L2"].CellValue!.Text).ShouldBe((null, "0", "1"));
        (cells["R2"].DataType!.InnerText, cells["R2"].InnerText).ShouldBe(("inlineStr", "1 of 3"));
        cells.Values.ShouldAllBe(cell => cell.CellFormula == null);
    }

    [Theory]
    [InlineData(TableKind.Csv)]
    [InlineData(TableKind.Spreadsheet)]
    public void The_order_of_the_ledger_changes_no_byte(TableKind kind)
    {
        var turned = new AbsenceTerms(Policy, Policy with { PartAttendance = PartAttendance.AsAttended }).Assess(Ledger with
        {
            Care = Ledger.Care.Reverse().ToValueList(),
            Notices = Ledger.Notices.Reverse().ToValueList(),
            Contributions = Ledger.Contributions.Reverse().ToValueList(),
        }).AsT0;
        AbsenceResultsFile.Write(turned, kind).ToArray().ShouldBe(AbsenceResultsFile.Write(Assessment, kind).ToArray());
        AbsenceResultsFile.ToJson(turned).ShouldBe(AbsenceResultsFile.ToJson(Assessment));
    }

    [Fact]
    public void A_program_gets_the_care_with_the_moments_that_decided()
    {
        var care = JsonNode.Parse(AbsenceResultsFile.ToJson(Assessment))!["care"]!.AsArray();
        care.Count.ShouldBe(4);
        care[2]!.ToJsonString().ShouldBe(JsonNode.Parse(
            $$"""
            {
              "person": "P-1", "provider": "EX-01", "service": "day-service", "funding": "council", "starts_at": "2026-09-01T10:00:00+01:00", "minutes": 360,
              "price": "60.00", "attendance": "not recorded", "place": "line 2",
              "payment": {
                "reason": "late-notice", "share": "1", "amount": "60.00", "notice": "N-1", "notice_at": "2026-08-28T11:00:00+01:00",
                "rule": "1 working day (England and Wales)", "deadline": { "at": "2026-08-28T10:00:00+01:00", "late_at": true }, "words": "{{Late}}"
              },
              "charge": {
                "reason": "late-notice", "share": "1", "amount": "60.00", "notice": "N-1", "notice_at": "2026-08-28T11:00:00+01:00",
                "rule": "1 working day (England and Wales)", "deadline": { "at": "2026-08-28T10:00:00+01:00", "late_at": true }, "words": "{{Late}}"
              }
            }
            """)!.ToJsonString());
        care[0]!["charge"]!.ToJsonString().ShouldBe(JsonNode.Parse(
            """
            {
              "reason": "part-attended", "share": "1/3", "amount": "13.33", "notice": null, "notice_at": null, "rule": null, "deadline": null,
              "words": "chargeable for 1/3 of the price: the person was there for 2 h of 6 h"
            }
            """)!.ToJsonString());
    }

    [Fact]
    public void A_program_gets_the_totals_and_the_findings()
    {
        var json = JsonNode.Parse(AbsenceResultsFile.ToJson(Assessment))!;
        json["providers"]!.ToJsonString().ShouldBe(JsonNode.Parse(
            """
            [
              { "provider": "EX-01", "funding": "council", "planned": 2, "absences": 2, "absences_paid": 1, "for_care": "0.00", "for_absences": "60.00", "total": "60.00" },
              { "provider": "EX-01", "funding": "direct payment", "planned": 2, "absences": 1, "absences_paid": 1, "for_care": "60.00", "for_absences": "60.00", "total": "120.00" }
            ]
            """)!.ToJsonString());
        json["people"]!.ToJsonString().ShouldBe(JsonNode.Parse(
            """
            [
              {
                "person": "=P-2", "planned": 2, "absences": 1, "paid": "120.00", "charged": "73.33",
                "weeks": [
                  { "first_day": "2026-08-31", "last_day": "2026-09-06", "before_limits": "73.33", "contribution": null, "cost": "120.00", "charged": "73.33", "limit": "none" }
                ]
              },
              {
                "person": "P-1", "planned": 2, "absences": 2, "paid": "60.00", "charged": "50.00",
                "weeks": [
                  { "first_day": "2026-08-31", "last_day": "2026-09-06", "before_limits": "60.00", "contribution": "50.00", "cost": "60.00", "charged": "50.00", "limit": "contribution" }
                ]
              }
            ]
            """)!.ToJsonString());
        json["findings"]!.ToJsonString().ShouldBe(
            """[{"code":"notice-covers-nothing","message":"notice N-9 (line 3) covers no planned care of the ledger","facts":[{"name":"notice","value":"N-9"}]}]""");
    }

    [Fact]
    public void A_charge_above_the_cost_is_said_to_be_kept_down_by_it()
    {
        var ledger = Ledger with { Care = AnAbsenceTable.CareOf(AnAbsenceTable.Care(("charged_at", "70.00"))), Notices = [], Contributions = AnAbsenceTable.ContributionsOf(AnAbsenceTable.Contribution(("weekly", "full cost"))) };
        var week = JsonNode.Parse(AbsenceResultsFile.ToJson(new AbsenceTerms(Policy, Policy).Assess(ledger).AsT0))!["people"]![0]!["weeks"]![0]!;
        ((string)week["charged"]!, (string)week["limit"]!).ShouldBe(("60.00", "cost"));
    }

    [Fact]
    public void Without_a_charging_policy_there_is_no_charge_and_there_are_no_weeks()
    {
        var json = JsonNode.Parse(AbsenceResultsFile.ToJson(Assess(new(Policy, null))))!;
        json["care"]!.AsArray().ShouldAllBe(care => care!["charge"] == null);
        json["people"]!.AsArray().ShouldAllBe(person => person!["weeks"]!.AsArray().Count == 0);
    }

    private static AbsenceAssessment Assess(AbsenceTerms terms) => terms.Assess(Ledger).Match(
        good => good, refusals => throw new InvalidOperationException(string.Join('\n', refusals.Select(one => one.Message))));

    private static string[] Lines(AbsenceAssessment assessment) =>
        Encoding.UTF8.GetString(AbsenceResultsFile.Write(assessment, TableKind.Csv).Span).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);
}
