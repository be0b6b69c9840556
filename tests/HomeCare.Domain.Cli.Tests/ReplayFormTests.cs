using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;

namespace HomeCare.Domain.Cli.Tests;

/// <summary>Records of every form, from those that are kept.</summary>
public class ReplayFormTests
{
    private static readonly Lazy<Dictionary<string, string[]>> Kept = new(Read);

    [Fact]
    public void A_folder_of_every_form_is_counted_by_form()
    {
        using var folder = new TemporaryFolder();
        Fill(folder, "homecare.decision/2", 3);
        Fill(folder, "homecare.day-service-decision/1", 4);
        Fill(folder, "homecare.procedure/1", 5);
        var replay = Command.Run("replay", folder.At(string.Empty));
        (replay.ExitCode, replay.Error).ShouldBe((0, string.Empty));
        replay.Output.ShouldBe(string.Join(
            Environment.NewLine,
            "12 records: 12 identical, 0 differ, 0 cannot be read.",
            "  homecare.decision/2: 3 identical, 0 differ",
            "  homecare.day-service-decision/1: 4 identical, 0 differ",
            "  homecare.procedure/1: 5 identical, 0 differ",
            string.Empty));
    }

    [Fact]
    public void A_record_of_a_form_or_version_that_is_not_known_is_named_and_the_others_go_on()
    {
        using var folder = new TemporaryFolder();
        Fill(folder, "homecare.day-service-decision/1", 1);
        Fill(folder, "homecare.procedure/1", 2);
        folder.With("z1.json", Kept.Value["homecare.procedure/1"][0].Replace("homecare.procedure/1", "homecare.procedure/2"));
        folder.With("z2.json", Kept.Value["homecare.procedure/1"][0].Replace("\"semantics\":1", "\"semantics\":9"));
        folder.With("z3.json", Kept.Value["homecare.procedure/1"][0].Replace("\"considered\":", "\"considered\":1"));
        Directory.CreateDirectory(folder.At("z4.json"));
        var replay = Command.Run("replay", folder.At(string.Empty));
        replay.ExitCode.ShouldBe(2);
        replay.Output.ShouldContain(" cannot be read.");
        replay.Output.ShouldContain("  homecare.day-service-decision/1: 1 identical, 0 differ");
        replay.Output.ShouldContain($"{folder.At("z1.json")}: its format is homecare.procedure/2: this version reads homecare.decision/2, homecare.day-service-decision/1, homecare.procedure/1");
        replay.Output.ShouldContain($"{folder.At("z2.json")}: its rules are of version 9: ");
        var json = JsonNode.Parse(Command.Run("replay", folder.At(string.Empty), "--json").Output)!;
        json["unreadable"]!.AsArray().Select(one => (string)one!["code"]!).ShouldBe(["unknown-format", "unknown-semantics"]);
    }

    [Fact]
    public void A_record_that_differs_is_told_with_its_form()
    {
        using var folder = new TemporaryFolder();
        var record = folder.With("p.json", File.ReadAllText(AProcedure.Example(folder)).Replace("\"stage\":1", "\"stage\":2"));
        var replay = Command.Run("replay", folder.At(string.Empty));
        replay.ExitCode.ShouldBe(1);
        replay.Output.ShouldContain("  homecare.procedure/1: 0 identical, 1 differ");
        replay.Output.ShouldContain($"  {record}: differs in 1 place, first $.outcome.stage");
        Command.Run("replay", record).Output.ShouldStartWith($"{record}: differs in 1 place. Decided again: open in stage 1 of 1; the award is due to EX-09, and a broker confirms it");
    }

    [Fact]
    public void A_procedure_says_its_outcome_and_whether_its_plan_is_known()
    {
        using var folder = new TemporaryFolder();
        var record = AProcedure.After(AProcedure.Example(folder), AProcedure.Noon, "awarded EX-09 --by B1");
        var replay = Command.Run("replay", record);
        (replay.ExitCode, replay.Error).ShouldBe((0, string.Empty));
        replay.Output.ShouldStartWith($"{record}: identical. Package EX-2026-0001: awarded to EX-09 by B1 on 2026-11-23 12:00, as a call-off; sha256 ");
        replay.Output.ShouldContain("Its plan is hcl-2026 as this version knows it.");
        var json = JsonNode.Parse(Command.Run("replay", record, "--json").Output)!;
        ((string)json["format"]!, (string)json["winner"]!, (bool)json["termsAreTheSchemes"]!).ShouldBe(("homecare.procedure/1", "EX-09", true));
        var other = folder.With("k.json", Kept.Value["homecare.procedure/1"][0]);
        Command.Run("replay", other).Output.ShouldContain("is none that this version knows: it is taken as recorded.");
    }

    [Fact]
    public void A_day_service_says_its_winner_and_whether_its_terms_are_known()
    {
        using var folder = new TemporaryFolder();
        var record = folder.At("d.json");
        Command.Run("call-off", "--scheme", "clc-2026", "--record", record).ExitCode.ShouldBe(0);
        var replay = Command.Run("replay", record);
        (replay.ExitCode, replay.Error).ShouldBe((0, string.Empty));
        replay.Output.ShouldStartWith($"{record}: identical. Package EX-DAY-0001: Example Day Centre 2 (EX-D2) at £289.70 a week; sha256 ");
        replay.Output.ShouldContain("Its terms are those of clc-2026 as this version knows them.");
        File.WriteAllText(record, File.ReadAllText(record).Replace("\"73.88\"", "\"93.88\""));
        Command.Run("replay", record).Output.ShouldContain("Its terms are not those of clc-2026");
    }

    [Fact]
    public void The_seed_of_a_day_service_is_checked_and_a_procedure_has_none()
    {
        using var folder = new TemporaryFolder();
        var drawn = folder.With("d.json", Kept.Value["homecare.day-service-decision/1"].First(record => record.Contains("\"draw\":{")));
        var seed = folder.WithExample(ShippedExample.Seed);
        var replay = Command.Run("replay", drawn, "--seed-file", seed);
        var other = Command.Run("replay", drawn, "--seed-file", folder.With("other.txt", "ffeeddccbbaa99887766554433221100"));
        new[] { replay.ExitCode, other.ExitCode }.ShouldContain(1);
        other.Output.ShouldContain("$.draw.commitment");
        Command.Run("replay", AProcedure.Example(folder), "--seed-file", seed).ErrorLines
            .ShouldBe([$"{seed}: the record has no draw, so there is no seed to check"]);
    }

    private static void Fill(TemporaryFolder folder, string format, int count)
    {
        foreach (var (record, i) in Kept.Value[format].Take(count).Select((record, i) => (record, i)))
        {
            folder.With($"{format.Replace('/', '-')}-{i}.json", record);
        }
    }

    private static Dictionary<string, string[]> Read()
    {
        var path = Path.Combine(RepositoryRoot.Path, "tests", "HomeCare.Domain.CallOff.Tests", "Kept", "records-1.jsonl.gz");
        using var text = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), Encoding.UTF8);
        return text.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .GroupBy(record => (string)JsonNode.Parse(record)!["format"]!)
            .ToDictionary(group => group.Key, group => group.ToArray());
    }
}
