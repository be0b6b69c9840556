using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace HomeCare.Domain.Absences.Tests;

/// <summary>One visit, a rule, and two moments of notice, the earlier first.</summary>
public sealed record NoticePair(NoticeRule Rule, PlannedCare Care, Instant Earlier, Instant Later)
{
    public static Arbitrary<NoticePair> Arbitrary() => Arb.From(
        from rule in Gens.Rule()
        from start in Gens.Start()
        from minutes in Gens.Minutes()
        let care = CareAt.Moment(start, minutes, Planned.EveryDay)
        let deadline = rule.DeadlineFor(care).AsT0
        from one in Gens.Notice(start, deadline)
        from other in Gens.Notice(start, deadline)
        select new NoticePair(rule, care, Instant.Min(one, other), Instant.Max(one, other)));

    /// <summary>
    /// Whether hours on the clock, counted on from the notices, can run backwards: the clock shows less at the later notice than at
    /// the earlier one, or the hours of one end at a time that the clocks skip.
    /// </summary>
    internal bool ClockRunsBackwards =>
        Rule.TryPickT0(out var hours, out _)
        && hours.Clock == NoticeClock.OnTheClock
        && (LondonTime.TimeAt(Later) < LondonTime.TimeAt(Earlier) || EndIsSkipped(Earlier, hours.Hours) || EndIsSkipped(Later, hours.Hours));

    private static bool EndIsSkipped(Instant notice, int hours) =>
        LondonTime.InstantOf(LondonTime.TimeAt(notice).PlusHours(hours), ClockChangeReading.Refused).TryPickT1(out var refusal, out _)
        && refusal.Code == "skipped-hour";
}
