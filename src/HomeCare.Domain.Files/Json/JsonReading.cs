using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace HomeCare.Domain.Files;

/// <summary>Reads the values of one JSON file and collects what is wrong with them. Null stands for what is not there or cannot be read.</summary>
internal class JsonReading(string file)
{
    internal const string AText = "text in quotation marks";
    internal const string AWholeNumber = "a whole number";
    internal const string YesOrNo = "true or false";

    private readonly List<InputFault> faults = [];

    /// <summary>What was found so far.</summary>
    internal IReadOnlyList<InputFault> Faults => faults;

    /// <summary>What was found, in the order it stands in the file.</summary>
    internal ValueList<InputFault> SortedFaults() => faults.OrderBy(fault => fault.Line).ThenBy(fault => fault.Column).ToValueList();

    internal LocalDate? Date(LocatedJson? json) => Text(json, Dates.ProblemWith) is { } text ? Dates.Read(text) : null;

    internal string? Text(LocatedJson? json, Func<string, string?>? problemWith = null)
    {
        if (json is null || !Is(json, JsonValueKind.String, AText))
        {
            return null;
        }

        if (problemWith?.Invoke(json.Text) is { } problem)
        {
            Fault(json, problem);
            return null;
        }

        return json.Text;
    }

    internal int? Number(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Number, AWholeNumber))
        {
            return null;
        }

        if (int.TryParse(json.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fault(json, $"{Written.Of(json.Text)} is not a whole number: write one in digits, such as 30");
        return null;
    }

    internal bool? YesNo(LocatedJson? json)
    {
        if (json is null || (json.Kind != JsonValueKind.False && !Is(json, JsonValueKind.True, YesOrNo)))
        {
            return null;
        }

        return json.Kind == JsonValueKind.True;
    }

    internal bool Is(LocatedJson json, JsonValueKind kind, string expected)
    {
        if (json.Kind == kind)
        {
            return true;
        }

        Fault(json, $"this must be {expected}");
        return false;
    }

    /// <summary>The members of an object by name. Those that are not known, given twice or missing are faults.</summary>
    internal Func<string, LocatedJson?> Members(LocatedJson json, string[] required, params string[] optional)
    {
        string[] known = [.. required, .. optional];
        if (!Is(json, JsonValueKind.Object, $"an object with {string.Join(", ", known)}"))
        {
            return _ => null;
        }

        foreach (var (name, value) in json.Members.Where(member => !known.Contains(member.Name, StringComparer.Ordinal)))
        {
            Fault(value, $"this member is not known: {Written.Suggest(name, known)}");
        }

        foreach (var repeated in json.Members.GroupBy(member => member.Name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            Fault(repeated.Last().Value, $"{Written.Of(repeated.Key)} is given twice: give it once");
        }

        foreach (var missing in required.Where(name => json.Members.TrueForAll(member => member.Name != name)))
        {
            Fault(json, json.Path.Length == 0 ? missing : $"{json.Path}.{missing}", "this member is missing: add it");
        }

        return json.Member;
    }

    internal void Fault(LocatedJson json, string problem) => Fault(json, json.Path.Length == 0 ? "file" : json.Path, problem);

    /// <summary>A fault of something that is not in the file, at the value that it belongs into.</summary>
    internal void Fault(LocatedJson json, string field, string problem) => faults.Add(new(file, json.Line, json.Column, field, problem));
}
