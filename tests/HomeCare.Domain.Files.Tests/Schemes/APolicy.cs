using System.Diagnostics.CodeAnalysis;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Policies as a council would write them by hand. Every name and number is invented.</summary>
internal static class APolicy
{
    internal const string Book =
        """
        {
          "rows": [
            { "item": { "lot": "1", "zone": "z1", "tier": "gold", "ratio": "1:8", "unit": { "session": 360 } }, "value": "49.42", "firstDay": "2026-04-01", "lastDay": "2027-03-31" },
            { "item": { "area": "inner", "band": "urban", "item": "day", "unit": "hour" }, "value": { "value": "25.20", "cite": CITE }, "firstDay": "2026-04-01", "lastDay": "until further notice", "status": "provisional", "knownFrom": "2026-03-01", "place": "row 2" },
            { "item": { "band": "rural", "unit": { "halfDay": 180 } }, "value": { "notYetSet": CITE }, "firstDay": "2026-04-01", "lastDay": "2027-03-31", "withdrawnOn": "2026-05-01" },
            { "item": { "item": "waking", "unit": "night" }, "value": "£110", "firstDay": "2026-04-01", "lastDay": "2027-03-31" },
            { "item": { "unit": "week" }, "value": "1400.00", "firstDay": "2026-04-01", "lastDay": "2027-03-31" }
          ]
        }
        """;

    internal const string Schedule =
        """
        {
          "title": "Example prices",
          "cite": CITE,
          "consequence": "reject-price",
          "asked": [
            {
              "item": { "band": "urban", "unit": "hour" },
              "name": "Urban",
              "rule": { "pickFrom": ["22.00", "22.50", { "value": "23.00", "cite": CITE }], "supplements": [{ "zone": "north-ward", "amount": "0.85" }] }
            },
            { "item": { "band": "rural", "unit": "hour" }, "name": "Rural", "rule": { "within": { "floor": { "notYetSet": CITE }, "ceiling": "27.00" } }, "lot": "1", "zonePrices": "may-differ", "step": "0.05" },
            { "item": { "item": "sleeping", "unit": "night" }, "name": "Night", "rule": { "atMost": "75.00" }, "requirement": "optional", "status": "provisional" },
            { "item": { "item": "waking", "unit": "night" }, "name": "Waking night", "rule": { "fixed": "110.00", "cite": CITE } },
            { "item": { "item": "live-in", "unit": "week" }, "name": "Live-in", "rule": { "competitive": true } }
          ],
          "below": [{ "item": { "band": "urban", "unit": "hour" }, "other": { "band": "rural", "unit": "hour" } }],
          "rising": [{ "items": [{ "band": "urban", "unit": "hour" }, { "band": "rural", "unit": "hour" }] }],
          "zones": ["north-ward"],
          "unsetBounds": "judge-by-what-is-set"
        }
        """;

    internal const string Visits =
        """
        {
          "key": { "lot": "1" },
          "sessional": { "item": "sessional", "fromMinutes": 120, "basis": "actual" },
          "basis": "actual",
          "charged": { "table": [{ "upTo": 15, "charged": 15 }, { "upTo": 30, "charged": 30 }] },
          "chargedAtLeast": 15,
          "shortestVisit": 15,
          "flatNights": ["waking", "sleeping"],
          "enhancements": {
            "enhancements": [
              { "name": "bank holiday", "amount": { "times": "3/2" }, "bankHolidays": ["england-and-wales"] },
              { "name": "Sunday evening", "amount": { "plus": "1.50" }, "weekdays": ["sunday"], "from": "18:00", "until": "22:00" }
            ],
            "reach": "by-the-minute",
            "overlap": "first-listed"
          },
          "dayRule": "split-at-midnight",
          "rounding": { "point": "per-invoice", "half": "half-to-even" }
        }
        """;

    internal const string Ranked =
        """
        {
          "bands": [{ "id": "town", "name": "Town", "range": { "floor": "21.00", "ceiling": "25.00" }, "cite": CITE }],
          "sessional": {
            "range": { "floor": "20.00", "ceiling": "24.00" },
            "fromMinutes": 90,
            "below": "town"
          }
        }
        """;

    internal const string Services =
        """
        {
          "bands": [
            { "id": "group", "purpose": "support in a group", "ratio": "1:5", "commissioning": { "proRata": { "session": 300 }, "step": "half-hours" } },
            { "id": "blocks", "purpose": "support in blocks", "commissioning": { "inBlocks": [{ "halfDay": 150 }, { "session": 300 }] }, "cite": CITE },
            { "id": "extra", "purpose": "extra hours", "commissioning": { "proRata": "hour", "step": "minutes" }, "supplements": ["group", "blocks"] }
          ],
          "sessionMinutes": { "value": 300, "cite": CITE },
          "longDay": "session-and-pro-rata",
          "supplementTime": "beside-the-base"
        }
        """;

    internal const string Successions =
        """
        {
          "earlier": { "bands": [{ "id": "old", "purpose": "support", "commissioning": { "proRata": "hour", "step": "minutes" } }], "sessionMinutes": 300 },
          "later": { "bands": [{ "id": "new", "purpose": "support", "commissioning": { "proRata": "hour", "step": "minutes" } }], "sessionMinutes": 300 },
          "rows": [{ "from": "old", "candidates": ["new"], "reason": "both are support", "cite": CITE }]
        }
        """;

    internal const string CallOff =
        """
        {
          "scheme": "EX-2026",
          "lot": "days",
          "firstDay": "2026-09-01",
          "lastDay": "2030-08-31",
          "services": { "bands": [{ "id": "group", "purpose": "support", "commissioning": { "proRata": "hour", "step": "minutes" }, "cite": CITE }], "sessionMinutes": { "value": 300, "cite": CITE } },
          "ranges": [{ "band": "group", "unit": "hour", "range": { "floor": { "value": "10.00", "cite": CITE }, "ceiling": { "notYetSet": CITE } } }],
          "rounding": { "point": "per-invoice" },
          "eligibility": [
            { "gate": "no-price", "cite": CITE },
            { "gate": "excluded", "cite": CITE },
            { "gate": "not-accredited", "settings": { "sentence": "The provider is accredited.", "declaration": "accredited", "comparison": "same", "value": "yes" }, "cite": CITE }
          ],
          "rungs": ["shorter-distance", "higher-rating"]
        }
        """;

    internal const string Absence =
        """
        {
          "title": "Example council",
          "treatment": { "byNotice": { "hours": 48 } },
          "exceptions": [
            { "cause": "emergency-admission", "treatment": { "forDays": 14, "condition": "service-resumes", "otherwise": { "weeks": 1 }, "share": "3/4" }, "cite": CITE },
            { "cause": "service-ended", "treatment": { "forDays": 7, "counting": "beginning-with-the-day-after", "condition": "always" } },
            { "cause": "hospital", "treatment": { "byNotice": { "hours": 24, "clock": "on-the-clock", "atTheDeadline": "in-time", "part": "time-within", "clockChanges": "summer-time" }, "weekdayServices": { "workingDays": 2, "calendar": "england-and-wales", "reading": "whole-day" }, "share": "0.5" } },
            { "cause": "no-show", "treatment": { "always": "1/2" } },
            { "cause": "commissioner", "treatment": "always" },
            { "cause": "provider", "treatment": "never" },
            {
              "cause": "provider-suspended",
              "treatment": {
                "byNotice": {
                  "workingDays": 1,
                  "calendar": {
                    "name": "Council offices",
                    "counting": "beginning-with-the-day",
                    "weekdays": ["monday", "friday"],
                    "divisions": ["england-and-wales"],
                    "closedDays": [{ "date": "2026-12-24", "reason": "offices closed" }],
                    "firstDay": "2026-09-01",
                    "lastDay": "2027-08-31",
                    "cite": CITE
                  }
                }
              }
            }
          ],
          "moment": "sent",
          "partAttendance": "as-attended",
          "addOns": "not-charged"
        }
        """;

    internal const string Uplift =
        """
        {
          "indices": ["nlw", "cpi"],
          "weights": ["3/5", "0.4"],
          "discretion": "the authority may decide otherwise",
          "ceilings": [{ "item": { "unit": "hour" }, "amount": "28.00" }, { "item": { "band": "rural", "unit": "hour" }, "amount": "31.00" }]
        }
        """;

    internal const string Places =
        """
        {
          "places": [
            { "key": "zone north", "name": "North", "firstDay": "2026-04-01", "lastDay": "until further notice", "aliases": ["The North"] },
            { "key": "parish Upper Slaughter", "name": "Upper Slaughter", "firstDay": "2026-04-01", "lastDay": "2030-03-31", "cite": CITE },
            { "key": "postcode LE1 1AA", "name": "Example House", "firstDay": "2026-04-01", "lastDay": "until further notice" }
          ],
          "wholes": [
            { "key": { "place": "parish Upper Slaughter", "within": "zone" }, "value": ["zone north"], "firstDay": "2026-04-01", "lastDay": "2030-03-31" },
            { "key": { "place": "postcode LE1 1AA", "within": "zone" }, "value": { "notYetSet": CITE }, "firstDay": "2026-04-01", "lastDay": "until further notice" }
          ],
          "bands": [{ "key": "parish Upper Slaughter", "value": "rural", "firstDay": "2026-04-01", "lastDay": "2030-03-31" }]
        }
        """;

    /// <summary>A policy with its citations as a scheme file has them.</summary>
    internal static string Text([StringSyntax(StringSyntaxAttribute.Json)] string policy) =>
        policy.Replace("CITE", """{ "id": "EX-01", "source": { "title": "Example scheme", "publisher": "Example council" }, "place": "paragraph 1" }""", StringComparison.Ordinal);

    /// <summary>The policy with other text in some places, each of which it has once.</summary>
    internal static string Changed(string policy, params (string Good, string Bad)[] changes) => changes.Aggregate(policy, (text, change) =>
    {
        text.Split(change.Good).Length.ShouldBe(2, $"{change.Good} stands there once");
        return text.Replace(change.Good, change.Bad, StringComparison.Ordinal);
    });
}
