namespace HomeCare.Domain.Cli.Tests;

public class CallOffFaultTests
{
    [Fact]
    public void The_faults_of_all_three_files_are_told_together_and_nothing_is_decided()
    {
        using var folder = new TemporaryFolder();
        var request = folder.WithExample(ShippedExample.Request, text => text.Replace("\"lot\": \"1\"", "\"lot\": \"2\""));
        var offers = folder.WithExample(ShippedExample.Offers, text => text.Replace("24.62,26.21", "-24.62,26.21"));
        var seed = folder.With("seed.txt", "not a seed");
        var refused = Command.Run("call-off", "--request", request, "--offers", offers, "--seed-file", seed);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldBe(
        [
            $"{request}:3:10: lot: lot 2 (Continuing Health Care) cannot be ranked by cost: its price ranges are not yet set",
            $"{offers}:2:5: urban: -24.62 is not a price: write more than nought, or leave it empty where there is no offer",
            $"{seed}: it is not a seed: write 32 hexadecimal digits, the 16 bytes whose SHA-256 the authority has published",
        ]);
    }

    [Fact]
    public void A_seed_that_is_refused_is_not_shown()
    {
        using var folder = new TemporaryFolder();
        var seed = folder.With("seed.txt", "0123456789");
        Command.Run("call-off", "--seed-file", seed).Error.ShouldNotContain("0123456789");
    }

    [Theory]
    [InlineData("00112233445566778899aabbccddeeff")]
    [InlineData("00112233445566778899aabbccddeeff\r\n")]
    [InlineData("\uFEFF00112233445566778899aabbccddeeff\n")]
    [InlineData("00112233445566778899AABBCCDDEEFF")]
    public void A_seed_is_read_as_editors_save_it(string text)
    {
        using var folder = new TemporaryFolder();
        Command.Run("call-off", "--json", "--seed-file", folder.With("seed.txt", text)).Output
            .ShouldBe(Command.Run("call-off", "--json").Output);
    }

    [Theory]
    [InlineData("--request")]
    [InlineData("--offers")]
    [InlineData("--seed-file")]
    public void A_file_that_is_not_there_is_bad_input(string option)
    {
        using var folder = new TemporaryFolder();
        var refused = Command.Run(WithOption(option, folder.At("missing.txt"), folder));
        refused.ExitCode.ShouldBe(2);
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"{folder.At("missing.txt")}: it cannot be read: ");
    }

    [Theory]
    [InlineData("--request")]
    [InlineData("--offers")]
    [InlineData("--seed-file")]
    public void A_folder_is_not_a_file(string option)
    {
        using var folder = new TemporaryFolder();
        Command.Run(WithOption(option, folder.At(string.Empty), folder)).ErrorLines
            .ShouldBe([$"{folder.At(string.Empty)}: it is a folder: name a file"]);
    }

    [Theory]
    [InlineData("--request")]
    [InlineData("--offers")]
    [InlineData("--seed-file")]
    [InlineData("--record")]
    public void An_empty_name_is_not_a_file(string option)
    {
        using var folder = new TemporaryFolder();
        var refused = Command.Run(WithOption(option, string.Empty, folder));
        (refused.ExitCode, refused.ErrorLines.Single()).ShouldBe((2, "the name of a file is empty: name a file"));
    }

    [Fact]
    public void A_file_larger_than_any_call_off_is_not_read_to_its_end()
    {
        using var folder = new TemporaryFolder();
        using (var file = File.Create(folder.At("huge.csv")))
        {
            file.SetLength(100_000_001);
        }

        Command.Run("call-off", "--offers", folder.At("huge.csv")).ErrorLines.ShouldBe(
            [$"{folder.At("huge.csv")}: it is larger than 100 MB, and no file that this command reads is: name another file"]);
    }

    // A request needs a seed beside it; the last of two options would not do.
    private static string[] WithOption(string option, string value, TemporaryFolder folder) => option == "--request"
        ? ["call-off", option, value, "--seed-file", folder.WithExample(ShippedExample.Seed)]
        : ["call-off", option, value];
}
