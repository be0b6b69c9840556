using System.Text;
using HomeCare.Domain.Schemes;

namespace HomeCare.Domain.Files.Tests;

public class RequestPlaceTests
{
    [Theory]
    [InlineData("""{ "parish": "Kegworth" }""", "charnwood-north", "fringe")]
    [InlineData("""{ "parish": "KEGWORTH" }""", "charnwood-north", "fringe")]
    [InlineData("""{ "zone": "Melton", "band": "Urban" }""", "melton", "urban")]
    [InlineData("""{ "zone": "Ashby and Coalville", "band": "rural" }""", "coalville-and-ashby", "rural")]
    [InlineData("""{ "parish": "Gilmorton", "zone": "lutterworth" }""", "lutterworth", "rural")]
    [InlineData("""{ "parish": "Ibstock", "band": "urban" }""", "coalville-and-ashby", "urban")]
    [InlineData("""{ "parish": "Nowhere", "zone": "melton", "band": "isolated" }""", "melton", "isolated")]
    public void A_place_has_the_zone_and_the_band_published_or_given(string place, string zone, string band)
    {
        var request = ARequestFile.RequestOf(("place", place));
        (request.Zone.Value, request.Band.Value).ShouldBe((zone, band));
    }

    [Theory]
    [InlineData("""{ "zone": "meltin", "band": "urban" }""", "4:22: place.zone: there is no zone meltin: did you mean Melton?")]
    [InlineData("""{ "zone": "melton", "band": "ubran" }""", "4:40: place.band: there is no band ubran: did you mean urban?")]
    [InlineData("""{ "parish": "Gilmorton" }""", "4:12: place: the scheme does not publish the zone of Gilmorton: give the zone as well")]
    [InlineData("""{ "parish": "Ibstock" }""", "4:12: place: the scheme does not publish the band of Ibstock: give the band as well")]
    [InlineData("""{ "parish": "Kegwort" }""", "4:24: place.parish: the scheme names no parish Kegwort: did you mean Kegworth?")]
    [InlineData(
        """{ "parish": "Kegwort", "zone": "melton", "band": "urban" }""",
        "4:24: place.parish: the scheme names no parish Kegwort: did you mean Kegworth? if not, leave the parish out and give the zone and the band alone")]
    [InlineData("""{ "zone": "melton" }""", "4:12: place: neither a parish nor a band is given: give the band")]
    [InlineData(
        """{ "parish": "Kegworth", "zone": "melton" }""",
        "4:44: place.zone: the scheme puts Kegworth in zone charnwood-north, not melton: leave the zone out or correct it")]
    [InlineData(
        """{ "parish": "Kegworth", "band": "urban" }""",
        "4:44: place.band: the scheme puts Kegworth in band fringe, not urban: leave the band out or correct it")]
    [InlineData("""{ "parish": "" }""", "4:24: place.parish: it is empty: write a name, or leave this member out")]
    [InlineData("""{ "parish": "a\u001bb" }""", "4:24: place.parish: it has a control character, an invisible one, or is not Unicode: write a name, or leave this member out")]
    [InlineData("""{ "parish": 5 }""", "4:24: place.parish: this must be text in quotation marks")]
    [InlineData("\"Kegworth\"", "4:12: place: this must be an object with parish, zone, band")]
    public void A_place_that_cannot_be_found_is_refused_with_what_is_needed(string place, string fault) =>
        ARequestFile.FaultsOf(("place", place)).ShouldBe(["request.json:" + fault]);

    [Fact]
    public void A_place_of_nothing_needs_a_zone_and_a_band() =>
        ARequestFile.FaultsOf(("place", "{}")).ShouldBe(
        [
            "request.json:4:12: place: neither a parish nor a zone is given: give the zone",
            "request.json:4:12: place: neither a parish nor a band is given: give the band",
        ]);

    [Fact]
    public void A_parish_in_two_zones_needs_the_zone() =>
        ARequestFile.FaultsIn(Encoding.UTF8.GetBytes(ARequestFile.Text()), WithKegworthInMelton()).ShouldBe(
            ["request.json:4:12: place: Kegworth lies in more than one zone (charnwood-north, melton): give the zone as well"]);

    [Theory]
    [InlineData("charnwood-north")]
    [InlineData("melton")]
    public void A_parish_in_two_zones_may_be_given_either(string zone) =>
        RequestFile.Read(
                "request.json",
                Encoding.UTF8.GetBytes(ARequestFile.Text(("place", $$"""{ "parish": "Kegworth", "zone": "{{zone}}" }"""))),
                WithKegworthInMelton())
            .AsT0.Zone.Value.ShouldBe(zone);

    [Fact]
    public void An_unknown_zone_is_told_also_where_the_day_is_not_known() =>
        ARequestFile.FaultsOf(("place", """{ "zone": "meltin", "band": "urban" }"""), ("requiredStart", "\"soon\"")).Length.ShouldBe(2);

    [Fact]
    public void The_band_of_a_parish_is_not_judged_where_the_day_is_not_known() =>
        ARequestFile.FaultsOf(("place", """{ "parish": "Kegworth", "band": "rural" }"""), ("requiredStart", "\"soon\""))
            .ShouldHaveSingleItem().ShouldStartWith("request.json:7:20: requiredStart: ");

    private static Scheme WithKegworthInMelton() => LeicestershireHomeCare2026.Scheme.WithParishAlsoIn("Kegworth", "melton");
}
