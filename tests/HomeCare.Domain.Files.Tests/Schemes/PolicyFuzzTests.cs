using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Whatever stands in a policy, it is read or its faults are named, each at a place in it; and what is read comes back.</summary>
public class PolicyFuzzTests
{
    private const string Mark = "\"@odd@\"";

    private static readonly string[] OddValues =
    [
        "null", "true", "false", "0", "-1", "2147483647", "1.5", "1e999", "\"\"", "\" \"", "\"x\"", "\"\\u0000\"", "\"9999-12-31\"", "\"0001-01-01\"",
        "\"-9998-01-01\"", "\"until further notice\"", "\"-999999999999.99\"", "\"999999999999999999999999999999999999\"", "\"1/0\"",
        "\"-1/3\"", "\"hour\"", "\"night\"", "\"never\"", "[]", "[null]", "[[]]", "[{}]", "{}", "{ \"x\": {} }", "{ \"session\": 1 }", "{ \"notYetSet\": {} }",
    ];

    private static readonly Policy[] Policies =
    [
        Of("book", PriceForms.Book, APolicy.Book),
        Of("schedule", BidForms.Schedule, APolicy.Schedule),
        Of("visits", VisitForms.Terms, APolicy.Visits),
        Of("ranked", RankedPricingForms.Pricing, APolicy.Ranked),
        Of("services", DayServiceForms.Terms, APolicy.Services),
        Of("successions", DayServiceForms.Successions, APolicy.Successions),
        Of("call-off", DayServiceForms.CallOffTerms, APolicy.CallOff),
        Of("absence", AbsenceForms.Policy, APolicy.Absence),
        Of("uplift", UpliftForms.Terms, APolicy.Uplift),
        Of("places", PlaceForms.Gazetteer, APolicy.Places),
    ];

    public static TheoryData<string> Names => new(Policies.Select(policy => policy.Name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_policy_written_by_hand_is_read_and_comes_back(string name) => Named(name).ComesBack();

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_value_in_place_of_any_other_is_read_or_refused_at_its_place(string name)
    {
        var policy = Named(name);
        foreach (var path in Paths(policy.Root, []).Where(path => path.Length > 0))
        {
            var marked = policy.Changed(path, (parent, last) => Set(parent, last, JsonNode.Parse(Mark)));
            foreach (var odd in OddValues)
            {
                policy.IsReadOrRefused(marked.Replace(Mark, odd));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_member_may_be_missing(string name)
    {
        var policy = Named(name);
        foreach (var path in Paths(policy.Root, []).Where(path => path.Length > 0))
        {
            policy.IsReadOrRefused(policy.Changed(path, Remove));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_misspelt_member_is_refused(string name)
    {
        var policy = Named(name);
        foreach (var path in Paths(policy.Root, []).Where(path => path.Length > 0 && path[^1] is string && !path.Contains("settings")))
        {
            var misspelt = policy.Changed(path, (parent, last) =>
            {
                var value = parent[(string)last]!.DeepClone();
                Remove(parent, last);
                parent[last + "x"] = value;
            });
            policy.FaultsOf(misspelt).ShouldNotBeEmpty(misspelt);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_item_of_a_list_may_be_there_twice(string name)
    {
        var policy = Named(name);
        foreach (var path in Paths(policy.Root, []).Where(path => path.Length > 0 && path[^1] is int))
        {
            policy.IsReadOrRefused(policy.Changed(path, (parent, last) => ((JsonArray)parent).Add(parent[(int)last]!.DeepClone())));
        }
    }

    [Property(MaxTest = 300)]
    public Property Any_two_changes_are_read_or_refused() => Prop.ForAll(
        (from policy in Gen.Elements(Policies)
         from first in Gen.Elements(policy.Paths)
         from second in Gen.Elements(policy.Paths)
         from one in Gen.Elements(OddValues)
         from other in Gen.Elements(OddValues)
         select (policy, first, second, one, other)).ToArbitrary(),
        change =>
        {
            var once = JsonNode.Parse(change.policy.Changed(change.first, (parent, last) => Set(parent, last, JsonNode.Parse(Mark))))!;
            var twice = TryWalk(once, change.second[..^1]) is { } parent && Has(parent, change.second[^1]);
            if (twice)
            {
                Set(TryWalk(once, change.second[..^1])!, change.second[^1], JsonNode.Parse("\"@other@\""));
            }

            change.policy.IsReadOrRefused(once.ToJsonString().Replace(Mark, change.one).Replace("\"@other@\"", change.other));
        });

    private static Policy Of<T>(string name, Form<T> form, string text) => new(
        name,
        JsonNode.Parse(APolicy.Text(text))!,
        changed => AForm.FaultsOf(form, changed),
        changed => AForm.ShouldComeBack(form, AForm.Read(form, changed)));

    private static Policy Named(string name) => Policies.Single(policy => policy.Name == name);

    private static IEnumerable<object[]> Paths(JsonNode node, object[] path)
    {
        IEnumerable<(object Step, JsonNode Value)> inner = node switch
        {
            JsonObject members => members.Select(member => ((object)member.Key, member.Value!)),
            JsonArray items => items.Select((item, index) => ((object)index, item!)),
            _ => [],
        };
        return inner.SelectMany(entry => Paths(entry.Value, [.. path, entry.Step])).Prepend(path);
    }

    private static JsonNode? TryWalk(JsonNode root, object[] path) =>
        path.Aggregate((JsonNode?)root, (node, step) => node is not null && Has(node, step) ? Get(node, step) : null);

    private static bool Has(JsonNode node, object step) => step is int index
        ? node is JsonArray items && index < items.Count
        : node is JsonObject members && members.ContainsKey((string)step);

    private static JsonNode? Get(JsonNode node, object step) => step is int index ? node[index] : node[(string)step];

    private static void Set(JsonNode parent, object last, JsonNode? value)
    {
        if (last is int index)
        {
            parent[index] = value;
        }
        else
        {
            parent[(string)last] = value;
        }
    }

    private static void Remove(JsonNode parent, object last)
    {
        if (last is int index)
        {
            ((JsonArray)parent).RemoveAt(index);
        }
        else
        {
            ((JsonObject)parent).Remove((string)last);
        }
    }

    private sealed record Policy(string Name, JsonNode Root, Func<string, string[]> FaultsOf, Action<string> ReadsAndComesBack)
    {
        internal object[][] Paths { get; } = [.. PolicyFuzzTests.Paths(Root, []).Where(path => path.Length > 0)];

        internal void ComesBack() => ReadsAndComesBack(Root.ToJsonString());

        internal string Changed(object[] path, Action<JsonNode, object> change)
        {
            var root = Root.DeepClone();
            change(TryWalk(root, path[..^1])!, path[^1]);
            return root.ToJsonString();
        }

        internal void IsReadOrRefused(string text)
        {
            var faults = FaultsOf(text);
            if (faults.Length == 0)
            {
                ReadsAndComesBack(text);
            }

            faults.ShouldAllBe(fault => fault.StartsWith("scheme.json:1:"), text);
        }
    }
}
