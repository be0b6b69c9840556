using NodaTime;

namespace HomeCare.Domain.Pricing.Tests;

public class GazetteerTests
{
    private static readonly PlaceKey Postcode = new(PlaceKind.Postcode, "LE1 1AA");

    private static readonly Gazetteer Gazetteer = Map.Of(
        [
            Map.Place(Map.North, "North Shire", aliases: "Shire North"),
            Map.Place(Map.South, "South Shire"),
            Map.Place(Map.Milton),
            Map.Place(Map.Parish("Upton")),
            Map.Place(Map.Parish("newton-a"), "Newton"),
            Map.Place(Map.Parish("newton-b"), "Newton"),
            Map.Place(Map.Parish("Carlton")),
            Map.Place(Map.Zone("carlton"), "Carlton"),
            Map.Place(new(PlaceKind.Subzone, "middle"), "The Middle"),
            Map.Place(Postcode),
        ],
        [
            Map.Lies(Map.Milton, Map.North),
            Map.Lies(new(PlaceKind.Subzone, "middle"), Map.South, Map.North),
            new(new(Map.Parish("Carlton"), PlaceKind.Zone), new(new NotYetSet(A.Citation)), Map.First, null),
        ],
        [
            Map.Band(Map.Milton, "rural", last: new(2026, 3, 31)),
            Map.Band(Map.Milton, "urban", new(2026, 5, 1), new(2026, 8, 31)),
            Map.Band(Postcode, "fringe"),
        ]);

    [Fact]
    public void Gazetteers_of_equal_rows_are_equal()
    {
        Of("north").ShouldBe(Of("north"));
        Of("north").GetHashCode().ShouldBe(Of("north").GetHashCode());
        Of("north").ShouldNotBe(Of("south"));
        Of("north").ShouldNotBe(Map.Of([Map.Place(Map.North), Map.Place(Map.South), Map.Place(Map.Milton)]));
        Of("north").ShouldNotBe(Map.Of([Map.Place(Map.North)]));

        static Gazetteer Of(string zone) => Map.Of(
            [Map.Place(Map.North), Map.Place(Map.South), Map.Place(Map.Milton)], [Map.Lies(Map.Milton, Map.Zone(zone))], [Map.Band(Map.Milton, "rural")]);
    }

    [Theory]
    [InlineData("North Shire")]
    [InlineData("NORTH SHIRE")]
    [InlineData("shire north")]
    [InlineData("north")]
    [Rule("U-11")]
    public void A_place_is_found_by_name_alias_and_code_in_any_case(string name)
    {
        Gazetteer.Find(name, Map.Day).AsT0.Key.ShouldBe(Map.North);
        Gazetteer.Find(PlaceKind.Zone, name, Map.Day).AsT0.Key.ShouldBe(Map.North);
    }

    [Theory]
    [InlineData("Miltn", "unknown-place: there is no place Miltn: did you mean Milton?")]
    [InlineData("Newton", "ambiguous-place: Newton is the name of parish newton-a and of parish newton-b: ask by kind, or by the code of one of them")]
    [InlineData("carlton", "ambiguous-place: carlton is the name of zone carlton and of parish Carlton: ask by kind, or by the code of one of them")]
    [InlineData("le1 1ab", "postcode-not-mapped: the postcode LE1 1AB is not mapped: it needs a row of its own, or another name of the place")]
    [Rule("HCL26-047a")]
    [Rule("P-17")]
    public void A_name_that_is_not_of_one_place_is_refused_with_what_would_be_right(string name, string refusal)
    {
        Map.Text(Gazetteer.Find(name, Map.Day).AsT1).ShouldBe(refusal);
        Map.Text(Gazetteer.BandOf(name, Map.Day).AsT1).ShouldBe(refusal);
        Map.Text(Gazetteer.WholeOf(name, PlaceKind.Authority, Map.Day).AsT1).ShouldBe(refusal);
    }

    [Fact]
    public void A_kind_or_a_code_tells_places_of_one_name_apart()
    {
        Gazetteer.Find(PlaceKind.Zone, "Carlton", Map.Day).AsT0.Key.ShouldBe(Map.Zone("carlton"));
        Gazetteer.Find(PlaceKind.Parish, "Carlton", Map.Day).AsT0.Key.ShouldBe(Map.Parish("Carlton"));
        Gazetteer.Find("NEWTON-B", Map.Day).AsT0.Key.ShouldBe(Map.Parish("newton-b"));
    }

    [Fact]
    public void Few_places_of_a_kind_are_listed_where_none_is_near_in_spelling() => Map.Text(Gazetteer.Find(PlaceKind.Zone, "xxxxxxxx", Map.Day).AsT1)
        .ShouldBe("unknown-place: there is no zone xxxxxxxx: write one of: Carlton, North Shire, Shire North, South Shire");

    [Theory]
    [InlineData(20, "write one of: ")]
    [InlineData(21, "no name is near it in spelling")]
    public void More_than_twenty_places_are_not_listed(int count, string hint) =>
        Map.Of(Enumerable.Range(10, count).Select(i => Map.Place(Map.Parish($"P{i}")))).Find("xxxxxxxx", Map.Day).AsT1.Message.ShouldContain(hint);

    [Theory]
    [InlineData("le1 1aa")]
    [InlineData("LE11AA")]
    [Rule("HCL26-047a")]
    public void A_postcode_has_the_band_of_its_own_row(string postcode) =>
        Gazetteer.BandOf(postcode, Map.Day).AsT0.ShouldBe(new("fringe"));

    [Fact]
    public void What_is_asked_for_as_a_postcode_must_have_the_form_of_one()
    {
        Gazetteer.Find(PlaceKind.Postcode, "le11aa", Map.Day).AsT0.Key.ShouldBe(Postcode);
        Gazetteer.Find(PlaceKind.Postcode, "Milton", Map.Day).AsT1.Code.ShouldBe("not-a-postcode");
        Gazetteer.Find(PlaceKind.Postcode, "LE1 1AB", Map.Day).AsT1.Code.ShouldBe("postcode-not-mapped");
        Gazetteer.Find(PlaceKind.Parish, "LE1 1AB", Map.Day).AsT1.Code.ShouldBe("unknown-place");
    }

    [Theory]
    [InlineData("2026-01-01", "rural")]
    [InlineData("2026-03-31", "rural")]
    [InlineData("2026-05-01", "urban")]
    [InlineData("2026-08-31", "urban")]
    public void The_band_is_that_of_the_day(string day, string band) =>
        Gazetteer.BandOf("Milton", Date(day)).AsT0.Value.ShouldBe(band);

    [Theory]
    [InlineData("Milton", "2026-04-01", "gap: there is no price band of parish Milton on 2026-04-01: one ends on 2026-03-31 and the next begins on 2026-05-01")]
    [InlineData("Milton", "2026-04-30", "gap: there is no price band of parish Milton on 2026-04-30: one ends on 2026-03-31 and the next begins on 2026-05-01")]
    [InlineData("Milton", "2026-09-01", "beyond-horizon: the price band of parish Milton ends on 2026-08-31, before 2026-09-01: nothing is carried on beyond its period")]
    [InlineData("Upton", "2026-06-01", "not-published: no price band of parish Upton is published, and none is inferred from another place")]
    [InlineData("north", "2026-06-01", "not-published: no price band of zone north is published, and none is inferred from another place")]
    [InlineData("The Middle", "2026-06-01", "not-published: no price band of subzone middle is published, and none is inferred from another place")]
    [Rule("P-09")]
    public void A_place_without_a_band_on_the_day_is_refused_with_the_reason(string place, string day, string refusal) =>
        Map.Text(Gazetteer.BandOf(place, Date(day)).AsT1).ShouldBe(refusal);

    [Fact]
    public void A_band_that_begins_after_the_place_does_is_refused_before_it()
    {
        var gazetteer = Map.Of([Map.Place(Map.Milton)], bands: [Map.Band(Map.Milton, "urban", Map.Day)]);
        gazetteer.BandOf("Milton", Map.Day).IsT0.ShouldBeTrue();
        gazetteer.BandOf("Milton", Map.Day.PlusDays(-1)).AsT1.Code.ShouldBe("before-first");
    }

    [Fact]
    public void A_correction_leaves_what_was_known_before_it_known()
    {
        var corrected = new LocalDate(2026, 7, 1);
        var gazetteer = Map.Of(
            [
                Map.Place(Map.Milton), Map.Place(Map.North), Map.Place(Map.South),
                Map.Place(new(PlaceKind.PriceArea, "inner")), Map.Place(new(PlaceKind.PriceArea, "outer")),
            ],
            [
                Map.Lies(Map.Milton, Map.North) with { WithdrawnOn = corrected },
                Map.Lies(Map.Milton, Map.South) with { KnownFrom = corrected },
                Map.Lies(Map.Milton, new PlaceKey(PlaceKind.PriceArea, "inner")) with { WithdrawnOn = corrected },
                Map.Lies(Map.Milton, new PlaceKey(PlaceKind.PriceArea, "outer")) with { KnownFrom = corrected },
            ],
            [Map.Band(Map.Milton, "urban") with { WithdrawnOn = corrected }, Map.Band(Map.Milton, "rural") with { KnownFrom = corrected }]);

        Known(corrected.PlusDays(-1)).ShouldBe(("urban", "north", "inner"));
        Known(corrected).ShouldBe(("rural", "south", "outer"));
        gazetteer.BandOf("Milton", Map.Day).AsT0.Value.ShouldBe("rural");
        gazetteer.WholeOf("Milton", PlaceKind.Zone, Map.Day).AsT0.Key.ShouldBe(Map.South);
        gazetteer.AreaOf("Milton", Map.Day).AsT0.Value.ShouldBe("outer");

        (string Band, string Zone, string Area) Known(LocalDate on) => (
            gazetteer.BandOf("Milton", Map.Day, on).AsT0.Value,
            gazetteer.WholeOf("Milton", PlaceKind.Zone, Map.Day, on).AsT0.Key.Code,
            gazetteer.AreaOf("Milton", Map.Day, on).AsT0.Value);
    }

    [Theory]
    [InlineData("Milton", "north")]
    [InlineData("South Shire", "south")]
    [Rule("HCL26-043a")]
    [Rule("HCL26-109")]
    public void A_place_lies_in_the_zone_of_its_row_and_a_zone_is_its_own(string place, string zone) =>
        Gazetteer.WholeOf(place, PlaceKind.Zone, Map.Day).AsT0.Key.Code.ShouldBe(zone);

    [Theory]
    [InlineData("The Middle", "in-more-than-one: subzone middle lies in more than one zone: zone south and zone north")]
    [InlineData("Upton", "not-published: no zone of parish Upton is published, and none is inferred from another place")]
    [InlineData("LE1 1AA", "not-published: no zone of postcode LE1 1AA is published, and none is inferred from another place")]
    [Rule("HCL26-047n")]
    public void A_place_that_is_not_in_one_zone_is_refused_with_the_reason(string place, string refusal) =>
        Map.Text(Gazetteer.WholeOf(place, PlaceKind.Zone, Map.Day).AsT1).ShouldBe(refusal);

    [Fact]
    [Rule("U-12")]
    public void A_zone_that_its_source_does_not_print_is_not_yet_set() =>
        Map.Of([Map.Place(Map.Milton)], [new(new(Map.Milton, PlaceKind.Zone), new(new NotYetSet(A.Citation)), Map.First, null)])
            .WholeOf("Milton", PlaceKind.Zone, Map.Day).AsT1.Code.ShouldBe("not-yet-set");

    [Fact]
    public void A_whole_that_has_ceased_is_refused() =>
        Map.Of([Map.Place(Map.Milton), Map.Place(Map.North, last: new(2026, 3, 31))], [Map.Lies(Map.Milton, Map.North)])
            .WholeOf("Milton", PlaceKind.Zone, new(2026, 4, 1)).AsT1.Code.ShouldBe("beyond-horizon");

    [Fact]
    [Rule("HCL26-006")]
    [Rule("HCL26-045a")]
    public void A_zone_that_is_redrawn_has_its_old_places_before_the_day_and_its_new_ones_from_it()
    {
        var redrawn = new LocalDate(2026, 9, 1);
        var gazetteer = Map.Of(
            [
                Map.Place(Map.North, "North Shire", last: redrawn.PlusDays(-1)),
                Map.Place(Map.North, "Upper Shire", redrawn, aliases: "North Shire"),
                Map.Place(Map.Zone("west"), "West Shire", redrawn),
                Map.Place(Map.Milton),
            ],
            [
                Map.Lies(Map.Milton, Map.North) with { LastDay = redrawn.PlusDays(-1) },
                Map.Lies(Map.Milton, Map.Zone("west")) with { FirstDay = redrawn },
            ]);

        gazetteer.WholeOf("Milton", PlaceKind.Zone, redrawn.PlusDays(-1)).AsT0.Name.ShouldBe("North Shire");
        gazetteer.WholeOf("Milton", PlaceKind.Zone, redrawn).AsT0.Name.ShouldBe("West Shire");
        gazetteer.Find("North Shire", redrawn).AsT0.Name.ShouldBe("Upper Shire");
        Map.Text(gazetteer.Find("Upper Shire", redrawn.PlusDays(-1)).AsT1)
            .ShouldBe("not-on-that-day: there is no Upper Shire on 2026-08-31: zone north Upper Shire, 2026-09-01 until further notice");
        gazetteer.All(PlaceKind.Zone, redrawn.PlusDays(-1)).Select(zone => zone.Name).ShouldBe(["North Shire"]);
        gazetteer.All(PlaceKind.Zone, redrawn).Select(zone => zone.Name).ShouldBe(["Upper Shire", "West Shire"]);
    }

    [Fact]
    public void Looking_up_the_band_of_a_place_that_is_found_allocates_nothing()
    {
        var key = Gazetteer.Find("Milton", Map.Day).AsT0.Key;
        Look().ShouldBe(1000);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Look();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);

        int Look()
        {
            var found = 0;
            for (var i = 0; i < 1000; i++)
            {
                found += Gazetteer.Bands.Find(key, Map.Day, Map.Day).TryGet(out _) ? 1 : 0;
            }

            return found;
        }
    }

    private static LocalDate Date(string day) => NodaTime.Text.LocalDatePattern.Iso.Parse(day).Value;
}
