using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HomeCare.Domain.Files.Tests;

/// <summary>As much of JSON Schema as the forms use, read independently of them.</summary>
internal static class ASchema
{
    /// <summary>Whether a value is allowed.</summary>
    internal static bool Allows(JsonNode schema, JsonNode? value)
    {
        var rules = (schema["$ref"] is { } name ? Definition(schema.Root, (string)name!) : schema).AsObject();
        return rules.All(rule => Holds(rule.Key, rule.Value!, rules, value));
    }

    private static JsonNode Definition(JsonNode root, string name) => root["$defs"]![name["#/$defs/".Length..]]!;

    private static bool Holds(string keyword, JsonNode rule, JsonObject rules, JsonNode? value) => keyword switch
    {
        "type" => IsOf((string)rule!, value),
        "enum" => rule.AsArray().Any(one => JsonNode.DeepEquals(one, value)),
        "const" => JsonNode.DeepEquals(rule, value),
        "oneOf" => rule.AsArray().Count(one => Allows(one!, value)) == 1,
        "anyOf" => rule.AsArray().Any(one => Allows(one!, value)),
        "required" => value is not JsonObject members || rule.AsArray().All(name => members.ContainsKey((string)name!)),
        "properties" => value is not JsonObject members || members.All(member => rule[member.Key] is not { } of || Allows(of, member.Value)),
        "additionalProperties" => value is not JsonObject members || members.All(member =>
            rules["properties"]?[member.Key] is not null || (rule is JsonObject of && Allows(of, member.Value))),
        "items" => value is not JsonArray items || items.All(item => Allows(rule, item)),
        "pattern" => value?.GetValueKind() != JsonValueKind.String || Regex.IsMatch((string)value!, (string)rule!),
        "maxLength" => value?.GetValueKind() != JsonValueKind.String || ((string)value!).Length <= (int)rule,
        "minimum" => value?.GetValueKind() != JsonValueKind.Number || (int)value >= (int)rule,
        "maximum" => value?.GetValueKind() != JsonValueKind.Number || (int)value <= (int)rule,
        "format" or "default" or "description" or "$schema" or "title" or "$defs" => true,
        _ => throw new NotSupportedException(keyword),
    };

    private static bool IsOf(string type, JsonNode? value) => type switch
    {
        "object" => value is JsonObject,
        "array" => value is JsonArray,
        "string" => value?.GetValueKind() == JsonValueKind.String,
        "integer" => value?.GetValueKind() == JsonValueKind.Number,
        "boolean" => value?.GetValueKind() is JsonValueKind.True or JsonValueKind.False,
        _ => throw new NotSupportedException(type),
    };
}
