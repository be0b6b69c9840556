using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A member of a record as the file has it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsRequired">Whether a file must have it.</param>
/// <param name="Write">Its value in a record, or null where there is nothing to write.</param>
/// <param name="Schema">Its JSON Schema.</param>
internal sealed record Member<T>(string Name, bool IsRequired, Func<T, JsonNode?> Write, Func<JsonObject> Schema);
