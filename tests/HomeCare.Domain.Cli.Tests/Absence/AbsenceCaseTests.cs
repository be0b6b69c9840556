using System.Text.Json.Nodes;

namespace HomeCare.Domain.Cli.Tests;

public class AbsenceCaseTests
{
    private static readonly string[] TheCase =
        ["--start", "2026-09-01 10:00", "--notice", "2026-08-28 11:00", "--weekdays-only", "--minutes", "360", "--price", "60.00"];

    [Fact]
    [Rule("CLC26-070")]
    public void A_late_notice_is_answered_with_the_deadline_the_amount_the_source_and_the_readings()
    {
        var shown = Run(TheCase);
        (shown.ExitCode, shown.Error).ShouldBe((0, string.Empty));
        shown.Output.ShouldBe(
            """
            Chargeable: notice received Fri 28 Aug 2026 11:00; to avoid the charge it had to arrive before Fri 28 Aug 2026 10:00, because Mon 31 Aug 2026 is a bank holiday.
            The provider is paid £60.00 of £60.00.

            Policy: Leicestershire 2026, CLC26-069a (Procurement of Community Life Choices, paragraph 69)
            Rule: 24 hours of notice; for a service on weekdays only, 1 working day (England and Wales) instead
            Cause: the person's absence
            Exception: a cancellation by the provider and the suspension of the provider: never charged (CLC26-066a)
            How it is read:
              at-the-deadline late: notice of exactly the length is late
              working-day same-time: it is from the same time on the working day before
              calendar England and Wales: the working days of England and Wales, 2018-01-01 to 2028-12-31: bank holidays are none (BFDA-01)
              moment received: what counts is when the notice was received
            What the person is charged is the answer of another policy: see the month, with --charging.

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Theory]
    [Rule("CLC26-066a")]
    [Rule("CLC26-069a")]
    [InlineData("2026-09-01 10:00", "", "Chargeable: notice received Tue 1 Sep 2026 10:00; to avoid the charge it had to arrive before Tue 1 Sep 2026 10:00, 24 hours before the start.")]
    [InlineData("2026-09-01 09:59", "", "Not chargeable: notice received Tue 1 Sep 2026 09:59, in time: it had to arrive before Tue 1 Sep 2026 10:00, 24 hours before the start.")]
    [InlineData("2026-09-01 10:00", "--at-the-deadline in-time", "Not chargeable: notice received Tue 1 Sep 2026 10:00, in time: it had to arrive by Tue 1 Sep 2026 10:00, 24 hours before the start.")]
    [InlineData("2026-09-01 12:00", "--part time-within", "Chargeable for 1/3 of the price: notice received Tue 1 Sep 2026 12:00, and 2 h of 6 h lies within the 24 hours after it; to avoid the charge it had to arrive before Tue 1 Sep 2026 10:00, 24 hours before the start.")]
    [InlineData("2026-09-02 10:00", "", "Chargeable: notice received Wed 2 Sep 2026 10:00, at the start; to avoid the charge it had to arrive before Tue 1 Sep 2026 10:00, 24 hours before the start.")]
    [InlineData("2026-08-31 09:00", "--payment 48h", "Not chargeable: notice received Mon 31 Aug 2026 09:00, in time: it had to arrive before Mon 31 Aug 2026 10:00, 48 hours before the start.")]
    [InlineData("2026-08-31 09:00", "--payment 72h", "Chargeable: notice received Mon 31 Aug 2026 09:00; to avoid the charge it had to arrive before Sun 30 Aug 2026 10:00, 72 hours before the start.")]
    [InlineData("2026-08-28 11:00", "--payment 2wd", "Chargeable: notice received Fri 28 Aug 2026 11:00; to avoid the charge it had to arrive before Fri 28 Aug 2026 10:00, because Mon 31 Aug 2026 is a bank holiday.")]
    [InlineData("2026-08-26 11:00", "--payment 1w", "Chargeable: notice received Wed 26 Aug 2026 11:00; to avoid the charge it had to arrive before Wed 26 Aug 2026 10:00, 1 week before the start.")]
    [InlineData("2026-08-01 10:00", "--payment always", "Chargeable: the person's absence is charged whatever the notice.")]
    [InlineData("2026-09-02 09:00", "--payment never", "Not chargeable: the person's absence is not charged.")]
    [InlineData("2026-09-02 09:00", "--payment in-the-rate", "Not chargeable: the rate of this care already pays for absences.")]
    [InlineData("2026-09-02 09:00", "--scheme clc-2021", "Not chargeable: the rate of this care already pays for absences.")]
    [InlineData("2026-09-02 09:00", "--cause provider", "Not chargeable: a cancellation by the provider is not charged.")]
    [InlineData("2026-09-02 09:00", "--cause provider --payment always", "Not chargeable: a cancellation by the provider is not charged.")]
    [InlineData("2026-09-02 09:00", "--cause provider-suspended --payment 24h", "Not chargeable: the suspension of the provider is not charged.")]
    [InlineData("2026-09-02 09:00", "--cause commissioner", "Chargeable: notice received Wed 2 Sep 2026 09:00; to avoid the charge it had to arrive before Tue 1 Sep 2026 10:00, 24 hours before the start.")]
    public void The_answer_follows_the_rule_the_readings_and_the_cause(string notice, string options, string answer) =>
        FirstLine(["--start", "2026-09-02 10:00", "--notice", notice, "--minutes", "360", .. Split(options)]).ShouldBe(answer);

    [Theory]
    [Rule("CLC26-069a")]
    [InlineData("elapsed", "Sat 24 Oct 2026 11:00")]
    [InlineData("on-the-clock", "Sat 24 Oct 2026 10:00")]
    public void Hours_are_counted_as_the_clock_reading_says(string clock, string deadline) =>
        FirstLine("--start", "2026-10-25 10:00", "--notice", "2026-10-24 10:30", "--minutes", "60", "--clock", clock).ShouldContain($"arrive before {deadline}, 24 hours ");

    [Theory]
    [Rule("CLC26-070")]
    [InlineData("same-time", "Not chargeable: ")]
    [InlineData("whole-day", "Chargeable: ")]
    public void A_working_day_is_as_its_reading_says(string reading, string verdict) =>
        FirstLine("--start", "2026-09-07 10:00", "--notice", "2026-09-04 09:00", "--weekdays-only", "--minutes", "360", "--working-day", reading).ShouldStartWith(verdict);

    [Fact]
    public void A_no_show_has_no_notice() =>
        FirstLine("--start", "2026-09-02 10:00", "--no-show", "--minutes", "360").ShouldBe("Chargeable: the person was not there and no notice stands.");

    [Fact]
    [Rule("CLC26-069c")]
    public void Home_care_has_the_same_rule_by_cross_reference_and_says_so()
    {
        const string Note = "Home Care for Leicestershire Procurement states no rule: this one is by cross-reference from Procurement of Community Life Choices (CLC26-069c).";
        string[] home = [.. TheCase, "--scheme", "hcl-2026"];
        var shown = Run(home);
        shown.Output.ShouldContain(Note + Environment.NewLine);
        shown.Output.Replace(Note + Environment.NewLine, string.Empty).ShouldBe(Run(TheCase).Output);
        Json(home)["note"]!.GetValue<string>().ShouldBe(Note);
    }

    [Fact]
    public void A_part_of_the_price_is_rounded_to_the_penny() =>
        Run("--start", "2026-09-02 10:00", "--notice", "2026-09-01 12:00", "--minutes", "360", "--part", "time-within", "--price", "60.01").Output
            .ShouldContain("The provider is paid £20.00 of £60.01.");

    [Fact]
    public void Hours_of_care_say_that_they_know_of_no_other_care() =>
        Run("--start", "2026-09-02 10:00", "--notice", "2026-09-01 12:00", "--minutes", "360", "--part", "hours-of-care").Output
            .ShouldContain("No other care was cancelled by the same notice; what starts before uses up the hours first.");

    [Fact]
    public void A_start_in_the_hour_that_comes_twice_is_told_by_its_offset()
    {
        FirstLine("--start", "2026-10-25T01:30+01:00", "--notice", "2026-10-24 02:00", "--minutes", "60").ShouldContain("arrive before Sat 24 Oct 2026 01:30, 24 hours before the start.");
        FirstLine("--start", "2026-10-25T01:30+00:00", "--notice", "2026-10-24 03:00", "--minutes", "60").ShouldContain("arrive before Sat 24 Oct 2026 02:30, 24 hours ");
    }

    [Fact]
    [Rule("BFDA-01")]
    public void Other_bank_holidays_change_the_deadline()
    {
        using var folder = new TemporaryFolder();
        FirstLine([.. TheCase, "--bank-holidays", folder.WithHolidayMoved("2026-08-31")])
            .ShouldBe("Not chargeable: notice received Fri 28 Aug 2026 11:00, in time: it had to arrive before Mon 31 Aug 2026 10:00, the same time on the working day before.");
    }

    [Fact]
    public void A_program_gets_the_answer_in_JSON()
    {
        var answer = Json(TheCase);
        answer.Select(member => member.Key).ShouldBe(["policy", "note", "starts_at", "minutes", "weekdays_only", "cause", "price", "payment"]);
        answer["starts_at"]!.GetValue<string>().ShouldBe("2026-09-01T10:00:00+01:00");
        (answer["price"]!.GetValue<string>(), answer["cause"]!.GetValue<string>(), answer["weekdays_only"]!.GetValue<bool>()).ShouldBe(("60.00", "person", true));
        var payment = answer["payment"]!;
        payment["reason"]!.GetValue<string>().ShouldBe("late-notice");
        (payment["share"]!.GetValue<string>(), payment["amount"]!.GetValue<string>()).ShouldBe(("1", "60.00"));
        payment["deadline"]!["at"]!.GetValue<string>().ShouldBe("2026-08-28T10:00:00+01:00");
        answer["policy"]!["citation"]!["id"]!.GetValue<string>().ShouldBe("CLC26-069a");
        answer["policy"]!["readings"]!.AsArray().Select(one => $"{one!["name"]} {one["value"]}").ShouldBe(
            ["at-the-deadline late", "working-day same-time", "calendar England and Wales", "moment received"]);
        answer["policy"]!["exceptions"]!.AsArray().Select(one => $"{one!["cause"]}: {one["rule"]} ({one["citation"]!["id"]})")
            .ShouldBe(["provider: never charged (CLC26-066a)", "provider-suspended: never charged (CLC26-066a)"]);
    }

    [Fact]
    public void Without_a_price_no_amount_is_told()
    {
        string[] arguments = ["--start", "2026-09-02 10:00", "--no-show", "--minutes", "360"];
        Run(arguments).Output.ShouldNotContain("£");
        var answer = Json(arguments);
        (answer["price"], answer["payment"]!["amount"]).ShouldBe((null, null));
        answer["payment"]!["share"]!.GetValue<string>().ShouldBe("1");
    }

    private static Command Run(params string[] arguments) => Command.Run(["absence", .. arguments]);

    private static string FirstLine(params string[] arguments)
    {
        var shown = Run(arguments);
        (shown.ExitCode, shown.Error).ShouldBe((0, string.Empty));
        return shown.Output.Split(Environment.NewLine)[0];
    }

    private static JsonObject Json(string[] arguments) => JsonNode.Parse(Run([.. arguments, "--json"]).Output)!.AsObject();

    private static string[] Split(string options) => options.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
