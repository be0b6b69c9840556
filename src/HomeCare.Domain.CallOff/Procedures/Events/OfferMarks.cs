namespace HomeCare.Domain.CallOff;

/// <summary>The marks that the evaluators agreed for one provider's offer.</summary>
/// <param name="Provider">The provider.</param>
/// <param name="Marks">One mark for each question, in any order.</param>
public sealed record OfferMarks(ProviderId Provider, ValueList<QualityMark> Marks);
