namespace HomeCare.Domain.Cli.Tests;

public class AbsenceFaultTests
{
    private const string Care = "person,provider,service,start,minutes,price,attendance,funding,framework_price\n";
    private const string Good = Care + "P-01,EX-01,day,2026-09-07 10:00,60,3.00,absent,,\n";
    private const string Notices = "id,person,cause,from,until,received\n";

    [Theory]
    [InlineData("--start 2026-09-01", "--start: 2026-09-01 is not a time: write the date and the time on the clock in London, such as 2026-09-01 10:00.")]
    [InlineData("--notice tomorrow", "--notice: tomorrow is not a time: write the date and the time on the clock in London, such as 2026-09-01 10:00.")]
    [InlineData("--notice 2026-03-29T01:30", "--notice: the clocks go forward past 2026-03-29 01:30: write a time that they show.")]
    [InlineData("--notice 2026-10-25T01:30", "--notice: the clocks show 2026-10-25 01:30 twice, as they go back: write 2026-10-25T01:30+01:00 for the first time, 2026-10-25T01:30+00:00 for the second.")]
    [InlineData("--start 2026-09-01T24:00", "--start: 2026-09-01T24:00 is midnight at the end of a day: write 00:00 on the next.")]
    [InlineData("--start 1899-09-01T10:00", "--start: 1899-09-01T10:00 is not in a year that care is planned in: write a time from 1990 to 2199.")]
    [InlineData("--start 2200-09-01T10:00+00:00", "--start: 2200-09-01T10:00+00:00 is not in a year that care is planned in: write a time from 1990 to 2199.")]
    [InlineData("--minutes 1501", "--minutes: 1501 is not the length of a visit or session: write whole minutes from 1 to 1500, such as 360.")]
    [InlineData("--minutes 0", "--minutes: 0 is not the length of a visit or session: write whole minutes from 1 to 1500, such as 360.")]
    [InlineData("--price 60,00", "--price: 60,00: it is not a sum of money: write pounds and pence with a point, such as 25.27.")]
    [InlineData("--price 60.005", "--price: 60.005: it has more than two decimals: write at most two, such as 25.27.")]
    [InlineData("--price -1", "--price: -1 is negative: write pounds and pence without a sign, such as 60.00.")]
    [InlineData("--cause hospitl", "--cause: hospitl is not a cause: did you mean hospital?")]
    [InlineData("--cause no-show", "--cause: no-show is an absence without notice: write --no-show instead.")]
    [InlineData("--scheme clc-2062", "--scheme: clc-2062: no scheme of this library with rules of absence has that id: did you mean clc-2021 or clc-2026?")]
    [InlineData("--scheme leeds", "--scheme: leeds: no scheme of this library with rules of absence has that id: write one of: clc-2026, hcl-2026, clc-2021.")]
    [InlineData("--payment 24", "--payment: 24 is not a rule: write 24h for hours of notice, 1wd for working days, 1w for weeks, or always, never or in-the-rate.")]
    [InlineData("--payment h", "--payment: h is not a rule: write 24h for hours of notice, 1wd for working days, 1w for weeks, or always, never or in-the-rate.")]
    [InlineData("--payment 8785h", "--payment: 8785h is not a notice that anybody can give: write 1 to 8784 hours.")]
    [InlineData("--payment 0wd", "--payment: 0wd is not a notice that anybody can give: write 1 to 100 working days.")]
    [InlineData("--payment 99999999999w", "--payment: 99999999999w is not a notice that anybody can give: write 1 to 52 weeks.")]
    [InlineData("--part whole", "--part: whole is not one of its readings: write one of: whole-care, time-within, hours-of-care.")]
    [InlineData("--clock elapse", "--clock: elapse is not one of its readings: did you mean elapsed?")]
    public void A_value_that_is_not_one_is_told_with_what_would_be_right(string option, string problem)
    {
        var (name, value) = (option.Split(' ')[0], option.Split(' ')[1]);
        var good = new Dictionary<string, string> { ["--start"] = "2026-09-01 10:00", ["--notice"] = "2026-08-28 11:00", ["--minutes"] = "360" };
        good[name] = value;
        Refused([.. good.SelectMany(one => new[] { one.Key, one.Value })]).ShouldBe([problem, "For the options and examples: homecare absence --help"]);
    }

    [Theory]
    [InlineData("--no-show --minutes 60", "--no-show is about one visit or session: say when it starts with --start.")]
    [InlineData("--start 2026-09-01T10:00 --no-show", "--minutes is missing: say how long it was planned to last, such as 360.")]
    [InlineData("--start 2026-09-01T10:00 --minutes 60", "--notice is missing: say when it was received, or --no-show where there was none.")]
    [InlineData("--start 2026-09-01T10:00 --minutes 60 --no-show --notice 2026-09-01T10:00", "--notice and --no-show do not go together: choose one.")]
    [InlineData("--start 2026-09-01T10:00 --minutes 60 --no-show --cause hospital", "--cause is why notice was given: leave it out with --no-show.")]
    [InlineData("--start 2026-09-01T10:00 --minutes 60 --no-show --scheme clc-2026 --payment 24h", "--scheme and --payment do not go together: choose one.")]
    [InlineData("--start 2026-09-01T10:00 --minutes 60 --no-show --charging 24h", "--charging is about a month, and --start about one visit or session: choose one.")]
    [InlineData("care.csv --start 2026-09-01T10:00 --minutes 60 --no-show", "a table of care is about a month, and --start about one visit or session: choose one.")]
    [InlineData("--start 2026-09-01T10:00 --minutes 60 --no-show false", "a table of care is about a month, and --start about one visit or session: choose one.")]
    [InlineData("--notices notices.csv", "--notices goes with a table of care of your own: name it first.")]
    [InlineData("care.csv --charging 24h", "--contributions is missing: what people are charged is never above them, so name their table.")]
    [InlineData("care.csv --contributions c.csv", "--charging is missing: say by which rule the people of --contributions are charged, such as as-paid.")]
    [InlineData("care.csv --from 2026-09-01", "--from and --until go together: give both, or none for the month of the care.")]
    [InlineData("care.csv --from 2026-09-01 --until 30-09-2026", "--until: 30-09-2026 is not a date: write it as year-month-day, such as 2026-09-01.")]
    [InlineData("care.csv --contributions c.csv --charging 24d", "--charging: 24d is not a rule: write 24h for hours of notice, 1wd for working days, 1w for weeks, or always, never or in-the-rate.")]
    public void Options_that_do_not_go_together_are_told_why(string options, string problem) =>
        Refused(options.Split(' ')).ShouldBe([problem, "For the options and examples: homecare absence --help"]);

    [Fact]
    public void Everything_that_is_wrong_with_the_options_is_told_at_once() =>
        Refused("--start", "x", "--no-show", "--price", "y", "--scheme", "z", "--payment", "24d").Length.ShouldBe(7);

    [Theory]
    [InlineData("--payment 24h --working-day whole-day", "--working-day: 24h (24 hours of notice, for every service) leaves nothing to it: leave it out")]
    [InlineData("--payment 1wd --clock elapsed", "--clock: 1wd (1 working day (England and Wales) of notice, for every service) leaves nothing to it: leave it out")]
    [InlineData("--payment always --at-the-deadline late", "--at-the-deadline: always (charged whatever the notice) leaves nothing to it: leave it out")]
    [InlineData("--scheme clc-2021 --part whole-care", "--part: Community Life Choices 2021 (never charged, as the rate already pays for absences) leaves nothing to it: leave it out")]
    public void A_reading_that_the_rule_has_no_use_for_is_not_passed_over(string options, string problem) =>
        Refused(["--start", "2026-09-01 10:00", "--no-show", "--minutes", "60", .. options.Split(' ')]).ShouldBe([problem]);

    [Fact]
    public void A_day_that_the_calendar_does_not_cover_is_refused_with_what_to_do() =>
        Refused("--start", "2030-09-03 10:00", "--notice", "2030-09-02 11:00", "--weekdays-only", "--minutes", "360").ShouldBe(
        [
            "2030-09-02 is after the days that the calendar England and Wales covers, 2018-01-01 to 2028-12-31: load bank holidays that reach further (https://www.gov.uk/bank-holidays.json)",
            "Bank holidays that reach further: save https://www.gov.uk/bank-holidays.json, and name the file with --bank-holidays FILE.",
        ]);

    [Fact]
    public void A_file_of_bank_holidays_that_is_none_is_refused()
    {
        using var folder = new TemporaryFolder();
        var file = folder.With("holidays.json", "{}");
        Refused("--start", "2026-09-01 10:00", "--no-show", "--minutes", "60", "--payment", "24h", "--bank-holidays", file)
            .ShouldAllBe(line => line.StartsWith(file) || line.StartsWith("A file of bank holidays is "));
    }

    [Fact]
    public void Every_file_that_is_missing_is_told()
    {
        using var folder = new TemporaryFolder();
        var (care, notices) = (folder.At("care.csv"), folder.At("notices.csv"));
        var lines = Refused(care, "--notices", notices);
        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith($"{care}: it cannot be read: ");
        lines[1].ShouldStartWith($"{notices}: it cannot be read: ");
    }

    [Fact]
    public void The_faults_of_all_rows_of_all_tables_are_told_together_with_their_places()
    {
        using var folder = new TemporaryFolder();
        var care = folder.With("care.csv", Care + "P-01,EX-01,day,2026-03-29 01:30,0,£3,gone,,\nP-01,EX-01,day,2026-03-30 10:00,60,3,absent,cash,\n");
        var notices = folder.With("notices.csv", Notices + "N-1,P-01,ill,2026-03-01,2026-04-01,2026-03-01\n");
        var contributions = folder.With("contributions.csv", "person,weekly,from,until\nP-01,much,2026-03-01,until further notice\n");
        Refused(care, "--notices", notices, "--contributions", contributions, "--charging", "as-paid", "--results", folder.At("out.csv"))
            .Select(line => string.Join(':', line[folder.At("x")[..^1].Length..].Split(':')[..4])).ShouldBe(
            [
                "care.csv:2:4: start", "care.csv:2:5: minutes", "care.csv:2:6: price", "care.csv:2:7: attendance", "care.csv:3:8: funding",
                "notices.csv:2:3: cause", "notices.csv:2:5: until", "notices.csv:2:6: received", "contributions.csv:2:2: weekly",
            ]);
        folder.Names.ShouldNotContain("out.csv");
    }

    [Fact]
    [Rule("CLC26-071a")]
    public void What_does_not_fit_together_is_told_after_the_name_of_its_file()
    {
        using var folder = new TemporaryFolder();
        var care = folder.With("care.csv", Good + "P-01,EX-01,day,2026-09-07 10:30,60,3.00,absent,,\nP-02,EX-01,day,2026-09-07 10:30,60,3.01,absent,direct payment,3.00\n");
        var notices = folder.With("notices.csv", Notices + "N-1,,person,2026-03-01,2026-04-01 00:00,2026-03-01 00:00\n");
        var contributions = folder.With("contributions.csv", "person,weekly,from,until\nP-01,10.00,2026-03-01,until further notice\n");
        Refused(care, "--notices", notices, "--contributions", contributions, "--charging", "as-paid").ShouldBe(
        [
            $"{care}: 2026-09-07 10:30, 60 minutes, person P-01, provider EX-01 (line 3) starts before 2026-09-07 10:00, 60 minutes, person P-01, provider EX-01 (line 2) ends: a person has one plan with a provider at a time",
            $"{care}: 2026-09-07 10:30, 60 minutes, person P-02, provider EX-01 (line 4) costs £3.01, above the framework rate of £3.00: a provider under contract charges that or less",
            $"{notices}: notice N-1 (line 2) is about nobody: say whose care it is about, or which provider's",
            $"{contributions}: the assessed contribution of P-02 is not recorded for 2026-09-07: say how much, or that the person pays the full cost",
        ]);
    }

    [Fact]
    public void Care_of_several_months_needs_its_days()
    {
        using var folder = new TemporaryFolder();
        var care = folder.With("care.csv", Good + "P-01,EX-01,day,2026-10-01 10:00,60,3.00,absent,,\n");
        Refused(care).ShouldBe(
            [$"{care}: it has care from 2026-09 to 2026-10, more than a month: say the days with --from 2026-09-01 --until 2026-10-31, or give each month a table of its own"]);
        Command.Run("absence", care, "--from", "2026-09-01", "--until", "2026-10-31").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void Care_outside_the_days_is_refused_row_by_row()
    {
        using var folder = new TemporaryFolder();
        var care = folder.With("care.csv", Good);
        Refused(care, "--from", "2026-09-08", "--until", "2026-09-30").ShouldBe(
            [$"{care}: 2026-09-07 10:00, 60 minutes, person P-01, provider EX-01 (line 2) is outside the days of the ledger, 2026-09-08 to 2026-09-30"]);
        Refused(care, "--from", "2026-09-30", "--until", "2026-09-01").ShouldBe(
            ["--until: 2026-09-01 is before --from, 2026-09-30: write the first day under --from and the last under --until"]);
    }

    [Fact]
    public void Results_in_another_form_are_refused_before_anything_is_read() =>
        Refused("missing.csv", "--results", "out.pdf").ShouldBe(["out.pdf: tables are written as .csv or .xlsx: name a file with one of these endings"]);

    private static string[] Refused(params string[] arguments)
    {
        var refused = Command.Run(["absence", .. arguments]);
        (refused.ExitCode, refused.Output).ShouldBe((2, string.Empty));
        return refused.ErrorLines;
    }
}
