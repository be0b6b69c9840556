namespace HomeCare.Domain.Files.Tests;

public class OfferListTests
{
    [Theory]
    [InlineData("meltin", "\"meltin\" is not known: did you mean melton?")]
    [InlineData("charnwood", "\"charnwood\" is not known: write one of: coalville-and-ashby, charnwood-north, charnwood-south, "
        + "west-leicester, oadby-and-wigston, hinckley, melton, south-leicestershire, market-harborough, castle-donington, "
        + "lutterworth, bottesford, west-leicestershire-rural, harborough-rural")]
    [InlineData("charnwood north;charnwood-sooth", "\"charnwood-sooth\" is not known: did you mean charnwood-south or charnwood-north?")]
    public void An_unknown_zone_is_refused_with_the_nearest_ones(string written, string problem) =>
        AnOffersFile.FaultsOfRow(("zones", written)).ShouldBe(["offers.csv:2:4: zones: " + problem]);

    [Theory]
    [InlineData("coalville-and-ashby")]
    [InlineData("Coalville and Ashby")]
    [InlineData("ASHBY AND COALVILLE")]
    public void A_zone_may_be_written_as_its_identifier_name_or_alias_in_any_case(string written) =>
        AnOffersFile.CandidateOf(("zones", written)).Membership.Zones.ShouldBe([new ZoneId("coalville-and-ashby")]);

    [Fact]
    public void A_zone_listed_twice_under_two_names_is_refused() =>
        AnOffersFile.FaultsOfRow(("zones", "coalville-and-ashby; Ashby and Coalville"))
            .ShouldBe(["offers.csv:2:4: zones: Ashby and Coalville is listed twice: list it once"]);

    [Theory]
    [InlineData("1;2", 2)]
    [InlineData(" 1 ; 2 ; ", 2)]
    [InlineData("3", 1)]
    public void Lots_are_separated_by_semicolons(string written, int lots) =>
        AnOffersFile.CandidateOf(("lots", written)).Membership.Lots.Count.ShouldBe(lots);

    [Fact]
    public void An_unknown_lot_is_refused_with_the_nearest_ones() =>
        AnOffersFile.FaultsOfRow(("lots", "4")).ShouldBe(["offers.csv:2:3: lots: \"4\" is not known: did you mean 1 or 2 or 3?"]);

    [Theory]
    [InlineData("")]
    [InlineData(" ; ")]
    public void A_provider_needs_a_lot(string written) =>
        AnOffersFile.FaultsOfRow(("lots", written)).ShouldBe(
            ["offers.csv:2:3: lots: it is empty: list the lots the provider was appointed to, such as 1"]);

    [Fact]
    public void A_missing_lot_is_told_beside_the_other_faults_of_the_row() =>
        AnOffersFile.FaultsOfRow(("lots", string.Empty), ("urban", "0")).Length.ShouldBe(2);

    [Fact]
    public void An_unknown_capability_is_refused_with_the_nearest_one() =>
        AnOffersFile.FaultsOfRow(("capabilities", "stoma-care;skin-monitering")).ShouldBe(
            ["offers.csv:2:10: capabilities: \"skin-monitering\" is not known: did you mean skin-monitoring?"]);

    [Fact]
    public void What_is_repeated_in_a_message_cannot_steer_a_terminal_or_fill_it() =>
        AnOffersFile.FaultsOfRow(("zones", "\u001b[31m\u202e" + new string('x', 100_000))).ShouldHaveSingleItem()
            .ShouldStartWith("offers.csv:2:4: zones: \"\\u001b[31m\\u202e" + new string('x', 58) + "…\" is not known: write one of: ");
}
