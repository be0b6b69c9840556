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
    [InlineData("Gilmorton", null, null, "zone-needed: the scheme does not publish the zone of Gilmorton: give the zone as well")]
    [InlineData("Ibstock", null, null, "band-needed: the scheme does not publish the band of Ibstock: give the band as well")]
    [InlineData("Kegworth", "hinckley", null, "zone-differs: the scheme puts Kegworth in zone charnwood-north, not hinckley: leave the zone out or correct it")]
    [InlineData("Kegworth", null, "urban", "band-differs: the scheme puts Kegworth in band fringe, not urban: leave the band out or correct it")]
    [InlineData("Kegworth", "hinkley", null, "unknown-zone: there is no zone hinkley: did you mean hinckley?")]
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
    public void A_parish_in_two_zones_needs_the_zone()
    {
        var twice = Scheme with
        {
            Zones = Scheme.Zones.Select(zone => zone.Id.Value == "castle-donington" ? zone with { Localities = ["Kegworth"] } : zone).ToValueList(),
        };
        Refusals(twice.Locate("Kegworth", null, null, Day).AsT1)
            .ShouldBe(["zone-ambiguous: Kegworth lies in more than one zone (charnwood-north, castle-donington): give the zone as well"]);
        twice.Locate("Kegworth", "castle-donington", null, Day).AsT0.Zone.Value.ShouldBe("castle-donington");
    }

    private static IEnumerable<string> Refusals(ValueList<Refusal> refusals) => refusals.Select(refusal => $"{refusal.Code}: {refusal.Message}");
}
