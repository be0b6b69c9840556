using System.Text;

namespace HomeCare.Domain.Cli.Tests;

/// <summary>A folder of a test's own, which goes with it.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("homecare-");

    /// <summary>The names of the files in it, in ordinal order.</summary>
    internal string[] Names => [.. folder.EnumerateFileSystemInfos().Select(file => file.Name).Order(StringComparer.Ordinal)];

    public void Dispose() => folder.Delete(recursive: true);

    internal string At(string name) => Path.Combine(folder.FullName, name);

    internal string With(string name, string text) => With(name, Encoding.UTF8.GetBytes(text));

    internal string With(string name, byte[] content)
    {
        File.WriteAllBytes(At(name), content);
        return At(name);
    }

    /// <summary>A file of the shipped example, changed.</summary>
    internal string WithExample(string name, Func<string, string>? change = null) =>
        With(name, (change ?? (text => text))(Encoding.UTF8.GetString(ShippedExample.Read(name))));

    /// <summary>The published bank holidays with the one of a day on the day before.</summary>
    internal string WithHolidayMoved(string day) => With(
        "bank-holidays.json",
        File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src", "HomeCare.Domain", "WorkingDays", "bank-holidays.json")).Replace(day, DayBefore(day)));

    /// <summary>The record of the shipped example, changed.</summary>
    internal string WithRecord(Func<string, string>? change = null) =>
        With("decision.json", (change ?? (text => text))(Command.Run("call-off", "--json").Output));

    private static string DayBefore(string day) => PlainText.Of(NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value.PlusDays(-1));
}
