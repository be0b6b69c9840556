namespace HomeCare.Domain.Cli.Tests;

public class CheckFaultTests
{
    private const string Schemes = "The schemes of this library: leeds-2010, leeds-2016, htlah-2016, hcl-2021, clc-2021, clc-2026, hcl-2026.";
    private const string Forms =
        "It is one object in JSON, UTF-8: a framework (homecare.framework/1: homecare example FOLDER writes one) or a scheme (homecare.scheme/1: homecare schemes export writes one).";
    private const string Holidays = "A file of bank holidays is what https://www.gov.uk/bank-holidays.json gives, whole and unchanged.";

    [Fact]
    public void All_faults_of_a_file_are_told_where_they_stand()
    {
        using var folder = new TemporaryFolder();
        var file = folder.WithExample(ShippedExample.Framework, text => text
            .Replace("light-touch-open-framework", "light-touch-open-framwork")
            .Replace("\"spent\": \"1250000.00\"", "\"spent\": 1250000")
            .Replace("\"awardDecidedOn\": \"2026-05-12\"", "\"awardDecidedOn\": \"2026-02-01\"")
            .Replace("\"topic\": \"lots-considered\"", "\"topic\": \"lots-considerd\""));
        var refused = Command.Run("check", file);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldBe(
        [
            $"{file}:5:11: kind: \"light-touch-open-framwork\" is not a kind of framework: did you mean light-touch-open-framework or light-touch-closed-framework or light-touch-reopening-framework?",
            $"{file}:11:12: spent: this must be text in quotation marks",
            $"{file}:46:25: rounds[0].awardDecidedOn: the award on 2026-02-01 comes before the deadline for tenders on 2026-02-27: correct one of them (TIME-09)",
            $"{file}:96:16: decisions[0].topic: \"lots-considerd\" is not a topic of a decision: did you mean lots-considered?",
        ]);
    }

    [Theory]
    [InlineData("hcl-2025", ": did you mean hcl-2021 or hcl-2026?")]
    [InlineData("clc2026", ": did you mean clc-2026 or clc-2021 or hcl-2026?")]
    [InlineData("scheme-of-mine.json", "")]
    [InlineData("--bogus", "")]
    public void An_unknown_name_is_answered_with_what_there_is(string name, string nearest)
    {
        var refused = Command.Run("check", name);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldBe([$"{name}: there is no such file, and no scheme of this library has that id{nearest}", Schemes, Forms]);
    }

    [Theory]
    [InlineData("", "it is empty: write one object in JSON")]
    [InlineData("lot;provider\n1;EX-01\n", "it is not JSON here: look for a missing, extra or wrong comma, bracket or quotation mark")]
    public void A_file_that_is_no_scheme_at_all_is_answered_with_what_one_is(string text, string problem)
    {
        using var folder = new TemporaryFolder();
        var file = folder.With("scheme.json", text);
        var refused = Command.Run("check", file);
        refused.ExitCode.ShouldBe(2);
        refused.ErrorLines.ShouldBe([$"{file}:1:1: file: {problem}", Forms]);
    }

    [Fact]
    public void A_list_is_no_scheme()
    {
        using var folder = new TemporaryFolder();
        var file = folder.With("scheme.json", "[]");
        var refused = Command.Run("check", file);
        refused.ExitCode.ShouldBe(2);
        refused.ErrorLines[0].ShouldStartWith($"{file}:1:1: file: this must be an object with format, id, title, kind, rounds, ");
        refused.ErrorLines[1].ShouldBe(Forms);
    }

    [Fact]
    public void A_file_that_is_not_UTF_8_is_told_so_at_the_first_wrong_byte()
    {
        using var folder = new TemporaryFolder();
        var file = folder.With("scheme.json", [.. "{ \"title\": \""u8, 0xE9, .. "\" }"u8]);
        var refused = Command.Run("check", file);
        refused.ExitCode.ShouldBe(2);
        refused.ErrorLines[0].ShouldStartWith($"{file}:1:13: file: it is not UTF-8 text: save it as UTF-8");
    }

    [Fact]
    public void Another_version_of_the_form_is_not_read()
    {
        using var folder = new TemporaryFolder();
        var file = folder.WithExample(ShippedExample.Framework, text => text.Replace("homecare.framework/1", "homecare.framework/2"));
        var refused = Command.Run("check", file);
        (refused.ExitCode, refused.ErrorLines.Single())
            .ShouldBe((2, $"{file}:2:13: format: \"homecare.framework/2\" is not a format that can be read: write homecare.framework/1"));
    }

    [Fact]
    public void A_folder_is_not_a_scheme()
    {
        using var folder = new TemporaryFolder();
        var refused = Command.Run("check", folder.At(string.Empty));
        (refused.ExitCode, refused.ErrorLines.Single()).ShouldBe((2, $"{folder.At(string.Empty)}: it is a folder: name a file"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_name_is_not_a_scheme(string name)
    {
        var refused = Command.Run("check", name);
        (refused.ExitCode, refused.ErrorLines.Single()).ShouldBe((2, "the name of a file is empty: name a file"));
    }

    [Theory]
    [InlineData("check", "--as-of", "22/11/2026")]
    [InlineData("check", "--as-of", "2026-02-30")]
    [InlineData("check", "--first-award", "1 May 2026")]
    [InlineData("timeline", "--as-of", "2026-11")]
    public void A_date_written_otherwise_is_shown_how_to_write_it(string command, string option, string date)
    {
        var refused = Command.Run(command, "hcl-2026", option, date);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldBe(
        [
            $"{option}: {date} is not a date: write it as year-month-day, such as 2026-11-22.",
            $"For the options and examples: homecare {command} --help",
        ]);
    }

    [Theory]
    [InlineData("0206-11-22")]
    [InlineData("1989-12-31")]
    [InlineData("2200-01-01")]
    [InlineData("-0005-01-01")]
    public void A_slip_in_the_year_is_not_a_day_to_check_on(string date) =>
        Command.Run("check", "hcl-2026", "--as-of", date).ErrorLines[0]
            .ShouldBe($"--as-of: {date} is not in a year that a scheme can be in: write a date from 1990 to 2199.");

    [Theory]
    [InlineData("1990-01-01")]
    [InlineData("2199-12-31")]
    public void The_first_and_the_last_day_that_a_scheme_can_have_are_days_to_check_on(string date) =>
        Command.Run("check", "clc-2026", "--as-of", date).Error.ShouldBeEmpty();

    [Fact]
    public void A_day_given_twice_is_bad_input()
    {
        var refused = Command.Run("check", "hcl-2026", "--as-of", "2026-11-22", "--as-of", "2026-11-23");
        (refused.ExitCode, refused.ErrorLines[0]).ShouldBe((2, "Option '--as-of' expects a single argument but 2 were provided."));
    }

    [Fact]
    public void A_first_award_that_cannot_be_is_told_as_what_the_option_asks_for()
    {
        using var folder = new TemporaryFolder();
        var file = folder.WithExample(ShippedExample.Framework);
        var refused = Command.Run("check", file, "--as-of", "2026-11-22", "--first-award", "2026-09-02");
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines.ShouldBe(
        [
            $"{file} with --first-award 2026-09-02: rounds[0].awardNotice.published: the award notice on 2026-05-14 comes before the award on 2026-09-02: correct one of them (TIME-09)",
            $"{file} with --first-award 2026-09-02: rounds[0].enteredOn: entry on 2026-05-28 comes before the award on 2026-09-02: correct one of them (TIME-09)",
        ]);
    }

    [Fact]
    public void A_first_award_before_the_tender_cannot_be()
    {
        using var folder = new TemporaryFolder();
        var refused = Command.Run("check", folder.WithExample(ShippedExample.Framework), "--as-of", "2026-11-22", "--first-award", "2026-01-11");
        refused.ExitCode.ShouldBe(2);
        refused.ErrorLines[0].ShouldEndWith("the award on 2026-01-11 comes before the tender notice on 2026-01-12: correct one of them (TIME-09)");
    }

    [Fact]
    public void Bank_holidays_cut_short_are_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.With("holidays.json", "{ \"england-and-wales\": { \"division\": \"england-and-wales\", \"events\": [");
        var refused = Command.Run("check", "hcl-2026", "--bank-holidays", file);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        refused.ErrorLines[0].ShouldStartWith($"{file}: file: it is not JSON at line 1, ");
        refused.ErrorLines[^1].ShouldBe(Holidays);
    }

    [Fact]
    public void A_file_of_something_else_holds_no_bank_holidays()
    {
        using var folder = new TemporaryFolder();
        var file = folder.WithExample(ShippedExample.Framework);
        var refused = Command.Run("timeline", "hcl-2026", "--bank-holidays", file);
        refused.ExitCode.ShouldBe(2);
        refused.ErrorLines.ShouldBe(
        [
            $"{file}: file: it has a member that is not one of england-and-wales, scotland, northern-ireland",
            $"{file}: england-and-wales: this division is missing: all three are needed",
            $"{file}: scotland: this division is missing: all three are needed",
            $"{file}: northern-ireland: this division is missing: all three are needed",
            Holidays,
        ]);
    }

    [Fact]
    public void Bank_holidays_that_are_not_there_are_bad_input()
    {
        using var folder = new TemporaryFolder();
        var refused = Command.Run("check", "hcl-2026", "--bank-holidays", folder.At("missing.json"));
        refused.ExitCode.ShouldBe(2);
        refused.ErrorLines[0].ShouldStartWith($"{folder.At("missing.json")}: it cannot be read: ");
    }
}
