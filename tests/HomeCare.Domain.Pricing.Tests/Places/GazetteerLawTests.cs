using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

/// <summary>Band rows of one parish with a gap before and between some of them, and the same rows in another order.</summary>
public sealed record BandRows(ValueList<DatedRow<PlaceKey, BandId>> InOrder, ValueList<DatedRow<PlaceKey, BandId>> Shuffled);

[Properties(Arbitrary = new[] { typeof(GazetteerLawTests) }, MaxTest = 200)]
public class GazetteerLawTests
{
    private const int LastDay = 80;

    public static Arbitrary<BandRows> AnyBandRows() => (
        from count in Gen.Choose(0, 6)
        from gaps in Gen.Choose(0, 3).ListOf(count)
        from lengths in Gen.Choose(1, 9).ListOf(count)
        from bands in Gen.Elements("urban", "fringe", "rural").ListOf(count)
        let rows = Rows([.. gaps], [.. lengths], [.. bands]).ToArray()
        from shuffled in Gen.Shuffle(rows)
        select new BandRows(rows.ToValueList(), shuffled.ToValueList())).ToArbitrary();

    [Property]
    public void Every_day_is_in_exactly_one_row_or_refused_as_the_gap_it_is(BandRows rows)
    {
        var gazetteer = Load(rows.InOrder);
        for (var day = Map.First; day < Map.First.PlusDays(LastDay); day = day.PlusDays(1))
        {
            var covering = rows.InOrder.Where(row => row.FirstDay <= day && day <= row.LastDay).ToArray();
            var expected = covering.Length == 1 ? covering[0].Value.AsT0.Value.Value
                : rows.InOrder.Count == 0 ? "not-published"
                : day < rows.InOrder[0].FirstDay ? "before-first"
                : day > rows.InOrder[^1].LastDay ? "beyond-horizon"
                : "gap";
            Answer(gazetteer, "Milton", day).ShouldBe(expected);
        }
    }

    [Property]
    public void The_order_of_the_rows_and_of_the_places_never_matters(BandRows rows)
    {
        var (one, other) = (Load(rows.InOrder), Map.Of(Enumerable.Reverse(Places), bands: rows.Shuffled));
        for (var day = Map.First; day < Map.First.PlusDays(LastDay); day = day.PlusDays(1))
        {
            Answer(other, "Milton", day).ShouldBe(Answer(one, "Milton", day));
        }

        other.Find("Newton", Map.Day).AsT1.ShouldBe(one.Find("Newton", Map.Day).AsT1);
        other.Find("Miltons", Map.Day).AsT1.ShouldBe(one.Find("Miltons", Map.Day).AsT1);
        other.All(PlaceKind.Parish, Map.Day).ShouldBe(one.All(PlaceKind.Parish, Map.Day));
    }

    [Property]
    public void A_name_an_alias_and_a_code_answer_the_same(BandRows rows)
    {
        var gazetteer = Load(rows.Shuffled);
        for (var day = Map.First; day < Map.First.PlusDays(LastDay); day = day.PlusDays(1))
        {
            Answer(gazetteer, "old milton", day).ShouldBe(Answer(gazetteer, "Milton", day));
            Answer(gazetteer, "MILTON UPON SOMETHING", day).ShouldBe(Answer(gazetteer, "Milton", day));
        }
    }

    private static NamedPlace[] Places =>
    [
        Map.Place(Map.Milton, "Milton upon Something", aliases: "Old Milton"),
        Map.Place(Map.Parish("newton-a"), "Newton"),
        Map.Place(Map.Parish("newton-b"), "Newton"),
    ];

    private static Gazetteer Load(IEnumerable<DatedRow<PlaceKey, BandId>> rows) => Map.Of(Places, bands: rows);

    private static string Answer(Gazetteer gazetteer, string place, LocalDate day) =>
        gazetteer.BandOf(place, day).Match(band => band.Value, refusal => refusal.Code);

    private static IEnumerable<DatedRow<PlaceKey, BandId>> Rows(int[] gaps, int[] lengths, string[] bands)
    {
        var day = Map.First;
        for (var i = 0; i < gaps.Length; i++)
        {
            var first = day.PlusDays(gaps[i]);
            day = first.PlusDays(lengths[i]);
            yield return Map.Band(Map.Milton, bands[i], first, day.PlusDays(-1));
        }
    }
}
