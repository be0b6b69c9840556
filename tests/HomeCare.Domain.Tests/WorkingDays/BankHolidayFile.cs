using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using NodaTime;

namespace HomeCare.Domain.Tests;

/// <summary>Files of bank holidays in the published form, to be spoilt by a test.</summary>
internal static class BankHolidayFile
{
    internal static JsonObject For(int firstYear, int lastYear) => new(BankHolidayDivision.All.Select(division =>
        KeyValuePair.Create<string, JsonNode?>(division.Name, Division(division.Name, firstYear, lastYear))));

    internal static JsonObject Division(string name, int firstYear, int lastYear) => new()
    {
        ["division"] = name,
        ["events"] = new JsonArray([.. Enumerable.Range(firstYear, lastYear - firstYear + 1)
            .SelectMany(year => BankHolidayRules.Of(name, year))
            .Select(Event)]),
    };

    internal static JsonObject Event(LocalDate date) => new()
    {
        ["title"] = "Day " + date.DayOfYear.ToString(CultureInfo.InvariantCulture),
        ["date"] = PlainText.Of(date),
        ["notes"] = string.Empty,
        ["bunting"] = true,
    };

    internal static JsonArray Events(this JsonObject file, string division) => file[division]!["events"]!.AsArray();

    internal static byte[] Bytes(this JsonObject file) => Encoding.UTF8.GetBytes(file.ToJsonString());

    internal static BankHolidays Read(this JsonObject file) => BankHolidays.Read(file.Bytes()).AsT0;

    internal static string[] Faults(this JsonObject file) => Faults(file.ToJsonString());

    internal static string[] Faults(string json) =>
        [.. BankHolidays.Read(Encoding.UTF8.GetBytes(json)).AsT1.Select(refusal => $"{refusal.Code}: {refusal.Message}")];
}
