using FsCheck.Xunit;
using NodaTime;
using NodaTime.Text;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>The library agrees with one who counts minutes and days one by one, over a year with both changes of the clocks and every bank holiday.</summary>
public class OracleTests
{
    private static readonly LocalDate[] Changes =
    [
        new(2026, 1, 1), new(2026, 3, 29), new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 4), new(2026, 5, 25), new(2026, 8, 31), new(2026, 10, 25),
        new(2026, 12, 25), new(2026, 12, 28),
    ];

    public static TheoryData<string, string> Sweep()
    {
        var rows = new TheoryData<string, string>();
        foreach (var day in Changes)
        {
            foreach (var rule in Rules.Keys)
            {
                rows.Add(PlainText.Of(day), rule);
            }
        }

        return rows;
    }

    private static Dictionary<string, SlowRule> Rules { get; } = new()
    {
        ["24 hours"] = new(SlowUnit.Hours, 24),
        ["24 hours are enough"] = new(SlowUnit.Hours, 24, LateAtDeadline: false),
        ["24 hours on the clock"] = new(SlowUnit.HoursOnTheClock, 24),
        ["24 hours on the clock, read by summer time"] = new(SlowUnit.HoursOnTheClock, 24, ByWinterTime: false),
        ["a working day"] = new(SlowUnit.WorkingDays, 1),
        ["a working day is enough, read by summer time"] = new(SlowUnit.WorkingDays, 1, LateAtDeadline: false, ByWinterTime: false),
        ["two working days"] = new(SlowUnit.WorkingDays, 2),
        ["a whole working day"] = new(SlowUnit.WholeWorkingDays, 1),
        ["a week"] = new(SlowUnit.Weeks, 1),
    };

    [Property(MaxTest = 60)]
    public void A_year_of_a_recurring_plan_is_charged_as_counted_minute_by_minute(int seed)
    {
        var plan = SlowPlan.Of(seed);
        var care = plan.Care();
        var notices = plan.Notices.Select(notice => notice.Notice).ToValueList();
        var terms = new AbsenceTerms(plan.Policy, plan.Policy);
        var assessed = terms.Assess(new(new(2026, 1, 1), new(2026, 12, 31), care.ToValueList())
        {
            Notices = notices,
            Contributions = [new(Planned.Person, null, new(2026, 1, 1), null)],
        }).AsT0;
        var expected = plan.ChargedMinutes();
        for (var i = 0; i < care.Length; i++)
        {
            var (session, answer) = (plan.Sessions[i], assessed.Care[i]);
            answer.Payment.Share.ShouldBe(Fraction.Of(expected[i], session.Minutes), $"seed {seed}: {care[i]} under {plan.Rule}");
            answer.Charge!.ShouldBe(answer.Payment);
            answer.Paid.Pence.ShouldBe(SlowPlan.Pence(session, expected[i]));
        }

        assessed.Providers.Single().Total.Pence.ShouldBe(plan.Sessions.Select((session, i) => SlowPlan.Pence(session, expected[i])).Sum());
    }

    [Property(MaxTest = 30)]
    public void Each_session_judged_alone_is_charged_as_counted_minute_by_minute(int seed)
    {
        var plan = SlowPlan.Of(seed);
        var care = plan.Care();
        var expected = plan.ChargedMinutes();
        var notices = plan.Notices.Select(notice => notice.Notice).ToValueList();
        for (var i = 0; i < care.Length; i += 3)
        {
            // Alone, it does not see what other care used up of the hours.
            if (plan.Rule.Part != "hours-of-care")
            {
                plan.Policy.Judge(care[i], notices).AsT0.Share.ShouldBe(Fraction.Of(expected[i], plan.Sessions[i].Minutes), $"seed {seed}: {care[i]} under {plan.Rule}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Sweep))]
    public void Around_every_change_of_the_clocks_and_bank_holiday_each_start_and_each_notice_is_judged_as_counted(string day, string rule)
    {
        var slow = Rules[rule];
        var midnight = ClockBook.TimeOf(LocalDatePattern.Iso.Parse(day).Value.AtMidnight());
        int[] starts = [.. Enumerable.Range(-48, 4 * 48).Select(half => midnight + (30 * half))];
        var terms = new AbsenceTerms(CareAt.ByNotice(slow.Rule), Charging: null);
        CareLedger ledger = new(new(2025, 12, 1), new(2027, 1, 31), starts.Select(Care).ToValueList());
        var dice = new Random(midnight + slow.Length);

        // Half hours back to before the deadline of the first start, one in four of them.
        var first = starts[0] - (60 * 24 * slow.Unit switch { SlowUnit.Weeks => 8, SlowUnit.Hours or SlowUnit.HoursOnTheClock => 2, _ => 5 });
        for (var notice = first; notice <= starts[^1] + 30; notice += 30 * dice.Next(1, 8))
        {
            Agree(terms.Assess(ledger with { Notices = [Everybody(notice)] }).AsT0, notice);
        }

        void Agree(AbsenceAssessment assessed, int notice)
        {
            for (var i = 0; i < starts.Length; i++)
            {
                var expected = !slow.IsLate(notice, starts[i]) ? AbsenceReason.InTime
                    : notice >= starts[i] ? AbsenceReason.NoticeAfterStart
                    : AbsenceReason.LateNotice;
                if (assessed.Care[i].Payment.Reason != expected)
                {
                    assessed.Care[i].Payment.Reason.ShouldBe(expected, $"{assessed.Care[i].Care}, notice {ClockBook.InstantOf(notice)}");
                }
            }
        }
    }

    private static PlannedCare Care(int start, int number) => CareAt.Moment(
        ClockBook.InstantOf(start), 30, new(new($"P-{1000 + number}"), Planned.EveryDay.Provider, Planned.EveryDay.Service));

    private static AbsenceNotice Everybody(int moment) =>
        CareAt.Notice(ClockBook.InstantOf(moment)) with { Person = null, Provider = Planned.EveryDay.Provider };
}
