using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using NodaTime;
using NodaTime.Text;
using OneOf;

namespace HomeCare.Domain;

/// <summary>Reads bank holidays from JSON and gathers what is wrong.</summary>
internal sealed partial class BankHolidaysReader
{
    // The 1971 Act applies from 1972; the other end catches slips of the pen.
    private static readonly LocalDate Earliest = new(1972, 1, 1);
    private static readonly LocalDate Latest = new(2999, 12, 31);

    private static readonly ValueList<string> DivisionMembers = ["division", "events"];
    private static readonly ValueList<string> EventMembers = ["title", "date", "notes", "bunting"];

    private static readonly ValueList<Refusal> NotUnicode =
        [new("not-json", "it holds text that is not Unicode: save it as UTF-8", [new("path", "file")])];

    private readonly List<Refusal> faults = [];

    internal OneOf<BankHolidays, ValueList<Refusal>> Read(ReadOnlyMemory<byte> json)
    {
        if (!Utf8.IsValid(json.Span))
        {
            return NotUnicode;
        }

        try
        {
            using var document = JsonDocument.Parse(
                json.Span.StartsWith(Encoding.UTF8.Preamble) ? json[Encoding.UTF8.Preamble.Length..] : json);
            return Read(document.RootElement);
        }
        catch (JsonException problem)
        {
            return ValueList.Create([new Refusal(
                "not-json",
                $"it is not JSON at line {PlainText.Of((problem.LineNumber ?? 0) + 1)}, byte {PlainText.Of((problem.BytePositionInLine ?? 0) + 1)}",
                [new("path", "file")])]);
        }
        catch (InvalidOperationException)
        {
            return NotUnicode;
        }
    }

    private OneOf<BankHolidays, ValueList<Refusal>> Read(JsonElement root)
    {
        if (Members(root, "file", BankHolidayDivision.All.Select(division => division.Name).ToValueList()) is not { } members)
        {
            return faults.ToValueList();
        }

        var lists = new List<DivisionList>();
        foreach (var division in BankHolidayDivision.All)
        {
            if (members.TryGetValue(division.Name, out var json))
            {
                var before = faults.Count;
                var days = ReadDivision(json, division);
                lists.Add(new(division, days, IsSound: faults.Count == before));
            }
            else
            {
                Fault("missing-division", division.Name, "this division is missing: all three are needed");
            }
        }

        var (firstYear, lastYear) = CheckYears(lists);
        return faults.Count > 0
            ? faults.ToValueList()
            : new BankHolidays(firstYear, lastYear, lists.SelectMany(list => list.Days));
    }

    private List<BankHoliday> ReadDivision(JsonElement json, BankHolidayDivision division)
    {
        var days = new List<BankHoliday>();
        if (Members(json, division.Name, DivisionMembers) is not { } members)
        {
            return days;
        }

        if (members.TryGetValue("division", out var name) && Text(name, division.Name + ".division") is { } text && text != division.Name)
        {
            Fault("wrong-division", division.Name + ".division", $"it is not {division.Name}", new Fact("value", text));
        }

        var path = division.Name + ".events";
        if (Required(members, "events", division.Name) is not { } events || !Is(events, JsonValueKind.Array, path, "a list"))
        {
            return days;
        }

        var index = 0;
        var seen = new Dictionary<LocalDate, string>();
        foreach (var item in events.EnumerateArray())
        {
            var at = $"{path}[{PlainText.Of(index++)}]";
            if (ReadEvent(item, at, division) is not { } day)
            {
                continue;
            }

            if (seen.TryAdd(day.Date, at))
            {
                days.Add(day);
            }
            else
            {
                Fault(
                    "repeated-date",
                    at + ".date",
                    $"{PlainText.Of(day.Date)} is given twice, first at {seen[day.Date]}: give it once",
                    new Fact("value", PlainText.Of(day.Date)));
            }
        }

        if (index == 0)
        {
            Fault("no-events", path, "it is empty: every year has bank holidays");
        }

        return days;
    }

    private BankHoliday? ReadEvent(JsonElement json, string path, BankHolidayDivision division)
    {
        if (Members(json, path, EventMembers) is not { } members)
        {
            return null;
        }

        var title = Required(members, "title", path) is { } titleJson ? Title(titleJson, path + ".title") : null;
        var date = Required(members, "date", path) is { } dateJson ? Date(dateJson, path + ".date") : null;
        return title is not null && date is { } day ? new(day, title, division) : null;
    }

    private string? Title(JsonElement json, string path)
    {
        var text = Text(json, path);
        if (text is not null && PlainText.ProblemWith(text) is { } problem)
        {
            Fault("bad-title", path, problem);
            return null;
        }

        return text;
    }

    private LocalDate? Date(JsonElement json, string path)
    {
        if (Text(json, path) is not { } text)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true, Value: var date } && date >= Earliest && date <= Latest)
        {
            return date;
        }

        Fault("not-a-date", path, "it is not a date from 1972 to 2999: write it as 2026-08-31", new Fact("value", text));
        return null;
    }

    private sealed record DivisionList(BankHolidayDivision Division, List<BankHoliday> Days, bool IsSound);
}
