namespace HomeCare.Domain.CallOff;

/// <summary>The mark that the evaluators agreed for one answer.</summary>
/// <param name="Question">The question.</param>
/// <param name="Mark">The mark, from nought to the question's highest; it need not be whole.</param>
public sealed record QualityMark(QuestionId Question, Fraction Mark);
