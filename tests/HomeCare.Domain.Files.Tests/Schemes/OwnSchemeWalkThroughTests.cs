namespace HomeCare.Domain.Files.Tests;

/// <summary>The walk-through shows the code and the file that the tests run.</summary>
public class OwnSchemeWalkThroughTests
{
    private static readonly string WalkThrough = Text("src", "HomeCare.Domain.Schemes", "own-scheme.md");

    [Theory]
    [InlineData("ExampleshireHomeCare.cs", "scheme", 0)]
    [InlineData("OwnSchemeTests.cs", "bid", 8)]
    [InlineData("OwnSchemeTests.cs", "tiers", 8)]
    [InlineData("OwnSchemeTests.cs", "uplift", 8)]
    public void Its_code_is_the_code_of_the_tests(string file, string part, int indent)
    {
        var lines = Text("tests", "HomeCare.Domain.Schemes.Tests", "OwnScheme", file).Split('\n')
            .SkipWhile(line => line.Trim() != $"// <{part}>")
            .Skip(1)
            .TakeWhile(line => line.Trim() != $"// </{part}>")
            .Select(line => line.Length > indent ? line[indent..] : string.Empty);
        WalkThrough.ShouldContain($"```csharp\n{string.Join('\n', lines).TrimEnd()}\n```");
    }

    [Fact]
    public void Its_file_is_the_example_of_the_command() =>
        WalkThrough.ShouldContain($"```json\n{Text("src", "HomeCare.Domain.Cli", "Example", "scheme.json").TrimEnd()}\n```");

    private static string Text(params string[] path) => File.ReadAllText(Path.Combine([RepositoryRoot.Path, .. path])).ReplaceLineEndings("\n");
}
