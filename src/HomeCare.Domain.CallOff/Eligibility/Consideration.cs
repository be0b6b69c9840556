namespace HomeCare.Domain.CallOff;

/// <summary>One candidate considered for one package under the terms of the lot.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Request">The package.</param>
/// <param name="Candidate">The candidate.</param>
public sealed record Consideration(CallOffTerms Terms, CallOffRequest Request, Candidate Candidate);
