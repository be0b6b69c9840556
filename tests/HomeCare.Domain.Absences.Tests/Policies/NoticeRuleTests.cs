using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

public class NoticeRuleTests
{
    [Theory]
    [InlineData(1, "2026-09-10 09:00")]
    [InlineData(24, "2026-09-09 10:00")]
    [InlineData(48, "2026-09-08 10:00")]
    [InlineData(72, "2026-09-07 10:00")]
    [InlineData(168, "2026-09-03 10:00")]
    [Rule("CLC26-069a")]
    public void So_many_hours_are_free_until_so_many_hours_before(int hours, string deadline) =>
        IsFreeUntil(Rules.By(NoticeRule.Hours(hours)), Rules.By(new HoursOfNotice(hours) { AtTheDeadline = AtTheDeadline.InTime }), deadline);

    [Theory]
    [InlineData(1, "2026-09-03 10:00")]
    [InlineData(2, "2026-08-27 10:00")]
    [InlineData(4, "2026-08-13 10:00")]
    [InlineData(52, "2025-09-11 10:00")]
    public void So_many_weeks_are_free_until_the_same_day_and_time_so_many_weeks_before(int weeks, string deadline) =>
        IsFreeUntil(Rules.By(NoticeRule.Weeks(weeks)), Rules.By(new WeeksOfNotice(weeks) { AtTheDeadline = AtTheDeadline.InTime }), deadline);

    [Fact]
    public void Weeks_keep_the_time_on_the_clock_when_it_changes() =>
        NoticeRule.Weeks(4).Deadline(Planned.Care("2026-11-02 10:00")).ShouldBe("before Mon 5 Oct 2026 10:00");

    [Theory]
    [InlineData(0)]
    [InlineData(8785)]
    public void Fewer_than_one_hour_and_more_than_a_year_of_them_is_no_rule(int hours) =>
        Should.Throw<ArgumentOutOfRangeException>(() => NoticeRule.Hours(hours)).ParamName.ShouldBe("hours");

    [Theory]
    [InlineData(0)]
    [InlineData(101)]
    public void Fewer_than_one_working_day_and_more_than_a_hundred_is_no_rule(int days) =>
        Should.Throw<ArgumentOutOfRangeException>(() => NoticeRule.WorkingDays(days, WorkingDayCalendar.EnglandAndWales)).ParamName.ShouldBe("days");

    [Theory]
    [InlineData(0)]
    [InlineData(53)]
    public void Fewer_than_one_week_and_more_than_a_year_of_them_is_no_rule(int weeks) =>
        Should.Throw<ArgumentOutOfRangeException>(() => NoticeRule.Weeks(weeks)).ParamName.ShouldBe("weeks");

    [Fact]
    public void The_longest_rules_are_rules() =>
        (NoticeRule.Hours(8784).AsT0.Hours, NoticeRule.WorkingDays(100, WorkingDayCalendar.EnglandAndWales).AsT1.Days, NoticeRule.Weeks(52).AsT2.Weeks)
            .ShouldBe((8784, 100, 52));

    [Fact]
    public void No_rule_and_no_calendar_are_programming_errors()
    {
        Should.Throw<ArgumentNullException>(() => new NoticeRule((HoursOfNotice)null!));
        Should.Throw<ArgumentNullException>(() => NoticeRule.WorkingDays(1, null!));
        Should.Throw<ArgumentNullException>(() => NoticeRule.Hours(24).DeadlineFor(null!));
    }

    [Fact]
    public void A_rule_reads_as_people_say_it()
    {
        NoticeRule.Hours(1).ToString().ShouldBe("1 hour");
        NoticeRule.Hours(24).ToString().ShouldBe("24 hours");
        new NoticeRule(new HoursOfNotice(24) { Clock = NoticeClock.OnTheClock }).ToString().ShouldBe("24 hours on the clock");
        NoticeRule.WorkingDays(1, WorkingDayCalendar.EnglandAndWales).ToString().ShouldBe("1 working day (England and Wales)");
        NoticeRule.WorkingDays(2, WorkingDayCalendar.ProcurementAct2023).ToString().ShouldBe("2 working days (Procurement Act 2023)");
        new NoticeRule(new WorkingDaysOfNotice(1, WorkingDayCalendar.EnglandAndWales) { Reading = WorkingDayReading.WholeDay })
            .ToString().ShouldBe("1 whole working day (England and Wales)");
        NoticeRule.Weeks(1).ToString().ShouldBe("1 week");
        NoticeRule.Weeks(4).ToString().ShouldBe("4 weeks");
    }

    [Theory]
    [InlineData(24, 2)]
    [InlineData(25, 3)]
    [InlineData(28, 6)]
    [InlineData(30, 6)]
    [Rule("CLC26-069b")]
    public void Hours_of_care_are_used_up_by_what_starts_first(int hours, int left)
    {
        var policy = Rules.By(new HoursOfNotice(hours) { Part = ChargedPart.HoursOfCare });
        var care = new[] { Planned.Care("2026-09-08 00:00", 720), Planned.Care("2026-09-08 12:00", 600), Planned.Care("2026-09-08 22:00", 360) };
        var assessed = new AbsenceTerms(policy, Charging: null)
            .Assess(new(new(2026, 9, 8), new(2026, 9, 8), care.ToValueList()) { Notices = [Planned.Notice("2026-09-07 23:00")] }).AsT0;

        assessed.Care.Select(one => one.Payment.Share).ShouldBe([Fraction.One, Fraction.One, Fraction.Of(left, 6)]);
    }

    [Property(MaxTest = 300)]
    public bool More_notice_never_costs_more_under_any_reading_around_the_changes_of_the_clocks(int seed)
    {
        var random = new Random(seed);
        var sunday = random.Next(2) == 0 ? new LocalDateTime(2026, 10, 25, 0, 0) : new LocalDateTime(2027, 3, 28, 0, 0);
        var reading = random.Next(2) == 0 ? ClockChangeReading.SummerTime : ClockChangeReading.WinterTime;
        var start = LondonTime.TimeAt(LondonTime.InstantOf(sunday.PlusMinutes(15 * random.Next(-24, 150)), reading).AsT0);
        var care = Rules.Care(start.ToString("uuuu-MM-dd HH:mm", null), 15 * random.Next(1, 60), reading.Name);
        var rule = AnyRule(random, reading);
        var shares = Enumerable.Range(0, 4 * 24 * 5)
            .Select(quarter => Rules.By(rule).Judge(care, care.StartsAt - Duration.FromMinutes(15 * quarter)).Share)
            .ToArray();

        return shares.All(share => share >= Fraction.Zero && share <= Fraction.One)
            && shares.Zip(shares.Skip(1)).All(pair => pair.First >= pair.Second);
    }

    private static NoticeRule AnyRule(Random random, ClockChangeReading reading) => random.Next(6) switch
    {
        0 => new(new WorkingDaysOfNotice(random.Next(1, 3), WorkingDayCalendar.EnglandAndWales)
        {
            Reading = random.Next(2) == 0 ? WorkingDayReading.SameTime : WorkingDayReading.WholeDay,
            ClockChanges = reading,
        }),
        1 => new(new WeeksOfNotice(1) { ClockChanges = reading }),
        _ => new(new HoursOfNotice(random.Next(2) == 0 ? 24 : random.Next(1, 73))
        {
            Clock = random.Next(3) == 0 ? NoticeClock.Elapsed : NoticeClock.OnTheClock,
            Part = ChargedPart.FromValue(random.Next(1, 4)),
            ClockChanges = reading,
        }),
    };

    private static void IsFreeUntil(AbsencePolicy late, AbsencePolicy inTime, string deadline)
    {
        var (care, at) = (Planned.Care("2026-09-10 10:00"), Planned.Moment(deadline));
        foreach (var (policy, isChargedThere) in new[] { (late, true), (inTime, false) })
        {
            policy.Judge(care, at - Duration.FromNanoseconds(1)).IsCharged.ShouldBeFalse();
            policy.Judge(care, at).IsCharged.ShouldBe(isChargedThere);
            policy.Judge(care, at + Duration.FromNanoseconds(1)).IsCharged.ShouldBeTrue();
        }
    }
}
