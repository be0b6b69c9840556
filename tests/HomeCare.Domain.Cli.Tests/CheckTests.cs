using System.Text.Json;
using NodaTime.Text;

namespace HomeCare.Domain.Cli.Tests;

public class CheckTests
{
    private static readonly string[] HomeCare = ["check", "hcl-2026", "--as-of", "2026-11-22"];

    [Fact]
    public void A_scheme_without_a_breach_is_an_answer()
    {
        var check = Command.Run(HomeCare);
        (check.ExitCode, check.Error).ShouldBe((0, string.Empty));
        check.Flat.ShouldContain("Checked against Procurement Act 2023 as of 2026-11-22, on a record that goes to 2025-09-12: 0 breaches, ");
        Headings(check, "BREACH").ShouldBeEmpty();
        check.Output.ShouldEndWith("\n\nThis is not legal advice.\n");
    }

    [Fact]
    public void The_shipped_example_has_its_two_breaches_with_the_dates_that_would_be_right()
    {
        using var folder = new TemporaryFolder();
        var check = Example(folder);
        (check.ExitCode, check.Error).ShouldBe((1, string.Empty));
        Headings(check, "BREACH").ShouldBe(["OF-06", "NOT-08"]);
        check.Flat.ShouldContain("the award on 2026-05-12: the last lawful day is 2034-05-11");
        check.Flat.ShouldContain("the contract details notice was due by 2026-09-24 and is not recorded");
    }

    [Fact]
    public void The_text_is_as_wide_as_a_terminal()
    {
        using var folder = new TemporaryFolder();
        Example(folder, "--strict").Output.Split('\n').ShouldAllBe(line => line.Length <= 100 && line == line.TrimEnd());
    }

    [Fact]
    public void Every_rule_of_the_report_is_in_the_text()
    {
        using var folder = new TemporaryFolder();
        var text = Example(folder).Output;
        foreach (var rule in Reports(Example(folder, "--json")).SelectMany(report => report.GetProperty("rules").EnumerateArray()))
        {
            text.ShouldContain(rule.GetProperty("id").GetString()!);
        }
    }

    [Fact]
    public void Several_findings_of_one_rule_stand_under_it_once()
    {
        using var folder = new TemporaryFolder();
        var file = folder.WithExample(ShippedExample.Framework, text => text.Replace(
            "\"decisions\": [",
            """
            "callOffs": [
                { "reference": "P-1", "decidedOn": "2026-09-02", "supplier": "EX-98" },
                { "reference": "P-2", "decidedOn": "2026-09-03", "supplier": "EX-99" }
              ],
              "exclusions": [
                { "supplier": "EX-98", "act": "left-out-of-call-offs", "status": "excluded", "decidedOn": "2026-09-01" },
                { "supplier": "EX-99", "act": "left-out-of-call-offs", "status": "excluded", "decidedOn": "2026-09-01" }
              ],
              "decisions": [
            """));
        var check = Command.Run("check", file, "--as-of", "2026-11-22");
        Headings(check, "BREACH").Count(rule => rule == "SUP-03").ShouldBe(1);
        check.Output.ShouldContain(
            "  Found: call-off P-1 on 2026-09-02 is to EX-98, an excluded supplier\n"
            + "  Found: call-off P-2 on 2026-09-03 is to EX-99, an excluded supplier\n");
    }

    [Theory]
    [InlineData("2026-05-01", 1)]
    [InlineData("2026-08-31", 1)]
    [InlineData("2026-09-02", 0)]
    public void What_if_the_first_award_had_been_on_another_day(string day, int exitCode)
    {
        var check = Command.Run([.. HomeCare, "--first-award", day]);
        check.Output.ShouldStartWith($"What if the first award had been decided on {day}?\n\n");
        Headings(check, "BREACH").Contains("OF-06").ShouldBe(exitCode == 1);
    }

    [Fact]
    public void A_first_award_on_another_day_takes_the_place_of_the_recorded_one()
    {
        using var folder = new TemporaryFolder();
        Example(folder, "--first-award", "2026-05-11").Flat.ShouldContain("the award on 2026-05-11: the last lawful day is 2034-05-10");
    }

    [Theory]
    [InlineData("2026-09-24", false)]
    [InlineData("2026-09-25", true)]
    public void The_day_of_the_check_decides_what_is_overdue(string asOf, bool overdue)
    {
        using var folder = new TemporaryFolder();
        var check = Command.Run("check", folder.WithExample(ShippedExample.Framework), "--as-of", asOf);
        Headings(check, "BREACH").Contains("NOT-08").ShouldBe(overdue);
        Headings(check, "ADVICE").Contains("NOT-08").ShouldBe(!overdue);
        check.Output.Contains("2026-09-24  OVERDUE round 1: the contract details notice (NOT-08)").ShouldBe(overdue);
    }

    [Fact]
    public void Without_a_day_the_check_is_of_today()
    {
        var before = Today.InEngland;
        var day = Reports(Command.Run("check", "hcl-2026", "--json"))[0].GetProperty("asOf").GetString()!;
        LocalDatePattern.Iso.Parse(day).Value.ShouldBeInRange(before, Today.InEngland);
    }

    [Fact]
    public void A_strict_check_reads_the_open_points_in_the_way_that_finds_most()
    {
        Command.Run(HomeCare).Output.ShouldContain("Open points read otherwise than by default: none\n");
        var strict = Command.Run([.. HomeCare, "--strict"]);
        strict.Output.ShouldContain("Open points read otherwise than by default:\n  A1 lightTouchReopening: must-follow-section-49\n");
    }

    [Fact]
    public void What_a_strict_check_finds_decides_the_exit_code()
    {
        string[] shorter = ["check", "clc-2026", "--as-of", "2026-11-22"];
        Command.Run(shorter).ExitCode.ShouldBe(0);
        Command.Run([.. shorter, "--strict"]).ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_scheme_s_own_rules_on_re_opening_are_a_second_report()
    {
        var reports = Reports(Command.Run([.. HomeCare, "--json"]));
        reports.Select(report => report.GetProperty("ruleSet").GetString())
            .ShouldBe(["Procurement Act 2023", "Home Care for Leicestershire 2026: its own re-opening rules"]);
    }

    [Fact]
    public void A_breach_of_its_own_rules_alone_is_a_negative_answer()
    {
        using var folder = new TemporaryFolder();
        var file = folder.WithExample(ShippedExample.Framework, text => text
            .Replace("\"statedEnd\": \"2034-08-31\"", "\"statedEnd\": \"2034-05-11\"")
            .Replace("\"schemeEnd\": \"2034-08-31\"", "\"schemeEnd\": \"2034-05-11\"")
            .Replace("\"firstWithinYears\": 3", "\"firstWithinYears\": 1"));
        var reports = Reports(Command.Run("check", file, "--as-of", "2027-09-02", "--json"));
        reports[1].GetProperty("breach").GetBoolean().ShouldBeTrue();
        Command.Run("check", file, "--as-of", "2027-09-02").ExitCode.ShouldBe(1);
    }

    [Fact]
    public void A_scheme_without_rules_of_its_own_has_one_report()
    {
        using var folder = new TemporaryFolder();
        var file = folder.WithExample(ShippedExample.Framework, text =>
            text[..text.IndexOf("  \"reopening\": {", StringComparison.Ordinal)] + text[text.IndexOf("  \"decisions\": [", StringComparison.Ordinal)..]);
        Reports(Command.Run("check", file, "--as-of", "2026-11-22", "--json")).ShouldHaveSingleItem()
            .GetProperty("ruleSet").GetString().ShouldBe("Procurement Act 2023");
    }

    [Fact]
    public void Json_is_a_list_of_reports_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        var check = Example(folder, "--json");
        check.ExitCode.ShouldBe(1);
        var reports = Reports(check);
        reports.Length.ShouldBe(2);
        reports.ShouldAllBe(report => report.GetProperty("format").GetString() == "homecare.compliance/1"
            && report.GetProperty("scheme").GetString() == "example-home-care-2026"
            && report.GetProperty("asOf").GetString() == "2026-11-22");
        reports.Select(report => report.GetProperty("breach").GetBoolean()).ShouldBe([true, false]);
        reports[0].GetProperty("rules").EnumerateArray()
            .Where(rule => rule.GetProperty("findings").EnumerateArray().Any(finding => finding.GetProperty("severity").GetString() == "breach"))
            .Select(rule => rule.GetProperty("id").GetString())
            .ShouldBe(["OF-06", "NOT-08"]);
    }

    [Fact]
    public void A_file_with_the_name_of_a_known_scheme_is_the_file()
    {
        using var folder = new TemporaryFolder();
        var file = folder.With("clc-2026", ShippedExample.Read(ShippedExample.Framework));
        Command.Run("check", file, "--as-of", "2026-11-22").Output.ShouldStartWith("Example County home care 2026 (invented) (example-home-care-2026)");
    }

    [Theory]
    [InlineData("2026-05-04", false)]
    [InlineData("2026-05-20", true)]
    public void Working_days_are_counted_with_the_bank_holidays_that_are_given(string holiday, bool cutsTheStandstillShort)
    {
        using var folder = new TemporaryFolder();
        var published = File.ReadAllText(Path.Combine(RepositoryRoot.Path, "src", "HomeCare.Domain", "WorkingDays", "bank-holidays.json"));
        var given = folder.With("holidays.json", published.Replace("2026-05-04", holiday));
        Headings(Example(folder, "--bank-holidays", given), "BREACH").Contains("NOT-06").ShouldBe(cutsTheStandstillShort);
    }

    [Fact]
    public void A_scheme_of_thousands_of_call_offs_is_checked_while_one_waits()
    {
        using var folder = new TemporaryFolder();
        string Many(string item) => string.Join(",\n", Enumerable.Range(0, 5000).Select(index => item.Replace("#", index.ToString("D4"))));
        var file = folder.WithExample(ShippedExample.Framework, text => text.Replace(
            "\"decisions\": [",
            $$"""
            "callOffs": [ {{Many("""{ "reference": "P-#", "decidedOn": "2026-09-02", "supplier": "EX-01" }""")}} ],
            "exclusions": [ {{Many("""{ "supplier": "EX-9#", "act": "left-out-of-call-offs", "status": "excluded", "decidedOn": "2026-09-01" }""")}} ],
            "decisions": [ {{Many("""{ "topic": "individuals-views-recorded", "answer": true, "reasons": "asked", "decidedOn": "2026-09-01" }""")}},
            """));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        Command.Run("check", file, "--as-of", "2026-11-22").ExitCode.ShouldBe(1);
        clock.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(20));
    }

    private static Command Example(TemporaryFolder folder, params string[] options) =>
        Command.Run(["check", folder.WithExample(ShippedExample.Framework), "--as-of", "2026-11-22", .. options]);

    private static JsonElement[] Reports(Command check) => [.. JsonDocument.Parse(check.Output).RootElement.EnumerateArray()];

    /// <summary>The rules that findings of a severity stand under, in the order of the text.</summary>
    private static string[] Headings(Command check, string severity) =>
        [.. check.Output.Split('\n').Where(line => line.StartsWith(severity, StringComparison.Ordinal)).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1])];
}
