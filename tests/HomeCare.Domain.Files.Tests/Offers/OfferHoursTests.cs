namespace HomeCare.Domain.Files.Tests;

public class OfferHoursTests
{
    [Theory]
    [InlineData("12", 720)]
    [InlineData("12.5", 750)]
    [InlineData("12.05", 723)]
    [InlineData("12:20", 740)]
    [InlineData("0", 0)]
    [InlineData("0:01", 1)]
    [InlineData("9999", 599940)]
    [InlineData("9999:00", 599940)]
    public void Hours_are_read_to_the_minute(string written, int minutes) =>
        AnOffersFile.CandidateOf(("spare_hours", written)).SpareMinutes.ShouldBe(minutes);

    [Theory]
    [InlineData("12.33")]
    [InlineData("12:60")]
    [InlineData("12:5")]
    [InlineData("12:20:00")]
    [InlineData("-1")]
    [InlineData("-0:30")]
    [InlineData("1e2")]
    [InlineData("10000")]
    [InlineData("9999.5")]
    [InlineData("9999:30")]
    [InlineData("twelve")]
    [InlineData("")]
    public void What_is_not_a_number_of_whole_minutes_is_refused_with_the_forms_that_are(string written) =>
        AnOffersFile.FaultsOfRow(("spare_hours", written)).ShouldBe(
            [$"offers.csv:2:11: spare_hours: \"{written}\" is not a number of hours in whole minutes: write hours such as 12.5 or 12:20, at most 9999"]);

    [Fact]
    public void Awarded_hours_are_read_as_spare_hours_are() =>
        AnOffersFile.FaultsOfRow(("awarded_hours", "12.33")).ShouldHaveSingleItem().ShouldStartWith("offers.csv:2:12: awarded_hours: ");
}
