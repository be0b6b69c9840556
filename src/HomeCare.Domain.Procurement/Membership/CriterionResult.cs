namespace HomeCare.Domain.Procurement;

/// <summary>A criterion or gate of the authority's, and what came of it.</summary>
/// <param name="Criterion">The criterion in the authority's words, such as <c>finance</c>.</param>
/// <param name="Outcome">What came of it.</param>
public sealed record CriterionResult(string Criterion, CriterionOutcome Outcome);
