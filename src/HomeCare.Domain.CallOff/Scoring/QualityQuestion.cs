namespace HomeCare.Domain.CallOff;

/// <summary>One quality question of a competition.</summary>
/// <param name="Id">What it is called.</param>
/// <param name="Title">Its name for people.</param>
/// <param name="Weight">Its weight, as a part of one: <c>Fraction.Percent(30)</c>. A question of no weight only sets a threshold.</param>
/// <param name="HighestMark">The best mark; more than nought. The worst is nought.</param>
/// <param name="LowestAccepted">The lowest mark with which an offer is scored at all, inclusive; null for no threshold.</param>
public sealed record QualityQuestion(QuestionId Id, string Title, Fraction Weight, Fraction HighestMark, Fraction? LowestAccepted);
