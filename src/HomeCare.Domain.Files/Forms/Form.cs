using System.Diagnostics.CodeAnalysis;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>The form that one kind of value has in a file of this library: how it is read and written, and what its JSON Schema is.</summary>
internal abstract class Form<T>
{
    /// <summary>What stands in the file, such as <c>a whole number</c>.</summary>
    internal abstract string Expected { get; }

    /// <summary>The value, or false and a fault.</summary>
    internal abstract bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out T value);

    internal abstract JsonNode Write(T value);

    internal abstract JsonObject Schema();
}
