using System.Xml.Linq;

namespace HomeCare.Domain.Architecture.Tests;

/// <summary>The project files of this repository.</summary>
internal static class Repository
{
    internal static IEnumerable<string> Projects(string folder) =>
        Directory.EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.csproj", SearchOption.AllDirectories);

    internal static string[] References(string project, string kind) =>
    [
        .. XDocument.Load(project).Descendants(kind)
            .Select(reference => Path.GetFileNameWithoutExtension((string)reference.Attribute("Include")!))
            .Order(StringComparer.Ordinal),
    ];

    internal static string[] Packages(string project) =>
    [
        .. XDocument.Load(project).Descendants("PackageReference").Select(reference => (string)reference.Attribute("Include")!)
            .Order(StringComparer.Ordinal),
    ];
}
