namespace HomeCare.Domain.Pricing;

/// <summary>What a person's bands of an earlier scheme may become, for the review to decide. Never a change by itself.</summary>
/// <param name="Rows">What each of the bands may become and why.</param>
/// <param name="Combinations">The lawful choices of one later band for each earlier one that has a successor; none, one or several.</param>
/// <param name="Problems">
/// <c>no-successor</c> for each band that nothing succeeds, and, where no choice is lawful, <c>no-legal-combination</c> for each
/// that was tried: what the review must settle from the person's needs.
/// </param>
public sealed record BandProposal(ValueList<BandSuccession> Rows, ValueList<ValueList<BandId>> Combinations, ValueList<Refusal> Problems);
