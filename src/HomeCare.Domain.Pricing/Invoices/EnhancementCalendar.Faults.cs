using NodaTime;

namespace HomeCare.Domain.Pricing;

public sealed partial class EnhancementCalendar
{
    private static IEnumerable<Refusal> Faults(Enhancement enhancement)
    {
        if (enhancement.Weekdays.Count == 0 && enhancement.BankHolidays.Count == 0)
        {
            yield return new(
                "enhancement-without-days",
                $"the enhancement {enhancement.Name} has no days: give it days of the week or bank holidays",
                [new("enhancement", enhancement.Name)]);
        }

        foreach (var time in new[] { enhancement.From, enhancement.Until }.Where(time => time.NanosecondOfDay % NodaConstants.NanosecondsPerMinute != 0))
        {
            yield return new(
                "enhancement-time",
                $"the enhancement {enhancement.Name} begins and ends on a whole minute, not just after {PlainText.Of(time)}",
                [new("enhancement", enhancement.Name), new("time", PlainText.Of(time))]);
        }
    }

    private static IEnumerable<Refusal> FactorFaults(ValueList<Enhancement> enhancements)
    {
        foreach (var enhancement in enhancements)
        {
            if (enhancement.Amount.TryPickT0(out var factor, out _) && (factor > Fraction.Whole(LargestFactor) || factor.Denominator > FinestFactor))
            {
                yield return FactorFault(enhancement.Name, factor.ToString());
            }
        }

        var fine = enhancements.Where(one => one.Amount.Match(factor => factor.Denominator <= FinestFactor, _ => true)).ToArray();
        for (var count = 1; count <= fine.Length; count++)
        {
            if (CommonDenominator(fine.Take(count)) > FinestFactor)
            {
                yield return FactorFault(fine[count - 1].Name, fine[count - 1].Amount.AsT0.ToString());
                yield break;
            }
        }
    }

    private static Refusal FactorFault(string name, string factor) => new(
        "enhancement-factor",
        $"the factor {factor} of the enhancement {name} is too large or too fine: at most {PlainText.Of(LargestFactor)}, "
            + $"and all of them together over at most {PlainText.Of(FinestFactor)}",
        [new("enhancement", name), new("factor", factor)]);

    private static IEnumerable<Refusal> Overlaps(ValueList<Enhancement> enhancements, BankHolidays holidays)
    {
        var found = new HashSet<(Enhancement, Enhancement)>();
        var weekdays = Enumerable.Range(1, 7).Select(day => (On: ((IsoDayOfWeek)day).ToString(), Holding: HoldingOn((IsoDayOfWeek)day, enhancements)));
        var bankHolidays = holidays.Days.GroupBy(holiday => holiday.Date).Select(day => (On: PlainText.Of(day.Key), Holding: HoldingOn(day, enhancements)));
        foreach (var (on, holding) in weekdays.Concat(bankHolidays))
        {
            foreach (var minute in Boundaries(holding))
            {
                Enhancement[] together = [.. holding.Where(one => one.HoldsAt(TimeOf(minute)))];
                foreach (var (one, other) in together.SelectMany((one, i) => together.Skip(i + 1).Select(other => (one, other))).Where(found.Add))
                {
                    yield return BothHold(one, other, on, PlainText.Of(TimeOf(minute)));
                }
            }
        }
    }

    private static Refusal BothHold(Enhancement one, Enhancement other, string on, string at) => new(
        "enhancements-overlap",
        $"the enhancements {one.Name} and {other.Name} both hold on {on} at {at}: set them apart, or say which is paid",
        [new("enhancement", one.Name), new("overlaps", other.Name), new("on", on), new("at", at)]);
}
