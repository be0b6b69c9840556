namespace HomeCare.Domain.Files.Tests;

public class TableHeadingTests
{
    [Fact]
    public void A_missing_heading_is_missed_after_the_last_one() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings.Replace("zones,", string.Empty)).ShouldBe(
            ["offers.csv:1:18: heading: zones is missing: add the column"]);

    [Fact]
    public void Every_price_band_of_the_scheme_is_a_required_heading() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings.Replace("urban,fringe,rural,isolated,", string.Empty)).Length.ShouldBe(4);

    [Theory]
    [InlineData("standing_reason")]
    [InlineData("limit_hours")]
    public void An_optional_heading_may_be_left_out(string heading) =>
        AnOffersFile.CandidatesIn($"{AnOffersFile.Headings.Replace("," + heading, string.Empty)}\n{AnOffersFile.Row()[..^1]}\n")
            .Count.ShouldBe(1);

    [Theory]
    [InlineData("colour", "\"colour\" is not a heading: write one of: provider, name, lots, zones, urban, fringe, rural, isolated, "
        + "sessional, capabilities, spare_hours, awarded_hours, earliest_start, cqc_rating, cqc_rated_on, standing, "
        + "standing_reason, standing_date, limit_hours, cqc_location, last_awarded, tender_quality, easting, northing, declarations, "
        + "cqc_safe, cqc_effective, cqc_caring, cqc_responsive, cqc_well_led, ppon")]
    [InlineData("cqc_locaton", "\"cqc_locaton\" is not a heading: did you mean cqc_location?")]
    [InlineData("PPON", "\"PPON\" is not a heading: did you mean ppon?")]
    [InlineData("zones", "zones stands twice: give it once")]
    public void A_heading_that_is_unknown_or_repeated_is_refused(string heading, string problem) =>
        AnOffersFile.FaultsOf($"{AnOffersFile.Headings},{heading}").ShouldBe(["offers.csv:1:19: heading: " + problem]);

    [Fact]
    public void Headings_may_stand_in_any_order()
    {
        var headings = string.Join(',', Enumerable.Reverse(AnOffersFile.Headings.Split(',')));
        var row = string.Join(',', Enumerable.Reverse(AnOffersFile.Row().Split(',')));
        AnOffersFile.CandidatesIn(headings + "\n" + row + "\n").ShouldBe([AnOffersFile.CandidateOf()]);
    }

    [Theory]
    [InlineData(';')]
    [InlineData('\t')]
    public void A_table_with_another_separator_is_told_to_use_commas(char separator) =>
        AnOffersFile.FaultsIn($"{AnOffersFile.Headings}\n{AnOffersFile.Row()}\n".Replace(',', separator)).ShouldBe(
        [
            "offers.csv:1:1: heading: the headings are not separated by commas: save the table as comma-separated values "
                + "(in a spreadsheet, \"CSV UTF-8\")",
        ]);

    [Fact]
    public void A_table_of_headings_alone_is_refused() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings).ShouldBe(
            ["offers.csv:1:1: file: it has headings and no rows: give at least one provider"]);
}
