using System.Text;
using System.Text.Json.Nodes;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Whatever stands in a file, it is read or its faults are named, each at a place in it; and what is read can be used and comes back.</summary>
public class SchemeFuzzTests
{
    private const string Mark = "@odd@";
    private const string Quoted = "\"@odd@\"";

    private static readonly string[] OddValues =
    [
        "null", "true", "false", "0", "-1", "7", "2147483647", "1e9999", "1.5", "\"\"", "\" \"", "\"x\"", "\"\\u0000\"", "\"1/3\"", "\"-1/3\"", "\"1/0\"",
        "\"170141183460469231731687303715884105727\"", "\"999999999999999999999999999999999999\"", "\"1/999999999999999999999999999999999999\"",
        "\"999999999999.99\"", "\"-999999999999.99\"", "\"9999-12-31\"", "\"9999-12\"", "\"0001-01-01\"", "\"-0001-01-01\"", "\"-9998-01-01\"", "\"2026-02-29\"",
        "\"until further notice\"", "\"PT4H\"", "\"P366D\"", "\"PT0.000000001S\"", "\"hour\"", "\"never\"", "[]", "[null]", "[[]]", "[{}]", "{}", "{ \"x\": {} }",
        "{ \"notYetSet\": true }", "{ \"notInScheme\": \"x\" }", "{ \"value\": \"1\" }", "{ \"policy\": {} }",
        "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]",
    ];

    private static readonly Scheme Other = PublishedSchemes.Find(new("hcl-2026")).AsT0;

    public static TheoryData<string, int> Files => new()
    {
        { "by-hand", 5 },
        { "hcl-2026", 797 },
        { "clc-2026", 197 },
        { "clc-2021", 197 },
        { "hcl-2021", 797 },
        { "htlah-2016", 197 },
        { "leeds-2016", 197 },
    };

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_value_in_place_of_any_other_is_read_or_refused_at_its_place(string file, int stride)
    {
        var root = JsonNode.Parse(TextOf(file))!;
        AreReadOrRefused(
            from change in Some(Paths(root), stride, OddValues.Length)
            select AJsonTree.Changed(root, change.Path, (parent, last) => AJsonTree.Set(parent, last, Mark)).Replace(Quoted, OddValues[change.Number]));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_value_may_be_missing(string file, int stride)
    {
        var root = JsonNode.Parse(TextOf(file))!;
        AreReadOrRefused(Some(Paths(root), stride).Select(change => AJsonTree.Changed(root, change.Path, AJsonTree.Remove)));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_item_of_a_list_may_be_there_twice(string file, int stride)
    {
        var root = JsonNode.Parse(TextOf(file))!;
        AreReadOrRefused(Some(Paths(root).Where(path => path[^1] is int), stride).Select(change => AJsonTree.Changed(
            root, change.Path, (parent, last) => ((JsonArray)parent).Add(parent[(int)last]?.DeepClone()))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_member_that_is_misspelt_is_refused(string file, int stride)
    {
        var root = JsonNode.Parse(TextOf(file))!;
        AreRefused(Some(Paths(root).Where(IsMember), stride).Select(change => AJsonTree.Changed(
            root, change.Path, (parent, last) => AJsonTree.Rename(parent, (string)last, last + "x"))));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void Any_member_that_is_given_twice_is_refused(string file, int stride)
    {
        var root = JsonNode.Parse(TextOf(file))!;
        AreRefused(Some(Paths(root).Where(IsMember), stride).Select(change => AJsonTree.Changed(
            root, change.Path, (parent, last) => parent[last + Mark] = parent[(string)last]?.DeepClone()).Replace(Mark, string.Empty)));
    }

    private static object[][] Paths(JsonNode root) => [.. AJsonTree.Paths(root, []).Where(path => path.Length > 0)];

    // The settings of a gate have names of the authority's own.
    private static bool IsMember(object[] path) => path[^1] is string && !path.Contains("settings");

    private static IEnumerable<(object[] Path, int Number)> Some(IEnumerable<object[]> paths, int stride, int times = 1) =>
        paths.SelectMany(path => Enumerable.Range(0, times).Select(number => (path, number))).Where((_, index) => index % stride == 0);

    private static void AreRefused(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            ASchemeFile.FaultsIn(text).ShouldNotBeEmpty(text);
        }
    }

    private static void AreReadOrRefused(IEnumerable<string> texts)
    {
        foreach (var text in texts)
        {
            IsReadOrRefused(text);
        }
    }

    private static void IsReadOrRefused(string text) => SchemeFile.Read("scheme.json", Encoding.UTF8.GetBytes(text)).Switch(
        IsOfUse,
        faults =>
        {
            faults.ShouldNotBeEmpty(text);
            faults.ShouldAllBe(fault => fault.Line == 1 && fault.Column >= 1 && fault.Column <= text.Length && fault.Field.Length > 0, text);
        });

    private static void IsOfUse(Scheme scheme)
    {
        SchemeFacts.Of(scheme).ShouldAllBe(fact => fact.ToString().Length > 0);
        var comparison = SchemeComparison.Of(scheme, Other);
        _ = string.Join('\n', comparison.Changes.Select(change => change.ToString()).Concat(comparison.Money.Select(change => change.ToString())));
        foreach (var lot in scheme.Lots)
        {
            _ = scheme.TermsFor(lot.Lot.Id);
            _ = scheme.DayServiceTermsFor(lot.Lot.Id);
        }

        foreach (var procedure in scheme.Procedures)
        {
            _ = procedure.Plan();
        }

        _ = ProcurementAct2023.WholeAct.Check(scheme.Framework, new LocalDate(2027, 1, 1));
        scheme.ToString().ShouldNotBeEmpty();
        ASchemeFile.ShouldBeEqual(ASchemeFile.SchemeIn(ASchemeFile.Written(scheme)), scheme);
    }

    private static string TextOf(string file) =>
        file == "by-hand" ? ASchemeFile.ByHand : ASchemeFile.Written(PublishedSchemes.Find(new(file)).AsT0);
}
