using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;
using Kind = HomeCare.Domain.Procurement.MembershipActKind;

namespace HomeCare.Domain.Procurement.Tests;

[Properties(Arbitrary = new[] { typeof(MembershipLifeProperties) }, MaxTest = 200)]
public class MembershipLifeProperties
{
    private static readonly LocalDate FirstDay = Sample.Day("2026-01-05");

    // A step of the walk: which act, of those there are or of those permitted, and how many days later. The past is possible.
    public static Arbitrary<ActWalk> Walks() => (
        from steps in (
            from kind in Gen.Choose(0, 1000)
            from days in Gen.Frequency((6, Gen.Choose(0, 200)), (1, Gen.Choose(-30, 0)), (1, Gen.Choose(360, 380)))
            from permitted in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
            select new Step(kind, days, permitted)).ListOf()
        select new ActWalk(steps)).ToArbitrary();

    [Property]
    public void What_holds_on_a_day_depends_only_on_the_acts_up_to_it(ActWalk walk, PositiveInt days)
    {
        var life = walk.Live(_ => { });
        var day = FirstDay.PlusDays(days.Get % 2000);
        var soFar = MembershipLife.Create(Sample.Provider, life.Acts.Where(act => act.Day <= day), []).AsT0;

        soFar.StageOn(day).ShouldBe(life.StageOn(day));
        soFar.MembershipOn(day).ShouldBe(life.MembershipOn(day));
        soFar.HasOpenNoticeOn(day).ShouldBe(life.HasOpenNoticeOn(day));
    }

    [Property]
    public void One_more_act_leaves_the_acts_before_it_and_their_days_as_they_were(ActWalk walk)
    {
        var lives = new List<MembershipLife>();
        var end = walk.Live(_ => { }, lives.Add);

        foreach (var life in lives)
        {
            end.Acts.Take(life.Acts.Count).ShouldBe(life.Acts);
            if (end.Acts.Count > life.Acts.Count)
            {
                var before = end.Acts[life.Acts.Count].Day.PlusDays(-1);
                end.MembershipOn(before).ShouldBe(life.MembershipOn(before));
                end.StageOn(before).ShouldBe(life.StageOn(before));
            }
        }
    }

    [Property]
    public void Every_refusal_names_an_act_that_is_permitted_unless_the_stage_is_final(ActWalk walk) =>
        walk.Live(refusal =>
        {
            var facts = refusal.Facts.ToDictionary(fact => fact.Name, fact => fact.Value);
            var final = facts["stage"] is "withdrawn" or "terminated" or "exited";
            string[] permitted = facts["permitted"].Split(", ");
            permitted.ShouldAllBe(name => final ? name == "nothing" : Kind.List.Any(kind => kind.Name == name));
        });

    [Property]
    public void Whatever_is_written_every_act_that_is_not_permitted_is_refused_and_nothing_is_thrown(ActWalk walk)
    {
        var acts = walk.AsWritten().ToArray();
        var codes = MembershipLife.Create(Sample.Provider, acts, []).Match(_ => [], refusals => refusals.Select(refusal => refusal.Code).ToArray());

        codes.Count(code => code == "not-permitted").ShouldBe(NotPermitted(acts));
    }

    [Property]
    public void A_life_is_what_its_acts_make_it(ActWalk walk)
    {
        var life = walk.Live(_ => { });

        MembershipLife.Create(Sample.Provider, life.Acts, []).AsT0.ShouldBe(life);
    }

    private static int NotPermitted(IEnumerable<MembershipAct> acts)
    {
        var stage = MembershipStage.NotApplied;
        var count = 0;
        foreach (var act in acts)
        {
            if (MembershipLifeCycle.Next(stage, act.Kind) is { } next)
            {
                stage = next;
            }
            else
            {
                count++;
            }
        }

        return count;
    }

    public sealed record Step(int Number, int Days, bool Permitted);

    public sealed record ActWalk(IReadOnlyList<Step> Steps)
    {
        /// <summary>Takes each step that is accepted, and shows every refusal and every life on the way.</summary>
        internal MembershipLife Live(Action<Refusal> refused, Action<MembershipLife>? lived = null)
        {
            var life = Sample.Life();
            foreach (var step in Steps)
            {
                var kinds = step.Permitted && life.Permitted.Count > 0 ? [.. life.Permitted] : Kind.List.OrderBy(kind => kind.Value).ToArray();
                var day = (life.Acts.Count == 0 ? FirstDay : life.Acts[^1].Day).PlusDays(step.Days);
                life.With(Sample.Act(kinds[step.Number % kinds.Length], day, round: life.Acts.Count + 2)).Switch(
                    longer => life = longer,
                    refusals => refusals.ToList().ForEach(refused));
                lived?.Invoke(life);
            }

            return life;
        }

        internal IEnumerable<MembershipAct> AsWritten()
        {
            var day = FirstDay;
            foreach (var step in Steps)
            {
                day = day.PlusDays(step.Days);
                yield return Sample.Act(Kind.List.OrderBy(kind => kind.Value).ElementAt(step.Number % Kind.List.Count), day);
            }
        }
    }
}
