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
        foreach (var path in AJsonTree.Paths(policy.Root, []).Where(path => path.Length > 0))
        {
            var marked = policy.Changed(path, (parent, last) => AJsonTree.Set(parent, last, JsonNode.Parse(Mark)));
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
        foreach (var path in AJsonTree.Paths(policy.Root, []).Where(path => path.Length > 0))
        {
            policy.IsReadOrRefused(policy.Changed(path, AJsonTree.Remove));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_misspelt_member_is_refused(string name)
    {
        var policy = Named(name);
        foreach (var path in AJsonTree.Paths(policy.Root, []).Where(path => path.Length > 0 && path[^1] is string && !path.Contains("settings")))
        {
            var misspelt = policy.Changed(path, (parent, last) => AJsonTree.Rename(parent, (string)last, last + "x"));
            policy.FaultsOf(misspelt).ShouldNotBeEmpty(misspelt);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Any_item_of_a_list_may_be_there_twice(string name)
    {
        var policy = Named(name);
        foreach (var path in AJsonTree.Paths(policy.Root, []).Where(path => path.Length > 0 && path[^1] is int))
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
            var once = JsonNode.Parse(change.policy.Changed(change.first, (parent, last) => AJsonTree.Set(parent, last, JsonNode.Parse(Mark))))!;
            var twice = AJsonTree.TryWalk(once, change.second[..^1]) is { } parent && AJsonTree.Has(parent, change.second[^1]);
            if (twice)
            {
                AJsonTree.Set(AJsonTree.TryWalk(once, change.second[..^1])!, change.second[^1], JsonNode.Parse("\"@other@\""));
            }

            change.policy.IsReadOrRefused(once.ToJsonString().Replace(Mark, change.one).Replace("\"@other@\"", change.other));
        });

    private static Policy Of<T>(string name, Form<T> form, string text) => new(
        name,
        JsonNode.Parse(APolicy.Text(text))!,
        changed => AForm.FaultsOf(form, changed),
        changed => AForm.ShouldComeBack(form, AForm.Read(form, changed)));

    private static Policy Named(string name) => Policies.Single(policy => policy.Name == name);

    private sealed record Policy(string Name, JsonNode Root, Func<string, string[]> FaultsOf, Action<string> ReadsAndComesBack)
    {
        internal object[][] Paths { get; } = [.. AJsonTree.Paths(Root, []).Where(path => path.Length > 0)];

        internal void ComesBack() => ReadsAndComesBack(Root.ToJsonString());

        internal string Changed(object[] path, Action<JsonNode, object> change) => AJsonTree.Changed(Root, path, change);

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
