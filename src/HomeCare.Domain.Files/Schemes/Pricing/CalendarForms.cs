using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>Which days are working days, and which are bank holidays.</summary>
internal static class CalendarForms
{
    internal static readonly Form<BankHolidayDivision> Division = ClosedSets.OneOf<BankHolidayDivision>("a division of bank holidays");

    /// <summary>Other bank holidays than those that come with the library, in the form in which they are published.</summary>
    internal static readonly Form<BankHolidays> Holidays = new BankHolidaysForm();

    private static readonly RecordForm<ClosedDay> Closed = new(of => new(
        of.Required("date", Forms.Date, one => one.Date),
        of.Required("reason", Forms.Text, one => one.Reason)));

    private static readonly RecordForm<WorkingDayCalendar> Own = new(of =>
    {
        var terms = new WorkingDayTerms(
            of.Required("name", Forms.Text, one => one.Terms.Name),
            of.Cite(one => one.Terms.Citation),
            of.Required("counting", ClosedSets.OneOf<DayCounting>("a way to count days"), one => one.Terms.Counting))
        {
            Weekdays = of.RequiredList("weekdays", ValueForms.Weekday, one => one.Terms.Weekdays),
            Divisions = of.List("divisions", Division, one => one.Terms.Divisions),
            ClosedDays = of.List("closedDays", Closed, one => one.Terms.ClosedDays),
            FirstDay = of.Optional("firstDay", Forms.Date, one => one.Terms.FirstDay),
            LastDay = of.Optional("lastDay", Forms.Date, one => one.Terms.LastDay),
        };
        var holidays = of.Default("holidays", Holidays, one => one.Holidays, BankHolidays.Published);
        return of.Made(() => WorkingDayCalendar.Create(terms, holidays), refusal => PlaceIn(terms, refusal));
    });

    internal static readonly Form<WorkingDayCalendar> WorkingDays = new AlternativesForm<WorkingDayCalendar>(
        "a calendar of working days",
        [("england-and-wales", WorkingDayCalendar.EnglandAndWales), ("procurement-act-2023", WorkingDayCalendar.ProcurementAct2023)],
        [new("weekdays", Own, _ => true)]);

    private static string PlaceIn(WorkingDayTerms terms, Refusal refusal)
    {
        var day = refusal.Facts.FirstOrDefault(fact => fact.Name == "day")?.Value;
        return refusal.Code switch
        {
            "calendar-name" => "name",
            "no-weekday" => "weekdays",
            "closed-day" => $"closedDays[{PlainText.Of(Misfit.LastWhere(terms.ClosedDays, one => PlainText.Of(one.Date) == day))}]",
            _ => "lastDay",
        };
    }

    private sealed class BankHolidaysForm : Form<BankHolidays>
    {
        internal override string Expected => "bank holidays by division, as gov.uk publishes them";

        internal override bool TryRead(SchemeReading reading, LocatedJson json, out BankHolidays value)
        {
            var read = BankHolidays.Read(Encoding.UTF8.GetBytes(Copy(json)?.ToJsonString() ?? "null"));
            value = read.Match(holidays => holidays, _ => BankHolidays.Published);
            foreach (var refusal in read.Match(_ => [], refusals => refusals))
            {
                reading.Fault(json, refusal.Message);
            }

            return read.IsT0;
        }

        internal override JsonNode Write(BankHolidays value) => new JsonObject(BankHolidayDivision.All.Select(division => KeyValuePair.Create<string, JsonNode?>(
            division.Name,
            new JsonObject
            {
                ["division"] = division.Name,
                ["events"] = new JsonArray([.. value.Days.Where(day => day.Division == division).Select(Event)]),
            })));

        internal override JsonObject Schema() => new() { ["type"] = "object" };

        private static JsonObject Event(BankHoliday day) => new()
        {
            ["title"] = day.Title,
            ["date"] = PlainText.Of(day.Date),
            ["notes"] = string.Empty,
            ["bunting"] = false,
        };

        private static JsonNode? Copy(LocatedJson json) => json.Kind switch
        {
            JsonValueKind.Object => Copy(json.Members.DistinctBy(member => member.Name, StringComparer.Ordinal)),
            JsonValueKind.Array => new JsonArray([.. json.Items.Select(Copy)]),
            JsonValueKind.String => json.Text,
            JsonValueKind.Null => null,
            _ => JsonNode.Parse(json.Text),
        };

        private static JsonObject Copy(IEnumerable<(string Name, LocatedJson Value)> members) =>
            new(members.Select(member => KeyValuePair.Create(member.Name, Copy(member.Value))));
    }
}
