using System.Globalization;
using System.Text.Json;
using NodaTime;

namespace HomeCare.Domain.Files;

internal sealed partial class RequestReader
{
    private LocalDate? Date(LocatedJson? json)
    {
        if (Text(json) is not { } text)
        {
            return null;
        }

        var date = Dates.Read(text);
        if (date is null)
        {
            Fault(json!, $"\"{Written.Of(text)}\" is not a date: {Dates.Form}");
        }

        return date;
    }

    private string? Text(LocatedJson? json, Func<string, string?>? problemWith = null)
    {
        if (json is null || !Is(json, JsonValueKind.String, "text in quotation marks"))
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

    private string? Name(LocatedJson? json) => Text(
        json, text => PlainText.ProblemWith(text) is { } problem ? $"{problem}: write a name, or leave this member out" : null);

    private int Number(LocatedJson? json)
    {
        if (json is null || !Is(json, JsonValueKind.Number, "a whole number"))
        {
            return 0;
        }

        if (!int.TryParse(json.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Fault(json, $"{Written.Of(json.Text)} is not a whole number: write one in digits, such as 30");
        }

        return number;
    }

    private bool Is(LocatedJson json, JsonValueKind kind, string expected)
    {
        if (json.Kind == kind)
        {
            return true;
        }

        Fault(json, $"this must be {expected}");
        return false;
    }

    private Func<string, LocatedJson?> Members(LocatedJson json, string[] required, params string[] optional)
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
            faults.Add(new(file, json.Line, json.Column, json.Path.Length == 0 ? missing : $"{json.Path}.{missing}", "this member is missing: add it"));
        }

        return name => json.Members.FirstOrDefault(member => member.Name == name).Value;
    }

    private void Fault(LocatedJson json, string problem) =>
        faults.Add(new(file, json.Line, json.Column, json.Path.Length == 0 ? "file" : json.Path, problem));
}
