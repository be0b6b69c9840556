using System.Text;
using HomeCare.Domain.CallOff;

namespace HomeCare.Domain.Cli.Tests;

public class CallOffRecordTests
{
    [Fact]
    public void Json_is_exactly_the_bytes_of_the_record_and_no_line_end()
    {
        using var folder = new TemporaryFolder();
        var printed = Command.Run("call-off", "--json", "--record", folder.At("decision.json"));
        printed.ExitCode.ShouldBe(0);
        Encoding.UTF8.GetBytes(printed.Output).ShouldBe(File.ReadAllBytes(folder.At("decision.json")));
        printed.Output[^1].ShouldBe('}');
    }

    [Fact]
    public void Json_replays_byte_for_byte() =>
        DecisionRecord.Replay(Encoding.UTF8.GetBytes(Command.Run("call-off", "--json").Output)).AsT0.IsIdentical.ShouldBeTrue();

    [Fact]
    public void A_record_is_written_and_nothing_beside_it()
    {
        using var folder = new TemporaryFolder();
        Command.Run("call-off", "--record", folder.At("decision.json")).ExitCode.ShouldBe(0);
        folder.Names.ShouldBe(["decision.json"]);
    }

    [Fact]
    public void A_report_names_the_record_that_was_written()
    {
        using var folder = new TemporaryFolder();
        Command.Run("call-off", "--record", folder.At("d.json")).Flat.ShouldContain($"Decision record: {folder.At("d.json")}, sha256 ");
    }

    [Fact]
    public void A_record_that_exists_is_kept_without_force()
    {
        using var folder = new TemporaryFolder();
        var old = folder.WithRecord();
        var refused = Command.Run("call-off", "--offers", folder.WithExample(ShippedExample.Offers, OnlyTwo), "--record", old);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldBe([$"{old}: it exists and is kept: choose another name, or --force to replace it"]);
        File.ReadAllText(old).ShouldBe(Command.Run("call-off", "--json").Output);
    }

    [Fact]
    public void A_record_that_exists_is_replaced_with_force()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers, OnlyTwo);
        Command.Run("call-off", "--offers", offers, "--record", folder.WithRecord(), "--force").ExitCode.ShouldBe(0);
        File.ReadAllText(folder.At("decision.json")).ShouldBe(Command.Run("call-off", "--offers", offers, "--json").Output);
    }

    [Fact]
    public void Force_without_an_old_record_writes_the_new_one()
    {
        using var folder = new TemporaryFolder();
        Command.Run("call-off", "--record", folder.At("new.json"), "--force").ExitCode.ShouldBe(0);
        folder.Names.ShouldBe(["new.json"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{\"candidates\"")]
    [InlineData("{\"something\":[1,2,3,4,5,6,7,8,9]}")]
    [InlineData("provider,name\nP-1,Example Care\n")]
    public void Force_replaces_nothing_that_is_not_a_record(string text)
    {
        using var folder = new TemporaryFolder();
        var refused = Command.Run("call-off", "--record", folder.With("mine.txt", text), "--force");
        refused.ErrorLines.ShouldBe([$"{folder.At("mine.txt")}: it is not a record of this form and is kept: choose another name"]);
        refused.ExitCode.ShouldBe(2);
        File.ReadAllText(folder.At("mine.txt")).ShouldBe(text);
    }

    [Fact]
    public void Force_does_not_write_the_record_over_the_offers_it_was_made_from()
    {
        using var folder = new TemporaryFolder();
        var offers = folder.WithExample(ShippedExample.Offers);
        Command.Run("call-off", "--offers", offers, "--record", offers, "--force").ExitCode.ShouldBe(2);
        File.ReadAllBytes(offers).ShouldBe(ShippedExample.Read(ShippedExample.Offers));
    }

    [Fact]
    public void A_record_in_a_missing_folder_is_told_the_folder()
    {
        using var folder = new TemporaryFolder();
        var refused = Command.Run("call-off", "--record", Path.Combine(folder.At("none"), "d.json"));
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldBe(
            [$"{Path.Combine(folder.At("none"), "d.json")}: there is no folder {folder.At("none")}: make it, or choose another one"]);
    }

    [Fact]
    public void A_folder_is_not_a_record()
    {
        using var folder = new TemporaryFolder();
        Command.Run("call-off", "--record", folder.At(string.Empty)).ErrorLines
            .ShouldBe([$"{folder.At(string.Empty)}: it is a folder: name a file"]);
    }

    [Fact]
    public void A_file_of_the_name_used_while_writing_is_kept()
    {
        using var folder = new TemporaryFolder();
        folder.With("d.json.partial", "mine");
        Command.Run("call-off", "--record", folder.At("d.json")).ExitCode.ShouldBe(2);
        folder.Names.ShouldBe(["d.json.partial"]);
        File.ReadAllText(folder.At("d.json.partial")).ShouldBe("mine");
    }

    [Theory]
    [InlineData("--why", "EX-999")]
    [InlineData("--offers", "missing.csv")]
    [InlineData("--seed-file", "missing.txt")]
    public void Nothing_is_written_when_the_command_fails(string option, string value)
    {
        using var folder = new TemporaryFolder();
        Command.Run("call-off", "--record", folder.At("d.json"), option, value).ExitCode.ShouldBe(2);
        folder.Names.ShouldBeEmpty();
    }

    private static string OnlyTwo(string offers) =>
        string.Join('\n', offers.Split('\n').Where(line => line.Split(',')[0] is "provider" or "EX-05" or "EX-09"));
}
