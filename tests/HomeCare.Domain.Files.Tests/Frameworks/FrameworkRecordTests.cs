using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using HomeCare.Domain.Procurement;

namespace HomeCare.Domain.Files.Tests;

/// <summary>Every property of the records is in the file: a new one makes these tests fail until it is in the mapping and in the example.</summary>
public class FrameworkRecordTests
{
    // The member cite, which is not written where it is what the file says itself.
    private static readonly string[] NotInTheFile = ["PlannedOpening.Citation"];

    [Fact]
    public void Every_property_of_every_record_is_a_member_in_the_order_of_the_record()
    {
        foreach (var (type, schema) in Records(typeof(FrameworkScheme), (JsonObject)JsonNode.Parse(FrameworkFile.JsonSchema)!))
        {
            var members = ((JsonObject)schema["properties"]!).Select(member => member.Key).Where(name => name is not ("format" or "cite"));
            members.ShouldBe(Properties(type).Select(Name), $"the members of {type.Name}");
        }
    }

    [Fact]
    public void A_member_is_required_where_the_record_cannot_be_made_without_it()
    {
        foreach (var (type, schema) in Records(typeof(FrameworkScheme), (JsonObject)JsonNode.Parse(FrameworkFile.JsonSchema)!))
        {
            var required = schema["required"] is JsonArray names ? names.Select(name => (string)name!) : [];
            required.Except(["format", "rounds"]).ShouldBe(Properties(type).Where(IsRequired).Select(Name), $"the required members of {type.Name}");
        }
    }

    [Fact]
    public void The_example_records_something_in_every_property_of_every_record()
    {
        var recorded = new HashSet<string>();
        Collect(AScheme.Full, recorded);
        var missing = Records(typeof(FrameworkScheme), (JsonObject)JsonNode.Parse(FrameworkFile.JsonSchema)!)
            .SelectMany(entry => Properties(entry.Type).Select(property => $"{entry.Type.Name}.{property.Name}"))
            .Except(recorded);
        missing.ShouldBeEmpty();
    }

    [Fact]
    public void The_example_comes_back_as_it_was() => AFrameworkFile.SchemeIn(AFrameworkFile.Written(AScheme.Full)).ShouldBe(AScheme.Full);

    private static IEnumerable<(Type Type, JsonObject Schema)> Records(Type type, JsonObject schema)
    {
        yield return (type, schema);
        foreach (var property in Properties(type))
        {
            var inner = Inner(property.PropertyType);
            if (inner.Namespace == typeof(FrameworkScheme).Namespace && schema["properties"]![Name(property)] is JsonObject member)
            {
                var itself = member["items"] as JsonObject ?? member;
                if (itself.ContainsKey("properties"))
                {
                    foreach (var record in Records(inner, itself))
                    {
                        yield return record;
                    }
                }
                else
                {
                    (inner.IsEnum || inner.BaseType!.Name.StartsWith("SmartEnum", StringComparison.Ordinal) || inner == typeof(StatedDay)).ShouldBeTrue(inner.Name);
                }
            }
        }
    }

    private static void Collect(object record, HashSet<string> recorded)
    {
        foreach (var property in Properties(record.GetType()))
        {
            var value = property.GetValue(record);
            var items = value is System.Collections.IEnumerable list and not string ? list.Cast<object>().ToArray() : value is null ? [] : [value];
            if (items.Length > 0 && (value is not false || property.PropertyType == typeof(bool?) || IsRequired(property)))
            {
                recorded.Add($"{property.DeclaringType!.Name}.{property.Name}");
            }

            foreach (var item in items.Where(item => item.GetType().Namespace == typeof(FrameworkScheme).Namespace))
            {
                Collect(item, recorded);
            }
        }
    }

    // What is computed cannot be set, and is not in the file.
    private static IEnumerable<PropertyInfo> Properties(Type type) =>
        type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is not null && !NotInTheFile.Contains($"{type.Name}.{property.Name}"))
            .OrderBy(property => property.MetadataToken);

    private static bool IsRequired(PropertyInfo property)
    {
        if (property.GetCustomAttributes().Any(attribute => attribute.GetType().Name == "RequiredMemberAttribute"))
        {
            return true;
        }

        var parameter = property.DeclaringType!.GetConstructors().SelectMany(constructor => constructor.GetParameters())
            .FirstOrDefault(one => one.Name == property.Name);
        return parameter is not null
            && Nullable.GetUnderlyingType(parameter.ParameterType) is null
            && new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.NotNull
            && (!parameter.ParameterType.IsGenericType || parameter.ParameterType.GetGenericTypeDefinition() != typeof(ValueList<>));
    }

    private static Type Inner(Type type) => type.IsGenericType ? Inner(type.GetGenericArguments()[0]) : type;

    private static string Name(PropertyInfo property) => JsonNamingPolicy.CamelCase.ConvertName(property.Name);
}
