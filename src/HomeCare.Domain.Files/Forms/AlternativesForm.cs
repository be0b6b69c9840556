using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Files;

/// <summary>A value of several kinds: a word that says it all, or an object that one of its members tells from the others.</summary>
/// <param name="what">What it is, such as <c>a unit</c>.</param>
/// <param name="words">The words and what they stand for.</param>
/// <param name="alternatives">The objects.</param>
internal sealed class AlternativesForm<T>(string what, (string Word, T Value)[] words, Alternative<T>[] alternatives) : Form<T>
{
    private readonly string members = Either(alternatives.Select(one => one.Member));

    internal override string Expected => words.Length == 0
        ? "an object with " + members
        : $"{Either(words.Select(word => word.Word))}, or an object with {members}";

    internal override bool TryRead(SchemeReading reading, LocatedJson json, [MaybeNullWhen(false)] out T value)
    {
        value = default;
        if (json.Kind == JsonValueKind.String && words.Length > 0)
        {
            var known = Array.FindIndex(words, word => word.Word == json.Text);
            value = known < 0 ? default : words[known].Value;
            return known >= 0 || Fault(Array.Exists(alternatives, one => one.Member == json.Text)
                ? $"{json.Text} says more than a word: write an object with {json.Text}"
                : $"\"{Written.Of(json.Text)}\" is not {what}: {Written.Suggest(json.Text, words.Select(word => word.Word))}");
        }

        if (json.Kind != JsonValueKind.Object)
        {
            return Fault("this must be " + Expected);
        }

        var meant = alternatives.Where(one => json.Member(one.Member) is not null).ToArray();
        return meant.Length switch
        {
            1 => meant[0].Form.TryRead(reading, json, out value),
            0 => Fault($"this has no member that says what it is: {Hint(json)}"),
            _ => Fault($"this says {string.Join(" and ", meant.Select(one => one.Member))}: write one of them"),
        };

        bool Fault(string problem)
        {
            reading.Fault(json, problem);
            return false;
        }
    }

    internal override JsonNode Write(T value)
    {
        var known = Array.FindIndex(words, word => Equals(word.Value, value));
        return known >= 0 ? words[known].Word : Array.Find(alternatives, one => one.Is(value))!.Form.Write(value);
    }

    internal override JsonObject Schema()
    {
        JsonObject[] inWords = words.Length == 0 ? [] : [new() { ["enum"] = new JsonArray([.. words.Select(word => JsonValue.Create(word.Word))]) }];
        return new() { ["oneOf"] = new JsonArray([.. inWords, .. alternatives.Select(one => one.Form.Schema())]) };
    }

    private static string Either(IEnumerable<string> names) => string.Join(" or ", names);

    private string Hint(LocatedJson json)
    {
        var names = alternatives.Select(one => one.Member).ToArray();
        var misspelt = json.Members.Find(member => Spelling.Nearest(member.Name, names).Count > 0).Name;
        return misspelt is null ? "write " + members : Written.Suggest(misspelt, names);
    }
}
