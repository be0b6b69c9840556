namespace HomeCare.Domain.Architecture.Tests;

/// <summary>The source files of a folder of this repository, without what a build puts there.</summary>
internal static class RepositorySources
{
    private static readonly string[] Built = ["bin", "obj"];

    internal static IEnumerable<string> In(string folder) => Directory
        .EnumerateFiles(Path.Combine(RepositoryRoot.Path, folder), "*.cs", SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(RepositoryRoot.Path, file).Split(Path.DirectorySeparatorChar).Intersect(Built).Any())
        .Order(StringComparer.Ordinal);
}
