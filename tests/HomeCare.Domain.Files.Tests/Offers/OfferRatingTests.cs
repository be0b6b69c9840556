using System.Text;
using HomeCare.Domain.Procurement;
using HomeCare.Domain.Schemes;
using NodaTime;

namespace HomeCare.Domain.Files.Tests;

public class OfferRatingTests
{
    [Theory]
    [InlineData("good", "2026-11-24", "15: cqc_rated_on: 2026-11-24 is after the decision on 2026-11-23: give the rating known on that day")]
    [InlineData("not-rated", "2025-01-15", "15: cqc_rated_on: a service that is not rated has no date of rating: leave it empty or give the rating")]
    [InlineData("good", "", "15: cqc_rated_on: it is empty: give the day the rating was published")]
    [InlineData("good", "15/01/2025", "15: cqc_rated_on: \"15/01/2025\" is not a date: write a date as year-month-day, such as 2026-09-01")]
    [InlineData("goood", "2025-01-15", "14: cqc_rating: \"goood\" is not a rating: did you mean good?")]
    [InlineData("Requires improvement", "2025-01-15", "14: cqc_rating: \"Requires improvement\" is not a rating: did you mean requires-improvement?")]
    [InlineData("", "", "14: cqc_rating: \"\" is not a rating: write one of: outstanding, good, requires-improvement, inadequate, not-rated")]
    public void A_rating_that_does_not_hold_together_is_refused(string rating, string ratedOn, string problem) =>
        AnOffersFile.FaultsOfRow(("cqc_rating", rating), ("cqc_rated_on", ratedOn)).ShouldBe(["offers.csv:2:" + problem]);

    [Fact]
    public void A_rating_of_the_day_of_the_decision_is_known_on_it() =>
        AnOffersFile.CandidateOf(("cqc_rated_on", "2026-11-23")).Regulator.RatedOn.ShouldBe(AnOffersFile.DecidedOn);

    [Fact]
    public void A_rating_of_any_day_will_do_while_the_decision_is_not_known() =>
        OffersFile.Read(
                "offers.csv",
                Encoding.UTF8.GetBytes($"{AnOffersFile.Headings}\n{AnOffersFile.Row(("cqc_rated_on", "2030-01-01"))}\n"),
                LeicestershireHomeCare2026.Scheme,
                decidedOn: null)
            .AsT0.ShouldHaveSingleItem().Regulator.RatedOn.ShouldBe(new LocalDate(2030, 1, 1));

    [Fact]
    public void A_service_that_is_not_rated_needs_no_date() =>
        AnOffersFile.CandidateOf(("cqc_rating", "not-rated"), ("cqc_rated_on", string.Empty))
            .Regulator.Rating.ShouldBe(CqcRating.NotRated);

    [Fact]
    public void What_is_not_a_location_is_refused() =>
        AnOffersFile.FaultsOf(AnOffersFile.Headings + ",cqc_location", AnOffersFile.Row() + ",x")
            .ShouldHaveSingleItem().ShouldStartWith("offers.csv:2:19: cqc_location: ");

    [Theory]
    [InlineData("01/09/2026")]
    [InlineData("2026-9-1")]
    [InlineData("2026-02-30")]
    [InlineData("46266")]
    public void A_start_in_another_form_is_refused_with_the_right_one(string written) =>
        AnOffersFile.FaultsOfRow(("earliest_start", written)).ShouldBe(
            [$"offers.csv:2:13: earliest_start: \"{written}\" is not a date: write a date as year-month-day, such as 2026-09-01"]);

    [Fact]
    public void An_empty_start_means_at_any_time() =>
        AnOffersFile.CandidateOf(("earliest_start", string.Empty)).EarliestStart.ShouldBeNull();
}
