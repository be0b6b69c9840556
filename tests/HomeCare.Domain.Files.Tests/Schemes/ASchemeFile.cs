using System.Diagnostics.CodeAnalysis;
using System.Text;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files.Tests;

/// <summary>A scheme as a council would write it by hand, and what the reader says of it. Every name and number is invented.</summary>
internal static class ASchemeFile
{
    [StringSyntax(StringSyntaxAttribute.Json)]
    internal const string ByHand =
        """
        {
          "format": "homecare.scheme/1",
          "id": "ex-2027",
          "title": "Example home care 2027",
          "authorityName": "Example council",
          "authority": "E10000018",
          "source": { "title": "Example handbook", "publisher": "Example council", "published": "2026-11-02" },
          "framework": { "id": "ex-2027", "title": "Example home care 2027", "kind": "light-touch-open-framework", "statedEnd": "2035-03", "rounds": [{ "awardDecidedOn": "2027-01-11" }] },
          "period": { "begins": "2027-04-01", "ends": "2031-03-31", "extensions": [{ "state": "option", "newEnd": { "notYetSet": true } }] },
          "estimatedSpend": { "notYetSet": true },
          "lots": [{ "id": "1", "name": "Visits at home", "service": "home-care" }, { "id": "2", "name": "Live-in care", "service": "live-in-care", "whyNotRanked": "it is placed by its procedure" }],
          "zones": [{ "id": "n", "name": "North", "sizeClass": "large" }, { "id": "s", "name": "South", "sizeClass": "small", "localities": ["Southton"] }],
          "bandChanges": [{ "parishes": ["Littleham"], "subzone": "N1", "from": "town", "to": "country", "effective": "2027-04-01", "hours": "312.5" }],
          "roles": [{ "role": "lead", "areas": [{ "lot": "1", "zone": "n" }, { "lot": "1", "zone": "s" }], "exactlyInEach": 1 }],
          "supplierLimit": { "notInScheme": "any provider may join", "cite": { "id": "2.1", "source": "Example handbook", "place": "section 2.1" } },
          "providersInEachZone": { "lot": "1", "atLeast": 3 },
          "guaranteedBlock": { "minutes": 24000, "period": "week" },
          "counts": [{ "name": "people with visits at home", "value": "1480", "unit": "people", "roundedTo": "10" }],
          "prices": { "rows": [
            { "item": { "band": "town", "unit": "hour" }, "value": { "value": "25.40", "cite": { "id": "4.2", "source": "Example handbook", "place": "section 4.2" } }, "firstDay": "2027-04-01", "lastDay": "2028-03-31" },
            { "item": { "band": "country", "unit": "hour" }, "value": "27.10", "firstDay": "2027-04-01", "lastDay": "2028-03-31" },
            { "item": { "item": "live-in", "unit": "week" }, "value": { "notYetSet": true }, "firstDay": "2027-04-01", "lastDay": "2028-03-31" }
          ] },
          "bids": { "title": "Example bids", "consequence": "reject-price", "asked": [{ "item": { "band": "town", "unit": "hour" }, "name": "Town", "rule": { "pickFrom": ["24.90", "25.40"] } }] },
          "visitTerms": { "chargedAtLeast": 30 },
          "rankedPricing": { "bands": [{ "id": "town", "name": "Town", "range": { "floor": "23.00", "ceiling": "25.40" } }, { "id": "country", "name": "Country", "range": { "floor": "24.00", "ceiling": { "notYetSet": true } } }] },
          "eligibility": [{ "gate": "no-price" }, { "gate": "excluded" }],
          "rungs": ["higher-rating"],
          "procedures": [{ "id": "ex-lead", "title": "Example: the lead first", "firstDay": "2027-04-01", "lastDay": "2031-03-31", "stages": [{ "tier": "lead", "approach": { "inOrder": { "responseTime": { "within": "PT4H" } } } }, { "tier": "others", "approach": "brokers-choice" }] }],
          "absences": { "title": "Example council", "treatment": { "byNotice": { "hours": 48 } } },
          "uplift": { "ceilings": [{ "item": { "unit": "hour" }, "amount": "28.00" }] },
          "incumbents": { "until": "30 June 2027" }
        }
        """;

    /// <summary>The scheme written by hand with other text in some places, each of which it has once.</summary>
    internal static string Text(params (string Good, string Bad)[] changes) => APolicy.Changed(ByHand, changes);

    internal static string[] FaultsOf(params (string Good, string Bad)[] changes) => FaultsIn(Text(changes));

    internal static string[] FaultsIn(string text) => Read(text).Match(_ => Array.Empty<string>(), faults => [.. faults.Select(fault => fault.ToString())]);

    internal static Scheme SchemeOf(params (string Good, string Bad)[] changes) => SchemeIn(Text(changes));

    internal static Scheme SchemeIn(string text) => Read(text).Match(scheme => scheme, faults => throw new InvalidOperationException(string.Join('\n', faults)));

    internal static string Written(Scheme scheme) => Encoding.UTF8.GetString(SchemeFile.Write(scheme).Span);

    /// <summary>Whether two schemes are equal; the policy that is not is named.</summary>
    internal static void ShouldBeEqual(Scheme read, Scheme scheme)
    {
        foreach (var property in typeof(Scheme).GetProperties().Where(one => one.Name is not ("Term" or "Pricing")))
        {
            property.GetValue(read).ShouldBe(property.GetValue(scheme), property.Name);
        }

        read.ShouldBe(scheme);
    }

    private static OneOf.OneOf<Scheme, ValueList<InputFault>> Read(string text) => SchemeFile.Read("scheme.json", Encoding.UTF8.GetBytes(text));
}
