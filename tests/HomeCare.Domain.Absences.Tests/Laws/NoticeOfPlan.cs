using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>A person's plan in the order it starts in, a rule, and the one notice about all of it.</summary>
public sealed record NoticeOfPlan(NoticeRule Rule, ValueList<PlannedCare> Care, Instant Notice)
{
    public static Arbitrary<NoticeOfPlan> Arbitrary() => Arb.From(
        from rule in Gens.Rule()
        from start in Gens.Start()
        from count in Gen.Choose(2, 8)
        from minutes in Gen.Elements(1, 10, 15, 30, 60, 360).ListOf(count)
        from gaps in Gen.Elements(0, 1, 5, 20, 600, 1080, 1380, 1410, 1425, 2800).ListOf(count)
        let care = Plan(start, minutes, gaps).ToValueList()
        from about in Gen.Choose(0, count - 1)
        from notice in Gens.Notice(care[about].StartsAt, rule.DeadlineFor(care[about]).AsT0)
        select new NoticeOfPlan(rule, care, notice));

    internal Fraction[] Shares => CareAt.Shares(Rule, Care, Notice);

    internal NoticeOfPlan Moved(Duration time) =>
        new(Rule, Care.Select(care => CareAt.Moment(care.StartsAt + time, care.Minutes, care.Arrangement)).ToValueList(), Notice + time);

    /// <summary>Whether deadlines go by times on the clock, and not by whole days or elapsed hours.</summary>
    internal bool IsOnTheClock => Rule.Match(hours => hours.Clock == NoticeClock.OnTheClock, days => days.Reading == WorkingDayReading.SameTime, _ => true);

    /// <summary>Whether the clock shows less at a start than at the one before it.</summary>
    internal bool ClockGoesBack => Care.Zip(Care.Skip(1)).Any(pair => pair.Second.Start < pair.First.Start);

    /// <summary>Whether the clocks skip the time of a deadline.</summary>
    internal bool SkipsADeadline
    {
        get
        {
            var refusing = Rule.Match<NoticeRule>(
                hours => new(hours with { ClockChanges = ClockChangeReading.Refused }),
                days => new(days with { ClockChanges = ClockChangeReading.Refused }),
                weeks => new(weeks with { ClockChanges = ClockChangeReading.Refused }));
            return Care.Any(care => refusing.DeadlineFor(care).TryPickT1(out var refusal, out _) && refusal.Code == "skipped-hour");
        }
    }

    /// <summary>
    /// Whether working days are counted from the same time, care starts on a day that is none, and later care starts at an earlier time
    /// on a day before which no working day has come.
    /// </summary>
    internal bool StartsOnAClosedDay => Rule.IsT1 && Rule.AsT1.Reading == WorkingDayReading.SameTime && Care.Any(one => Care.Any(later =>
        later.Start.Date > one.Start.Date
        && later.Start.TimeOfDay < one.Start.TimeOfDay
        && WorkingDayCalendar.EnglandAndWales.CountWorkingDays(one.Start.Date, later.Start.Date.PlusDays(-1)).AsT0 == 0));

    private static IEnumerable<PlannedCare> Plan(Instant start, IReadOnlyList<int> minutes, IReadOnlyList<int> gaps)
    {
        for (var i = 0; i < minutes.Count; i++)
        {
            yield return CareAt.Moment(start, minutes[i], Planned.EveryDay);
            start += Duration.FromMinutes(minutes[i] + gaps[i]);
        }
    }
}
