using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Whatever stands in the place of a member, the file is read or its faults are named, each at a place in it.</summary>
public class FrameworkFuzzTests
{
    private const string Mark = "\"@odd@\"";

    private static readonly string[] OddValues =
    [
        "null", "true", "false", "0", "-1", "2147483647", "1.5", "1e999", "\"\"", "\" \"", "\"x\"", "\"\\u0000\"", "\"9999-12-31\"", "\"0001-01-01\"",
        "\"-9998-01-01\"", "\"2026-02-29\"", "\"9999-12\"", "\"-999999999999.99\"", "[]", "[null]", "[[]]", "[{}]", "{}", "{ \"x\": {} }",
    ];

    private static readonly string Full = AFrameworkFile.Written(AScheme.Full);

    [Fact]
    public void Any_value_in_place_of_any_other_is_read_or_refused_at_its_place()
    {
        var count = 0;
        foreach (var path in Paths(JsonNode.Parse(Full)!, []))
        {
            var marked = Marked(path);
            foreach (var odd in OddValues)
            {
                IsReadOrRefused(marked.Replace(Mark, odd));
                count++;
            }
        }

        count.ShouldBeGreaterThan(3000);
    }

    [Property(MaxTest = 300)]
    public Property Any_bytes_are_read_or_refused() => Prop.ForAll(
        (from at in Gen.Choose(0, Full.Length - 1)
         from length in Gen.Choose(0, 40)
         from put in Gen.Elements(OddValues.Concat(["\"", "{", "}", "[", "]", ",", ":", "\\", "\uFEFF", "\r"]).ToArray())
         select Full.Remove(at, Math.Min(length, Full.Length - at)).Insert(at, put)).ToArbitrary(),
        IsReadOrRefused);

    private static void IsReadOrRefused(string text)
    {
        var lines = text.Replace("\r\n", "\n").Split('\n', '\r').Length;
        FrameworkFile.Read("scheme.json", Encoding.UTF8.GetBytes(text)).Switch(
            scheme => scheme.Faults().Count.ShouldBe(0, text),
            faults =>
            {
                var isPlaced = faults.All(fault => fault.Line >= 1 && fault.Line <= lines && fault.Column >= 1 && fault.Field.Length > 0);
                var isSorted = faults.Zip(faults.Skip(1)).All(pair => (pair.First.Line, pair.First.Column).CompareTo((pair.Second.Line, pair.Second.Column)) <= 0);
                (faults.Count > 0 && isPlaced && isSorted).ShouldBeTrue(text);
            });
    }

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

    // The full file with a mark in place of one value.
    private static string Marked(object[] path)
    {
        if (path.Length == 0)
        {
            return Mark;
        }

        var root = JsonNode.Parse(Full)!;
        var parent = path[..^1].Aggregate(root, (node, step) => step is int index ? node[index]! : node[(string)step]!);
        var mark = JsonNode.Parse(Mark);
        if (path[^1] is int last)
        {
            parent[last] = mark;
        }
        else
        {
            parent[(string)path[^1]] = mark;
        }

        return root.ToJsonString();
    }
}
