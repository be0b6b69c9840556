namespace HomeCare.Domain.Architecture.Tests;

/// <summary>Knowledge flows one way. A new arrow is added here first, on purpose.</summary>
public class ArrowTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["HomeCare.Domain"] = [],
        ["HomeCare.Domain.Procurement"] = ["HomeCare.Domain"],
        ["HomeCare.Domain.Pricing"] = ["HomeCare.Domain"],
        ["HomeCare.Domain.Absences"] = ["HomeCare.Domain.Pricing"],
        ["HomeCare.Domain.CallOff"] = ["HomeCare.Domain.Pricing", "HomeCare.Domain.Procurement"],
        ["HomeCare.Domain.Schemes"] = ["HomeCare.Domain.Absences", "HomeCare.Domain.CallOff"],
        ["HomeCare.Domain.Files"] = ["HomeCare.Domain.Schemes"],
        ["HomeCare.Domain.Cli"] = ["HomeCare.Domain.Files"],
    };

    private static readonly string[] Rules =
    [
        "HomeCare.Domain", "HomeCare.Domain.Procurement", "HomeCare.Domain.Pricing", "HomeCare.Domain.Absences", "HomeCare.Domain.CallOff",
        "HomeCare.Domain.Schemes",
    ];

    [Fact]
    public void Every_package_has_exactly_its_arrows() =>
        Repository.Projects("src").ToDictionary(Name, project => string.Join(' ', Repository.References(project, "ProjectReference")))
            .ShouldBe(Allowed.ToDictionary(entry => entry.Key, entry => string.Join(' ', entry.Value)), ignoreOrder: true);

    [Fact]
    public void The_rule_packages_depend_on_three_libraries_and_no_other() =>
        Repository.Projects("src").Where(project => Rules.Contains(Name(project)))
            .SelectMany(Repository.Packages).Distinct().Order().ShouldBe(["Ardalis.SmartEnum", "NodaTime", "OneOf"]);

    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "HomeCare.Domain.sln")).Replace('\\', '/');
        var projects = new[] { "src", "tests", "benchmarks" }
            .Where(folder => Directory.Exists(Path.Combine(RepositoryRoot.Path, folder)))
            .SelectMany(Repository.Projects)
            .Select(project => Path.GetRelativePath(RepositoryRoot.Path, project).Replace('\\', '/'))
            .Where(project => !project.Contains("PackageConsumer"));
        projects.ShouldAllBe(project => solution.Contains(project));
    }

    private static string Name(string project) => Path.GetFileNameWithoutExtension(project);
}
