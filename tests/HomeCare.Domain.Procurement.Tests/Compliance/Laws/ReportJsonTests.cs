using System.Text.Json;
using static HomeCare.Domain.Procurement.Tests.AScheme;

namespace HomeCare.Domain.Procurement.Tests.Compliance;

public class ReportJsonTests
{
    private static readonly FrameworkScheme Scheme = Awarded("2026-05-01") with { StatedEnd = StatedDay.Read("2034-09"), RecordedUntil = Day("2026-06-01") };

    [Fact]
    public void It_says_what_was_checked_on_what_day_and_on_what_record()
    {
        var json = Json(Scheme);
        json.GetProperty("format").GetString().ShouldBe("homecare.compliance/1");
        json.GetProperty("scheme").GetString().ShouldBe("example");
        json.GetProperty("kind").GetString().ShouldBe("light-touch-open-framework");
        json.GetProperty("ruleSet").GetString().ShouldBe("Procurement Act 2023");
        json.GetProperty("asOf").GetString().ShouldBe("2026-11-22");
        json.GetProperty("recordedUntil").GetString().ShouldBe("2026-06-01");
        json.GetProperty("firstAward").GetString().ShouldBe("2026-05-01");
        json.GetProperty("breach").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public void What_is_not_recorded_is_left_out()
    {
        var json = Json(Awarded() with { Rounds = [new()] });
        json.TryGetProperty("recordedUntil", out _).ShouldBeFalse();
        json.TryGetProperty("firstAward", out _).ShouldBeFalse();
    }

    [Fact]
    public void It_has_one_object_for_each_rule_with_its_findings_and_their_facts()
    {
        var report = ProcurementAct2023.WholeAct.Check(Scheme, Day("2026-11-22")).AsT0;
        var rules = Json(Scheme).GetProperty("rules").EnumerateArray().ToArray();
        rules.Select(rule => rule.GetProperty("id").GetString()).ShouldBe(report.Verdicts.Select(verdict => verdict.Rule.Id));
        rules.Select(rule => rule.GetProperty("verdict").GetString()).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(["found", "met", "not-applicable", "not-recorded"]);
        var end = rules.Single(rule => rule.GetProperty("id").GetString() == "OF-06");
        end.GetProperty("severity").GetString().ShouldBe("breach");
        var finding = end.GetProperty("findings").EnumerateArray().ShouldHaveSingleItem();
        finding.GetProperty("severity").GetString().ShouldBe("breach");
        finding.GetProperty("message").GetString().ShouldBe(report.Of("OF-06")!.Findings[0].Message);
        finding.GetProperty("facts").GetProperty("last-lawful-day").GetString().ShouldBe("2034-04-30");
        rules.Single(rule => rule.GetProperty("id").GetString() == "KIND-08").GetProperty("notRecorded").EnumerateArray()
            .Select(missing => missing.GetString()).ShouldBe(["the day the procurement was begun"]);
    }

    private static JsonElement Json(FrameworkScheme scheme) =>
        JsonDocument.Parse(ProcurementAct2023.WholeAct.Check(scheme, Day("2026-11-22")).AsT0.ToJson()).RootElement;
}
