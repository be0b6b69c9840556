using System.Text;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Tests;

public class BankHolidaysReadingTests
{
    [Fact]
    public void A_whole_file_is_read()
    {
        var holidays = BankHolidayFile.For(2027, 2031).Read();

        (holidays.FirstDay, holidays.LastDay).ShouldBe((Day.Of("2027-01-01"), Day.Of("2031-12-31")));
        holidays.Days.Count.ShouldBe(5 * (8 + 9 + 10));
        holidays.Days[0].ShouldBe(new(Day.Of("2027-01-01"), "Day 1", BankHolidayDivision.EnglandAndWales));
    }

    [Fact]
    public void Days_are_ordered_by_date_and_then_by_division_however_the_file_orders_them()
    {
        var file = BankHolidayFile.For(2029, 2029);
        var shuffled = new JsonObject(file.Reverse().Select(pair => KeyValuePair.Create(pair.Key, pair.Value?.DeepClone())));
        var events = shuffled.Events("scotland");
        shuffled["scotland"]!["events"] = new JsonArray([.. events.Reverse().Select(day => day!.DeepClone())]);

        shuffled.Read().Days.ShouldBe(file.Read().Days);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() =>
        BankHolidays.Read(new byte[] { 0xEF, 0xBB, 0xBF }.Concat(BankHolidayFile.For(2029, 2029).Bytes()).ToArray()).IsT0.ShouldBeTrue();

    [Fact]
    public void Members_that_say_nothing_about_dates_may_be_left_out()
    {
        var file = BankHolidayFile.For(2029, 2029);
        file["scotland"]!.AsObject().Remove("division");
        file.Events("scotland")[0]!.AsObject().Remove("notes");
        file.Events("scotland")[0]!.AsObject().Remove("bunting");

        file.Read().Days.Count.ShouldBe(27);
    }

    [Fact]
    [Rule("TIME-07")]
    public void Only_the_years_that_all_three_divisions_have_are_covered()
    {
        var file = BankHolidayFile.For(2027, 2031);
        file["scotland"] = BankHolidayFile.Division("scotland", 2026, 2030);
        file["northern-ireland"] = BankHolidayFile.Division("northern-ireland", 2028, 2031);
        var holidays = file.Read();

        holidays.ToString().ShouldBe("bank holidays 2028-01-01 to 2030-12-31");
        holidays.Days.ShouldAllBe(day => day.Date.Year >= 2028 && day.Date.Year <= 2030);
    }

    [Theory]
    [InlineData("", "not-json: it is not JSON at line 1, byte 1")]
    [InlineData("{", "not-json: it is not JSON at line 1, byte 2")]
    [InlineData("{\n}, x", "not-json: it is not JSON at line 2, byte 2")]
    [InlineData("{\"scotland\\ud800\": 1}", "not-json: it holds text that is not Unicode: save it as UTF-8")]
    [InlineData("[]", "wrong-kind: file: this must be an object with england-and-wales, scotland, northern-ireland")]
    [InlineData("null", "wrong-kind: file: this must be an object with england-and-wales, scotland, northern-ireland")]
    public void A_file_that_is_not_such_an_object_is_refused(string json, string fault) =>
        BankHolidayFile.Faults(json).ShouldBe([fault]);

    [Fact]
    public void Bytes_that_are_not_Unicode_are_refused() =>
        BankHolidays.Read(Encoding.Latin1.GetBytes(BankHolidayFile.For(2029, 2029).ToJsonString().Replace("Day 1", "é"))).AsT1
            .Select(refusal => refusal.Message).ShouldBe(["it holds text that is not Unicode: save it as UTF-8"]);

    [Fact]
    public void Every_division_is_needed() => BankHolidayFile.Faults("{}").ShouldBe(
    [
        "missing-division: england-and-wales: this division is missing: all three are needed",
        "missing-division: scotland: this division is missing: all three are needed",
        "missing-division: northern-ireland: this division is missing: all three are needed",
    ]);

    [Fact]
    public void Every_fault_is_named_at_once_with_its_place()
    {
        var file = BankHolidayFile.For(2029, 2029);
        file["wales"] = 1;
        file.Remove("northern-ireland");
        file["england-and-wales"]!["division"] = "scotland";
        file["scotland"]!["source"] = "elsewhere";
        var events = file.Events("scotland");
        events[0] = "2029-01-01";
        events[1]!["date"] = "2029-02-29";
        events[2]!["date"] = 20290330;
        events[3]!["title"] = " ";
        events[4]!["colour"] = "blue";
        events[5]!.AsObject().Remove("title");
        events[6]!.AsObject().Remove("date");
        events[8]!["date"] = events[7]!["date"]!.GetValue<string>();

        file.Faults().ShouldBe(
        [
            "unknown-member: file: it has a member that is not one of england-and-wales, scotland, northern-ireland",
            "wrong-division: england-and-wales.division: it is not england-and-wales",
            "unknown-member: scotland: it has a member that is not one of division, events",
            "wrong-kind: scotland.events[0]: this must be an object with title, date, notes, bunting",
            "not-a-date: scotland.events[1].date: it is not a date from 1972 to 2999: write it as 2026-08-31",
            "wrong-kind: scotland.events[2].date: this must be text in quotation marks",
            "bad-title: scotland.events[3].title: it is empty",
            "unknown-member: scotland.events[4]: it has a member that is not one of title, date, notes, bunting",
            "missing-member: scotland.events[5]: title is missing: add it",
            "missing-member: scotland.events[6]: date is missing: add it",
            "repeated-date: scotland.events[8].date: 2029-12-25 is given twice, first at scotland.events[7]: give it once",
            "missing-division: northern-ireland: this division is missing: all three are needed",
        ]);
    }

    [Theory]
    [InlineData("1971-12-31", false)]
    [InlineData("1972-01-01", true)]
    [InlineData("2999-12-31", true)]
    [InlineData("3000-01-01", false)]
    [InlineData("-2029-01-01", false)]
    [InlineData("1/1/2029", false)]
    [InlineData("2029-01-01T00:00:00", false)]
    [InlineData("", false)]
    public void A_date_is_a_day_from_1972_to_2999(string date, bool known)
    {
        var file = BankHolidayFile.For(2029, 2029);
        file.Events("scotland").Add(new JsonObject { ["title"] = "Another", ["date"] = date });

        BankHolidays.Read(file.Bytes()).Match(_ => true, refusals => refusals.All(refusal => refusal.Code != "not-a-date"))
            .ShouldBe(known);
    }

    [Fact]
    public void A_refusal_carries_its_path_and_what_was_written()
    {
        var file = BankHolidayFile.For(2029, 2029);
        file.Events("scotland")[1]!["date"] = "2029-02-29";

        BankHolidays.Read(file.Bytes()).AsT1[0].Facts.ShouldBe([new("path", "scotland.events[1].date"), new("value", "2029-02-29")]);
    }

    [Fact]
    public void A_member_given_twice_is_refused()
    {
        const string TwiceDated = """{"title": "A", "date": "2029-01-01", "date": "2029-01-02"}""";
        var json = BankHolidayFile.For(2029, 2029).ToJsonString().Replace("\"events\":[", "\"events\":[" + TwiceDated + ",");

        BankHolidayFile.Faults(json)[0].ShouldBe("repeated-member: england-and-wales.events[0]: date is given twice: give it once");
    }

    [Theory]
    [InlineData("[]", "wrong-kind: scotland: this must be an object with division, events")]
    [InlineData("{}", "missing-member: scotland: events is missing: add it")]
    [InlineData("""{"division": 1, "events": {}}""", "wrong-kind: scotland.division: this must be text in quotation marks")]
    [InlineData("""{"events": {}}""", "wrong-kind: scotland.events: this must be a list")]
    [InlineData("""{"events": []}""", "no-events: scotland.events: it is empty: every year has bank holidays")]
    public void A_division_is_an_object_with_events(string scotland, string fault)
    {
        var file = BankHolidayFile.For(2029, 2029);
        file["scotland"] = JsonNode.Parse(scotland);

        file.Faults()[0].ShouldBe(fault);
    }
}
