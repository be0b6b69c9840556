namespace HomeCare.Domain.Pricing.Tests;

public class GazetteerLoadTests
{
    [Fact]
    public void Bands_that_overlap_are_refused_naming_both_rows() =>
        Map.Faults(
            [Map.Place(Map.Milton)],
            bands:
            [
                Map.Band(Map.Milton, "urban", last: new(2026, 8, 31)) with { Place = "row 2" },
                Map.Band(Map.Milton, "rural", new(2026, 8, 31)) with { Place = "row 3" },
            ])
            .ShouldBe([
                "rows-overlap: row 2: parish Milton urban, 2026-01-01 to 2026-08-31 overlaps row 3: parish Milton rural, 2026-08-31 until further notice: "
                + "end the first before 2026-08-31, or withdraw the row that is wrong",
            ]);

    [Fact]
    public void Bands_that_touch_are_taken() =>
        Map.Of([Map.Place(Map.Milton)], bands: [Map.Band(Map.Milton, "urban", last: new(2026, 8, 31)), Map.Band(Map.Milton, "rural", new(2026, 9, 1))])
            .Bands.All.Count.ShouldBe(1);

    [Fact]
    public void A_row_of_a_place_that_is_not_there_is_refused_with_the_nearest_name() =>
        Map.Faults(
            [Map.Place(Map.Milton), Map.Place(Map.North)],
            [Map.Lies(Map.Parish("Miltn"), Map.Zone("nroth"))],
            [Map.Band(Map.Parish("Xxxxxxxxxx"), "urban")])
            .ShouldBe([
                "unknown-place: zone of parish Miltn [zone nroth], 2026-01-01 until further notice: there is no parish Miltn: did you mean Milton?",
                "unknown-place: zone of parish Miltn [zone nroth], 2026-01-01 until further notice: there is no zone nroth: did you mean north?",
                "unknown-place: parish Xxxxxxxxxx urban, 2026-01-01 until further notice: there is no parish Xxxxxxxxxx: add the place, or take the row out",
            ]);

    [Fact]
    public void All_that_is_wrong_is_told_at_once() =>
        Gazetteer.Create(
            [Map.Place(Map.Milton), Map.Place(Map.Milton, "Middleton"), Map.Place(Map.North, " "), Map.Place(Map.South, aliases: "a\tb")],
            [
                Map.Lies(Map.Milton, Map.North),
                Map.Lies(Map.Milton, Map.South),
                Map.Lies(Map.North, Map.South, Map.South),
                new(new(Map.South, PlaceKind.Authority), new(new Cited<ValueList<PlaceKey>>([Map.Milton], A.Citation)), Map.First, null),
                new(new(Map.South, PlaceKind.District), new(new Cited<ValueList<PlaceKey>>([], A.Citation)), Map.First, null),
            ],
            [Map.Band(Map.Parish("Upton"), "urban"), Map.Band(Map.Milton, "urban", Map.Day, Map.First)])
            .AsT1.Select(refusal => refusal.Code)
            .ShouldBe([
                "bad-name", "bad-name", "rows-overlap", "named-twice", "wrong-kind", "names-no-place", "rows-overlap", "unknown-place",
                "ends-before-it-begins",
            ]);

    [Fact]
    public void Two_versions_of_a_place_may_follow_each_other_and_not_overlap()
    {
        var ended = Map.Place(Map.North, "North", last: new(2026, 8, 31));
        Map.Of([ended, Map.Place(Map.North, "Upper", new(2026, 9, 1))]).Places.All.Count.ShouldBe(1);
        Map.Faults([ended, Map.Place(Map.North, "Upper", new(2026, 8, 31))]).ShouldHaveSingleItem().ShouldBe(
            "rows-overlap: zone north North, 2026-01-01 to 2026-08-31 overlaps zone north Upper, 2026-08-31 until further notice: "
            + "end the first before 2026-08-31, or withdraw the row that is wrong");
    }
}
