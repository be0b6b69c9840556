using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Tests;

/// <summary>Rows on a few days about a first of April, so that they touch, overlap and leave gaps often.</summary>
public sealed record Rows(ValueList<DatedRow<string, int>> Items);

public sealed record Ask(string Key, LocalDate Day, LocalDate KnownOn);

/// <summary>A table against a slow reading that scans every row and knows nothing of slabs.</summary>
[Properties(Arbitrary = new[] { typeof(DatedTableLaws) }, MaxTest = 2000)]
public class DatedTableLaws
{
    private static readonly LocalDate Base = new(2025, 4, 1);

    public static Arbitrary<Rows> AnyRows()
    {
        var edge = Gen.Choose(0, 12).Select(days => Base.PlusDays(days));
        var row = from key in Gen.Elements("urban", "urban", "rural")
                  from first in Gen.Frequency((12, edge), (1, Gen.Constant(LocalDate.MinIsoValue)))
                  from length in Gen.Choose(-1, 6)
                  from last in Gen.Frequency(
                      (8, Gen.Constant<LocalDate?>(first.Year > 0 ? first.PlusDays(length) : Base)),
                      (1, Gen.Constant<LocalDate?>(null)),
                      (1, Gen.Constant<LocalDate?>(LocalDate.MaxIsoValue)))
                  from known in Gen.Frequency((2, Gen.Constant(LocalDate.MinIsoValue)), (1, edge))
                  from withdrawn in Gen.Frequency((2, Gen.Constant<LocalDate?>(null)), (2, edge.Select(day => (LocalDate?)day)))
                  from provisional in Gen.Elements(DatedStatus.InForce, DatedStatus.Provisional)
                  from value in Gen.Choose(0, 9)
                  select DatedTableTests.Row(key, value == 0 ? null : value, first, last) with
                  {
                      KnownFrom = known,
                      WithdrawnOn = withdrawn,
                      Status = provisional,
                  };
        return (from count in Gen.Choose(0, 5)
                from rows in row.ListOf(count)
                select new Rows(rows.ToValueList())).ToArbitrary();
    }

    public static Arbitrary<Ask> AnyAsk()
    {
        var day = Gen.Frequency(
            (14, Gen.Choose(-2, 16).Select(days => Base.PlusDays(days))),
            (1, Gen.Elements(LocalDate.MinIsoValue, LocalDate.MaxIsoValue)));
        return (from key in Gen.Elements("urban", "rural", "isolated")
                from asked in day
                from known in day
                select new Ask(key, asked, known)).ToArbitrary();
    }

    [Property]
    public void A_table_is_made_exactly_when_no_question_has_two_answers(Rows rows)
    {
        var faulty = rows.Items.Any(row => row.LastDay < row.FirstDay || row.WithdrawnOn <= row.KnownFrom);
        var twice = rows.Items.SelectMany((one, i) => rows.Items.Skip(i + 1).Select(other => (one, other))).Any(Together);

        DatedTable<string, int>.Create(rows.Items).IsT0.ShouldBe(!faulty && !twice);
    }

    [Property]
    public void An_answer_is_that_of_the_one_row_that_covers_the_day_or_of_its_neighbours(Rows rows, Ask ask)
    {
        if (!DatedTable<string, int>.Create(rows.Items).TryPickT0(out var table, out _))
        {
            return;
        }

        var known = rows.Items.Where(row => row.Key == ask.Key && row.WasKnownOn(ask.KnownOn)).ToArray();
        var row = known.SingleOrDefault(one => one.FirstDay <= ask.Day && (one.LastDay is null || ask.Day <= one.LastDay));
        var before = known.Where(one => one.LastDay < ask.Day).Select(one => one.LastDay).Max();
        var after = known.Where(one => one.FirstDay > ask.Day).Select(one => (LocalDate?)one.FirstDay).Min();
        var answer = table.Find(ask.Key, ask.Day, ask.KnownOn);

        answer.Row.ShouldBe(row);
        answer.Kind.ShouldBe(KindOf(row, before, after));
        (answer.LastDayBefore, answer.FirstDayAfter).ShouldBe(row is null ? (before, after) : (null, null));
    }

    [Property]
    public void The_order_of_the_rows_never_matters(Rows rows, Ask ask)
    {
        var (forwards, backwards) = (DatedTable<string, int>.Create(rows.Items), DatedTable<string, int>.Create(rows.Items.Reverse()));

        backwards.IsT0.ShouldBe(forwards.IsT0);
        if (forwards.IsT0)
        {
            backwards.AsT0.Find(ask.Key, ask.Day, ask.KnownOn).ShouldBe(forwards.AsT0.Find(ask.Key, ask.Day, ask.KnownOn));
        }
    }

    [Fact]
    public void A_look_up_allocates_nothing()
    {
        var rows = Enumerable.Range(0, 500).Select(year => DatedTableTests.Row(
            "urban", year, Base.PlusDays(year * 10), Base.PlusDays((year * 10) + 7)));
        var table = DatedTableTests.Table([.. rows]);
        _ = Sum(table);

        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = Sum(table);
        (GC.GetAllocatedBytesForCurrentThread() - before, sum).ShouldBe((0, 500 * 499 / 2 * 8));
    }

    private static int Sum(DatedTable<string, int> table)
    {
        var sum = 0;
        for (var day = -5; day < 5005; day++)
        {
            sum += table.Find("urban", Base.PlusDays(day), Base).TryGet(out var value) ? value : 0;
        }

        return sum;
    }

    private static bool Together((DatedRow<string, int> One, DatedRow<string, int> Other) rows)
    {
        var (one, other) = rows;
        return one.Key == other.Key
            && Max(one.FirstDay, other.FirstDay) <= Min(one.LastDay ?? LocalDate.MaxIsoValue, other.LastDay ?? LocalDate.MaxIsoValue)
            && (one.WithdrawnOn is null || other.KnownFrom < one.WithdrawnOn)
            && (other.WithdrawnOn is null || one.KnownFrom < other.WithdrawnOn);
    }

    private static LocalDate Max(LocalDate one, LocalDate other) => one > other ? one : other;

    private static LocalDate Min(LocalDate one, LocalDate other) => one < other ? one : other;

    private static DatedAnswerKind KindOf(DatedRow<string, int>? row, LocalDate? before, LocalDate? after) => (row, before, after) switch
    {
        ({ Value.IsT1: true }, _, _) => DatedAnswerKind.NotYetSet,
        ({ Status: DatedStatus.Provisional }, _, _) => DatedAnswerKind.Provisional,
        ({ }, _, _) => DatedAnswerKind.InForce,
        (null, null, null) => DatedAnswerKind.UnknownKey,
        (null, null, _) => DatedAnswerKind.BeforeFirst,
        (null, _, null) => DatedAnswerKind.BeyondHorizon,
        (null, _, _) => DatedAnswerKind.Gap,
    };
}
