using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A record as an object with a member for each of its properties.</summary>
internal sealed class RecordForm<T> : Form<T>
{
    private readonly Func<Members<T>, T> map;
    private readonly IReadOnlyList<Member<T>> members;
    private readonly string[] required;
    private readonly string[] optional;

    /// <summary>The form of a record.</summary>
    /// <param name="map">Makes the record of its members, which it asks for in their order.</param>
    internal RecordForm(Func<Members<T>, T> map)
    {
        this.map = map;
        var listed = new Members<T>();
        map(listed);
        members = listed.Listed;
        required = [.. members.Where(member => member.IsRequired).Select(member => member.Name)];
        optional = [.. members.Where(member => !member.IsRequired).Select(member => member.Name)];
    }

    internal override string Expected => $"an object with {string.Join(", ", members.Select(member => member.Name))}";

    // Of a record that is not whole the rest is given all the same.
    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out T value)
    {
        var of = reading.Members(json, required, optional);
        var read = new Members<T>(reading, json, of);
        value = map(read);
        return read.IsWhole;
    }

    internal override JsonObject Write(T value)
    {
        var node = new JsonObject();
        foreach (var member in members)
        {
            if (member.Write(value) is { } written)
            {
                node[member.Name] = written;
            }
        }

        return node;
    }

    internal override JsonObject Schema()
    {
        var properties = new JsonObject();
        foreach (var member in members)
        {
            properties[member.Name] = member.Schema();
        }

        var schema = new JsonObject { ["type"] = "object" };
        if (required.Length > 0)
        {
            schema["required"] = new JsonArray([.. required.Select(name => JsonValue.Create(name))]);
        }

        schema["properties"] = properties;
        schema["additionalProperties"] = false;
        return schema;
    }
}
