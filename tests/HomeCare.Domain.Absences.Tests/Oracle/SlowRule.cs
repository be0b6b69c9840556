using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>A rule of notice in plain numbers, decided by counting: minutes one by one, or days one by one. It reads nothing of the library.</summary>
internal sealed record SlowRule(SlowUnit Unit, int Length, bool LateAtDeadline = true, bool ByWinterTime = true, string Part = "whole-care")
{
    private static readonly HashSet<LocalDate> BankHolidays =
    [
        new(2025, 12, 25), new(2025, 12, 26), new(2026, 1, 1), new(2026, 4, 3), new(2026, 4, 6), new(2026, 5, 4), new(2026, 5, 25),
        new(2026, 8, 31), new(2026, 12, 25), new(2026, 12, 28), new(2027, 1, 1),
    ];

    // Of each day from 1 November 2025, whether it is a working day.
    private static readonly bool[] WorkingDay =
    [
        .. Enumerable.Range(0, 440)
            .Select(day => new LocalDate(2025, 11, 1).PlusDays(day))
            .Select(day => day.DayOfWeek is not (IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday) && !BankHolidays.Contains(day)),
    ];

    /// <summary>The same rule as the library has it.</summary>
    internal NoticeRule Rule => Unit switch
    {
        SlowUnit.Hours => new(Hours(NoticeClock.Elapsed)),
        SlowUnit.HoursOnTheClock => new(Hours(NoticeClock.OnTheClock)),
        SlowUnit.WorkingDays => new(Days(WorkingDayReading.SameTime)),
        SlowUnit.WholeWorkingDays => new(Days(WorkingDayReading.WholeDay)),
        SlowUnit.Weeks => new(new WeeksOfNotice(Length) { AtTheDeadline = Boundary, ClockChanges = Reading }),
    };

    /// <summary>Whether a notice is late for care, by walking from the one to the other.</summary>
    internal bool IsLate(int notice, int start)
    {
        if (notice >= start)
        {
            return true;
        }

        if (Unit == SlowUnit.Hours)
        {
            var minutes = 0;
            for (var moment = notice; moment < start && minutes <= Length * 60; moment++)
            {
                minutes++;
            }

            return LateAtDeadline ? minutes <= Length * 60 : minutes < Length * 60;
        }

        var limit = LastMoment(start);
        return LateAtDeadline || Unit == SlowUnit.WholeWorkingDays ? notice >= limit : notice > limit;
    }

    /// <summary>The first moment at which as many hours have passed since a notice, or the clock has moved on by as many.</summary>
    internal int HoursRunOut(int notice)
    {
        var at = Unit == SlowUnit.Hours ? notice : ClockBook.Shows(notice);
        for (var minutes = 0; minutes < Length * 60; minutes++)
        {
            at++;
        }

        return Unit == SlowUnit.Hours ? at : ClockBook.MomentOf(at, ByWinterTime);
    }

    private int LastMoment(int start)
    {
        var time = ClockBook.Shows(start);
        if (Unit == SlowUnit.HoursOnTheClock)
        {
            for (var minutes = Length * 60; minutes > 0; minutes--)
            {
                time--;
            }

            return ClockBook.MomentOf(time, ByWinterTime);
        }

        if (Unit == SlowUnit.Weeks)
        {
            for (var days = Length * 7; days > 0; days--)
            {
                time -= 1440;
            }

            return ClockBook.MomentOf(time, ByWinterTime);
        }

        // As many working days must lie between the day of the notice, inside, and that of the care, outside.
        var (day, counted) = (time / 1440, 0);
        while (counted < Length)
        {
            day--;
            counted += WorkingDay[day] ? 1 : 0;
        }

        return ClockBook.MomentOf((day * 1440) + (Unit == SlowUnit.WholeWorkingDays ? 0 : time % 1440), ByWinterTime);
    }

    private AtTheDeadline Boundary => LateAtDeadline ? AtTheDeadline.Late : AtTheDeadline.InTime;

    private ClockChangeReading Reading => ByWinterTime ? ClockChangeReading.WinterTime : ClockChangeReading.SummerTime;

    private HoursOfNotice Hours(NoticeClock clock) => new(Length)
    {
        Clock = clock,
        AtTheDeadline = Boundary,
        ClockChanges = Reading,
        Part = ChargedPart.FromName(Part),
    };

    private WorkingDaysOfNotice Days(WorkingDayReading reading) => new(Length, WorkingDayCalendar.EnglandAndWales)
    {
        Reading = reading,
        AtTheDeadline = Boundary,
        ClockChanges = Reading,
    };
}
