using HomeCare.Domain.Pricing;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Schemes.Tests;

public class PlaceTests
{
    private static readonly Scheme Scheme = LeicestershireHomeCare2026.Scheme;
    private static readonly LocalDate Day = new(2026, 12, 1);

    [Theory]
    [InlineData("Kegworth", null, null, "charnwood-north", "fringe")]
    [InlineData("KEGWORTH", null, null, "charnwood-north", "fringe")]
    [InlineData("Kegworth", "Charnwood North", "Fringe", "charnwood-north", "fringe")]
    [InlineData("Gilmorton", "harborough-rural", null, "harborough-rural", "rural")]
    [InlineData("Ibstock", null, "urban", "coalville-and-ashby", "urban")]
    [InlineData(null, "Ashby and Coalville", "URBAN", "coalville-and-ashby", "urban")]
    [InlineData("Sileby", "charnwood-south", "urban", "charnwood-south", "urban")]
    [InlineData("Melton", null, "urban", "melton", "urban")]
    [InlineData("lutterworth", null, "rural", "lutterworth", "rural")]
    [InlineData("Lutterworth", "lutterworth", "rural", "lutterworth", "rural")]
    [Rule("HCL26-044p")]
    public void A_home_is_found_from_what_the_scheme_publishes_and_what_is_given(
        string? parish, string? zone, string? band, string foundZone, string foundBand) =>
        Scheme.Locate(parish, zone, band, Day).AsT0.ShouldBe(new Place(parish, new(foundZone), new(foundBand)));

    [Theory]
    [InlineData(2026, 8, 31, "rural")]
    [InlineData(2026, 9, 1, "fringe")]
    [Rule("HCL26-047a")]
    [Rule("HCL26-067a")]
    public void The_band_is_that_of_the_day(int year, int month, int day, string band) =>
        Scheme.Locate("Kegworth", null, null, new LocalDate(year, month, day)).AsT0.Band.Value.ShouldBe(band);

    [Theory]
    [InlineData("Kegwerth", null, null, "unknown-place: the scheme names no parish Kegwerth: did you mean Kegworth?")]
    [InlineData("Kegwerth", "melton", null, "unknown-place: the scheme names no parish Kegwerth: did you mean Kegworth?")]
    [InlineData(
        "Kegwerth",
        "melton",
        "urban",
        "unknown-place: the scheme names no parish Kegwerth: did you mean Kegworth? if not, leave the parish out and give the zone and the band alone")]
    [InlineData("Sileby", null, "urban", "unknown-place: the scheme names no parish Sileby, and none like it: give the zone and the band as well")]
    [InlineData("Sileby", "charnwood-south", null, "unknown-place: the scheme names no parish Sileby, and none like it: give the zone and the band as well")]
    [InlineData(
        "LE12 9TX",
        "melton",
        "urban",
        "postcode-not-mapped: the postcode LE12 9TX is not mapped: it needs a row of its own, or another name of the place")]
    [InlineData("Melton", null, null, "band-needed: the scheme does not publish the band of Melton: give the band as well")]
    [InlineData("Melton", "hinckley", "urban", "zone-differs: the scheme puts Melton in zone melton, not hinckley: leave the zone out or correct it")]
    [InlineData("Gilmorton", null, null, "zone-needed: the scheme does not publish the zone of Gilmorton: give the zone as well")]
    [InlineData("Ibstock", null, null, "band-needed: the scheme does not publish the band of Ibstock: give the band as well")]
    [InlineData("Kegworth", "hinckley", null, "zone-differs: the scheme puts Kegworth in zone charnwood-north, not hinckley: leave the zone out or correct it")]
    [InlineData("Kegworth", null, "urban", "band-differs: the scheme puts Kegworth in band fringe, not urban: leave the band out or correct it")]
    [InlineData("Kegworth", "hinkley", null, "unknown-zone: there is no zone hinkley: did you mean Hinckley?")]
    [InlineData("Kegworth", null, "fring", "unknown-band: there is no band fring: did you mean fringe?")]
    [InlineData(null, "melton", null, "band-needed: neither a parish nor a band is given: give the band")]
    [InlineData(null, null, "urban", "zone-needed: neither a parish nor a zone is given: give the zone")]
    public void What_cannot_be_found_is_refused_with_what_would_be_right(string? parish, string? zone, string? band, string refusal) =>
        Refusals(Scheme.Locate(parish, zone, band, Day).AsT1).ShouldBe([refusal]);

    [Fact]
    public void Nothing_given_needs_both() =>
        Scheme.Locate(null, null, null, Day).AsT1.Select(refusal => refusal.Code).ShouldBe(["zone-needed", "band-needed"]);

    [Fact]
    public void Both_contradictions_are_told_at_once() =>
        Scheme.Locate("Kegworth", "melton", "urban", Day).AsT1.Select(refusal => refusal.Code).ShouldBe(["zone-differs", "band-differs"]);

    [Fact]
    public void Three_unknown_names_are_told_at_once() =>
        Scheme.Locate("Kegwerth", "hinkley", "fring", Day).AsT1.Select(refusal => refusal.Code).ShouldBe(["unknown-zone", "unknown-band", "unknown-place"]);

    [Fact]
    public void A_parish_in_two_zones_needs_the_zone()
    {
        var twice = Scheme.WithParishAlsoIn("Kegworth", "castle-donington");
        Refusals(twice.Locate("Kegworth", null, null, Day).AsT1)
            .ShouldBe(["zone-ambiguous: Kegworth lies in more than one zone (charnwood-north, castle-donington): give the zone as well"]);
        twice.Locate("Kegworth", "castle-donington", null, Day).AsT0.Zone.Value.ShouldBe("castle-donington");
    }

    [Fact]
    public void A_parish_comes_before_the_zone_that_is_named_after_it()
    {
        PlaceKey town = new(PlaceKind.Parish, "Lutterworth");
        var scheme = Scheme.WithPlaces(
            more: [new(town, "Lutterworth", Day, null, A.Citation)],
            moreWholes: [new(new(town, PlaceKind.Zone), new(new Cited<ValueList<PlaceKey>>([new(PlaceKind.Zone, "harborough-rural")], A.Citation)), Day, null)]);
        scheme.Locate("Lutterworth", null, "urban", Day).AsT0.Zone.Value.ShouldBe("harborough-rural");
        scheme.Locate("Lutterworth", null, "urban", Day.PlusDays(-1)).AsT0.Zone.Value.ShouldBe("lutterworth");
    }

    [Fact]
    [Rule("HCL26-047a")]
    [Rule("P-17")]
    public void A_mapped_postcode_is_looked_up_and_not_kept()
    {
        PlaceKey postcode = new(PlaceKind.Postcode, "LE12 9TX");
        var scheme = Scheme.WithPlaces(
            more: [new(postcode, "LE12 9TX", Day, null, A.Citation)],
            moreWholes: [new(new(postcode, PlaceKind.Zone), new(new Cited<ValueList<PlaceKey>>([new(PlaceKind.Zone, "melton")], A.Citation)), Day, null)],
            moreBands: [new(postcode, new(new Cited<BandId>(new("rural"), A.Citation)), Day, null)]);
        scheme.Locate("le129tx", null, null, Day).AsT0.ShouldBe(new Place(null, new("melton"), new("rural")));
    }

    [Fact]
    public void A_day_before_the_map_is_refused() =>
        Scheme.Locate("Kegworth", null, null, new LocalDate(2020, 12, 31)).AsT1.ShouldHaveSingleItem().Code.ShouldBe("not-on-that-day");

    [Fact]
    [Rule("HCL26-109")]
    public void The_zone_of_a_home_decides_who_may_be_asked()
    {
        var home = Scheme.Locate("Syston", null, "fringe", Day).AsT0;
        var ranking = A.Rank(
            A.Request() with { Zone = home.Zone },
            A.Candidate("P1"),
            A.Candidate("P2") with { Membership = new([new("1")], [home.Zone], Standing.Active) });
        ranking.Offers.Select(offer => offer.Candidate.Id.Value).ShouldBe(["P2"]);
    }

    private static IEnumerable<string> Refusals(ValueList<Refusal> refusals) => refusals.Select(refusal => $"{refusal.Code}: {refusal.Message}");
}
