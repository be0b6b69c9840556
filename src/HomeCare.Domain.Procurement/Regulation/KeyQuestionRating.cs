namespace HomeCare.Domain.Procurement;

/// <summary>The rating of one key question.</summary>
/// <param name="Question">The question.</param>
/// <param name="Rating">Its rating.</param>
public sealed record KeyQuestionRating(CqcKeyQuestion Question, CqcRating Rating);
