using System.Text.Json.Nodes;

namespace HomeCare.Domain.Cli.Tests;

public class ReplayTests
{
    [Fact]
    public void A_record_that_follows_from_its_facts_is_identical()
    {
        using var folder = new TemporaryFolder();
        var record = folder.WithRecord();
        var replay = Command.Run("replay", record);
        (replay.ExitCode, replay.Error).ShouldBe((0, string.Empty));
        replay.Output.ShouldStartWith($"{record}: identical. Package EX-2026-0001: Example Care 09 (EX-09) at £642.88 a week; sha256 ");
    }

    [Theory]
    [InlineData("\"provider\":\"EX-09\",\"rank\":1,", "\"provider\":\"EX-05\",\"rank\":1,", "$.outcome.ranked[0].provider: recorded \"EX-05\", recomputed \"EX-09\"")]
    [InlineData("\"rank\":1,", "\"rank\":2,", "$.outcome.ranked[0].rank: recorded 2, recomputed 1")]
    [InlineData("\"rank\":1,", "", "$.outcome.ranked[0].rank: recorded nothing, recomputed 1")]
    [InlineData("\"rank\":1,", "\"bonus\":0,\"rank\":1,", "$.outcome.ranked[0].bonus: recorded 0, recomputed nothing")]
    [InlineData("\"pounds\":\"642.88\"", "\"pounds\":\"642.87\"", "$.outcome.ranked[0].weeklyCost.pounds: recorded \"642.87\", recomputed \"642.88\"")]
    [InlineData("\"rank\":1,", "\"\\u001b[31m\":0,\"rank\":1,", "$.outcome.ranked[0].\\u001b[31m: recorded 0, recomputed nothing")]
    public void A_changed_outcome_is_a_negative_answer_with_its_path(string written, string instead, string difference)
    {
        using var folder = new TemporaryFolder();
        var record = folder.WithRecord(text => text.Replace(written, instead));
        var replay = Command.Run("replay", record);
        (replay.ExitCode, replay.Error).ShouldBe((1, string.Empty));
        replay.Output.ShouldBe(string.Join(
            Environment.NewLine,
            $"{record}: differs in 1 place. Decided again: Example Care 09 (EX-09) at £642.88 a week",
            "  " + difference,
            "Its terms are those of hcl-2026 as this version knows them.",
            string.Empty));
    }

    [Fact]
    public void Terms_that_are_not_the_schemes_are_told()
    {
        using var folder = new TemporaryFolder();
        var record = folder.WithRecord(text => text.Replace("\"value\":\"26.36\"", "\"value\":\"45.00\""));
        Command.Run("replay", record).Output.ShouldContain("Its terms are not those of hcl-2026 as this version knows it: they are taken as recorded.");
        Command.Run("replay", record, "--json").Output.ShouldContain("\"termsAreTheSchemes\":false");
    }

    [Fact]
    public void A_changed_fact_changes_the_fingerprint_at_least()
    {
        using var folder = new TemporaryFolder();
        var replay = Command.Run("replay", folder.WithRecord(text => text.Replace("\"Example Care 33\"", "\"Example Care 34\"")));
        replay.ExitCode.ShouldBe(1);
        replay.Output.ShouldContain("  $.sha256: recorded ");
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData(" ")]
    public void White_space_after_the_record_is_a_difference(string more)
    {
        using var folder = new TemporaryFolder();
        var replay = Command.Run("replay", folder.WithRecord(text => text + more));
        replay.ExitCode.ShouldBe(1);
        replay.Output.ShouldContain("  $: recorded other bytes for the same values, recomputed canonical bytes");
    }

    [Theory]
    [InlineData("", "it is not JSON at line 1, byte 1")]
    [InlineData("{\n x", "it is not JSON at line 2, byte 2")]
    [InlineData("[]", "its format is not stated: this version reads homecare.decision/2, homecare.day-service-decision/1, homecare.procedure/1")]
    [InlineData("null", "its format is not stated: this version reads homecare.decision/2, homecare.day-service-decision/1, homecare.procedure/1")]
    [InlineData("{\"format\":\"homecare.decision/1\"}", "its format is homecare.decision/1: this version reads homecare.decision/2, homecare.day-service-decision/1, homecare.procedure/1")]
    [InlineData("{\"format\":\"\\u001b[31m\"}", "its format is \\u001b[31m: this version reads homecare.decision/2, homecare.day-service-decision/1, homecare.procedure/1")]
    [InlineData("{\"format\":\"homecare.decision/2\",\"semantics\":1}", "at $.citations: this member is missing")]
    [InlineData("{\"a\":1,\"a\":2}", "the member a is given twice")]
    public void What_is_not_a_record_is_bad_input(string text, string problem)
    {
        using var folder = new TemporaryFolder();
        var file = folder.With("decision.json", text);
        var refused = Command.Run("replay", file);
        (refused.ExitCode, refused.Output, refused.ErrorLines.Single()).ShouldBe((2, string.Empty, $"{file}: {problem}"));
    }

    [Fact]
    public void A_record_with_a_fact_that_cannot_be_is_bad_input_with_its_path()
    {
        using var folder = new TemporaryFolder();
        var file = folder.WithRecord(text => text.Replace("\"spareMinutes\":7200", "\"spareMinutes\":\"many\""));
        Command.Run("replay", file).ErrorLines.ShouldBe([$"{file}: at $.candidates[0].spareMinutes: this is not a whole number"]);
    }

    [Theory]
    [InlineData("missing.json", "missing.json: it cannot be read: ")]
    [InlineData("", "the name of a file is empty: name a file")]
    public void A_file_that_cannot_be_read_is_bad_input(string file, string begins)
    {
        var refused = Command.Run("replay", file);
        refused.ExitCode.ShouldBe(2);
        refused.ErrorLines.ShouldHaveSingleItem().ShouldStartWith(begins);
    }

    [Fact]
    public void An_identical_replay_can_be_had_in_JSON()
    {
        using var folder = new TemporaryFolder();
        var replay = Command.Run("replay", folder.WithRecord(), "--json");
        var json = JsonNode.Parse(replay.Output)!;
        (replay.ExitCode, (bool)json["identical"]!, (string)json["winner"]!, json["differences"]!.AsArray().Count).ShouldBe((0, true, "EX-09", 0));
    }

    [Fact]
    public void A_different_replay_can_be_had_in_JSON()
    {
        using var folder = new TemporaryFolder();
        var replay = Command.Run("replay", folder.WithRecord(text => text.Replace("\"rank\":1,", "\"rank\":2,")), "--json");
        replay.ExitCode.ShouldBe(1);
        JsonNode.Parse(replay.Output)!["differences"]![0]!.ToJsonString()
            .ShouldBe("""{"path":"$.outcome.ranked[0].rank","recorded":"2","recomputed":"1"}""");
    }
}
