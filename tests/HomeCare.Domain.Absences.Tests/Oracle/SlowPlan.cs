namespace HomeCare.Domain.Absences.Tests;

/// <summary>A recurring plan over the year 2026 on a grid of 15 minutes, with its notices, decided slowly. The plans and prices are invented.</summary>
internal sealed class SlowPlan
{
    // Minutes after midnight and minutes of care, of a day service and of several visits a day.
    private static readonly (int Start, int Minutes)[][] Patterns =
    [
        [(570, 360)],
        [(480, 30), (735, 45), (1080, 60), (1320, 15)],
        [(75, 30), (600, 180), (1380, 60)],
        [(0, 15), (540, 600)],
        [(1320, 600)],
    ];

    private static readonly (long Pence, bool IsAddOn)[] Lines = [(1003, false), (2537, false), (2574, true)];

    internal required SlowRule Rule { get; init; }

    internal required bool IsWeekdayService { get; init; }

    internal required List<SlowSession> Sessions { get; init; }

    internal required List<SlowNotice> Notices { get; init; }

    internal static SlowPlan Of(int seed)
    {
        var dice = new Random(seed);
        SlowRule rule = new(
            Pick(dice, Enum.GetValues<SlowUnit>()),
            Length: 0,
            LateAtDeadline: dice.Next(2) == 0,
            ByWinterTime: dice.Next(3) > 0,
            Pick(dice, ["whole-care", "time-within", "hours-of-care"]));
        rule = rule with { Length = rule.Unit is SlowUnit.Hours or SlowUnit.HoursOnTheClock ? Pick(dice, [5, 24, 48, 72]) : Pick(dice, [1, 2, 4]) };
        return new() { Rule = rule, IsWeekdayService = dice.Next(2) == 0, Sessions = Year(dice).ToList(), Notices = NoticesOf(dice) };
    }

    internal PlannedCare[] Care()
    {
        var arrangement = IsWeekdayService ? Planned.Weekdays : Planned.EveryDay;
        var price = CarePrice.Of(Lines.Select(line => new CareLine(ExactAmount.FromMoney(Money.FromPence(line.Pence)), line.IsAddOn)).ToValueList());
        return
        [
            .. Sessions.Select(session => CareAt.Moment(ClockBook.InstantOf(session.Start), session.Minutes, arrangement, price) with
            {
                Attendance = session.TookPlace switch { true => Attendance.AsPlanned, false => Attendance.Absent, null => Attendance.NotRecorded },
            }),
        ];
    }

    /// <summary>The policy; where the service runs on weekdays only, the rule for other services is one that must not be read.</summary>
    internal AbsencePolicy Policy => CareAt.ByNotice(Rule.Rule) with
    {
        Treatment = IsWeekdayService ? AbsenceTreatment.ByNotice(NoticeRule.Weeks(52), Rule.Rule) : AbsenceTreatment.ByNotice(Rule.Rule),
    };

    /// <summary>How many minutes of each session are charged.</summary>
    internal int[] ChargedMinutes()
    {
        var charged = Sessions.Select(session => session.Minutes).ToArray();
        foreach (var notice in Notices)
        {
            var hoursRunOut = Rule.HoursRunOut(notice.Received);
            var careLeft = Rule.Length * 60;
            for (var i = 0; i < Sessions.Count; i++)
            {
                var session = Sessions[i];
                if (session.TookPlace != true && notice.Stands(session.Start))
                {
                    charged[i] = Math.Min(charged[i], Charged(session, notice.Received, hoursRunOut, ref careLeft));
                }
            }
        }

        return charged;
    }

    /// <summary>What is paid for so many minutes of a session, line by line, half a penny up.</summary>
    internal static long Pence(SlowSession session, int charged) =>
        Lines.Sum(line => ((2 * line.Pence * charged) + session.Minutes) / (2 * session.Minutes));

    private int Charged(SlowSession session, int notice, int hoursRunOut, ref int careLeft)
    {
        if (!Rule.IsLate(notice, session.Start))
        {
            return 0;
        }

        if (notice >= session.Start || Rule.Part == "whole-care" || Rule.Unit is not (SlowUnit.Hours or SlowUnit.HoursOnTheClock))
        {
            return session.Minutes;
        }

        var charged = 0;
        for (var minute = 0; minute < session.Minutes; minute++)
        {
            if (Rule.Part == "time-within" ? session.Start + minute < hoursRunOut : careLeft-- > 0)
            {
                charged++;
            }
        }

        return charged;
    }

    private static IEnumerable<SlowSession> Year(Random dice)
    {
        var pattern = Pick(dice, Patterns);
        var days = dice.Next(3);
        for (var day = 61; day < 61 + 365; day++)
        {
            var isWeekend = ClockBook.DateOf(day * 1440).DayOfWeek >= NodaTime.IsoDayOfWeek.Saturday;
            foreach (var (start, minutes) in days == 2 || isWeekend == (days == 1) ? pattern : [])
            {
                bool? tookPlace = dice.Next(8) switch { 0 => true, 1 => false, _ => null };
                yield return new(ClockBook.MomentOf((day * 1440) + start, byWinterTime: true), minutes, tookPlace);
            }
        }
    }

    private static List<SlowNotice> NoticesOf(Random dice)
    {
        List<SlowNotice> notices = [];
        var count = dice.Next(1, 9);
        for (var i = 0; i < count; i++)
        {
            // Half of them about the changes of the clocks, and the rest anywhere in the year.
            var about = dice.Next(4) switch { 0 => (148 * 96) + 4, 1 => (358 * 96) + 4, _ => dice.Next(62 * 96, 424 * 96) } + dice.Next(-200, 100);
            var corrected = notices.Count > 0 && notices[^1].NextVersion is null && dice.Next(3) == 0 ? notices[^1] : null;
            var received = corrected is null ? about * 15 : corrected.Received + (15 * dice.Next(1, 400));
            var from = received + (15 * dice.Next(-100, 200));
            SlowNotice notice = new(
                $"N-{i}",
                received,
                from,
                from + (15 * dice.Next(1, 3000)),
                dice.Next(4) == 0 ? received + (15 * dice.Next(0, 1500)) : null)
            {
                Before = corrected,
            };
            if (corrected is not null)
            {
                corrected.NextVersion = notice;
            }

            notices.Add(notice);
        }

        return notices;
    }

    private static T Pick<T>(Random dice, T[] from) => from[dice.Next(from.Length)];
}
