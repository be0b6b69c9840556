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
}
