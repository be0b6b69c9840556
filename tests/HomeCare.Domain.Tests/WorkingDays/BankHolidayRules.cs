using NodaTime;

namespace HomeCare.Domain.Tests;

/// <summary>Bank holidays worked out from the rules and the proclamations, to check the published list with.</summary>
internal static class BankHolidayRules
{
    private static readonly LocalDate[] OnceEverywhere =
        [new(2022, 6, 3), new(2022, 9, 19), new(2023, 5, 8)];

    private static readonly LocalDate[] OnceInScotland = [new(2026, 6, 15)];

    internal static IEnumerable<LocalDate> Of(string division, int year) => (division switch
    {
        "england-and-wales" =>
        [
            .. OnWeekdays(new LocalDate(year, 1, 1)), Easter(year).PlusDays(1), LastMonday(year, 8),
        ],
        "scotland" =>
        [
            .. OnWeekdays(new(year, 1, 1), new(year, 1, 2)), FirstMonday(year, 8), .. OnWeekdays(new LocalDate(year, 11, 30)),
            .. OnceInScotland.Where(day => day.Year == year),
        ],
        _ => (IEnumerable<LocalDate>)
        [
            .. OnWeekdays(new LocalDate(year, 1, 1)), .. OnWeekdays(new LocalDate(year, 3, 17)), Easter(year).PlusDays(1),
            .. OnWeekdays(new LocalDate(year, 7, 12)), LastMonday(year, 8),
        ],
    }).Concat(Everywhere(year)).Order();

    private static IEnumerable<LocalDate> Everywhere(int year) =>
    [
        Easter(year).PlusDays(-2),
        year == 2020 ? new(2020, 5, 8) : FirstMonday(year, 5),
        year == 2022 ? new(2022, 6, 2) : LastMonday(year, 5),
        .. OnWeekdays(new(year, 12, 25), new(year, 12, 26)),
        .. OnceEverywhere.Where(day => day.Year == year),
    ];

    // A holiday on a weekend moves to the next weekday that is not one already.
    private static IEnumerable<LocalDate> OnWeekdays(params LocalDate[] days)
    {
        var taken = days.Where(day => !IsWeekend(day)).ToList();
        foreach (var weekend in days.Where(IsWeekend))
        {
            var day = weekend;
            while (IsWeekend(day) || taken.Contains(day))
            {
                day = day.PlusDays(1);
            }

            taken.Add(day);
        }

        return taken;
    }

    private static bool IsWeekend(LocalDate day) => day.DayOfWeek is IsoDayOfWeek.Saturday or IsoDayOfWeek.Sunday;

    private static LocalDate FirstMonday(int year, int month) =>
        new LocalDate(year, month, 1).PlusDays(-1).Next(IsoDayOfWeek.Monday);

    private static LocalDate LastMonday(int year, int month) =>
        new LocalDate(year, month, 1).PlusMonths(1).Previous(IsoDayOfWeek.Monday);

    // Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher.
    private static LocalDate Easter(int year)
    {
        var (golden, century, inCentury) = (year % 19, year / 100, year % 100);
        var skipped = (century + 8) / 25;
        var epact = ((19 * golden) + century - (century / 4) - ((century - skipped + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (inCentury / 4)) - epact - (inCentury % 4)) % 7;
        var shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        var days = epact + weekday - (7 * shift) + 114;
        return new(year, days / 31, (days % 31) + 1);
    }
}
