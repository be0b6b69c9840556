namespace HomeCare.Domain.Cli.Tests;

public class ExampleTests
{
    [Fact]
    public void The_example_is_written_as_it_ships()
    {
        using var folder = new TemporaryFolder();
        Command.Run("example", folder.At("new")).ExitCode.ShouldBe(0);
        Directory.EnumerateFiles(folder.At("new")).Select(Path.GetFileName).Order(StringComparer.Ordinal)
            .ShouldBe(["bids.csv", "care.csv", "contributions.csv", "day-request.json", "framework.json", "notices.csv", "offers.csv", "packages.csv", "request.json", "scheme.json", "seed.txt", "services.csv"]);
        File.ReadAllBytes(Path.Combine(folder.At("new"), "offers.csv")).ShouldBe(ShippedExample.Read(ShippedExample.Offers));
    }

    [Fact]
    public void The_written_example_is_decided_as_the_shipped_one()
    {
        using var folder = new TemporaryFolder();
        Command.Run("example", folder.At("new"));
        string At(string name) => Path.Combine(folder.At("new"), name);
        Command.Run("call-off", "--json", "--request", At("request.json"), "--offers", At("offers.csv"), "--seed-file", At("seed.txt"))
            .ShouldBe(Command.Run("call-off", "--json"));
    }

    [Fact]
    public void A_folder_with_a_space_is_quoted_in_the_command_to_run()
    {
        using var folder = new TemporaryFolder();
        Command.Run("example", folder.At("my call-off")).Output
            .ShouldContain($"--request \"{Path.Combine(folder.At("my call-off"), "request.json")}\" --offers ");
    }

    [Fact]
    public void Files_that_exist_are_kept_and_named()
    {
        using var folder = new TemporaryFolder();
        var mine = folder.With("offers.csv", "mine");
        var refused = Command.Run("example", folder.At(string.Empty));
        (refused.ExitCode, refused.ErrorLines.Single()).ShouldBe((2, $"{mine}: it exists and is kept: choose another folder"));
        folder.Names.ShouldBe(["offers.csv"]);
        File.ReadAllText(mine).ShouldBe("mine");
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_name_is_not_a_folder(string name)
    {
        var refused = Command.Run("example", name);
        (refused.ExitCode, refused.ErrorLines.Single()).ShouldBe((2, "the name of the folder is empty: name a folder"));
    }

    [Fact]
    public void A_file_is_not_a_folder()
    {
        using var folder = new TemporaryFolder();
        var file = folder.With("file", string.Empty);
        var refused = Command.Run("example", file);
        refused.ExitCode.ShouldBe(2);
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"{file}: it cannot be made: ");
    }
}
