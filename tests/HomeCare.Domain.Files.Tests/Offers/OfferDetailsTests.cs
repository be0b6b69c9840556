using HomeCare.Domain.CallOff;
using HomeCare.Domain.Procurement;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class OfferDetailsTests
{
    private static readonly string[] Columns =
        ["last_awarded", "tender_quality", "easting", "northing", "declarations", "cqc_safe", "cqc_effective", "cqc_caring", "cqc_responsive", "cqc_well_led"];

    [Fact]
    public void What_else_is_known_of_a_provider_is_read()
    {
        var candidate = AnOffersFile.WiderCandidateOf(
            Columns,
            ("last_awarded", "2026-10-31"),
            ("tender_quality", "70.5"),
            ("easting", "458800"),
            ("northing", "304500"),
            ("declarations", "people-per-worker = 3; accreditation=gold"),
            ("cqc_safe", "requires-improvement"),
            ("cqc_well_led", "good"));
        candidate.Details.ShouldBe(new CandidateDetails
        {
            LastAwardedOn = new LocalDate(2026, 10, 31),
            TenderQuality = Fraction.Of(141, 2),
            Base = new GridReference(458_800, 304_500),
            Declarations = [new("accreditation", "gold"), new("people-per-worker", "3")],
        });
        candidate.Regulator.KeyQuestions.ShouldBe([
            new(CqcKeyQuestion.Safe, CqcRating.RequiresImprovement), new(CqcKeyQuestion.WellLed, CqcRating.Good),
        ]);
    }

    [Fact]
    public void Columns_that_are_empty_say_nothing()
    {
        var candidate = AnOffersFile.WiderCandidateOf(Columns);
        candidate.Details.ShouldBe(CandidateDetails.None);
        candidate.Regulator.KeyQuestions.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("last_awarded", "yesterday", "19: last_awarded: \"yesterday\" is not a date")]
    [InlineData("tender_quality", "high", "20: tender_quality: \"high\" is not a score: write digits such as 70 or 70.5")]
    [InlineData("tender_quality", "-1", "20: tender_quality: \"-1\" is not a score")]
    [InlineData("easting", "458800", "22: northing: \"\" is not a grid reference: write whole metres such as 458800, or leave easting and northing empty")]
    [InlineData("northing", "304500", "21: easting: \"\" is not a grid reference")]
    [InlineData("declarations", "gold", "23: declarations: \"gold\" is not a declaration: write name=value, such as people-per-worker=3")]
    [InlineData("declarations", "=gold", "23: declarations: \"=gold\" is not a declaration")]
    [InlineData("declarations", "a=1;a=2", "23: declarations: a is declared twice: declare it once")]
    [InlineData("cqc_safe", "fine", "24: cqc_safe: \"fine\" is not a rating: write one of")]
    public void What_cannot_be_read_is_refused_with_its_place(string heading, string cell, string problem) =>
        AnOffersFile.FaultsOfWiderRow(Columns, (heading, cell)).ShouldHaveSingleItem().ShouldStartWith("offers.csv:2:" + problem);
}
