using NodaTime;

namespace HomeCare.Domain.Procurement;

/// <summary>What the regulator says of a provider's service.</summary>
/// <param name="Rating">The overall rating.</param>
/// <param name="RatedOn">The day the rating was published, or null when the service is not rated.</param>
/// <param name="Location">The registered location that was rated, or null where an offer does not name one.</param>
public sealed record RegulatorStanding(CqcRating Rating, LocalDate? RatedOn, CqcLocationId? Location)
{
    /// <summary>The ratings of the key questions, in the order of the questions; none by default. Given twice, a question keeps its worst rating.</summary>
    public ValueList<KeyQuestionRating> KeyQuestions { get; init => field = InOrder(value); } = [];

    /// <summary>The rating of a key question.</summary>
    /// <param name="question">The question.</param>
    /// <returns>Its rating; not rated where none is given.</returns>
    public CqcRating RatingOf(CqcKeyQuestion question) =>
        KeyQuestions.FirstOrDefault(one => one.Question == question)?.Rating ?? CqcRating.NotRated;

    private static ValueList<KeyQuestionRating> InOrder(ValueList<KeyQuestionRating> ratings)
    {
        ArgumentNullException.ThrowIfNull(ratings);
        return ratings
            .GroupBy(one => one.Question)
            .OrderBy(one => one.Key.Value)
            .Select(one => one.MaxBy(each => each.Rating.Value)!)
            .ToValueList();
    }
}
