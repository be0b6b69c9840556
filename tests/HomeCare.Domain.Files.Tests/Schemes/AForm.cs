namespace HomeCare.Domain.Files.Tests;

/// <summary>A form by itself, without the file around it.</summary>
internal static class AForm
{
    private const string File = "scheme.json";

    /// <summary>The text of a value.</summary>
    internal static string Written<T>(Form<T> form, T value) => IndentedJson.Write(form.Write(value));

    /// <summary>The value of a text without faults.</summary>
    internal static T Read<T>(Form<T> form, string text)
    {
        var (value, faults) = TryRead(form, text);
        faults.ShouldBeEmpty(text);
        return value!;
    }

    /// <summary>The faults of a text, each with its line, column and path.</summary>
    internal static string[] FaultsOf<T>(Form<T> form, string text) => [.. TryRead(form, text).Faults.Select(fault => fault.ToString())];

    /// <summary>The faults of a text with its places left out, for a fault that a test is about.</summary>
    internal static string[] ProblemsOf<T>(Form<T> form, string text) => [.. TryRead(form, text).Faults.Select(fault => $"{fault.Field}: {fault.Problem}")];

    /// <summary>Whether what was written reads as an equal value, and is written again with the same bytes.</summary>
    internal static void ShouldComeBack<T>(Form<T> form, T value)
    {
        var text = Written(form, value);
        var read = Read(form, text);
        read.ShouldBe(value, text);
        Written(form, read).ShouldBe(text);
    }

    private static (T? Value, ValueList<InputFault> Faults) TryRead<T>(Form<T> form, string text)
    {
        var json = LocatedJson.Parse(File, text).AsT0;
        var reading = new SchemeReading(File, json);
        var isRead = form.TryRead(reading, json, out var value);
        (isRead || reading.Faults.Count > 0).ShouldBeTrue("What cannot be read must say why: " + text);
        return (value, reading.SortedFaults());
    }
}
