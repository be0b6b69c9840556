using System.Text.Json.Nodes;
using HomeCare.Domain.Files;
using HomeCare.Domain.Pricing;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Cli.Tests;

public class AbsenceMonthTests
{
    private const string Care = "person,provider,service,start,minutes,price,attendance\n";
    private const string Good = Care + "P-01,EX-01,day,2026-09-07 10:00,60,3.00,absent\n";

    [Fact]
    public void The_shipped_example_says_who_pays_what_on_one_page()
    {
        var shown = Command.Run("absence");
        (shown.ExitCode, shown.Error).ShouldBe((1, string.Empty));
        shown.Output.ShouldBe(
            """
            Example: the payment rule is the scheme's, the prices are its ceilings and a kept price of the scheme before; the people, providers, notices, contributions and charging rule are invented.
            2026-09-01 to 2026-09-30: 27 visits and sessions of 4 people, 6 absences.
            Providers are paid £1684.95: £1279.58 by the council, £405.37 by direct payments. People are charged £1525.33.
            Payment: Leicestershire 2026, CLC26-069a (Procurement of Community Life Choices, paragraph 69): 24 hours of notice; for a service on weekdays only, 1 working day (England and Wales) instead
              read as: at-the-deadline late, part whole-care, clock elapsed, working-day same-time, calendar England and Wales, moment received, added-hours charged, part-attendance as-planned
              a cancellation by the provider and the suspension of the provider: never charged (CLC26-066a)
            Charging: 24h, own-rule (rule written on the command line, --charging 24h): 24 hours of notice, for every service
              read as: at-the-deadline late, part whole-care, clock elapsed, moment received, added-hours charged, part-attendance as-planned
              a cancellation by the provider and the suspension of the provider: never charged (own-rule)

            Paid to  by               planned  absences  of them paid  for care  for absences     total
            EX-01    the council           15         3             2   £886.74       £157.58  £1044.32
            EX-02    the council            4         1             0   £235.26         £0.00   £235.26
            EX-02    direct payments        8         2             1   £347.46        £57.91   £405.37

            Charged to                                                         planned  absences  paid for their care  before limits  charged
            P-01                                                                     9         2              £395.36        £345.94  £345.94
            P-02                                                                     6         1              £648.96        £648.96  £538.76
                        2026-09-07 to 2026-09-13, limited by the contribution                                                £216.32  £150.00
                        2026-09-28 to 2026-09-30, limited by the contribution                                                £108.16   £64.28
            P-03                                                                     4         1              £235.26        £235.26  £235.26
            P-04                                                                     8         2              £405.37        £405.37  £405.37
            A week's charge (Monday to Sunday) is at most the assessed contribution, of which a cut week has a seventh for each day, and what the providers are paid.

            Absences:
              line 2: P-01, EX-01, Tue 1 Sep 10:00: paid £49.42: chargeable: notice received Fri 28 Aug 2026 11:00; to avoid the charge it had to arrive before Fri 28 Aug 2026 10:00, because Mon 31 Aug 2026 is a bank holiday
                charged £0.00: not chargeable: notice received Fri 28 Aug 2026 11:00, in time: it had to arrive before Mon 31 Aug 2026 10:00, 24 hours before the start
              line 7: P-01, EX-01, Thu 17 Sep 10:00: paid £0.00: not chargeable: notice received Fri 11 Sep 2026 09:00, in time: it had to arrive before Wed 16 Sep 2026 10:00, the same time on the working day before
                charged £0.00: not chargeable: notice received Fri 11 Sep 2026 09:00, in time: it had to arrive before Wed 16 Sep 2026 10:00, 24 hours before the start
              line 14: P-02, EX-01, Wed 16 Sep 09:30: paid £108.16, charged £108.16: chargeable: the person was not there and no notice stands
              line 18: P-03, EX-02, Mon 14 Sep 10:00: paid £0.00, charged £0.00: not chargeable: the rate of this care already pays for absences
              line 23: P-04, EX-02, Sat 12 Sep 10:00: paid £57.91 by direct payment, charged £57.91: chargeable: notice received Fri 11 Sep 2026 16:30; to avoid the charge it had to arrive before Fri 11 Sep 2026 10:00, 24 hours before the start
              line 25: P-04, EX-02, Sat 19 Sep 10:00: paid £0.00 by direct payment, charged £0.00: not chargeable: a cancellation by the provider is not charged

            1 finding that somebody should look at:
              2026-09-28 10:00, 360 minutes, person P-03, provider EX-02 (line 20) happened although notice N-7 (line 8) says it would not: it is paid for as care

            """,
            StringCompareShould.IgnoreLineEndings);
        shown.Output.Split(Environment.NewLine).Length.ShouldBeLessThan(40);
    }

    [Fact]
    public void The_prices_of_the_example_are_the_ceilings_of_the_scheme_and_a_kept_price_of_the_one_before()
    {
        var care = PlannedCareFile.Read(ShippedExample.Care, ShippedExample.Read(ShippedExample.Care)).AsT0;
        var kept = LeicestershireCommunityLifeChoices2021.PricesKeptUntil(new(2026, 9, 30))
            .PriceOf(new(PriceKey.Of(new BandId("C")), Clc.Legacy.Band(new("C"))!.Commissioning.Units[^1]), new(2026, 9, 14)).AsT0.Amount;
        care.GroupBy(one => one.Arrangement.Person.Value).Select(one => (one.Key, one.Select(care => care.Price!.Exact).Distinct().Single())).ShouldBe(
        [
            ("P-01", ExactAmount.FromMoney(Ceiling("1"))),
            ("P-02", ExactAmount.FromMoney(Ceiling("3")) + (ExactAmount.FromMoney(Ceiling("5")) * 2)),
            ("P-03", ExactAmount.FromMoney(kept)),
            ("P-04", ExactAmount.FromMoney(Ceiling("2"))),
        ]);
    }

    [Fact]
    public void The_example_can_be_charged_by_another_rule()
    {
        var shown = Command.Run("absence", "--charging", "as-paid");
        shown.Output.ShouldContain("  line 2: P-01, EX-01, Tue 1 Sep 10:00: paid £49.42, charged £49.42: chargeable: ");
        shown.Output.ShouldContain("People are charged £1574.75.");
    }

    [Fact]
    public void The_written_example_is_answered_as_the_shipped_one()
    {
        using var folder = new TemporaryFolder();
        Command.Run("example", folder.At("new")).Output.ShouldContain(
            $"Run: homecare absence {Path.Combine(folder.At("new"), "care.csv")} --notices {Path.Combine(folder.At("new"), "notices.csv")} "
            + $"--contributions {Path.Combine(folder.At("new"), "contributions.csv")} --charging 24h");
        var written = Command.Run(Files(folder.At("new"), "24h"));
        string[] shipped = Command.Run("absence").Output.Split(Environment.NewLine);
        written.Output.ShouldBe(string.Join(Environment.NewLine, shipped.Skip(1)));
    }

    [Fact]
    public void Charging_as_paid_asks_the_same_policy_twice_with_its_readings()
    {
        using var folder = new TemporaryFolder();
        Command.Run("example", folder.At("new"));
        var asPaid = Json([.. Files(folder.At("new"), "as-paid"), "--at-the-deadline", "in-time"]);
        asPaid["charging_policy"]!.ToJsonString().ShouldBe(asPaid["payment_policy"]!.ToJsonString());
        asPaid["care"]!.AsArray().ShouldAllBe(one => one!["payment"]!.ToJsonString() == one["charge"]!.ToJsonString());
        Json([.. Files(folder.At("new"), "24h"), "--at-the-deadline", "in-time"])["charging_policy"]!["readings"]![0]!["value"]!.GetValue<string>().ShouldBe("late");
    }

    [Fact]
    public void A_month_without_findings_is_an_answer_and_one_with_a_finding_a_negative_one()
    {
        using var folder = new TemporaryFolder();
        var care = folder.With("care.csv", Good);
        var shown = Command.Run("absence", care);
        (shown.ExitCode, shown.Error).ShouldBe((0, string.Empty));
        shown.Output.ShouldNotContain("finding");
        var notices = folder.With("notices.csv", "id,person,cause,from,until,received\nN-1,P-01,person,2026-09-07 10:00,2026-09-08 00:00,2026-09-07 10:00\n");
        var found = Command.Run("absence", care, "--notices", notices);
        found.ExitCode.ShouldBe(1);
        found.Output.ShouldContain("1 finding that somebody should look at:" + Environment.NewLine + "  2026-09-07 10:00, 60 minutes, person P-01, provider EX-01 (line 2) had notice only at its start or after it: ");
    }

    [Fact]
    public void Without_notices_and_charging_the_answer_says_so()
    {
        using var folder = new TemporaryFolder();
        Command.Run("absence", folder.With("care.csv", Good)).Output.ShouldBe(
            """
            No table of notices was given: every absence is one without notice.
            2026-09-01 to 2026-09-30: 1 visit or session of 1 person, 1 absence.
            Providers are paid £3.00: £3.00 by the council.
            Payment: Leicestershire 2026, CLC26-069a (Procurement of Community Life Choices, paragraph 69): 24 hours of notice; for a service on weekdays only, 1 working day (England and Wales) instead
              read as: at-the-deadline late, part whole-care, clock elapsed, working-day same-time, calendar England and Wales, moment received, added-hours charged, part-attendance as-planned
              a cancellation by the provider and the suspension of the provider: never charged (CLC26-066a)

            Paid to  by           planned  absences  of them paid  for care  for absences  total
            EX-01    the council        1         1             1     £0.00         £3.00  £3.00

            For   planned  absences  paid for their care
            P-01        1         1                £3.00
            What people are charged was not asked: give --charging and --contributions.

            Absences:
              line 2: P-01, EX-01, Mon 7 Sep 10:00: paid £3.00: chargeable: the person was not there and no notice stands

            """,
            StringCompareShould.IgnoreLineEndings);
    }

    [Fact]
    public void A_month_in_which_all_care_happened_has_no_absences()
    {
        using var folder = new TemporaryFolder();
        Command.Run("absence", folder.With("care.csv", Good.Replace("absent", "as planned")), "--payment", "never").Output
            .ShouldEndWith("No absences." + Environment.NewLine);
    }

    [Theory]
    [InlineData("48h", "Payment: 48h, own-rule (rule written on the command line, --payment 48h): 48 hours of notice, for every service")]
    [InlineData("never", "Payment: never, own-rule (rule written on the command line, --payment never): never charged")]
    public void A_rule_of_ones_own_is_named_as_one(string rule, string line)
    {
        using var folder = new TemporaryFolder();
        Command.Run("absence", folder.With("care.csv", Good), "--payment", rule).Output.ShouldContain(line + Environment.NewLine);
    }

    [Theory]
    [InlineData("1wd", "at-the-deadline late, working-day same-time, calendar England and Wales, moment received, added-hours charged, part-attendance as-planned")]
    [InlineData("2w", "at-the-deadline late, moment received, added-hours charged, part-attendance as-planned")]
    [InlineData("always", "added-hours charged, part-attendance as-planned")]
    [InlineData("in-the-rate", "part-attendance as-planned")]
    public void A_rule_tells_the_readings_that_it_leaves_open(string rule, string readings)
    {
        using var folder = new TemporaryFolder();
        Command.Run("absence", folder.With("care.csv", Good), "--payment", rule).Output.ShouldContain($"{Environment.NewLine}  read as: {readings}{Environment.NewLine}");
    }

    [Fact]
    public void A_charge_kept_down_by_the_cost_says_so()
    {
        using var folder = new TemporaryFolder();
        var care = folder.With("care.csv", Good);
        var contributions = folder.With("contributions.csv", "person,weekly,from,until\nP-01,full cost,2026-03-01,until further notice\n");
        var shown = Command.Run("absence", care, "--payment", "never", "--contributions", contributions, "--charging", "24h");
        shown.Flat.ShouldContain("P-01 1 1 £0.00 £3.00 £0.00 2026-09-07 to 2026-09-13, limited by the cost £3.00 £0.00");
        shown.Output.ShouldContain(
            "paid £0.00: not chargeable: an absence without notice is not charged" + Environment.NewLine + "    charged £3.00: chargeable: the person was not there");
    }

    [Theory]
    [InlineData("out.csv")]
    [InlineData("out.xlsx")]
    public void Results_are_written_into_a_new_file_and_never_over_one(string name)
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["absence", "--results", folder.At(name)];
        Command.Run(arguments).ExitCode.ShouldBe(1);
        File.ReadAllBytes(folder.At(name)).Length.ShouldBeGreaterThan(2000);
        var again = Command.Run(arguments);
        (again.ExitCode, again.Output, again.ErrorLines.Single()).ShouldBe((2, string.Empty, $"{folder.At(name)}: it exists and is kept: choose another name"));
    }

    [Fact]
    public void Other_bank_holidays_change_what_is_paid_and_what_is_charged()
    {
        using var folder = new TemporaryFolder();
        string[] arguments = ["absence", "--payment", "1wd", "--charging", "1wd", "--bank-holidays", folder.WithHolidayMoved("2026-08-31")];
        var first = Json(arguments)["care"]![0]!;
        foreach (var answer in new[] { first["payment"]!, first["charge"]! })
        {
            answer["deadline"]!["at"]!.GetValue<string>().ShouldBe("2026-08-31T10:00:00+01:00");
        }
    }

    [Fact]
    public void A_program_gets_JSON_and_nothing_else()
    {
        var answer = Json(["absence"]);
        answer.Select(member => member.Key)
            .ShouldBe(["notes", "first_day", "last_day", "payment_policy", "charging_policy", "care", "providers", "people", "findings"]);
        answer["notes"]!.AsArray().Select(note => note!.GetValue<string>()).ShouldBe([ShippedExample.AbsenceNotice]);
        (answer["first_day"]!.GetValue<string>(), answer["last_day"]!.GetValue<string>()).ShouldBe(("2026-09-01", "2026-09-30"));
        answer["charging_policy"]!["title"]!.GetValue<string>().ShouldBe("24h");
        (answer["care"]!.AsArray().Count, answer["providers"]!.AsArray().Count, answer["people"]!.AsArray().Count).ShouldBe((27, 3, 4));
        answer["findings"]![0]!["code"]!.GetValue<string>().ShouldBe("attended-after-notice");
    }

    [Fact]
    public void Without_charging_a_program_gets_none()
    {
        using var folder = new TemporaryFolder();
        var answer = Json(["absence", folder.With("care.csv", Good), "--scheme", "hcl-2026"]);
        answer["charging_policy"].ShouldBeNull();
        answer["care"]![0]!["charge"].ShouldBeNull();
        answer["notes"]!.AsArray().Count.ShouldBe(2);
    }

    [Fact]
    [Rule("CLC26-066b")]
    public void Under_the_scheme_of_2021_the_example_pays_for_no_absence() =>
        Json(["absence", "--scheme", "clc-2021"])["providers"]!.AsArray().ShouldAllBe(one => one!["for_absences"]!.GetValue<string>() == "0.00");

    private static string[] Files(string folder, string charging) =>
    [
        "absence", Path.Combine(folder, "care.csv"), "--notices", Path.Combine(folder, "notices.csv"),
        "--contributions", Path.Combine(folder, "contributions.csv"), "--charging", charging,
    ];

    private static Money Ceiling(string band) =>
        Clc.Ceilings.PriceOf(new(PriceKey.Of(new BandId(band)), Clc.Terms.Band(new(band))!.Commissioning.Units[0]), new(2026, 9, 1)).AsT0.Amount;

    private static JsonObject Json(string[] arguments) => JsonNode.Parse(Command.Run([.. arguments, "--json"]).Output)!.AsObject();
}
