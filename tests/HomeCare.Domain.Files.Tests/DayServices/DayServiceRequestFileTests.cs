using System.Text;
using HomeCare.Domain.CallOff;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Packages, quotes and places are invented.</summary>
public class DayServiceRequestFileTests
{
    private const string Good = """
        {
          "reference": "EX-1",
          "lot": "day-services",
          "attendances": [
            { "days": ["Mon", "Wed"], "segments": [{ "band": "3", "minutes": 360 }] },
            { "days": ["Fri"], "segments": [{ "band": "3", "start": "10:00", "end": "16:00" }, { "band": "5", "minutes": 60 }] }
          ],
          "needs": ["hoist"],
          "outcomes": ["travel"],
          "wishes": ["swimming"],
          "transport": "needed",
          "transportQuotes": [{ "provider": "P1", "perWeek": "24.00" }],
          "requiredStart": "2026-12-01",
          "decidedOn": "2026-11-23",
          "details": { "foundSuitable": ["P1"], "home": { "easting": 458800, "northing": 304500 } }
        }
        """;

    [Fact]
    public void Every_member_is_read()
    {
        var request = DayServiceRequestFile.Read("r.json", Encoding.UTF8.GetBytes(Good), Lots).AsT0;
        (request.Reference.Value, request.Lot.Value, request.Transport, request.CareMinutes).ShouldBe(("EX-1", "day-services", TransportNeed.Needed, 1080));
        request.Attendances.Select(one => string.Join(' ', one.Days)).ShouldBe(["Monday Wednesday", "Friday"]);
        request.Attendances[1].Plan.Segments.Select(segment => segment.ToString()).ShouldBe(["6 h of band 3, 10:00 to 16:00", "1 h of band 5"]);
        request.TransportQuotes.Single().ShouldBe(new TransportQuote(new("P1"), A.Money("24.00")));
        (request.Needs.Single().Value, request.Outcomes.Single().Value, request.Wishes.Single().Value).ShouldBe(("hoist", "travel", "swimming"));
        (request.RequiredStart, request.DecidedOn).ShouldBe((new LocalDate(2026, 12, 1), new LocalDate(2026, 11, 23)));
        request.Details.FoundSuitable.Single().Value.ShouldBe("P1");
        request.Details.Home.ShouldBe(new GridReference(458_800, 304_500));
    }

    [Theory]
    [InlineData("\"EX-1\"", "\"EX\\u0007\"", "r.json:2:16: reference: ")]
    [InlineData("\"day-services\"", "\"day-servces\"", "r.json:3:10: lot: there is no lot day-servces: did you mean day-services?")]
    [InlineData("[\"Mon\", \"Wed\"]", "[\"Mon\", \"Fri\"]", "r.json:4:18: attendances: Friday is in two attendances: write all segments of a day in one")]
    [InlineData("[\"Mon\", \"Wed\"]", "[\"Mon\", \"Mno\"]", "r.json:5:23: attendances[0].days[1]: \"Mno\" is not a day: did you mean Mon?")]
    [InlineData("\"minutes\": 360", "\"minutes\": 350", "r.json:5:43: attendances[0].segments: ")]
    [InlineData("\"minutes\": 360", "\"minutes\": 360, \"start\": \"10:00\"", "r.json:5:44: attendances[0].segments[0]: a segment has its minutes, or its start and its end: write the one or the other")]
    [InlineData("\"start\": \"10:00\", ", "", "r.json:6:37: attendances[1].segments[0]: a segment has its minutes, or its start and its end: write the one or the other")]
    [InlineData("{ \"band\": \"5\", \"minutes\": 60 }", "{ \"band\": \"6\", \"minutes\": -60 }", "r.json:6:36: attendances[1].segments: ")]
    [InlineData("\"band\": \"5\"", "\"band\": \"7\"", "r.json:6:36: attendances[1].segments: there is no band 7")]
    [InlineData("\"needed\"", "\"not-needed\"", "r.json:12:22: transportQuotes: transport is quoted and the person needs none")]
    [InlineData("\"24.00\"", "\"-24.00\"", "r.json:12:22: transportQuotes: transport to P1 is quoted at ")]
    [InlineData("\"24.00\"", "24.00", "r.json:12:54: transportQuotes[0].perWeek: this must be text in quotation marks")]
    [InlineData("\"2026-12-01\"", "\"2026-11-22\"", "r.json:13:20: requiredStart: care must start on 2026-11-22, before the decision on 2026-11-23")]
    [InlineData("\"2026-11-23\"", "\"2026-08-30\"", "r.json:14:16: decidedOn: 2026-08-30 is outside the scheme")]
    [InlineData("\"swimming\"", "\"swimming\", \"swimming\"", "r.json:10:26: wishes[1]: swimming is listed twice: list it once")]
    [InlineData("\"wishes\"", "\"wish\"", "r.json:10:11: wish: this member is not known: did you mean wishes?")]
    public void A_value_at_fault_is_named_with_its_place(string written, string instead, string problem)
    {
        Good.ShouldContain(written);
        Faults(Good.Replace(written, instead)).ShouldHaveSingleItem().ShouldStartWith(problem);
    }

    [Fact]
    public void A_package_without_days_is_told_once()
    {
        var start = Good.IndexOf("\"attendances\"", StringComparison.Ordinal);
        var end = Good.IndexOf("\"needs\"", StringComparison.Ordinal);
        Faults(string.Concat(Good.AsSpan(0, start), "\"attendances\": [], ", Good.AsSpan(end))).ShouldBe(["r.json:4:18: attendances: no day is commissioned: a package has at least one"]);
    }

    [Fact]
    public void The_lot_that_goes_by_districts_needs_one() => Faults(Good
        .Replace("day-services", "personal-assistants")
        .Replace("{ \"days\": [\"Fri\"], \"segments\": [{ \"band\": \"3\", \"start\": \"10:00\", \"end\": \"16:00\" }, { \"band\": \"5\", \"minutes\": 60 }] }", "{ \"days\": [\"Fri\"], \"segments\": [{ \"band\": \"pa\", \"minutes\": 60 }] }")
        .Replace("\"3\"", "\"pa\"")).ShouldHaveSingleItem().ShouldContain("lot personal-assistants goes by where the person lives, and the package names no zone: name it");

    [Theory]
    [InlineData("", "it is empty")]
    [InlineData("[]", "this must be an object with reference, lot, attendances")]
    public void What_is_no_object_is_refused(string text, string problem) => Faults(text).ShouldHaveSingleItem().ShouldContain(problem);

    private static ValueList<DayServiceCallOffTerms> Lots =>
        [LeicestershireCommunityLifeChoices2026.DayServicesCallOff, LeicestershireCommunityLifeChoices2026.PersonalAssistantsCallOff];

    private static string[] Faults(string text) => [.. DayServiceRequestFile.Read("r.json", Encoding.UTF8.GetBytes(text), Lots).AsT1.Select(fault => fault.ToString())];
}
