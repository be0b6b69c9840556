using System.Globalization;
using System.Text.Json.Nodes;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.CallOff;

/// <summary>One JSON value of a record that is read strictly: every member is asked for once, and none may be left.</summary>
internal sealed class RecordMember
{
    private readonly JsonNode? node;
    private readonly string path;

    internal RecordMember(JsonNode? node, string path)
    {
        this.node = node;
        this.path = path;
    }

    internal bool IsNull => node is null;

    internal static UnreadableRecordException Unreadable(string path, string problem) => new(path, problem);

    /// <summary>The members of an object by name; exactly these must be there.</summary>
    internal Func<string, RecordMember> Object(params string[] names)
    {
        var members = node as JsonObject ?? throw Problem("an object");
        foreach (var (name, _) in members)
        {
            if (!names.Contains(name, StringComparer.Ordinal))
            {
                throw Unreadable($"{path}.{name}", "this member is not known");
            }
        }

        foreach (var name in names)
        {
            if (!members.ContainsKey(name))
            {
                throw Unreadable($"{path}.{name}", "this member is missing");
            }
        }

        return name => new(members[name], $"{path}.{name}");
    }

    /// <summary>The members of an object whose names are not known beforehand.</summary>
    internal IEnumerable<(string Name, RecordMember Value)> Members() =>
        (node as JsonObject ?? throw Problem("an object"))
            .Select(member => (member.Key, new RecordMember(member.Value, $"{path}.{member.Key}")));

    internal ValueList<T> List<T>(Func<RecordMember, T> read) =>
        (node as JsonArray ?? throw Problem("a list"))
            .Select((item, i) => read(new(item, $"{path}[{PlainText.Of(i)}]")))
            .ToValueList();

    internal string Text() => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : throw Problem("text");

    internal int Number() =>
        node is JsonValue value && value.TryGetValue<int>(out var number) ? number : throw Problem("a whole number");

    internal LocalDate Date() =>
        LocalDatePattern.Iso.Parse(Text()) is { Success: true } date ? date.Value : throw Problem("a date such as 2026-09-01");

    internal HourlyRate Rate() => Money.Read(Text()).Match(
        money => money >= Money.Zero ? new HourlyRate(money) : throw Problem("a rate, not negative"),
        refusal => throw Problem("a rate such as 25.27"));

    /// <summary>Makes a value from the text, and turns a refusal of its constructor into a problem of this member.</summary>
    internal T As<T>(Func<string, T> make)
    {
        try
        {
            return make(Text());
        }
        catch (ArgumentException problem)
        {
            throw Unreadable(path, problem.Message);
        }
    }

    /// <summary>The value, or null where the record holds null.</summary>
    internal T? OrNull<T>(Func<RecordMember, T> read)
        where T : class => IsNull ? null : read(this);

    internal LocalDate? DateOrNull() => IsNull ? null : Date();

    internal HourlyRate? RateOrNull() => IsNull ? null : Rate();

    /// <summary>An exact number, written in lowest terms as <c>3</c> or <c>18/5</c>.</summary>
    internal Fraction? FractionOrNull()
    {
        if (IsNull)
        {
            return null;
        }

        var parts = Text().Split('/');
        return parts.Length <= 2
            && Int128.TryParse(parts[0], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var numerator)
            && Int128.TryParse(parts.ElementAtOrDefault(1) ?? "1", NumberStyles.None, CultureInfo.InvariantCulture, out var denominator)
            && denominator > 0
            && numerator > Int128.MinValue // it has no opposite, so that it cannot be put in lowest terms
            ? Fraction.Of(numerator, denominator)
            : throw Problem("a number such as 3 or 18/5");
    }

    internal UnreadableRecordException Problem(string expected) => Unreadable(path, $"this is not {expected}");
}
