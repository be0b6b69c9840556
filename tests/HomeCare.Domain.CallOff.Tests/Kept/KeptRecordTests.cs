using System.Text.Json.Nodes;

namespace HomeCare.Domain.CallOff.Tests;

public class KeptRecordTests
{
    [Fact]
    public void Every_kept_record_replays_byte_for_byte()
    {
        if (Environment.GetEnvironmentVariable("HOMECARE_KEEP_RECORDS") is { Length: > 0 } path)
        {
            KeptRecords.Write(path);
        }

        var records = KeptRecords.Read();
        records.Count.ShouldBeGreaterThanOrEqualTo(1_000);
        records.Select(FaultOf).OfType<string>().ShouldBeEmpty();
    }

    [Fact]
    public void The_kept_records_are_of_every_form_scheme_and_outcome()
    {
        var documents = KeptRecords.Read().Select(record => JsonNode.Parse(record)!).ToArray();
        Of("homecare.decision/2").Select(one => (string)one["terms"]!["scheme"]!).Distinct().Order().ShouldBe(["example", "hcl-2026"]);
        Of("homecare.decision/2").Count(one => one["draw"] is not null).ShouldBeGreaterThan(50);
        Of("homecare.decision/2").SelectMany(one => one["outcome"]!["refused"]!.AsArray()).SelectMany(one => one!["reasons"]!.AsArray())
            .Select(one => (string)one!["code"]!).Distinct().Count().ShouldBeGreaterThan(15);
        Of("homecare.day-service-decision/1").Select(one => (string)one["terms"]!["lot"]!).Distinct().Order().ShouldBe(["day-services", "personal-assistants"]);
        Of("homecare.procedure/1").SelectMany(one => one["plan"]!["stages"]!.AsArray()).Select(one => one!["approach"]!["is"]?.ToString()).Distinct().Count().ShouldBe(7);
        Of("homecare.procedure/1").Select(one => (string)one["outcome"]!["is"]!).Distinct().Order().ShouldBe(["no-provider-available", "open", "placed"]);

        IEnumerable<JsonNode> Of(string format) => documents.Where(one => (string)one["format"]! == format);
    }

    private static string? FaultOf(byte[] record)
    {
        var isIdentical = (string)JsonNode.Parse(record)!["format"]! switch
        {
            DecisionRecord.Format => DecisionRecord.Replay(record).Match(replay => replay.IsIdentical, refusal => false),
            DayServiceRecord.Format => DayServiceRecord.Replay(record).Match(replay => replay.IsIdentical, refusal => false),
            ProcedureRecord.Format => ProcedureRecord.Replay(record).Match(replay => replay.IsIdentical, refusal => false),
            _ => false,
        };
        return isIdentical ? null : System.Text.Encoding.UTF8.GetString(record);
    }
}
