using System.Numerics;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>The second implementation: every charged minute of every visit is priced alone, in fractions of any size.</summary>
internal static class SlowPricer
{
    private static readonly DateTimeZone London = DateTimeZoneProviders.Tzdb["Europe/London"];

    public static (List<SlowLine> Lines, BigRational Exact, BigInteger Total) Price(SlowCase given)
    {
        var lines = given.Visits.SelectMany(visit => Lines(given, visit)).ToList();
        var exact = lines.Aggregate(BigRational.Zero, (sum, line) => sum + line.Amount);
        var total = given.RoundsInvoice
            ? exact.Round(given.HalfToEven)
            : lines.Aggregate(BigInteger.Zero, (sum, line) => sum + line.Amount.Round(given.HalfToEven));
        return (lines, exact, total);
    }

    private static List<SlowLine> Lines(SlowCase given, SlowVisit visit)
    {
        var startsAt = visit.Start.InZone(London, mapping => mapping.Count == 1 ? mapping.Single() : LaterOf(mapping)).ToInstant();
        var start = startsAt.InZone(London).LocalDateTime;
        if (visit.IsNight && given.NightsAreFlat)
        {
            return [new(0, visit.Minutes, BigRational.Of(RateOf(given, "night", start.Date).Pence * visit.Carers, 1))];
        }

        var lines = new List<SlowLine>();
        (SlowRate, SlowEnhancement?)? before = null;
        for (var minute = 0; minute < ChargedMinutesOf(given, visit); minute++)
        {
            var now = (startsAt + Duration.FromMinutes(minute)).InZone(London).LocalDateTime;
            var rate = HourlyRate(given, visit, given.SplitsAtMidnight ? now.Date : start.Date);
            var enhancement = EnhancementAt(given, given.EnhancesByTheMinute ? now : start);
            if (before != (rate, enhancement))
            {
                lines.Add(new(minute, 0, BigRational.Zero));
                before = (rate, enhancement);
            }

            lines[^1] = lines[^1] with { Minutes = lines[^1].Minutes + 1, Amount = lines[^1].Amount + MinutePrice(rate, enhancement, visit.Carers) };
        }

        return lines.Count > 0 ? lines : [new(0, 0, BigRational.Zero)];
    }

    // By winter time: the second of two, and in the hour that is skipped an hour later on the new clock.
    private static ZonedDateTime LaterOf(NodaTime.TimeZones.ZoneLocalMapping mapping) => mapping.Count == 2
        ? mapping.Last()
        : new(mapping.LocalDateTime.PlusHours(1), mapping.Zone, mapping.LateInterval.WallOffset);

    private static BigRational MinutePrice(SlowRate rate, SlowEnhancement? enhancement, int carers)
    {
        var hour = BigRational.Of(rate.Pence + (enhancement?.Added ?? 0), 1) * BigRational.Of(enhancement?.Above ?? 1, enhancement?.Below ?? 1);
        return hour * BigRational.Of(carers, 60);
    }

    private static int ChargedMinutesOf(SlowCase given, SlowVisit visit)
    {
        var minutes = given.ChargesActual ? visit.Actual : visit.Minutes;
        var charged = given.Charge.Kind switch
        {
            "up" => Enumerable.Range(0, 2000).Select(blocks => blocks * given.Charge.Block).First(length => length >= minutes),
            "nearest" => Enumerable.Range(0, 2000).Select(blocks => blocks * given.Charge.Block).OrderBy(length => Math.Abs(length - minutes)).ThenByDescending(length => length).First(),
            "table" => given.Charge.Steps.First(step => step.UpTo >= minutes).Charged,
            _ => minutes,
        };
        return charged < given.ChargedAtLeast ? given.ChargedAtLeast : charged;
    }

    private static SlowRate HourlyRate(SlowCase given, SlowVisit visit, LocalDate day)
    {
        var isLong = (given.SessionalByActual ? visit.Actual : visit.Minutes) >= (given.SessionalFrom ?? int.MaxValue);
        return RateOf(given, isLong ? "sessional" : day < given.BandChangesOn ? "before" : "after", day);
    }

    private static SlowRate RateOf(SlowCase given, string what, LocalDate day) =>
        given.Rates.Single(rate => rate.Of == what && day >= rate.First && day <= rate.Last);

    private static SlowEnhancement? EnhancementAt(SlowCase given, LocalDateTime now)
    {
        var isBankHoliday = BankHolidays.Published.Days.Any(day => day.Date == now.Date && day.Division == BankHolidayDivision.EnglandAndWales);
        return given.Enhancements.FirstOrDefault(one =>
            (one.Weekdays.Contains(now.DayOfWeek) || (one.BankHolidays && isBankHoliday)) && IsWithin(now.TimeOfDay, one.From, one.Until));
    }

    private static bool IsWithin(LocalTime time, LocalTime from, LocalTime until)
    {
        if (from == until)
        {
            return true;
        }

        return from < until ? from <= time && time < until : !(until <= time && time < from);
    }
}

internal sealed record SlowLine(int From, int Minutes, BigRational Amount);
