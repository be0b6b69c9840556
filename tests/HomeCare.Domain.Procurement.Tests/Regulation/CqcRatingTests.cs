using Ardalis.SmartEnum;

namespace HomeCare.Domain.Procurement.Tests;

public class CqcRatingTests
{
    [Fact]
    public void There_are_four_ratings_and_not_rated_from_best_to_unknown() =>
        CqcRating.List.OrderBy(rating => rating.Value).ShouldBe(
        [
            CqcRating.Outstanding,
            CqcRating.Good,
            CqcRating.RequiresImprovement,
            CqcRating.Inadequate,
            CqcRating.NotRated,
        ]);

    [Theory]
    [InlineData("outstanding", "Outstanding")]
    [InlineData("good", "Good")]
    [InlineData("requires-improvement", "Requires improvement")]
    [InlineData("inadequate", "Inadequate")]
    [InlineData("not-rated", "Not rated")]
    public void A_rating_is_found_by_its_name_in_files_and_titled_in_the_regulators_words(string name, string title) =>
        CqcRating.FromName(name).Title.ShouldBe(title);

    [Theory]
    [InlineData("outstanding", 1)]
    [InlineData("good", 2)]
    [InlineData("requires-improvement", 3)]
    [InlineData("inadequate", 4)]
    [InlineData("not-rated", 5)]
    public void A_rating_keeps_its_number(string name, int number) => CqcRating.FromName(name).Value.ShouldBe(number);

    [Theory]
    [InlineData("Good")]
    [InlineData("requires improvement")]
    [InlineData("unrated")]
    public void Another_spelling_is_not_a_rating(string name) =>
        Should.Throw<SmartEnumNotFoundException>(() => CqcRating.FromName(name));

    [Fact]
    [Rule("T-10")]
    public void Not_rated_is_not_inadequate() => CqcRating.NotRated.ShouldNotBe(CqcRating.Inadequate);
}
