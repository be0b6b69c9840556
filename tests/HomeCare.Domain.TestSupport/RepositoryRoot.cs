namespace HomeCare.Domain.TestSupport;

/// <summary>The folder of the solution. Found from the tests' own folder: paths of source files are not kept in a build.</summary>
public static class RepositoryRoot
{
    public static string Path { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder) =>
        folder is null ? throw new DirectoryNotFoundException("The tests do not run inside the repository.")
        : File.Exists(System.IO.Path.Combine(folder.FullName, "HomeCare.Domain.sln")) ? folder.FullName
        : Find(folder.Parent);
}
